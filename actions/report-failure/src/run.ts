// Tells where a release stands; green or red is not its business, the failed job has made the run red.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { openGithub, runnerArtifacts } from '@plumbline/github'
import { gatherFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { parseNeeds } from './needs.ts'
import { writeReport } from './report.ts'

/** The report as summary and output. Fails only when nothing can be reported. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const jobs = parseNeeds(inputs.needs)
  const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl })
  const facts = await gatherFacts(jobs, deps.context, client, runnerArtifacts)
  const report = writeReport(facts)
  deps.log.info(report.markdown)
  return {
    outputs: { blocked: String(report.blocked), report: report.markdown },
    summary: report.markdown,
    findings: report.blocked ? [{ level: 'warning', message: `${report.title}. See the job summary.` }] : [],
  }
}
