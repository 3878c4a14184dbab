// What the rehearsal's registry is supposed to know: an earlier version, and the trusted publisher of this workflow.
import { PROJECT_SLUG } from '@plumbline/kernel'
import { packTarball, type World } from '@plumbline/standins'
import type { RunPlan } from '../engine/plan.ts'
import type { Subject } from '../subject/subject.ts'

const RELEASE = `${PROJECT_SLUG}/.github/workflows/release.yml`
const PUBLISH = `${PROJECT_SLUG}/actions/publish-with-oidc`

/** Arranges the registry. Returns what was assumed, one sentence each. */
export async function arrangeRegistry(world: World, subject: Subject, plan: RunPlan): Promise<string[]> {
  const { packageName: name, earlierVersion: version } = subject
  await world.npm.seed({
    name,
    version,
    tarball: await packTarball({ name, version }, { 'README.md': 'An earlier version.\n' }),
  })
  const file = plan.entry.path.split('/').at(-1) ?? ''
  const environment = publishEnvironment(plan)
  world.npm.trust({ package: name, repository: subject.slug, workflow: file, ...(environment ? { environment } : {}) })
  return [
    `the registry holds an earlier version of ${name} (${version})`,
    `${name} has the trusted publisher ${subject.slug}, workflow ${file}${environment ? `, environment ${environment}` : ''}`,
  ]
}

/** The environment of the job that publishes, as the entry file states it; release.yml's default otherwise. */
function publishEnvironment(plan: RunPlan): string | undefined {
  for (const job of plan.workflow.jobs) {
    if (job.uses?.startsWith(RELEASE)) return job.with['environment'] ?? 'release'
    if (job.steps.some((step) => step.uses?.startsWith(PUBLISH))) return job.environment
  }
  return undefined
}
