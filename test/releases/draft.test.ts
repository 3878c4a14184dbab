// One release per tag: the published one, the one draft, or a new one that no twin has made as well.
import { expect, test } from '@jest/globals'
import { type GithubRequest, githubFailure, type Release } from '@plumbline/github'
import type { ReleaseDeps, Wanted } from '@plumbline/releases'
import { findOrDraft } from '../../packages/releases/src/draft.ts'

const WANTED: Wanted = {
  repository: 'octo/demo',
  tag: 'v1.2.3',
  commit: undefined,
  name: 'v1.2.3',
  notes: 'notes',
  prerelease: true,
  makeLatest: 'false',
  stayDraft: false,
  files: [],
}

function draft(id: number, more: Partial<Release> = {}): Release {
  const html_url = `https://github.com/octo/demo/releases/${id}`
  return {
    id,
    html_url,
    upload_url: '',
    tag_name: 'v1.2.3',
    name: '',
    draft: true,
    prerelease: true,
    assets: [],
    ...more,
  }
}

/** The answers to each look at the drafts in turn, and to each request for a new one. */
function repository(looks: readonly (readonly Release[])[], posts: readonly (Release | number)[]) {
  const bodies: unknown[] = []
  let [looked, pauses] = [0, 0]
  const deps: ReleaseDeps = {
    client: {
      request: async ({ method, body }: GithubRequest) => {
        if (method === 'GET') return { status: 200, headers: {}, data: (looks[looked++] ?? []) as never }
        const answer = posts[bodies.push(body) - 1]
        if (typeof answer === 'object') return { status: 201, headers: {}, data: answer as never }
        throw githubFailure('POST', { status: answer ?? 0, message: 'Bad Gateway', fields: [], headers: {} })
      },
    },
    now: () => 0,
    sleep: async () => {
      pauses += 1
    },
    log: { info: () => {} },
  }
  return { deps, bodies, pauses: () => pauses }
}

test('the one draft of the tag is gone on with; those of other tags are nobody’s business', async () => {
  const { deps, bodies } = repository([[draft(1, { tag_name: 'v1.2.2' }), draft(2)]], [])
  expect(await findOrDraft(deps, WANTED, undefined)).toMatchObject({ release: { id: 2 }, created: false })
  expect(bodies).toEqual([])
})

test('a prerelease is made as a draft, and without a target', async () => {
  const { deps, bodies } = repository([[], [draft(3)]], [draft(3)])
  expect(await findOrDraft(deps, WANTED, undefined)).toMatchObject({ release: { id: 3 }, created: true })
  expect(bodies).toEqual([{ tag_name: 'v1.2.3', name: 'v1.2.3', body: 'notes', prerelease: true, draft: true }])
})

test('a twin that drafted at the same moment stops both, and both drafts are listed', async () => {
  const { deps } = repository([[], [draft(3), draft(4)]], [draft(3)])
  await expect(findOrDraft(deps, WANTED, undefined)).rejects.toMatchObject({
    code: 'release-ambiguous',
    what: expect.stringMatching(/releases\/3.*releases\/4/),
  })
})

test('after an unclear answer it looks, and sends again only where nothing was made', async () => {
  const made = repository([[], [draft(5)], [draft(5)]], [502])
  expect(await findOrDraft(made.deps, WANTED, undefined)).toMatchObject({ release: { id: 5 }, created: true })
  expect(made.bodies).toHaveLength(1)
  const lost = repository([[], [], [draft(6)]], [502, draft(6)])
  expect(await findOrDraft(lost.deps, WANTED, undefined)).toMatchObject({ release: { id: 6 }, created: true })
  expect([lost.bodies.length, lost.pauses()]).toEqual([2, 1])
})

test('silence three times is an error', async () => {
  const { deps, bodies } = repository([], [])
  await expect(findOrDraft(deps, WANTED, undefined)).rejects.toMatchObject({ code: 'github-unreachable' })
  expect(bodies).toHaveLength(3)
})
