// One issue per package for what has drifted: kept by the job's own account, closed when everything is in line again.
import type { ActionDeps } from '@plumbline/actions-io'
import { type AuditedVersion, driftOf } from '@plumbline/audit'
import {
  authorOf,
  type GithubClient,
  type IssueWish,
  issueMarker,
  issuesBy,
  keepIssue,
  LONGEST_BODY,
} from '@plumbline/github'
import { asPlumblineError, type Finding } from '@plumbline/kernel'
import type { Watched } from '@plumbline/watch'
import type { Inputs } from './inputs.ts'
import { driftTable } from './summary.ts'

/** Makes, updates and closes them. Never throws: what went wrong is a warning, and hides nothing of the audit. */
export async function keepDriftIssues(
  watched: Watched,
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
    for (const wish of wishesOf(watched, inputs, context.runUrl)) {
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

/**
 * One for every package of which everything could be read, or which has drifted for certain; also for one of which no
 * version counts any more, whose issue would tell of nothing.
 */
export function wishesOf(
  { audit, packages }: Pick<Watched, 'audit' | 'packages'>,
  inputs: Pick<Inputs, 'labels' | 'assignees'>,
  runUrl: string,
): IssueWish[] {
  const judged = Map.groupBy(audit.versions, (version) => version.package)
  return packages.flatMap(({ label: name, whole }): IssueWish[] => {
    const versions = judged.get(name) ?? []
    const drift = driftOf(versions).filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'unreadable'))
    // What nobody could read is no reason to call a package in line.
    const unread = versions.length === 0 ? !whole : versions.some(({ verdicts }) => verdicts.includes('unreadable'))
    if (drift.length === 0 && unread) return []
    const marker = issueMarker('drift', { repository: audit.repository, package: name })
    const why = versions.length === 0 ? 'None of its versions is looked at any more' : 'Everything is in line again'
    return [
      {
        marker,
        title: `Releases have drifted: ${name}`,
        body: drift.length === 0 ? '' : bodyOf(drift, runUrl, LONGEST_BODY - marker.length - 1),
        labels: inputs.labels,
        assignees: inputs.assignees.map((login) => login.replace(/^@/, '')),
        open: drift.length > 0,
        closingComment: `${why}, says [this audit](${runUrl}).\n`,
      },
    ]
  })
}

function bodyOf(drift: readonly AuditedVersion[], runUrl: string, most: number): string {
  const end = `\n\n[The audit](${runUrl}) that saw this last.\n\n---\n*Plumbline writes this text anew with every audit: what you want to keep is better said in a comment. Drift that is to stay is accepted, with its reason, in the repository's accept file.*\n`
  const elsewhere = `The summary of [the audit](${runUrl}) has more, and its JSON has all.`
  return `${driftTable(drift, most - end.length, elsewhere)}${end}`
}
