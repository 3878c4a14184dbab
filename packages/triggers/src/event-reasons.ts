// Reasons that lie in how the event came about: the file would let it through.

import type { PushEvent, TriggerEvent } from './model.ts'
import { fileName, type Question, refOf } from './question.ts'
import type { ReasonRow } from './reasons.ts'
import { skipWord } from './skip-words.ts'

/** GitHub makes no event when one push brings more tags, or more branches, than this. */
const MOST_TAGS = 3
const MOST_BRANCHES = 5000

const ALL = ['push', 'create', 'release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'] as const

export const eventReasons: readonly ReasonRow[] = [
  { code: 'disabled', events: ALL, why: disabled, final: true },
  { code: 'same-commit', events: ['push'], why: sameCommit },
  { code: 'too-many-refs', events: ['push', 'create'], why: tooManyRefs },
  { code: 'github-token', events: ['push', 'create', 'release', 'workflow_run'], why: ownToken },
  { code: 'skip-ci', events: ['push'], why: skipped },
]

/** How GitHub names the states of a workflow that does not run, and what brought it there. */
const STATES: Readonly<Record<string, string>> = {
  disabled_manually: 'somebody disabled it',
  disabled_inactivity: 'GitHub disabled it because the repository was quiet for 60 days',
  disabled_fork: 'workflows of a fork are disabled until its owner enables them',
  deleted: 'its file was deleted',
}

function disabled({ source }: Question): string | undefined {
  const { state } = source
  if (state === undefined || state === 'active') return undefined
  const file = fileName(source.path)
  return `${file} is ${state}: ${STATES[state] ?? 'GitHub does not run it'}. Enable it: \`gh workflow enable ${file}\`, and make the event again.`
}

function sameCommit({ event }: Question): string | undefined {
  if (event.name !== 'push' || !event.sameCommitAgain) return undefined
  return `The server has ${refOf(event)} at this commit already, and a push that changes nothing makes no event.`
}

function tooManyRefs({ event }: Question): string | undefined {
  if (event.name !== 'push' && event.name !== 'create') return undefined
  const count = event.refsInPush ?? 1
  const tag = event.ref.startsWith('refs/tags/')
  if (count <= (tag ? MOST_TAGS : MOST_BRANCHES)) return undefined
  const rule = tag ? 'more than three tags' : 'more than 5,000 branches'
  return `${count} ${tag ? 'tags' : 'branches'} came in one push: GitHub makes no event at all for ${rule} pushed at once, whoever pushes. Push them one by one from now on.`
}

/** What each event is called in the sentence about the job's own token. */
const MADE: Readonly<Record<string, (event: TriggerEvent) => string>> = {
  push: (event) => `${refOf(event)} was pushed`,
  create: (event) => `${refOf(event)} was created`,
  release: (event) => `the release of ${refOf(event)} was ${(event as { action: string }).action}`,
  workflow_run: (event) => `the run of "${(event as { workflow: string }).workflow}" was started`,
}

function ownToken({ event, token }: Question): string | undefined {
  const made = MADE[event.name]
  if (token !== 'github-token' || !made) return undefined
  const also = event.name === 'push' ? ' (the one that actions/checkout leaves behind counts, too)' : ''
  return `Because ${made(event)} with GITHUB_TOKEN${also}, no workflow starts: GitHub makes an exception only for workflow_dispatch and repository_dispatch. Use a GitHub App's token or a PAT for that step, or dispatch.`
}

function skipped({ event }: Question): string | undefined {
  const word = event.name === 'push' ? skipWord((event as PushEvent).headMessage ?? '') : undefined
  if (word === undefined) return undefined
  return `The commit's message has \`${word}\`, which stops every workflow that listens to push, for a tag of that commit too. Tag a commit without it.`
}
