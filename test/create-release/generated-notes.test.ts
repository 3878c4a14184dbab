// Notes that validate left to GitHub (`if-missing: generate`): asked for when the draft is made, and never by default.
import { expect, test } from '@jest/globals'
import { type GithubClient, GithubFailure, type GithubRequest, type Release } from '@plumbline/github'
import type { NotesSection, Prepared, ReleaseRecord } from '@plumbline/record'
import { differences, type ReleaseDeps } from '@plumbline/releases'
import type { Inputs } from '../../actions/create-release/src/inputs.ts'
import type { Intent } from '../../actions/create-release/src/intent.ts'
import { readNotes } from '../../actions/create-release/src/notes.ts'
import { findOrDraft } from '../../packages/releases/src/draft.ts'

const INTENT: Intent = {
  repository: 'octo/demo',
  tag: 'v1.2.3',
  commit: undefined,
  name: 'v1.2.3',
  notes: '**Package:** demo',
  notesRemark: '',
  prerelease: false,
  makeLatest: 'legacy',
  stayDraft: false,
  files: [],
}

/** A repository without any release, which takes every draft. */
function emptyRepository() {
  const posts: unknown[] = []
  const client: GithubClient = {
    request: async (request: GithubRequest) => {
      if (request.method === 'POST') posts.push(request.body)
      if (request.url.endsWith('/generate-notes')) {
        return { status: 200, headers: {}, data: { name: 'v1.2.3', body: '* A pull request' } as never }
      }
      if (!request.url.includes('/releases/tags/')) return { status: 200, headers: {}, data: [] as never }
      throw new GithubFailure('unexpected', { what: 'Not Found' }, { status: 404, message: 'Not Found' } as never)
    },
  }
  const deps: ReleaseDeps = { client, now: () => 0, sleep: async () => {}, log: { info: () => {} } }
  return { deps, posts }
}

function notesFor(how: NotesSection['how'], given = '') {
  const record = { schema: 1, plumbline: '0.1.0', notes: { how, body: '' } } as unknown as ReleaseRecord
  return readNotes({ notes: given, 'notes-file': '' } as Inputs, '/', record, {} as Prepared)
}

test('only where validate says so, and nobody gave notes by hand', () => {
  expect(notesFor('generate')).toEqual({ notes: '', notesRemark: '', generateNotes: true })
  expect(notesFor('empty')).toEqual({ notes: '', notesRemark: '' })
  expect(notesFor('generate', 'By hand.')).toEqual({ notes: 'By hand.', notesRemark: '' })
})

test('the draft is made with them, below its own text', async () => {
  const { deps, posts } = emptyRepository()
  await findOrDraft(deps, { ...INTENT, generateNotes: true, previousTag: 'v1.2.2' }, undefined)
  await findOrDraft(deps, INTENT, undefined)
  const draft = { tag_name: 'v1.2.3', name: 'v1.2.3', body: '**Package:** demo', prerelease: false, draft: true }
  const body = '**Package:** demo\n\n* A pull request'
  expect(posts).toEqual([{ tag_name: 'v1.2.3', previous_tag_name: 'v1.2.2' }, { ...draft, body }, draft])
})

test('what GitHub wrote is no difference to what was asked for', () => {
  const release = { prerelease: false, body: '**Package:** demo\n\n* A pull request' } as Release
  expect(differences({ ...INTENT, generateNotes: true }, release)).toEqual([])
  expect(differences(INTENT, release)).toHaveLength(1)
})
