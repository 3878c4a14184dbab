// Why a tag has no run: what the workflow files at its commit say about its push.
import type { RunsFact } from '@plumbline/audit'
import { type GithubClient, listWorkflows, readCommit, readTextAt, type Workflow } from '@plumbline/github'
import { shellQuote } from '@plumbline/kernel'
import { readTriggers, type TriggerEvent, whatStarts } from '@plumbline/triggers'
import type { Tree } from './request.ts'

export interface RunSearch {
  readonly client: GithubClient
  readonly repository: string
  readonly tree: Tree
  /** File names. */
  readonly workflows: readonly string[]
  /** As GitHub lists them, for their states; asked once. */
  readonly listed: () => Promise<readonly Workflow[]>
  /** How many tags a commit has. */
  readonly tagsAt: (commit: string) => number
}

/** A list that is asked for when it is first needed. */
export function listedOnce(client: GithubClient, repository: string): RunSearch['listed'] {
  let asked: Promise<readonly Workflow[]> | undefined
  return () => {
    asked ??= listWorkflows(client, repository)
    return asked
  }
}

export interface NoRun {
  readonly facts: RunsFact
  /** ISO time of the commit. */
  readonly at: string | undefined
}

/** What kept every publishing workflow from starting for the tag. Throws GithubFailure. */
export async function whyNoRun(search: RunSearch, tag: string, commit: string, prerelease: boolean): Promise<NoRun> {
  const { client, repository, tree, workflows } = search
  const [head, listed] = await Promise.all([readCommit(client, repository, commit), search.listed()])
  const answers = await Promise.all(
    workflows.map(async (file) => {
      const path = `.github/workflows/${file}`
      const atRef = await readTextAt(client, repository, path, commit)
      const state = listed.find((one) => one.path === path)?.state
      const source = { path, atRef, onDefaultBranch: tree.text(path), state }
      const event = eventOf(path, atRef ?? '', tag, prerelease, head?.message ?? '')
      // Who pushed the tag nobody can ask afterwards; a person is the case in which it would have started.
      const [answer] = whatStarts([source], event, 'user')
      return answer ? [{ answer, event }] : []
    }),
  )
  const told = answers.flat()
  const start = told.find(({ answer }) => answer.dispatch.possible)?.answer.dispatch.why ?? ''
  // Whoever reads it in an issue stands in no clone.
  const startWith = start === '' ? '' : `${start} --repo ${shellQuote(repository)}`
  const whyNone = told.map(({ answer, event }) => (answer.starts ? lost(event, search.tagsAt(commit)) : answer.why))
  return { facts: { runs: [], whyNone: [...new Set(whyNone)].join(' '), startWith }, at: head?.at }
}

/** A file that listens to releases alone is asked about the release. */
function eventOf(path: string, text: string, tag: string, prerelease: boolean, headMessage: string): TriggerEvent {
  const { events } = readTriggers(path, text)
  if ('release' in events && !('push' in events))
    return { name: 'release', action: 'published', tag, prerelease, draft: true }
  if ('create' in events && !('push' in events)) return { name: 'create', ref: `refs/tags/${tag}` }
  return { name: 'push', ref: `refs/tags/${tag}`, headMessage }
}

/** The file lets it through, so the event never came. */
function lost(event: TriggerEvent, tagsAtCommit: number): string {
  if (event.name === 'release')
    return 'The workflow starts when the GitHub Release is published: no release was, or it was published with GITHUB_TOKEN.'
  const several =
    tagsAtCommit > 3
      ? `${tagsAtCommit} tags point to this commit: GitHub makes no event when more than three tags come in one push.`
      : 'It was pushed with GITHUB_TOKEN, or more than three tags came in that push, or its run was deleted.'
  return `The workflow file at the tag would have started: the event never came. ${several}`
}
