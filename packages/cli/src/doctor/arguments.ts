// The command line of `plumbline doctor triggers`, read and checked.
import type { TokenKind } from '@plumbline/triggers'
import { readOptions, refusedOption } from '../read-options.ts'

export interface TriggersArguments {
  readonly repo: string
  readonly event: string
  readonly token: TokenKind
  readonly tagsInPush: number | undefined
  readonly inputs: Readonly<Record<string, string>>
  readonly json: boolean
  readonly help: boolean
}

const TOKENS: readonly TokenKind[] = ['github-token', 'pat', 'app', 'user']

export const TRIGGERS_HELP = `plumbline doctor triggers: which workflows an event starts, and why the others do not

  npm run doctor -- triggers --repo PATH --event push-tag:v1.2.3

  --repo PATH          a git clone of the repository (default .; relative paths count from the folder
                       that you are in); only committed files are read
  --event EVENT        what happens:
                         push-tag:TAG                       a new tag is pushed
                         create-tag:TAG                     a tag is created: only what listens to create
                         release-published:TAG[:prerelease] a release is published, from a draft
                         dispatch:FILE@REF                  somebody dispatches a workflow
                         repository-dispatch:TYPE           somebody sends a repository_dispatch
                         workflow-run:NAME@BRANCH           a run of the workflow NAME succeeds
  --token TOKEN        who does it: user (git push by a person, the default), pat, app, or
                       github-token (a step of a workflow, with its own token)
  --tags-in-push N     how many tags come in the same push (push-tag and create-tag)
  --input NAME=VALUE   an input of the dispatch; may be given several times
  --json               the same as JSON

Exit code 0 when at least one workflow starts, 3 when none does, 1 when the question or the repository cannot be read.
`

const OPTIONS = {
  repo: { type: 'string' },
  event: { type: 'string' },
  token: { type: 'string' },
  'tags-in-push': { type: 'string' },
  input: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The arguments. Throws `bad-input` for an option or a value that does not exist. */
export function parseTriggersArguments(argv: readonly string[]): TriggersArguments {
  const values = readOptions(argv, OPTIONS, 'npm run doctor -- triggers --help')
  const help = values.help ?? false
  if (!help && values.event === undefined)
    throw refusedOption('--event is missing', 'Say what happens: --event push-tag:v1.2.3.')
  return {
    repo: values.repo ?? '.',
    event: values.event ?? '',
    token: tokenOf(values.token ?? 'user'),
    tagsInPush: countOf(values['tags-in-push']),
    inputs: Object.fromEntries((values.input ?? []).map(inputOf)),
    json: values.json ?? false,
    help,
  }
}

function tokenOf(given: string): TokenKind {
  const token = TOKENS.find((each) => each === given)
  if (token) return token
  throw refusedOption(`--token is "${given}"`, `Give one of ${TOKENS.join(', ')}.`)
}

function countOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw refusedOption(`--tags-in-push is "${given}"`, 'Give the number of tags in the push, at least 1.')
}

function inputOf(given: string): [string, string] {
  const at = given.indexOf('=')
  if (at < 1) throw refusedOption(`--input is "${given}"`, 'Give a name and a value: --input environment=staging.')
  return [given.slice(0, at), given.slice(at + 1)]
}
