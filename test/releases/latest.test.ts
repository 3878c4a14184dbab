// Whether a release becomes the latest, asked again when others may have published meanwhile.
import { expect, test } from '@jest/globals'
import { GithubFailure } from '@plumbline/github'
import type { ReleaseDeps, Wanted } from '@plumbline/releases'
import { chooseLatest } from '../../packages/releases/src/latest.ts'

const WANTED: Wanted = {
  repository: 'octo/demo',
  tag: 'v1.2.3',
  commit: undefined,
  name: '',
  notes: '',
  prerelease: false,
  makeLatest: 'true',
  stayDraft: false,
  files: [],
}

/** A repository whose latest release has that tag; undefined without a release. */
function repository(latest: string | undefined): ReleaseDeps {
  const missing = new GithubFailure(
    'github-refused',
    { what: '' },
    { status: 404, message: '', fields: [], headers: {} },
  )
  return {
    client: {
      request: async () => {
        if (latest === undefined) throw missing
        return { status: 200, headers: {}, data: { tag_name: latest } as never }
      },
    },
    now: () => 0,
    sleep: async () => {},
    log: { info: () => {} },
  }
}

test.each([
  ['v2.0.0', {}, 'false'],
  ['v1.2.2', {}, 'true'],
  ['v1.2.3', {}, 'true'],
  [undefined, {}, 'true'],
  ['v2.0.0', { makeLatest: 'legacy' }, 'false'],
  ['v1.0.0', { makeLatest: 'legacy' }, 'legacy'],
  ['v2.0.0', { latestByHand: true }, 'true'],
  ['v2.0.0', { prerelease: true, makeLatest: 'false' }, 'false'],
  ['nightly', {}, 'true'],
  ['other@3.0.0', {}, 'true'],
  ['other@3.0.0', { tag: 'demo@1.2.3' }, 'true'],
  ['demo@3.0.0', { tag: 'demo@1.2.3' }, 'false'],
  ['v1.2.3.post1', { tag: 'v1.2.3', scheme: 'pep440' }, 'false'],
  ['v1!0.1', { tag: 'v2024.1', scheme: 'pep440' }, 'false'],
  ['release-10', { tag: 'release-9', scheme: 'opaque' }, 'true'],
] as const)('beside "%s", %j: %s', async (latest, more, makeLatest) => {
  const choice = await chooseLatest(repository(latest), { ...WANTED, ...more })
  expect(choice.makeLatest).toBe(makeLatest)
})

test('says which release stands above it, and only then', async () => {
  expect((await chooseLatest(repository('v2.0.0'), WANTED)).remark).toContain('"v2.0.0" is the latest release')
  expect((await chooseLatest(repository('v1.0.0'), WANTED)).remark).toBeUndefined()
})
