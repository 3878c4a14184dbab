// The GitHub stand-in over a real port, mostly through Octokit, the client that the actions use.
import { createHash } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await exampleWorld()
})
afterEach(() => world.close())

const repo = { owner: 'octo', repo: 'demo' }

function client(permissions: Parameters<ExampleWorld['job']>[0], token = world.job(permissions).token) {
  return getOctokit(token, { baseUrl: world.urls.api })
}

async function refused(promise: Promise<unknown>) {
  const error = (await promise.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  )) as Error & { status?: number; response?: { headers: Record<string, string>; data: unknown } }
  return { status: error.status, message: error.message, response: error.response }
}

test('reads tags as they are in the repository, annotated ones with their object', async () => {
  const { rest } = client({ contents: 'read' })
  const { data: ref } = await rest.git.getRef({ ...repo, ref: 'tags/v1.2.3' })
  expect(ref.object).toMatchObject({ type: 'tag', sha: world.repository.tagObject })
  const { data: tag } = await rest.git.getTag({ ...repo, tag_sha: ref.object.sha })
  expect(tag).toMatchObject({
    tag: 'v1.2.3',
    message: 'Demo 1.2.3',
    object: { type: 'commit', sha: world.repository.commit },
  })
  const { data: matching } = await rest.git.listMatchingRefs({ ...repo, ref: 'tags/v1' })
  expect(matching.map((item) => item.ref)).toEqual(['refs/tags/v1.2.2', 'refs/tags/v1.2.3'])
  const { data: commit } = await rest.git.getCommit({ ...repo, commit_sha: world.repository.commit })
  expect(commit.message).toBe('First')
  expect((await rest.repos.get(repo)).data.default_branch).toBe('main')
  expect((await refused(rest.git.getRef({ ...repo, ref: 'tags/v9' }))).status).toBe(404)
  expect(world.problems).toEqual([])
})

test('sees a tag that moved meanwhile', async () => {
  const { rest } = client({ contents: 'read' })
  world.repository.git('commit', '--allow-empty', '--quiet', '--message=Second')
  world.repository.git('push', '--quiet', '--force', world.repository.gitDir, 'HEAD:refs/tags/v1.2.2')
  const { data } = await rest.git.getRef({ ...repo, ref: 'tags/v1.2.2' })
  expect(data.object.sha).toBe(world.repository.git('rev-parse', 'HEAD'))
})

test('takes a release from draft through assets to published', async () => {
  const { rest, request } = client({ contents: 'write' })
  const { data: draft } = await rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3', name: '1.2.3', draft: true })
  expect(draft).toMatchObject({ draft: true, created_at: '2026-11-01T12:00:00Z', published_at: null })
  const bytes = Buffer.from('tarball')
  const url = `${draft.upload_url.replace('{?name,label}', '')}?name=demo%20(1).tgz&label=Demo`
  const headers = { 'content-type': 'application/gzip' }
  const { data: asset } = await request({ method: 'POST', url, headers, data: bytes })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(asset).toMatchObject({ name: 'demo.1.tgz', label: 'Demo', state: 'uploaded', digest: `sha256:${sha256}` })
  await rest.repos.updateRelease({ ...repo, release_id: draft.id, draft: false, body: 'Notes' })
  const { data: published } = await rest.repos.getReleaseByTag({ ...repo, tag: 'v1.2.3' })
  expect(published).toMatchObject({ id: draft.id, draft: false, body: 'Notes', assets: [{ size: bytes.length }] })
  expect((await rest.repos.getLatestRelease(repo)).data.id).toBe(draft.id)
  expect(world.github.releases()).toMatchObject([{ tagName: 'v1.2.3', latest: true, assets: [{ sha256 }] }])
  expect(world.problems).toEqual([])
})

test('hides drafts from those who may only read', async () => {
  const { data: draft } = await client({ contents: 'write' }).rest.repos.createRelease({
    ...repo,
    tag_name: 'v1.2.3',
    draft: true,
  })
  const writer = client({ contents: 'write' }).rest.repos
  const reader = client({ contents: 'read' }).rest.repos
  expect((await writer.listReleases(repo)).data).toHaveLength(1)
  expect((await reader.listReleases(repo)).data).toHaveLength(0)
  expect((await refused(reader.getRelease({ ...repo, release_id: draft.id }))).status).toBe(404)
  expect((await refused(writer.getReleaseByTag({ ...repo, tag: 'v1.2.3' }))).status).toBe(404)
  expect(world.problems).toEqual([])
})

test('lists releases page by page', async () => {
  const { rest, paginate } = client({ contents: 'write' })
  for (let index = 0; index < 5; index += 1)
    await rest.repos.createRelease({ ...repo, tag_name: `v${index}`, draft: true })
  const pages: number[] = []
  const all = await paginate(rest.repos.listReleases, { ...repo, per_page: 2 }, ({ data }) => {
    pages.push(data.length)
    return data
  })
  expect(pages).toEqual([2, 2, 1])
  expect(new Set(all.map(({ tag_name }) => tag_name)).size).toBe(5)
})

test('refuses an asset of the same name, a second release of a tag, and a tag that does not exist', async () => {
  const { rest, request } = client({ contents: 'write' })
  const { data } = await rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3' })
  const upload = () =>
    request({
      method: 'POST',
      url: `${data.upload_url.replace('{?name,label}', '')}?name=a.tgz`,
      headers: { 'content-type': 'application/gzip' },
      data: Buffer.from('a'),
    })
  await upload()
  expect(await refused(upload())).toMatchObject({ status: 422, message: expect.stringContaining('already_exists') })
  expect(await refused(rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3' }))).toMatchObject({ status: 422 })
  expect(world.problems).toEqual([])
  expect(await refused(rest.repos.createRelease({ ...repo, tag_name: 'v7' }))).toMatchObject({ status: 422 })
  expect(world.problems).toEqual([expect.stringContaining('would make that tag')])
})

test('an asset needs its length and type, goes to the upload address, and gets the name that GitHub gives it', async () => {
  const { token } = world.job({ contents: 'write' })
  const { data } = await client({}, token).rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3', draft: true })
  const path = `/repos/octo/demo/releases/${data.id}/assets`
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' }
  const complete = { ...headers, 'content-type': 'application/gzip', 'content-length': '1' }
  const upload = async (url: string, given: Record<string, string>) =>
    world.handlers.github?.({ method: 'POST', url, headers: given, body: Buffer.from('a') })
  expect((await upload(`/uploads${path}?name=a.tgz`, headers))?.status).toBe(411)
  expect((await upload(`/uploads${path}?name=a.tgz`, { ...headers, 'content-length': '1' }))?.status).toBe(415)
  const names = ['a b.tgz', '.hidden', 'end.', 'müsli@1.0+x.tgz', 'x/y.tgz']
  for (const name of names) await upload(`/uploads${path}?name=${encodeURIComponent(name)}`, complete)
  const given = ['a.b.tgz', 'default.hidden', 'end', 'musli@1.0+x.tgz', 'x.y.tgz']
  expect(world.github.releases()[0]?.assets.map(({ name }) => name)).toEqual(given)
  expect(world.problems).toEqual([])
  expect((await upload(`${path}?name=a.tgz`, complete))?.status).toBe(404)
  expect(world.problems).toEqual([expect.stringContaining('no route for POST')])
})

test('an immutable release lets only its title and notes change, and burns its tag', async () => {
  await world.close()
  world = await exampleWorld({ immutableReleases: true })
  const { rest, request } = client({ contents: 'write' })
  const { data } = await rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3', draft: true })
  const { data: published } = await rest.repos.updateRelease({ ...repo, release_id: data.id, draft: false })
  expect(published.immutable).toBe(true)
  const url = `${data.upload_url.replace('{?name,label}', '')}?name=a.tgz`
  const headers = { 'content-type': 'application/gzip' }
  expect(await refused(request({ method: 'POST', url, headers, data: Buffer.from('a') }))).toMatchObject({
    status: 422,
  })
  expect(await refused(rest.repos.updateRelease({ ...repo, release_id: data.id, prerelease: true }))).toMatchObject({
    status: 422,
  })
  await rest.repos.updateRelease({ ...repo, release_id: data.id, body: 'Better notes' })
  const again = await refused(rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3', draft: true }))
  expect(again.message).toContain('tag_name was used by an immutable release')
})

test('an interrupted upload leaves an empty asset that can be deleted', async () => {
  const { rest } = client({ contents: 'write' })
  const { data } = await rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3', draft: true })
  world.github.leaveStarter(data.id, 'a.tgz')
  const { data: assets } = await rest.repos.listReleaseAssets({ ...repo, release_id: data.id })
  expect(assets).toMatchObject([{ name: 'a.tgz', state: 'starter', size: 0, digest: null }])
  await rest.repos.deleteReleaseAsset({ ...repo, asset_id: assets[0]?.id ?? 0 })
  expect(world.github.releases()[0]?.assets).toEqual([])
  expect(world.problems).toEqual([])
})

test('names the missing permission', async () => {
  const answer = await refused(client({ contents: 'read' }).rest.repos.createRelease({ ...repo, tag_name: 'v1.2.3' }))
  expect(answer.status).toBe(403)
  expect(answer.message).toContain('Resource not accessible by integration')
  expect(answer.response?.headers['x-accepted-github-permissions']).toBe('contents=write')
  const none = client({}).rest.actions.listRepoWorkflows(repo)
  expect((await refused(none)).status).toBe(403)
  expect(world.problems).toEqual([])
})

test('refuses a token that nobody issued, and one whose job has ended', async () => {
  const job = world.job({ contents: 'read' })
  const ended = client({}, job.token)
  expect((await ended.rest.repos.get(repo)).status).toBe(200)
  job.close()
  expect((await refused(ended.rest.repos.get(repo))).status).toBe(401)
  expect((await refused(client({}, 'ghs_guess').rest.repos.get(repo))).status).toBe(401)
})

test('an unknown route, query parameter or body field fails and is told', async () => {
  const { request } = client({ contents: 'write', issues: 'write' })
  const cases: readonly [string, number, string][] = [
    ['DELETE /repos/octo/demo/releases/1', 404, 'no route for DELETE /repos/octo/demo/releases/1'],
    ['GET /repos/octo/demo/releases?sort=asc', 404, 'has no query parameter "sort"'],
    ['GET /repos/octo/demo/releases?per_page=many', 422, 'per_page=many is not valid'],
  ]
  for (const [route, status, problem] of cases) {
    expect((await refused(request(route))).status).toBe(status)
    expect(world.problems.at(-1)).toContain(problem)
  }
  const strange = request('POST /repos/octo/demo/releases', { tag_name: 'v1.2.3', colour: 'red', draft: 'yes' })
  expect((await refused(strange)).status).toBe(422)
  expect(world.problems.join('\n')).toContain('"colour" is not a permitted key.')
  expect(world.problems.join('\n')).toContain('/draft must be boolean')
  expect(world.github.releases()).toEqual([])
})

test('generates notes without making a release', async () => {
  const { rest } = client({ contents: 'write' })
  const { data } = await rest.repos.generateReleaseNotes({ ...repo, tag_name: 'v1.2.3', previous_tag_name: 'v1.2.2' })
  expect(data).toEqual({ name: 'v1.2.3', body: expect.stringContaining('compare/v1.2.2...v1.2.3') })
  expect(world.github.releases()).toEqual([])
})
