// A new issue with what GitHub lets it have: labels and assignees that it does not take stop nothing.
import type { GithubClient } from './client.ts'
import { GithubFailure, type RefusedField } from './failure.ts'
import { createIssue, type Issue } from './issues.ts'

export interface NewIssueWish {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

export interface Made {
  readonly issue: Issue
  /** Sentences about what was wished and is not there. */
  readonly notes: readonly string[]
}

/** GitHub refuses unknown assignees (422), and drops labels and assignees where the token may not set them. */
export async function createAllowed(client: GithubClient, repository: string, wish: NewIssueWish): Promise<Made> {
  const { labels, assignees, ...text } = wish
  const wanted = { labels, assignees }
  try {
    const issue = await createIssue(client, repository, { ...text, ...wanted })
    return { issue, notes: leftOut(issue, wish) }
  } catch (error) {
    if (!(error instanceof GithubFailure) || error.status !== 422) throw error
    if (labels.length + assignees.length === 0) throw error
    const blamed = (['labels', 'assignees'] as const).filter((name) => error.refusal.fields.some(isOn(name)))
    const drop = blamed.length > 0 ? blamed : (['labels', 'assignees'] as const)
    const kept = Object.fromEntries(Object.entries(wanted).filter(([name]) => !drop.includes(name as 'labels')))
    const issue = await createIssue(client, repository, { ...text, ...kept })
    return { issue, notes: leftOut(issue, wish) }
  }
}

function isOn(name: string): (field: RefusedField) => boolean {
  return ({ field }) => field === name || field === name.replace(/s$/, '')
}

/** What the issue lacks of what was wished, as a sentence each. */
function leftOut(issue: Issue, { labels, assignees }: NewIssueWish): string[] {
  const same = (one: string) => one.toLowerCase()
  const has = {
    labels: issue.labels.map((label) => same(typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map(({ login }) => same(login)),
  }
  const missing = {
    labels: labels.filter((label) => !has.labels.includes(same(label))),
    assignees: assignees.filter((login) => !has.assignees.includes(same(login))),
  }
  return [
    ...(missing.labels.length > 0 ? [`GitHub did not take the labels ${missing.labels.join(', ')}.`] : []),
    ...(missing.assignees.length > 0
      ? [`GitHub did not take the assignees ${missing.assignees.join(', ')}: they cannot be assigned issues here.`]
      : []),
  ]
}
