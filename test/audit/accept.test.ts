// The file of accepted drift, and what it does to a verdict.
import { describe, expect, test } from '@jest/globals'
import { type Acceptance, judge, readAcceptFile, resultOf, withAccepted } from '@plumbline/audit'
import { ABSENT, found, NOW, noRun, packageOf, TERMS, UNREADABLE, whole } from './facts.ts'

const FILE = '.github/plumbline-accept.yml'
const entry = (changes: Partial<Acceptance>): Acceptance => ({
  package: 'sample',
  version: '1.0.0',
  verdicts: [],
  reason: 'Old.',
  until: undefined,
  line: 1,
  ...changes,
})

/** Published without tag and release: two verdicts. */
const loose = whole('1.0.0', { tag: ABSENT, release: ABSENT, runs: noRun() })
const accept = (facts: ReturnType<typeof whole>, ...entries: Acceptance[]) =>
  withAccepted(judge(packageOf([facts, whole('0.9.0')]), TERMS), entries, NOW)

describe('the file', () => {
  test.each([
    ['YAML', '- package: sample\n  version: 1.10\n  verdicts: unreleased\n  reason: Old.\n'],
    ['JSON', '[{"package": "sample", "version": "1.10", "verdicts": ["unreleased"], "reason": "Old."}]'],
  ])('as %s: a version is a text', async (_kind, text) => {
    expect(await readAcceptFile(FILE, text)).toEqual([entry({ version: '1.10', verdicts: ['unreleased'], line: 1 })])
  })

  test.each(['', '# nothing yet\n', '[]'])('that holds nothing: %p', async (text) => {
    expect(await readAcceptFile(FILE, text)).toEqual([])
  })

  test.each([
    ['package: sample', 'line 1: a list is expected'],
    ['- sample', 'line 1: an entry is expected to be'],
    ['- package: a\n  version: 1\n  reason: x\n  until: soon', 'line 1: "until" is "soon"'],
    ['- package: a\n  version: 1\n  reason: x\n  because: y', '"because" is no key of an entry'],
    ['- package: a\n- version: 1\n  reason: ""', 'line 2: "package" is missing. .*line 2: "reason" is missing.'],
    ['- [', 'line 1: '],
  ])('%j is refused', async (text, words) => {
    await expect(readAcceptFile(FILE, text)).rejects.toMatchObject({
      code: 'bad-accept-file',
      file: FILE,
      what: expect.stringMatching(words),
    })
  })
})

describe('what is accepted', () => {
  test('all verdicts: the version is quiet, its cells say so', () => {
    const { versions, warnings } = accept(loose, entry({}))
    expect(versions[0]).toMatchObject({
      verdicts: ['untagged', 'unreleased'],
      accepted: 'Old.',
      cells: { tag: { state: 'accepted' }, release: { state: 'accepted' }, registry: { state: 'good' } },
    })
    expect(warnings).toEqual([])
    expect(resultOf(versions, [])).toBe('clean')
  })

  test('one of two: the other stays loud', () => {
    const { versions } = accept(loose, entry({ verdicts: ['untagged'] }))
    expect(versions[0]).toMatchObject({
      accepted: '',
      cells: { tag: { state: 'accepted' }, release: { state: 'drift' } },
    })
    expect(resultOf(versions, [])).toBe('drift')
  })

  test('two entries together, each with its reason', () => {
    const { versions } = accept(
      loose,
      entry({ verdicts: ['untagged'], reason: 'By hand.' }),
      entry({ verdicts: ['unreleased'], reason: 'Before releases.' }),
    )
    expect(versions[0]?.accepted).toBe('By hand. Before releases.')
  })

  test('two verdicts in one cell: it stays loud until both are accepted', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const assets = ['sample-1.0.0.tar.gz', 'sample-1.0.0-py3-none-any.whl'].map((name) => ({
      name,
      digest,
      whole: true,
    }))
    const release = found({ url: '', draft: false, prerelease: false, latest: true, assets })
    const registry = found({
      files: [{ name: 'sample-1.0.0.tar.gz', digests: [`sha256:${'b'.repeat(64)}`] }],
      yanked: 'none' as const,
    })
    const { versions } = accept(whole('1.0.0', { release, registry }), entry({ verdicts: ['partial'] }))
    expect(versions[0]?.verdicts).toEqual(['bytes-differ', 'partial'])
    expect(versions[0]?.cells.registry.state).toBe('drift')
  })

  test('what was not read cannot be accepted', () => {
    const { versions } = accept(whole('1.0.0', { registry: UNREADABLE }), entry({}))
    expect(versions[0]?.accepted).toBe('')
    expect(resultOf(versions, [])).toBe('unreadable')
  })

  test.each([
    ['2026-11-20', true],
    ['2026-11-19', false],
    ['2026-11-20T11:59:59Z', false],
  ])('until %s: %s', (until, holds) => {
    const { versions, warnings } = accept(loose, entry({ until, line: 7 }))
    expect(versions[0]?.accepted !== '').toBe(holds)
    expect(warnings).toEqual(holds ? [] : [{ line: 7, text: expect.stringContaining(`held until ${until}`) }])
  })
})

describe('entries that meet nothing', () => {
  test.each([
    [{ version: '2.0.0' }, 'sample has no version "2.0.0": correct or remove'],
    [{ version: 'v1.0.0' }, 'sample has no version "v1.0.0": "1.0.0" is meant?'],
    [{ version: '1.0' }, 'sample has no version "1.0": "1.0.0" is meant?'],
    [{ package: 'other' }, 'No package here is called "other": correct or remove'],
    [{ package: 'Sample' }, 'No package here is called "Sample": "sample" is meant?'],
    [{ verdicts: ['stuck' as const] }, 'The entry for sample 1.0.0 accepts nothing that is out of line'],
  ])('an entry that meets nothing is told: %j', (changes, words) => {
    const { warnings } = accept(loose, entry(changes))
    expect(warnings).toEqual([{ line: 1, text: expect.stringContaining(words) }])
  })

  test.each<[string, Partial<Acceptance>, string[]]>([
    ['a package that was not asked for', { package: 'two' }, []],
    ['a version before `since`', { version: '0.1.0' }, []],
    ['a version of a package that was not read', { package: 'dark', version: '3.0.0' }, []],
    ['a version that was left unread', { version: '1.0.0', verdicts: ['stuck'] }, []],
    ['a version that is in line', { version: '0.9.0' }, ['The entry for sample 0.9.0 accepts nothing']],
  ])('%s: an entry is called useless only where this audit knows', (_name, changes, words) => {
    const versions = judge(packageOf([whole('1.0.0', { registry: UNREADABLE }), whole('0.9.0')]), TERMS)
    const scope = {
      versions: new Map([
        ['sample', ['1.0.0', '0.9.0', '0.1.0']],
        ['dark', []],
      ]),
      unread: new Set(['dark']),
      others: ['sample', 'dark', 'two'],
    }
    const { warnings } = withAccepted(versions, [entry(changes)], NOW, scope)
    expect(warnings.map(({ text }) => text)).toEqual(words.map((word) => expect.stringContaining(word)))
  })
})

test('drift is more than what could not be read, and nothing unread is clean', () => {
  const judged = judge(packageOf([whole('1.0.0')]), TERMS)
  const bad = judge(packageOf([loose, whole('0.9.0', { registry: UNREADABLE })]), TERMS)
  expect(resultOf(judged, [])).toBe('clean')
  expect(resultOf(judged, ['The list of tags could not be read.'])).toBe('unreadable')
  expect(resultOf(bad, ['x'])).toBe('drift')
})
