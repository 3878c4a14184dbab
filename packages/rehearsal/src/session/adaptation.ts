// Where a rehearsed run may differ from the real one, openly: dependencies that were installed before the network was cut.
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { PlannedWorkflow, RunPlan } from '../engine/plan.ts'
import type { Job } from '../workflow/model.ts'

/** The plan whose calls of prepare.yml and release.yml find their install command done by `fetched`. */
export function withInstalledDependencies(plan: RunPlan, fetched: string | undefined): RunPlan {
  if (fetched === undefined) return plan
  const jobs = plan.workflow.jobs.map((job) => (installs(plan.calls.get(job.id)) ? installed(job, fetched) : job))
  return { ...plan, workflow: { ...plan.workflow, jobs } }
}

function installs(called: PlannedWorkflow | undefined): boolean {
  return (
    called?.workflow.location.repository === PROJECT_SLUG &&
    called.workflow.call?.inputs['install-command'] !== undefined
  )
}

function installed(job: Job, fetched: string): Job {
  const said = `Done before the network was cut: ${fetched}`.replaceAll("'", "'\\''")
  const command = { 'install-command': `echo '${said}'` }
  return { ...job, with: { ...job.with, ...command }, values: { ...job.values, ...command } }
}
