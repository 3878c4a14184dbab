// One issue for one thing: found by a hidden marker, updated instead of repeated, closed when the thing is over.
import type { GithubClient } from './client.ts'
import { GithubFailure } from './failure.ts'
import {
  type Author,
  authorOf,
  changeIssue,
  commentIssue,
  type Issue,
  type IssueChange,
  issuesBy,
  LONGEST_BODY,
  LONGEST_TITLE,
} from './issues.ts'
import { createAllowed, type Made } from './new-issue.ts'

/** What an issue is to be. */
export interface IssueWish {
  /** Of `issueMarker`: stands in the body's first line, and is how the issue is found again. */
  readonly marker: string
  /** Markers of the same thing from when less was known of it; an issue that has one is taken over. */
  readonly formerly?: readonly string[]
  /** Whether the body of an issue with a former marker speaks for its being of this thing; by default it does. */
  readonly isFormer?: (body: string) => boolean
  readonly title: string
  readonly body: string
  /** Given to a new issue only: what people change later stays. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** False: an open issue is closed with `closingComment`, and none is made. */
  readonly open: boolean
  readonly closingComment: string
}

export interface KeptIssue {
  readonly number: number
  readonly url: string
  readonly did: 'created' | 'updated' | 'reopened' | 'closed' | 'nothing'
  /** Sentences about what could not be as it was wished: unknown labels and assignees. */
  readonly notes: readonly string[]
}

/** How often a list is asked for an issue that was just made, and the wait between, in milliseconds. */
const LOOKS = 3
const LOOK_WAIT = 2000

/** A comment that no page shows: `kind` and the values say what the issue is of, so encoded that nothing ends it early. */
export function issueMarker(kind: string, values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}=${encoded(value)}`)
  return `<!-- plumbline ${[kind, ...pairs].join(' ')} -->`
}

/** Everything but letters, digits, `.` and `_` as `%XX`: no `--`, no `>`, no space. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[-!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Makes, updates, reopens or closes the issue of a marker, by `token`'s own account: a marker in anybody else's issue is
 * not looked at. Of two jobs at once the older issue stays. Undefined where nothing is open and nothing is to be.
 * Throws GithubFailure, 410 where the repository has no issues.
 */
export async function keepIssue(
  wish: IssueWish,
  client: GithubClient,
  repository: string,
  token: string,
  wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
): Promise<KeptIssue | undefined> {
  const author = await authorOf(client, token)
  const keeper: Keeper = { client, repository, wish, wait }
  const found = await findMarked(keeper, author, wish.open ? 'all' : 'open')
  if (!wish.open) return closeAll(keeper, found)
  const [kept, ...others] = found
  if (kept === undefined) return openNew(keeper, author)
  for (const other of others.filter(isOpen)) await closeDouble(keeper, other, kept)
  return update(keeper, kept)
}

interface Keeper {
  readonly client: GithubClient
  readonly repository: string
  readonly wish: IssueWish
  readonly wait: (milliseconds: number) => Promise<void>
}

/** The issues of the marker, the oldest first; after them those of former markers. */
async function findMarked({ client, repository, wish }: Keeper, author: Author, state: 'open' | 'all') {
  const issues = await issuesBy(client, repository, author, state)
  const byAge = issues.toSorted((one, other) => one.number - other.number)
  const marked = (marker: string) => byAge.filter((issue) => markerIn(issue) === marker)
  const former = new Set(wish.formerly?.filter((marker) => marker !== wish.marker))
  const isFormer = ({ body }: Issue) => wish.isFormer?.(body ?? '') ?? true
  return [...marked(wish.marker), ...[...former].flatMap(marked).filter(isFormer)]
}

/** Only the first line counts: further down an issue may quote anything. Edited on the page it has `\r\n`. */
function markerIn({ body }: Issue): string {
  return (body ?? '').split('\n', 1)[0]?.trim() ?? ''
}

function isOpen({ state }: Issue): boolean {
  return state === 'open'
}

async function closeAll({ client, repository, wish }: Keeper, found: readonly Issue[]): Promise<KeptIssue | undefined> {
  const [kept] = found
  for (const issue of found) {
    await commentIssue(client, repository, issue.number, wish.closingComment)
    await changeIssue(client, repository, issue.number, { state: 'closed', state_reason: 'completed' })
  }
  return kept && told(kept, 'closed')
}

async function update({ client, repository, wish }: Keeper, kept: Issue): Promise<KeptIssue> {
  const { title, body } = textOf(wish)
  const reopened = !isOpen(kept)
  const change: IssueChange = {
    ...(kept.title === title ? {} : { title }),
    ...(kept.body === body ? {} : { body }),
    ...(reopened ? { state: 'open', state_reason: 'reopened' } : {}),
  }
  if (Object.keys(change).length === 0) return told(kept, 'nothing')
  const changed = await changeIssue(client, repository, kept.number, change)
  return told(changed, reopened ? 'reopened' : 'updated')
}

/** Another job may have made one at the same moment: whoever is younger gives way, which both jobs see alike. */
async function openNew(keeper: Keeper, author: Author): Promise<KeptIssue> {
  const { issue, notes } = await create(keeper, author)
  const found = await afterCreation(keeper, issue)
  const older = found.find(({ number }) => number < issue.number)
  if (older) await closeDouble(keeper, issue, older)
  // Where GitHub's answer was lost, what the list shows may be another job's.
  const kept = await update(keeper, older ?? issue)
  return older || kept.did !== 'nothing' ? kept : told(issue, 'created', notes)
}

/** The list may lag behind what was just made: it is asked again until it shows our own. */
async function afterCreation(keeper: Keeper, made: Issue): Promise<Issue[]> {
  // Whoever GitHub names as its author is who we are, whatever the token looked like.
  const author: Author = { login: made.user?.login ?? '' }
  for (let look = 1; ; look += 1) {
    const found = await findMarked(keeper, author, 'all')
    if (look === LOOKS || found.some(({ number }) => number === made.number)) return found
    await keeper.wait(LOOK_WAIT)
  }
}

/** Without a clear answer the list says whether it was made; if not, it is asked for once more. */
async function create(keeper: Keeper, author: Author): Promise<Made> {
  const { labels, assignees } = keeper.wish
  const send = () => createAllowed(keeper.client, keeper.repository, { ...textOf(keeper.wish), labels, assignees })
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof GithubFailure) || !error.unclear) throw error
    await keeper.wait(LOOK_WAIT)
    const [made] = await findMarked(keeper, author, 'all')
    return made ? { issue: made, notes: [] } : send()
  }
}

async function closeDouble({ client, repository }: Keeper, younger: Issue, older: Issue): Promise<void> {
  const words = `The same is told in #${older.number}, which is older and is kept up to date.`
  await commentIssue(client, repository, younger.number, words)
  await changeIssue(client, repository, younger.number, { state: 'closed', state_reason: 'duplicate' })
}

/** The texts as GitHub takes them; the callers cut better, with a link to the whole. */
function textOf({ marker, title, body }: IssueWish): { readonly title: string; readonly body: string } {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).toWellFormed()}…` : title
  return { title: short, body: `${marker}\n${body}`.slice(0, LONGEST_BODY).toWellFormed() }
}

function told(issue: Issue, did: KeptIssue['did'], notes: readonly string[] = []): KeptIssue {
  return { number: issue.number, url: issue.html_url, did, notes }
}
