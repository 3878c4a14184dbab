// Publishing stands between two looks at the tag.
import { expect, test } from '@jest/globals'
import {
  type GithubClient,
  type GithubFailure,
  type GithubRequest,
  githubFailure,
  type Release,
} from '@plumbline/github'
import type { ReleaseDeps, Wanted } from '@plumbline/releases'
import { bringOut } from '../../packages/releases/src/publish.ts'

const COMMIT = 'a'.repeat(40)
const INTENT: Wanted = {
  repository: 'octo/demo',
  tag: 'v1.2.3',
  commit: COMMIT,
  name: 'v1.2.3',
  notes: 'notes',
  prerelease: false,
  makeLatest: 'legacy',
  stayDraft: false,
  files: [],
}
const DRAFT: Release = {
  id: 7,
  html_url: 'https://github.com/octo/demo/releases/tag/untagged-7',
  upload_url: 'https://uploads.github.com/x{?name,label}',
  tag_name: 'v1.2.3',
  name: '',
  body: null,
  draft: true,
  prerelease: false,
  assets: [],
}

function clientWith(tagAt: string, published: Release, refusal?: GithubFailure) {
  const requests: GithubRequest[] = []
  const client: GithubClient = {
    request: async (request) => {
      requests.push(request)
      if (refusal && request.method === 'PATCH') throw refusal
      const data = request.url.includes('/git/ref/') ? { object: { sha: tagAt, type: 'commit' } } : published
      return { status: 200, headers: {}, data: data as never }
    },
  }
  const deps: ReleaseDeps = { client, now: () => 0, sleep: async () => {}, log: { info: () => {} } }
  return { deps, writes: () => requests.filter(({ method }) => method !== 'GET') }
}

test('a tag that moved while files were uploaded leaves the draft a draft', async () => {
  const { deps, writes } = clientWith('b'.repeat(40), DRAFT)
  await expect(bringOut(deps, INTENT, DRAFT, COMMIT)).rejects.toMatchObject({ code: 'tag-moved' })
  expect(writes()).toEqual([])
})

test('fills in what the draft lacks, and never sends a target', async () => {
  const { deps, writes } = clientWith(COMMIT, { ...DRAFT, draft: false })
  await bringOut(deps, INTENT, { ...DRAFT, name: 'By hand' }, COMMIT)
  const body = { draft: false, prerelease: false, make_latest: 'legacy', body: 'notes' }
  expect(writes()).toEqual([{ method: 'PATCH', url: '/repos/octo/demo/releases/7', body }])
})

test('a twin that published first is no failure', async () => {
  const refusal = { status: 422, message: 'Only release title and notes can be modified', fields: [], headers: {} }
  const { deps, writes } = clientWith(COMMIT, { ...DRAFT, draft: false }, githubFailure('PATCH', refusal))
  const { release } = await bringOut(deps, INTENT, DRAFT, COMMIT)
  expect(release.draft).toBe(false)
  expect(writes()).toHaveLength(1)
})

test('a refusal that left the draft a draft is told at once', async () => {
  const fields = [{ field: 'pre_receive', code: 'custom', message: 'creations being restricted' }]
  const refusal = githubFailure('PATCH', { status: 422, message: 'Validation Failed', fields, headers: {} })
  const { deps, writes } = clientWith(COMMIT, DRAFT, refusal)
  await expect(bringOut(deps, INTENT, DRAFT, COMMIT)).rejects.toMatchObject({ code: 'tag-ruleset' })
  expect(writes()).toHaveLength(1)
})

test('a request to publish that GitHub took without effect is no success', async () => {
  const { deps } = clientWith(COMMIT, DRAFT)
  await expect(bringOut(deps, INTENT, DRAFT, COMMIT)).rejects.toMatchObject({ code: 'release-hidden' })
})
