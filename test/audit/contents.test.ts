// What files hold beside their tag, in words and verdicts; and tags whose age nobody states.
import { expect, test } from '@jest/globals'
import { type ComparedFile, judge, type VersionFacts, withAccepted } from '@plumbline/audit'
import { ABSENT, ago, found, noRun, OLD, packageOf, TERMS, UNREADABLE, whole } from './facts.ts'

function registryOf(changes: Partial<VersionFacts>) {
  const [judged] = judge(packageOf([whole('1.0.0', changes), whole('0.9.0')]), TERMS)
  return { verdicts: judged?.verdicts, ...judged?.cells.registry }
}

const file = (changes: Partial<ComparedFile> = {}): ComparedFile => ({
  ...{ name: 'sample-1.0.0.tar.gz', same: 12, apart: 0, differs: [], lineEndings: 0, extra: [], elsewhere: undefined },
  ...changes,
})
const contents = (files: readonly ComparedFile[], unread: readonly string[] = []) => ({
  contents: found({ files, unread }),
})

test('files that hold the tag’s are in line, and say how many were compared', () => {
  expect(registryOf(contents([file({ apart: 3 })]))).toMatchObject({
    verdicts: ['in-line'],
    reason: expect.stringMatching(
      /held nothing that v1\.0\.0 has otherwise: 12 of its files, byte for byte; 3 more lie elsewhere than in their source\.$/,
    ),
  })
})

test.each([
  [{ differs: ['a.py'] }, 'other bytes than v1.0.0 in 1 file ("a.py").'],
  [{ differs: ['a.py', 'b.py'], lineEndings: 1 }, 'in 2 files ("a.py", "b.py", 1 of them in line endings alone).'],
  [{ differs: ['a.py'], lineEndings: 1 }, '("a.py", in line endings alone).'],
  [{ extra: ['x'] }, 'holds 1 file that v1.0.0 does not have ("x").'],
  [{ extra: ['x'.repeat(500)] }, `does not have ("${'x'.repeat(120)}…").`],
  [{ extra: ['x'], elsewhere: 'lib' }, 'Its files are those of "lib".'],
  [{ extra: ['x'], elsewhere: '' }, 'Its files are those of the top folder.'],
])('%j differs', (changes, words) => {
  const { verdicts, reason, next } = registryOf(contents([file(changes), file({ name: 'same.whl' })]))
  expect(verdicts).toEqual(['bytes-differ'])
  expect(reason).toContain(words)
  expect(next).toContain("verify-package@v1, with: { from: 'registry', registry: 'pypi', package-name: 'sample',")
})

test('drift in one file and no answer about another are both told; neither hides the other', () => {
  const both = registryOf(contents([file({ extra: ['x'] })], ['"b.whl" was not fetched: 503.']))
  expect(both).toMatchObject({ state: 'drift', verdicts: ['bytes-differ', 'unreadable'] })
  expect(both.reason).toContain('"b.whl" was not fetched: 503.')
  expect(registryOf(contents([file()], ['"b.whl" was not fetched: 503.']))).toMatchObject({
    ...{ state: 'unreadable', verdicts: ['unreadable'] },
  })
  expect(registryOf({ contents: UNREADABLE })).toMatchObject({ state: 'unreadable', verdicts: ['unreadable'] })
})

test('drift that is accepted leaves what was not read loud', () => {
  const facts = whole('1.0.0', contents([file({ extra: ['x'] })], ['"b.whl" was not fetched: 503.']))
  const entry = { package: 'sample', version: '1.0.0', verdicts: [], reason: 'old', until: undefined, line: 1 }
  const { versions } = withAccepted(judge(packageOf([facts]), TERMS), [entry], TERMS.now)
  expect(versions).toMatchObject([{ accepted: '', cells: { registry: { state: 'unreadable' } } }])
})

test.each([
  [undefined, ['sha256:aa'], 'pypi states sha256, GitHub no digest.'],
  ['sha256:aa', [], 'pypi states no digest, GitHub sha256.'],
  ['sha256:aa', ['sha512:bb', 'sha1:cc'], 'pypi states sha512 and sha1, GitHub sha256.'],
])('an asset with %j and a file with %j were not compared, and that is said', (digest, digests, words) => {
  const name = 'sample-1.0.0.tgz'
  const release = found({
    ...{ url: '', draft: false, prerelease: false, latest: false, at: OLD },
    assets: [{ name, digest, whole: true }],
  })
  const registry = found({ files: [{ name, digests }], yanked: 'none' as const, at: OLD })
  const { verdicts, reason } = registryOf({ release, registry })
  expect(verdicts).toEqual(['in-line'])
  expect(reason).toContain(`"${name}" was not compared with the release's: ${words}`)
})

const tag = (pushedBy: string) => found({ name: 'v1.0.0', commit: 'c'.repeat(40), at: OLD, pushedBy })
const runless = { registry: ABSENT, release: ABSENT, runs: noRun() }

test('a tag that may have come with a push of a moment ago is waited for; an older push proves it old', () => {
  const verdicts = (changes: Partial<VersionFacts>) => registryOf(changes).verdicts
  expect(verdicts({ ...runless, tag: tag(ago(5)) })).toEqual(['in-line'])
  expect(verdicts({ ...runless, tag: tag(ago(31)) })).toEqual(['never-ran'])
  // Its published release is a month old, and so it is.
  const { release } = whole('1.0.0')
  expect(verdicts({ ...runless, release, tag: tag(ago(5)) })).toEqual(['unpublished', 'never-ran'])
})
