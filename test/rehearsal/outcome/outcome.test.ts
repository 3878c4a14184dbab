// Whether a release is whole is judged by what the stand-ins hold; the table says the same in words.
import { expect, test } from '@jest/globals'
import { missingFrom, missingFromDryRun, type Outcome, outcomeTable, verdictOn } from '@plumbline/rehearsal'
import type { LoggedRequest } from '@plumbline/standins'
import { sampleFile } from '../../record/sample-record.ts'
import { asset, indexed, other, record, sdist, served, state, undertaking, wheel } from './whole-release.ts'

const { sha256 } = sampleFile
const sought = { packageName: '@octo/demo', tag: 'v1.2.3' }
const missing = (changed: Partial<Outcome['state']>, told: Partial<typeof record> = {}) =>
  missingFrom(
    { conclusion: 'success', record: { ...record, ...told }, state: { ...state, ...changed }, undertaking },
    sought,
  )
const table = (outcome: Partial<Outcome>, tag = 'v1.2.3') =>
  outcomeTable(tag, { conclusion: 'success', record, state, undertaking, missing: [], ...outcome }).join('\n')

test('P1: whole is only what the registry serves with the same bytes and the release holds', () => {
  expect(missing({})).toEqual([])
  expect(missing({ served: [] })).toEqual([expect.stringMatching(/does not serve demo-1\.2\.3\.tgz/)])
  expect(missing({ served: [served('1.2.3', other)] })).toHaveLength(1)
  expect(missing({ served: [served('1.2.4', sha256)] })).toHaveLength(1)
  expect(missing({ releases: [] })).toEqual(['There is no GitHub Release for v1.2.3.'])
  expect(missing({ releases: [{ tag: 'v1.2.3', draft: true, assets: [asset] }] })).toEqual([
    expect.stringContaining('draft'),
  ])
  const changed = { ...asset, sha256: other }
  expect(missing({ releases: [{ tag: 'v1.2.3', draft: false, assets: [changed] }] })).toEqual([
    expect.stringContaining('assets'),
  ])
})

/** A release of two files, and an index that has some files of it. */

test('P1: of several files each must be served under its own name with its own bytes', () => {
  const files = [sdist, wheel]
  const releases = [{ tag: 'v1.2.3', draft: false, assets: files }]
  expect(missing({ served: indexed(sdist, wheel), releases }, { files })).toEqual([])
  expect(missing({ served: indexed(sdist), releases }, { files })).toEqual([
    expect.stringMatching(/does not serve demo-1\.2\.3-py3-none-any\.whl/),
  ])
  const swapped = indexed({ ...sdist, sha256: wheel.sha256 }, { ...wheel, sha256: sdist.sha256 })
  expect(missing({ served: swapped, releases }, { files })).toHaveLength(2)
})

test('P1: a publish job without prepare.yml is judged by what it meant to send, each package by its own', () => {
  const own = { ...undertaking, publishesOwnFiles: true, releases: false }
  const { files: _files, release: _release, ...rest } = record
  const sent = (name: string, file: string, digest: string) => {
    const [publication] = record.publications ?? []
    if (!publication) throw new Error('the sample has a publication')
    const files = [{ name: file, sha256: digest, state: 'accepted', attempts: 1 }] as const
    return { ...publication, 'package-name': name, files }
  }
  const publications = [sent('@octo/demo', 'demo-1.2.3.tgz', sha256), sent('@octo/app', 'app-2.0.0.tgz', other)]
  const judged = (held: Partial<Outcome['state']>, told: Partial<typeof record> = { publications }) => {
    const outcome = {
      conclusion: 'success',
      record: { ...rest, ...told },
      state: { ...state, releases: [], ...held },
    } as const
    return missingFrom({ ...outcome, undertaking: own }, sought)
  }
  const alongside = [{ name: '@octo/app', served: [served('2.0.0', other)] }]
  expect(judged({ alongside })).toEqual([])
  const lacking = 'The registry does not serve app-2.0.0.tgz with the bytes that were to be published.'
  expect(judged({})).toEqual([lacking])
  expect(judged({ alongside: [{ name: '@octo/app', served: [served('2.0.0', sha256)] }] })).toEqual([lacking])
  expect(judged({ alongside }, { publications: [] })).toEqual(['No file was published.'])
  // A release that is there all the same must be as it should be.
  const releases = [{ tag: 'v1.2.3', draft: true, assets: [] }]
  expect(judged({ alongside, releases })).toEqual(['The GitHub Release for v1.2.3 is a draft.'])
})

test('the verdict says what is done, and what this workflow does not set out to do', () => {
  const subject = { packageName: 'demo', version: '1.2.3', workflow: { path: '.github/workflows/go.yml', why: '' } }
  const verdict = (publishes: boolean, releases: boolean, told: Partial<typeof record> = {}) => {
    const outcome = { conclusion: 'success', record: { ...record, ...told }, state, missing: [] } as const
    return verdictOn(subject, 'v1.2.3', {
      ...outcome,
      undertaking: { ...undertaking, publishes, releases, dispatches: false },
    })
  }
  expect(verdict(true, true)).toEqual({ good: 'The release of demo 1.2.3 is whole.', bad: 'The release is not whole' })
  expect(verdict(true, false)).toEqual({
    good: 'demo 1.2.3 is published, which is all that go.yml sets out to do. It makes no GitHub Release and dispatches nothing: finish.yml would, behind prepare.yml.',
    bad: 'Not all is done that go.yml sets out to do',
  })
  const [one] = record.publications ?? []
  const several = ['a', 'b', 'c'].map((name) => ({ ...one, 'package-name': name, version: '1.0.0' }))
  const publications = several as unknown as NonNullable<typeof record.publications>
  expect(verdict(true, false, { publications }).good).toMatch(
    /^a 1\.0\.0, b 1\.0\.0 and c 1\.0\.0 are published,.* create-release would, as in workflows-examples\/rust-workspace\.$/,
  )
  expect(verdict(false, true).good).toMatch(/^The GitHub Release v1\.2\.3 is made, .* It publishes nothing\.$/)
  expect(verdict(false, false).good).toMatch(/^The run of go\.yml ended well\. .* is not judged\.$/)
})

test('P6: a workflow that neither publishes nor releases is judged by its run alone', () => {
  const idle = { ...undertaking, publishes: false, releases: false, dispatches: false }
  const bare = { schema: 1, plumbline: '' } as const
  const empty = { served: [], alongside: [], releases: [] }
  const ended = (conclusion: 'success' | 'failure') =>
    missingFrom({ conclusion, record: bare, state: empty, undertaking: idle }, sought)
  expect(ended('success')).toEqual([])
  expect(ended('failure')).toEqual(['The run ended with "failure".'])
})

test('the version is found as the registry spells it', () => {
  const version = { text: '1.2.3.post0', normalized: '1.2.3.post', scheme: 'pep440', tag: 'v1.2.3', commit: '' }
  expect(missing({ served: [served('1.2.3.post', sha256)] }, { version })).toEqual([])
})

test('P1: files of several packages that were verified must be served by one of them, and each is shown by its own', () => {
  const app = { ...sampleFile, name: 'app-2.0.0.tgz', sha256: other }
  const files = [sampleFile, app]
  const releases = [{ tag: 'v1.2.3', draft: false, assets: files }]
  const alongside = [{ name: '@octo/app', served: [served('2.0.0', other)] }]
  expect(missing({ alongside, releases }, { files })).toEqual([])
  expect(missing({ releases }, { files })).toEqual([
    'The registry does not serve app-2.0.0.tgz with the bytes that were verified.',
  ])
  const [publication] = record.publications ?? []
  if (!publication) throw new Error('the sample has a publication')
  const sent = { name: app.name, sha256: other, state: 'accepted', attempts: 1 } as const
  const publications = [
    { ...publication, 'package-name': '@octo/demo' },
    { ...publication, 'package-name': '@octo/app', files: [sent] },
  ]
  const shown = table({ record: { ...record, files, publications }, state: { ...state, alongside } })
  expect(shown).toContain('registry    @octo/demo on npm: published yes (proof: hash), 1 send\n')
  expect(shown).toContain('@octo/app on npm: published yes (proof: hash), 1 send\n')
  expect(shown).toContain('serves 1.0.0, 1.2.3 (latest)\n')
  expect(shown).toContain('serves 2.0.0 of @octo/app\n')
})

test('P6: a dry run is as it should be when it is green and nothing was written but artifacts of its run', () => {
  const asked = (what: Partial<LoggedRequest>): LoggedRequest => ({
    service: 'github',
    kind: 'read',
    method: 'GET',
    path: '/repos/octo/demo',
    status: 200,
    client: 'plumbline',
    job: undefined,
    ...what,
  })
  const artifacts = asked({ service: 'artifacts', kind: 'upload', method: 'PUT', path: '/blobs/u/1' })
  expect(missingFromDryRun('success', [asked({}), artifacts])).toEqual([])
  expect(missingFromDryRun('failure', [])).toEqual(['The run ended with "failure".'])
  for (const kind of ['exchange', 'upload', 'write'] as const) {
    expect(missingFromDryRun('success', [asked({ kind, method: 'POST' })])).toEqual([
      'A dry run must write nothing, and it sent POST /repos/octo/demo to github.',
    ])
  }
})

test('P6: no file is not whole, a run that failed or did not exist is told', () => {
  expect(missing({}, { files: [] })).toEqual(['No file was built and verified.'])
  const ended = (conclusion: Outcome['conclusion']) => missingFrom({ conclusion, record, state, undertaking }, sought)
  expect(ended('failure')).toEqual(['The run ended with "failure".'])
  expect(ended('cancelled')).toEqual(['The run ended with "cancelled".'])
  expect(ended(undefined)).toEqual([])
})

test('a required downstream run that did not succeed is missing, an optional one is not', () => {
  const [run] = record['fan-out'] ?? []
  if (!run) throw new Error('the sample has a run')
  expect(missing({}, { 'fan-out': [{ ...run, conclusion: 'failure' }] })).toEqual([
    expect.stringContaining('announce.yml'),
  ])
  expect(missing({}, { 'fan-out': [{ ...run, conclusion: '', status: 'queued' }] })).toEqual([
    expect.stringContaining('"queued"'),
  ])
  expect(missing({}, { 'fan-out': [{ ...run, conclusion: 'failure', required: false }] })).toEqual([])
})

test('a release is not all: the last audit must be green, and what is whole is not called otherwise', () => {
  const ended = (...audits: ('success' | 'failure')[]) =>
    missingFrom({ conclusion: 'success', audits, record, state, undertaking }, sought)
  expect(ended('failure', 'success')).toEqual([])
  const missing = ended('success', 'failure')
  expect(missing).toEqual(['The last audit ended with "failure".'])
  const subject = { packageName: 'demo', version: '1.2.3', workflow: { path: '.github/workflows/go.yml', why: '' } }
  const bad = (lacking: readonly string[]) =>
    verdictOn(subject, 'v1.2.3', {
      ...{ conclusion: 'success', audits: ['failure'], record, state, undertaking, missing: lacking },
    }).bad
  expect(bad(missing)).toBe('The release of demo 1.2.3 is done, and not all is in line')
  expect(bad([...missing, 'There is no GitHub Release for v1.2.3.'])).toBe('The release is not whole')
})
