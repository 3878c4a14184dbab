// One issue per package for what has drifted: kept by the job's own account, closed when everything is in line again.
import type { ActionDeps } from '@plumbline/actions-io'
import { type Audit, type AuditedVersion, driftOf } from '@plumbline/audit'
import { authorOf, type GithubClient, type IssueWish, issueMarker, issuesBy, keepIssue } from '@plumbline/github'
import { asPlumblineError, type Finding } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'
import { driftTable } from './summary.ts'

/** Makes, updates and closes them. Never throws: what went wrong is a warning, and hides nothing of the audit. */
export async function keepDriftIssues(
  audit: Audit,
  inputs: Inputs,
  client: GithubClient,
  { context, log }: Pick<ActionDeps, 'context' | 'log'>,
): Promise<Finding[]> {
  if (!inputs.issue) return []
  const repository = inputs.repository || context.repository
  const findings: Finding[] = []
  try {
    const open = await issuesBy(client, repository, await authorOf(client, inputs.token), 'open')
    const isOpen = (marker: string) => open.some(({ body }) => body?.startsWith(marker) === true)
    for (const wish of wishesOf(audit, inputs, context.runUrl)) {
      if (!wish.open && !isOpen(wish.marker)) continue
      const kept = await keepIssue(wish, client, repository, inputs.token)
      if (kept) log.info(`Issue ${kept.url}: ${kept.did}`)
      for (const note of kept?.notes ?? []) findings.push({ level: 'warning', message: `${kept?.url}: ${note}` })
    }
  } catch (thrown) {
    const { what, answer, next } = asPlumblineError(thrown)
    const message = `No issue tells of the drift: ${what} ${answer === undefined ? '' : `(${answer}) `}${next}`
    findings.push({ level: 'warning', message })
  }
  return findings
}

/** One for every package of which everything could be read, or which has drifted for certain. */
export function wishesOf(audit: Audit, inputs: Pick<Inputs, 'labels' | 'assignees'>, runUrl: string): IssueWish[] {
  const packages = Map.groupBy(audit.versions, (version) => version.package)
  return [...packages].flatMap(([name, versions]): IssueWish[] => {
    const drift = driftOf(versions).filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'unreadable'))
    // What nobody could read is no reason to call a package in line.
    if (drift.length === 0 && versions.some(({ verdicts }) => verdicts.includes('unreadable'))) return []
    return [
      {
        marker: issueMarker('drift', { repository: audit.repository, package: name }),
        title: `Releases have drifted: ${name}`,
        body: drift.length === 0 ? '' : bodyOf(drift, runUrl),
        labels: inputs.labels,
        assignees: inputs.assignees.map((login) => login.replace(/^@/, '')),
        open: drift.length > 0,
        closingComment: `Everything is in line again, says [this audit](${runUrl}).\n`,
      },
    ]
  })
}

function bodyOf(drift: readonly AuditedVersion[], runUrl: string): string {
  return `${driftTable(drift)}\n\n[The audit](${runUrl}) that saw this last.\n\n---\n*Plumbline writes this text anew with every audit: what you want to keep is better said in a comment. Drift that is to stay is accepted, with its reason, in the repository's accept file.*\n`
}
