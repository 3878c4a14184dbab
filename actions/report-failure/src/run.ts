// Tells where a release stands; where it is blocked and no job has made the run red, this one does.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { runnerArtifacts } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { openBounded } from './client.ts'
import { gatherFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { tellIssue } from './issue.ts'
import { parseNeeds } from './needs.ts'
import { type Redact, redactedFacts, redactionFor } from './redaction.ts'
import { type Report, writeReport } from './report.ts'

/** The report as summary, output and issue. Fails when nothing can be reported, and when a blocked release would end green. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const jobs = parseNeeds(inputs.needs)
  const client = await openBounded({ token: inputs.token, apiUrl: deps.context.apiUrl, log: deps.log })
  const gathered = await gatherFacts(jobs, inputs, deps.context, client, runnerArtifacts)
  const redact = await redactionFor(gathered, inputs.token)
  const facts = redactedFacts(gathered, redact)
  const report = redacted(writeReport(facts), redact)
  deps.log.info(report.markdown)
  const issue = await tellIssue(facts, report, redact, inputs, client)
  if (issue.line !== '') deps.log.info(issue.line.trim())
  const red = jobs.some(({ result }) => result === 'failure' || result === 'cancelled')
  const blocked = `${report.title}. See the job summary.`
  return {
    outputs: {
      blocked: String(report.blocked),
      report: report.markdown,
      'issue-number': issue.kept ? String(issue.kept.number) : '',
      'issue-url': issue.kept?.url ?? '',
    },
    summary: `${report.markdown}${issue.line === '' ? '' : `\n${issue.line}`}`,
    findings: [...(report.blocked && red ? [{ level: 'error' as const, message: blocked }] : []), ...issue.findings],
    ...(report.blocked && !red
      ? { failure: new PlumblineError('release-blocked', { what: `${report.title}, and no job of the run failed.` }) }
      : {}),
  }
}

/** Once more as a whole: two texts side by side may make a secret. */
function redacted(report: Report, redact: Redact): Report {
  return { ...report, title: redact(report.title), markdown: redact(report.markdown) }
}
