// Releases: drafts for those who may write, publishing, and what an immutable release refuses.
// https://docs.github.com/rest/releases/releases; immutable ones:
// https://docs.github.com/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases
import { json, type ServiceResponse } from '../handler.ts'
import { type FieldError, failure, invalid, notFound } from './answers.ts'
import { tellEvent } from './events.ts'
import { pageOf } from './pages.ts'
import { releaseView } from './release-view.ts'
import { allows, type GithubCall, type GithubRoute, idOf, stamp } from './routes.ts'
import type { ReleaseState } from './state.ts'

const RELEASES = '/repos/{owner}/{repo}/releases'
/** The number and the words as GitHub answers (422); no page of its documentation states them. */
const MOST_CHARACTERS = 125_000
const TOO_LONG = invalid([
  { resource: 'Release', code: 'custom', field: 'body', message: 'body is too long (maximum is 125000 characters)' },
])

export const releaseRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: RELEASES, needs: 'contents:read', handle: list },
  { method: 'POST', path: RELEASES, needs: 'contents:write', handle: create },
  { method: 'POST', path: `${RELEASES}/generate-notes`, needs: 'contents:write', handle: generateNotes },
  { method: 'GET', path: `${RELEASES}/latest`, needs: 'contents:read', handle: (call) => shown(latest(call), call) },
  { method: 'GET', path: `${RELEASES}/tags/{tag}`, needs: 'contents:read', handle: byTag },
  {
    method: 'GET',
    path: `${RELEASES}/{release_id}`,
    needs: 'contents:read',
    handle: (call) => shown(byId(call), call),
  },
  { method: 'PATCH', path: `${RELEASES}/{release_id}`, needs: 'contents:write', handle: update },
]

/**
 * The release of the path, unless it is a draft and the token may not write: "only users with push access will receive
 * listings for draft releases" (https://docs.github.com/rest/releases/releases#list-releases).
 */
export function byId({ call, repository, grant }: GithubCall): ReleaseState | undefined {
  const id = idOf(call, 'release_id')
  const release = repository.releases.find((item) => item.id === id)
  return release?.draft && !allows(grant, 'contents', 'write') ? undefined : release
}

function latest({ repository }: GithubCall): ReleaseState | undefined {
  return repository.releases.find((release) => release.id === repository.latestReleaseId)
}

function byTag(call: GithubCall): ServiceResponse {
  const tag = call.call.params['tag']
  return shown(
    call.repository.releases.find((release) => !release.draft && release.tagName === tag),
    call,
  )
}

function shown(release: ReleaseState | undefined, { repository, state }: GithubCall): ServiceResponse {
  return release ? json(200, releaseView(release, repository, state)) : notFound()
}

/** Drafts first, then by date, newest first: the order that GitHub's list has, which no page states. */
function list({ call, repository, grant, state }: GithubCall): ServiceResponse {
  const visible = repository.releases
    .filter((release) => !release.draft || allows(grant, 'contents', 'write'))
    .toSorted((a, b) => Number(b.draft) - Number(a.draft) || b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
  const { items, headers } = pageOf(visible, call, state.origin())
  return json(
    200,
    items.map((release) => releaseView(release, repository, state)),
    headers,
  )
}

async function create(call: GithubCall): Promise<ServiceResponse> {
  const { repository, state, body } = call
  if (body['discussion_category_name'] !== undefined) return failure(404, 'Discussions are disabled on this repository')
  const tagName = `${body['tag_name']}`
  const draft = body['draft'] === true
  if (isTooLong(body['body'])) return TOO_LONG
  const refused = await refusal(call, tagName, draft)
  if (refused) return refused
  const now = stamp(state.clock.now())
  const release: ReleaseState = {
    id: state.nextId(),
    author: call.grant.login,
    tagName,
    targetCommitish: textOr(body['target_commitish'], repository.defaultBranch),
    name: textOr(body['name'], null),
    body: textOr(body['body'], null),
    draft: true,
    prerelease: body['prerelease'] === true,
    immutable: false,
    createdAt: await commitDate(call, tagName),
    publishedAt: null,
    updatedAt: now,
    assets: [],
  }
  if (body['generate_release_notes'] === true) {
    const notes = await notesFor(call, tagName, undefined)
    release.name ??= notes.name
    release.body = [release.body, notes.body].filter(Boolean).join('\n\n')
  }
  repository.releases.push(release)
  if (!draft) publish(release, call)
  const view = releaseView(release, repository, state)
  return json(201, view, { location: view.url })
}

async function update(call: GithubCall): Promise<ServiceResponse> {
  const { repository, body, state } = call
  const release = byId(call)
  if (!release) return notFound()
  if (release.immutable && changesMore(release, body))
    return invalid([{ resource: 'Release', code: 'custom', message: 'Only release title and notes can be modified' }])
  if (isTooLong(body['body'])) return TOO_LONG
  const tagName = textOr(body['tag_name'], release.tagName)
  const draft = typeof body['draft'] === 'boolean' ? body['draft'] : release.draft
  const refused = release.immutable ? undefined : await refusal(call, tagName, draft, release)
  if (refused) return refused
  release.tagName = tagName
  release.targetCommitish = textOr(body['target_commitish'], release.targetCommitish)
  release.name = textOr(body['name'], release.name)
  release.body = textOr(body['body'], release.body)
  if (typeof body['prerelease'] === 'boolean') release.prerelease = body['prerelease']
  release.updatedAt = stamp(state.clock.now())
  if (release.draft && !draft) publish(release, call)
  else if (!release.draft) {
    release.draft = draft
    markLatest(release, call)
  }
  return json(200, releaseView(release, repository, state))
}

/** In characters, not in UTF-16 units: the check is Ruby's. */
function isTooLong(body: unknown): boolean {
  return typeof body === 'string' && body.length > MOST_CHARACTERS && [...body].length > MOST_CHARACTERS
}

function textOr<T extends string | null>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' ? value : otherwise
}

function changesMore(release: ReleaseState, body: Readonly<Record<string, unknown>>): boolean {
  const fixed: Record<string, unknown> = {
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    draft: release.draft,
    prerelease: release.prerelease,
  }
  return Object.entries(fixed).some(([key, value]) => body[key] !== undefined && body[key] !== value)
}

/**
 * Why GitHub would not save or publish a release of this tag: the name of an immutable release stays reserved (see above),
 * one published release per tag, and a tag of a repository whose rules make none. The words are GitHub's own answers.
 */
async function refusal(
  { repository, state }: GithubCall,
  tagName: string,
  draft: boolean,
  self?: ReleaseState,
): Promise<ServiceResponse | undefined> {
  const error = (field: FieldError) => invalid([{ resource: 'Release', field: 'tag_name', ...field }])
  if (repository.reservedTags.has(tagName))
    return error({ code: 'custom', message: 'tag_name was used by an immutable release' })
  if (draft) return undefined
  if (repository.releases.some((other) => other !== self && !other.draft && other.tagName === tagName))
    return error({ code: 'already_exists' })
  const [tag] = (await repository.source.refs(`refs/tags/${tagName}`)).filter(
    ({ ref }) => ref === `refs/tags/${tagName}`,
  )
  if (tag) return undefined
  state.problem(`github: publishing a release of "${tagName}" would make that tag, which does not exist`)
  return error({ code: 'custom', message: 'Published releases must have a valid tag' })
}

function publish(release: ReleaseState, call: GithubCall): void {
  release.draft = false
  release.publishedAt = stamp(call.state.clock.now())
  if (call.repository.immutableReleases) {
    release.immutable = true
    call.repository.reservedTags.add(release.tagName)
  }
  markLatest(release, call)
  tellEvent(call, 'release', release.tagName)
}

/**
 * `make_latest`: true (default), false, or legacy (newest stable one by date). Prereleases never are.
 * https://docs.github.com/rest/releases/releases#create-a-release and #get-the-latest-release
 */
function markLatest(release: ReleaseState, { repository, body }: GithubCall): void {
  const wish = release.draft || release.prerelease ? 'false' : textOr(body['make_latest'], 'true')
  if (wish === 'false' && repository.latestReleaseId !== release.id) return
  if (wish === 'true') {
    repository.latestReleaseId = release.id
    return
  }
  repository.latestReleaseId = repository.releases
    .filter((item) => !item.draft && !item.prerelease && (wish === 'legacy' || item !== release))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)[0]?.id
}

/** "The created_at attribute is the date of the commit used for the release" (#get-the-latest-release); without a tag yet, now. */
async function commitDate({ repository, state }: GithubCall, tagName: string): Promise<string> {
  const sha = await repository.source.commitOf(`refs/tags/${tagName}`)
  const commit = sha === undefined ? undefined : await repository.source.commit(sha)
  return stamp(commit ? Date.parse(commit.committer.date) : state.clock.now())
}

/** A tag to begin after must exist: `Invalid previous_tag parameter`. The description gives 422 no words. */
async function generateNotes(call: GithubCall): Promise<ServiceResponse> {
  const previous = call.body['previous_tag_name']
  if (typeof previous === 'string' && (await call.repository.source.commitOf(`refs/tags/${previous}`)) === undefined)
    return invalid([{ resource: 'Release', code: 'custom', message: 'Invalid previous_tag parameter' }])
  return json(
    200,
    await notesFor(call, `${call.body['tag_name']}`, typeof previous === 'string' ? previous : undefined),
  )
}

async function notesFor({ repository }: GithubCall, tagName: string, previous: string | undefined) {
  const page = `https://github.com/${repository.slug}`
  const since = previous ?? repository.releases.findLast((item) => !item.draft && item.tagName !== tagName)?.tagName
  const link = since === undefined ? `${page}/commits/${tagName}` : `${page}/compare/${since}...${tagName}`
  return { name: tagName, body: `**Full Changelog**: ${link}` }
}
