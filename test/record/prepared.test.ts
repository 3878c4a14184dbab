// What one job is told of another: everything is checked before it is believed.
import { expect, test } from '@jest/globals'
import { parseDigests, parsePrepared, parsePublications, parseReferences } from '@plumbline/record'
import { sampleFile } from './sample-record.ts'

const digest = 'd'.repeat(64)
const outputs = {
  version: '1.2.3',
  tag: 'v1.2.3',
  commit: 'c'.repeat(40),
  'package-name': 'demo',
  registry: 'npm',
  ecosystem: 'npm',
  'repository-url': 'https://index.example/legacy/',
  prerelease: 'false',
  'dist-tag': 'latest',
  'dry-run': 'true',
  provenance: 'false',
  'expected-claims': '[]',
  'record-artifacts': JSON.stringify({ validate: { id: '5', digest } }),
  'files-artifact-id': '6',
  'files-digests': JSON.stringify([sampleFile]),
}

test('the outputs of prepare come back as data', () => {
  expect(parsePrepared(JSON.stringify(outputs))).toEqual({
    ...outputs,
    prerelease: false,
    'dry-run': true,
    provenance: false,
    'record-artifacts': { validate: { id: 5, digest } },
    'files-artifact-id': 6,
    'files-digests': [sampleFile],
  })
})

test('what an older prepare does not say is empty, and may be attested', () => {
  const { ecosystem, 'repository-url': url, provenance, 'expected-claims': claims, ...older } = outputs
  expect([ecosystem, url, provenance, claims].every((value) => value !== '')).toBe(true)
  const absent = { ecosystem: '', 'repository-url': '', provenance: true, 'expected-claims': '' }
  expect(parsePrepared(JSON.stringify(older))).toMatchObject(absent)
})

test.each(['true', '', 'no', 'False'])('only the text "false" forbids attestations, not "%s"', (provenance) => {
  expect(parsePrepared(JSON.stringify({ ...outputs, provenance }))).toMatchObject({ provenance: true })
})

test('a prepare that failed has no outputs, and that is no error', () => {
  expect(parsePrepared('{}')).toBeUndefined()
  expect(parsePrepared('')).toBeUndefined()
})

test.each([
  'version',
  'tag',
  'commit',
  'package-name',
  'registry',
])('outputs without %s are refused by its name', (name) => {
  expect(() => parsePrepared(JSON.stringify({ ...outputs, [name]: '' }))).toThrow(`has no "${name}"`)
})

test.each([
  ['text that is not JSON', 'needs.prepare.outputs'],
  ['a list', '[]'],
  ['an artifact id that is none', JSON.stringify({ ...outputs, 'files-artifact-id': 'latest' })],
])('refuses %s as prepared', (_name, text) => {
  expect(() => parsePrepared(text)).toThrow(expect.objectContaining({ code: 'bad-input' }))
})

test.each([
  ['a file name that leaves its folder', { ...sampleFile, name: '../demo.tgz' }],
  ['a file name with a backslash', { ...sampleFile, name: 'a\\b.tgz' }],
  ['a parent folder as file name', { ...sampleFile, name: '..' }],
  ['a digest in capitals', { ...sampleFile, sha256: 'A'.repeat(64) }],
  ['a digest that is too short', { ...sampleFile, sha512: 'b'.repeat(64) }],
  ['a size that is no number', { ...sampleFile, size: '12' }],
  ['null', null],
])('refuses %s among the digests', (_name, entry) => {
  expect(() => parseDigests(JSON.stringify([entry]))).toThrow(expect.objectContaining({ code: 'bad-input' }))
})

test('no digests are an empty list', () => {
  expect(parseDigests('')).toEqual([])
})

test('jobs that uploaded no fragment are left out', () => {
  const text = JSON.stringify({ validate: { id: '5', digest }, verify: { id: '', digest: '' }, try: null })
  expect(parseReferences(text)).toEqual({ validate: { id: 5, digest } })
})

test.each([
  ['an id without a digest', { validate: { id: '5', digest: '' } }],
  ['a digest with its algorithm', { validate: { id: '5', digest: `sha256:${digest}` } }],
  ['a name in place of an id', { validate: { id: 'record', digest } }],
])('refuses %s as a reference to a fragment', (_name, references) => {
  expect(() => parseReferences(JSON.stringify(references))).toThrow(expect.objectContaining({ code: 'bad-input' }))
})

test('a publication that does not say how it ended is unknown, never yes', () => {
  const [publication] = parsePublications(JSON.stringify({ registry: 'npm', published: '', files: '' }))
  expect(publication).toMatchObject({ published: 'unknown', proof: 'none', 'already-published': false, files: [] })
  expect(parsePublications('{}')).toEqual([])
  expect(() => parsePublications('[]')).toThrow(expect.objectContaining({ code: 'bad-input' }))
})

test('a word that no publication can have is refused', () => {
  const text = JSON.stringify({ registry: 'npm', published: 'maybe' })
  expect(() => parsePublications(text)).toThrow(expect.objectContaining({ code: 'bad-input' }))
})

const [SHA, OTHER] = ['a'.repeat(64), 'b'.repeat(64)]
const fileOf = (name: string, state: string, of?: string) => {
  const file = { name, sha256: of === 'app' ? OTHER : SHA, state, attempts: 1 }
  return of === undefined ? file : { ...file, 'package-name': of, version: of === 'app' ? '3.0.0' : '1.2.3' }
}
const SEVERAL = {
  registry: 'npm',
  published: 'partial',
  proof: 'hash',
  'already-published': 'false',
  'package-name': 'demo\napp',
  version: '1.2.3\n3.0.0',
  'package-url': 'https://npm.example/demo\nhttps://npm.example/app',
}

test('the outputs of a step for several packages are one publication each, by what became of its files', () => {
  const files = [fileOf('demo.tgz', 'already-there', 'demo'), fileOf('app.tgz', 'rejected', 'app')]
  expect(parsePublications(JSON.stringify({ ...SEVERAL, files: JSON.stringify(files) }))).toEqual([
    {
      registry: 'npm',
      'package-name': 'demo',
      version: '1.2.3',
      published: 'yes',
      proof: 'hash',
      'already-published': true,
      'package-url': 'https://npm.example/demo',
      files: [fileOf('demo.tgz', 'already-there')],
    },
    {
      registry: 'npm',
      'package-name': 'app',
      version: '3.0.0',
      published: 'no',
      proof: 'none',
      'already-published': false,
      'package-url': 'https://npm.example/app',
      files: [{ ...fileOf('app.tgz', 'rejected'), sha256: OTHER }],
    },
  ])
})

test('one package is named, and files that do not say whose they are stay together', () => {
  const one = { ...SEVERAL, 'package-name': 'demo', version: '1.2.3', files: JSON.stringify([fileOf('a', 'accepted')]) }
  expect(parsePublications(JSON.stringify(one))).toMatchObject([{ 'package-name': 'demo', version: '1.2.3' }])
  const files = [fileOf('demo.tgz', 'accepted'), fileOf('app.tgz', 'absent')]
  const told = parsePublications(JSON.stringify({ ...SEVERAL, files: JSON.stringify(files) }))
  expect(told).toMatchObject([{ published: 'partial', files }])
  expect(told[0]).not.toHaveProperty('package-name')
})
