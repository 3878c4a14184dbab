// The doctor's answer about triggers, for a person.
import type { Follower, TokenKind, Trigger, TriggerEvent } from '@plumbline/triggers'
import type { Place } from './repository.ts'
import type { Found } from './triggers.ts'

const WIDTH = 110

/** The whole text, ending with a line break. */
export function report({ event, token, reading, workflows, follows, unseen }: Found): string {
  const starting = workflows.filter(({ starts }) => starts)
  // Of a dispatch every other workflow is simply not meant.
  const others = workflows.filter(({ starts, code }) => !starts && code !== 'not-addressed')
  return [
    `${happening(event)}${by(event, token)}`,
    ...readLines(event, reading.event, reading.defaultBranch),
    ...uncommittedLines(reading.uncommitted),
    '',
    ...section(`Starts (${starting.length} of ${workflows.length})`, starting, '✓'),
    ...section(`Does not start (${others.length} of ${workflows.length})`, others, '✗'),
    ...(follows.length > 0 ? [thenTitle(follows), ...follows.flatMap(following), ''] : []),
    ...(workflows.length === 0 ? ['No workflow file stands in .github/workflows: nothing can start.', ''] : []),
    'Cannot be seen from the repository',
    ...unseen.flatMap((line) => wrapped(`- ${line}`, '  ', '    ')),
    '',
    verdict(starting.length),
    '',
  ]
    .map(harmless)
    .join('\n')
}

const SAID: { readonly [Name in TriggerEvent['name']]: (event: Extract<TriggerEvent, { name: Name }>) => string } = {
  push: ({ ref, refsInPush = 1 }) => `The tag ${bare(ref)} is pushed${more(refsInPush)}`,
  create: ({ ref, refsInPush = 1 }) => `The tag ${bare(ref)} is created${more(refsInPush)}`,
  release: ({ tag, prerelease }) => `The ${prerelease ? 'prerelease' : 'release'} ${tag} is published, from a draft`,
  workflow_dispatch: ({ workflow, ref }) => `${workflow} is dispatched at ${bare(ref)}`,
  repository_dispatch: ({ type }) => `A repository_dispatch "${type}" is sent`,
  workflow_run: ({ workflow, branch }) => `A run of "${workflow}" on ${branch} succeeds`,
}

function happening<Name extends TriggerEvent['name']>(event: Extract<TriggerEvent, { name: Name }>): string {
  return SAID[event.name as Name](event)
}

const MADE_BY: Readonly<Record<TokenKind, string>> = {
  'github-token': "a workflow's own GITHUB_TOKEN",
  pat: 'a personal access token',
  app: "a GitHub App's token",
  user: 'a person',
}

function by(event: TriggerEvent, token: TokenKind): string {
  return event.name === 'workflow_run' ? `; ${MADE_BY[token]} had started it.` : `, by ${MADE_BY[token]}.`
}

function more(refs: number): string {
  return refs > 1 ? `, one of ${refs} tags in the same push` : ''
}

function bare(ref: string): string {
  return ref.replace(/^refs\/(tags|heads)\//, '')
}

function readLines(event: TriggerEvent, at: Place, defaultBranch: Place): readonly string[] {
  const byRef = event.name !== 'repository_dispatch' && event.name !== 'workflow_run'
  return [
    ...(byRef ? [`  read at the event:      ${placed(at)}`] : []),
    `  read as default branch: ${placed(defaultBranch)}`,
  ]
}

function uncommittedLines(files: readonly string[]): readonly string[] {
  return files.length === 0 ? [] : wrapped(`not committed, not read: ${files.join(', ')}`, '  ', '    ')
}

function placed({ name, commit, instead }: Place): string {
  return `${name} (${commit.slice(0, 12)})${instead === '' ? '' : `, because ${instead}`}`
}

function section(title: string, triggers: readonly Trigger[], mark: string): readonly string[] {
  if (triggers.length === 0) return []
  return [title, ...triggers.flatMap((trigger) => entry(trigger, mark)), '']
}

function entry({ path, name, code, why, also }: Trigger, mark: string): readonly string[] {
  const called = name === path ? '' : ` "${name}"`
  return [
    `  ${mark} ${path}${called}${code === 'starts' ? '' : `: ${code}`}`,
    ...wrapped(why, '      ', '      '),
    ...also.flatMap((each) => wrapped(`And ${each.code}: ${each.why}`, '      ', '      ')),
  ]
}

function thenTitle(follows: readonly Follower[]): string {
  return follows.every(({ action }) => action === 'completed')
    ? 'Then, when these have succeeded'
    : 'Then, with the runs of these'
}

const FOLLOWED: Readonly<Record<Follower['action'], (after: string) => string>> = {
  completed: (after) => `after "${after}"`,
  requested: (after) => `when "${after}" is requested`,
  in_progress: (after) => `when "${after}" is in progress`,
}

function following({ after, action, trigger: { path, name, starts, code, why } }: Follower): readonly string[] {
  const called = `${name === path ? '' : ` "${name}"`}, ${FOLLOWED[action](after)}`
  if (starts) return [`  ✓ ${path}${called}`]
  return [`  ✗ ${path}${called}: ${code}`, ...wrapped(why, '      ', '      ')]
}

function verdict(starting: number): string {
  if (starting === 0) return 'Nothing would start.'
  return `${starting} ${starting === 1 ? 'workflow' : 'workflows'} would start.`
}

/** Lines of at most WIDTH; what stands between backticks is pasted, so it is never broken. */
function wrapped(text: string, first: string, rest: string): readonly string[] {
  const lines: string[] = []
  let line = first
  for (const word of wordsOf(text)) {
    const empty = line.trim() === ''
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest + word
    } else line += empty ? word : ` ${word}`
  }
  return [...lines, line]
}

function wordsOf(text: string): readonly string[] {
  const balanced = text.split('`').length % 2 === 1
  return (balanced ? text.match(/(?:`[^`]*`|[^\s`])+/g) : text.match(/\S+/g)) ?? []
}

/** Names come out of files, and a terminal obeys control characters. */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
}
