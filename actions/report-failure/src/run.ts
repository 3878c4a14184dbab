// Tells where a release stands; where it is blocked and no job has made the run red, this one does.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { openGithub, runnerArtifacts } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { gatherFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { parseNeeds } from './needs.ts'
import { writeReport } from './report.ts'

/** The report as summary and output. Fails when nothing can be reported, and when a blocked release would end green. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const jobs = parseNeeds(inputs.needs)
  const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl })
  const facts = await gatherFacts(jobs, deps.context, client, runnerArtifacts)
  const report = writeReport(facts)
  deps.log.info(report.markdown)
  const red = jobs.some(({ result }) => result === 'failure' || result === 'cancelled')
  return {
    outputs: { blocked: String(report.blocked), report: report.markdown },
    summary: report.markdown,
    findings: report.blocked && red ? [{ level: 'error', message: `${report.title}. See the job summary.` }] : [],
    ...(report.blocked && !red
      ? { failure: new PlumblineError('release-blocked', { what: `${report.title}, and no job of the run failed.` }) }
      : {}),
  }
}
