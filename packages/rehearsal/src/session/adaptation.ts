// Where a rehearsed run differs from the real one, openly: what needs a network, and where the files are sent.
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { PlannedWorkflow, RunPlan } from '../engine/plan.ts'
import type { OfflineInputs } from '../registries/index.ts'
import type { Job, Step } from '../workflow/model.ts'

export interface Adaptation {
  /** Where our actions upload to; undefined where the environment says it. */
  readonly repositoryUrl: string | undefined
  /** For calls that state none of these. */
  readonly offline: OfflineInputs
  /** The first version that an audit looks at, where it states none: nothing older was released in the rehearsal. */
  readonly since: string
  /** The command that was run before the network was cut, in the place of every install command. */
  readonly installedBy: string | undefined
  /** Told what was changed, one sentence a change. */
  readonly say: (sentence: string) => void
}

/** Our actions that ask or write to a registry, when they stand in a job of the repository's own. */
const ASKING = ['publish-with-oidc', 'preflight-publish', 'verify-package', 'audit-releases'].map(
  (name) => `${PROJECT_SLUG}/actions/${name}`,
)
const AUDIT = `${PROJECT_SLUG}/actions/audit-releases@`
const OLDER = 'what is older was not released here'

/** The plan as it is rehearsed: every call of our workflows, and our actions in jobs of the repository's own. */
export function adaptPlan(plan: RunPlan, adaptation: Adaptation): RunPlan {
  return { ...plan, ...adaptFile(plan, adaptation) }
}

function adaptFile(planned: PlannedWorkflow, adaptation: Adaptation): PlannedWorkflow {
  const calls = new Map([...planned.calls].map(([id, called]) => [id, adaptFile(called, adaptation)]))
  const foreign = planned.workflow.location.repository !== PROJECT_SLUG
  const jobs = planned.workflow.jobs.map((job) => {
    const called = planned.calls.get(job.id)
    if (called?.workflow.location.repository === PROJECT_SLUG) return adaptCall(job, called, foreign, adaptation)
    return foreign ? adaptSteps(job, adaptation) : job
  })
  return { ...planned, calls, workflow: { ...planned.workflow, jobs } }
}

/** `outer`: the call stands in a file of the repository, so that what it leaves out is stated nowhere. */
function adaptCall(job: Job, called: PlannedWorkflow, outer: boolean, adaptation: Adaptation): Job {
  const { repositoryUrl, installedBy, say } = adaptation
  const offline: OfflineInputs = { ...adaptation.offline, since: { value: adaptation.since, because: OLDER } }
  const takes = (input: string) => called.workflow.call?.inputs[input] !== undefined
  let adapted = job
  if (outer && installedBy !== undefined && takes('install-command')) {
    const said = `Done before the network was cut: ${installedBy}`.replaceAll("'", "'\\''")
    adapted = withInput(adapted, 'install-command', `echo '${said}'`)
  }
  for (const [input, { value, because }] of outer ? Object.entries(offline) : []) {
    // An older `since` of the repository's own would find versions that were never released here.
    if (!takes(input) || (adapted.with[input] && input !== 'since')) continue
    adapted = withInput(adapted, input, value)
    say(`the ${input} of job ${job.id} is ${value} (${because})`)
  }
  if (repositoryUrl === undefined || !takes('repository-url')) return adapted
  say(redirection(`job ${job.id}`, outer ? job.with['repository-url'] : undefined))
  return withInput(adapted, 'repository-url', repositoryUrl)
}

function withInput(job: Job, input: string, value: string): Job {
  return { ...job, with: { ...job.with, [input]: value }, values: { ...(job.values ?? job.with), [input]: value } }
}

function adaptSteps(job: Job, { repositoryUrl, since, say }: Adaptation): Job {
  const steps = job.steps.map((step) => {
    const place = `job ${job.id}, step ${step.name ?? step.id ?? step.uses}`
    const young = step.uses?.startsWith(AUDIT)
    if (young) say(`the since of ${place} is ${since} (${OLDER})`)
    const dated = young ? { ...step, with: { ...step.with, since } } : step
    if (repositoryUrl === undefined || !asksByItself(step)) return dated
    say(redirection(place, step.with['repository-url']))
    return { ...dated, with: { ...dated.with, 'repository-url': repositoryUrl } }
  })
  return { ...job, steps }
}

/** With `prepared` a step uploads to what prepare.yml was given, unless it states an address of its own. */
function asksByItself({ uses = '', with: inputs }: Step): boolean {
  if (!ASKING.some((action) => uses.startsWith(`${action}@`))) return false
  return inputs['prepared'] === undefined || Boolean(inputs['repository-url'])
}

function redirection(place: string, stated: string | undefined): string {
  const instead = stated ? `in the place of ${JSON.stringify(stated)}` : "in the place of the registry's own"
  return `the repository-url of ${place} is that of the rehearsal's index, ${instead}`
}
