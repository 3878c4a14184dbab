// Every verdict, and every way in which tag, registry and release can disagree.
import { describe, expect, test } from '@jest/globals'
import { judge, type PackageFacts, type Surface, type Verdict, type VersionFacts } from '@plumbline/audit'
import { ABSENT, ago, ended, found, noRun, open, packageOf, TERMS, UNREADABLE, whole } from './facts.ts'

/** The version under test stands beside one that is in line, as in a repository that keeps releases and a changelog. */
function verdictsOf(facts: VersionFacts, changes: Partial<PackageFacts> = {}) {
  const [judged] = judge(packageOf([facts, whole('0.9.0')], changes), TERMS)
  if (!judged) throw new Error('nothing was judged')
  return judged
}

const sums = (hex: string) => [`sha256:${hex.repeat(64)}`]
const release = (changes: object) =>
  found({ url: 'https://r', draft: false, prerelease: false, latest: false, assets: [], ...changes })

const rows: readonly [string, Partial<VersionFacts>, Verdict[], Surface, string][] = [
  ['all agree', {}, ['in-line'], 'registry', 'good'],
  [
    'a tag that nothing listened to',
    { registry: ABSENT, release: ABSENT, runs: noRun() },
    ['never-ran'],
    'run',
    'drift',
  ],
  [
    'a failed run with nothing published',
    { registry: ABSENT, release: ABSENT, runs: found({ runs: [ended('failure')], whyNone: '', startWith: '' }) },
    ['unpublished'],
    'registry',
    'drift',
  ],
  ['released, not published', { registry: ABSENT }, ['unpublished'], 'registry', 'drift'],
  ['released by hand, never ran', { registry: ABSENT, runs: noRun() }, ['unpublished', 'never-ran'], 'run', 'drift'],
  [
    'published without a tag',
    { tag: ABSENT, release: ABSENT, runs: noRun() },
    ['untagged', 'unreleased'],
    'tag',
    'drift',
  ],
  ['published and released, the tag gone', { tag: ABSENT }, ['untagged'], 'tag', 'drift'],
  ['released alone', { tag: ABSENT, registry: ABSENT }, ['untagged', 'unpublished'], 'registry', 'drift'],
  ['published, no release', { release: ABSENT }, ['unreleased'], 'release', 'drift'],
  ['published, a draft left', { release: release({ draft: true }) }, ['stale-draft'], 'release', 'drift'],
  [
    'a draft and nothing else',
    { tag: ABSENT, registry: ABSENT, release: release({ draft: true }) },
    ['stale-draft'],
    'release',
    'drift',
  ],
  [
    'a tag and a draft, the run failed',
    {
      registry: ABSENT,
      release: release({ draft: true }),
      runs: found({ runs: [ended('failure')], whyNone: '', startWith: '' }),
    },
    ['unpublished', 'stale-draft'],
    'registry',
    'drift',
  ],
  [
    'an asset that the registry lacks',
    {
      release: release({
        assets: [
          { name: 'sample-1.0.0.tar.gz', digest: sums('a')[0], whole: true },
          { name: 'sample-1.0.0-py3-none-any.whl', digest: sums('b')[0], whole: true },
          { name: 'sample-1.0.0-docs.tar.gz', digest: sums('c')[0], whole: true },
        ],
      }),
    },
    ['partial'],
    'registry',
    'drift',
  ],
  [
    'other bytes than the release',
    { registry: found({ files: [{ name: 'sample-1.0.0.tar.gz', digests: sums('d') }], yanked: 'none' }) },
    ['bytes-differ'],
    'registry',
    'drift',
  ],
  [
    'digests of other kinds',
    { registry: found({ files: [{ name: 'sample-1.0.0.tar.gz', digests: ['sha512:ff'] }], yanked: 'none' }) },
    ['in-line'],
    'registry',
    'good',
  ],
  [
    'another version in a file',
    { sources: found([{ file: 'pyproject.toml', line: 3, value: '0.9.0', agrees: false }]) },
    ['version-mismatch'],
    'sources',
    'drift',
  ],
  [
    'no section',
    { changelog: found({ file: 'CHANGELOG.md', heading: undefined }) },
    ['changelog-missing'],
    'changelog',
    'drift',
  ],
  ['no changelog at all', { changelog: ABSENT }, ['in-line'], 'changelog', 'absent'],
  ['waiting too long', { registry: ABSENT, release: ABSENT, runs: open('waiting', 61) }, ['stuck'], 'run', 'drift'],
  ['running', { registry: ABSENT, release: ABSENT, runs: open('in_progress', 59) }, ['in-line'], 'registry', 'pending'],
  ['tag unreadable', { tag: UNREADABLE }, ['unreadable'], 'tag', 'unreadable'],
  ['registry unreadable', { registry: UNREADABLE }, ['unreadable'], 'registry', 'unreadable'],
  ['release unreadable', { release: UNREADABLE }, ['unreadable'], 'release', 'unreadable'],
  ['runs unreadable', { runs: UNREADABLE }, ['unreadable'], 'run', 'unreadable'],
  [
    'runs unreadable, unpublished is not said',
    { runs: UNREADABLE, registry: ABSENT, release: ABSENT },
    ['unreadable'],
    'registry',
    'absent',
  ],
  [
    'runs unreadable, released',
    { runs: UNREADABLE, registry: ABSENT },
    ['unpublished', 'unreadable'],
    'registry',
    'drift',
  ],
  [
    'registry unreadable, never ran is not said',
    { registry: UNREADABLE, runs: noRun() },
    ['unreadable'],
    'run',
    'absent',
  ],
  [
    'unreadable beside drift',
    { registry: UNREADABLE, release: release({ draft: true }) },
    ['unreadable', 'stale-draft'],
    'release',
    'drift',
  ],
  ['long ago, the run is gone', { runs: noRun() }, ['in-line'], 'run', 'absent'],
  ['on another branch', { onDefaultBranch: found(false) }, ['in-line'], 'commit', 'absent'],
]

describe('verdicts', () => {
  test.each(rows)('%s', (_name, changes, verdicts, surface, state) => {
    const judged = verdictsOf(whole('1.0.0', changes))
    expect(judged.verdicts).toEqual(verdicts)
    expect(judged.cells[surface].state).toBe(state)
    expect(judged.cells[surface].reason).not.toBe('')
    if (state === 'drift') expect(judged.cells[surface].next).not.toBe('')
  })

  test.each([
    ['as the latest', { latest: true, prerelease: false }],
    ['not marked', { latest: false, prerelease: false }],
  ])('a release candidate %s has the wrong flag', (_name, flags) => {
    const judged = verdictsOf(whole('1.0.0rc1', { release: release(flags) }))
    expect(judged.verdicts).toEqual(['wrong-flag'])
    expect(judged.cells.release.next).toContain('--prerelease --latest=false')
  })

  test('a prerelease needs no section of its own', () => {
    const changelog = found({ file: 'CHANGELOG.md', heading: undefined })
    expect(verdictsOf(whole('1.0.0rc1', { changelog })).verdicts).toEqual(['in-line'])
  })

  test('the reason of the triggers is told with the way to start it', () => {
    const { run } = verdictsOf(whole('1.0.0', { registry: ABSENT, release: ABSENT, runs: noRun() })).cells
    expect(run.reason).toContain('listens to tags "release-*" only')
    expect(run.next).toBe('gh workflow run publish.yml --ref v1.0.0')
  })
})

describe('grace', () => {
  const young = { tag: found({ name: 'v1.0.0', commit: 'c'.repeat(40), at: ago(29) }) }
  const older = { tag: found({ name: 'v1.0.0', commit: 'c'.repeat(40), at: ago(31) }) }

  test.each([
    ['never ran', { registry: ABSENT, release: ABSENT, runs: noRun() }, 'run'],
    ['unreleased', { registry: found({ files: [], yanked: 'none' as const }), release: ABSENT }, 'release'],
    [
      'a draft',
      { registry: found({ files: [], yanked: 'none' as const }), release: release({ draft: true }) },
      'release',
    ],
  ] as const)('%s is pending while the version is young, and drift after', (_name, changes, surface) => {
    const judged = verdictsOf(whole('1.0.0', { ...changes, ...young }))
    expect(judged.verdicts).toEqual(['in-line'])
    expect(judged.cells[surface].state).toBe('pending')
    expect(verdictsOf(whole('1.0.0', { ...changes, ...older })).cells[surface].state).toBe('drift')
  })
})

describe('what may not be seen', () => {
  test('a draft that the token may not see is not visible, and not absent', () => {
    const facts = whole('1.0.0', { registry: ABSENT, release: ABSENT, runs: noRun() })
    expect(verdictsOf(facts, { draftsVisible: false }).cells.release.state).toBe('not-visible')
    expect(verdictsOf(facts).cells.release.state).toBe('absent')
  })

  test('a repository without releases misses none', () => {
    const versions = [whole('1.0.0', { release: ABSENT }), whole('0.9.0', { release: ABSENT })]
    expect(judge(packageOf(versions), TERMS).map(({ verdicts }) => verdicts)).toEqual([['in-line'], ['in-line']])
  })

  test('a changelog without any section misses none', () => {
    const changelog = found({ file: 'CHANGELOG.md', heading: undefined })
    const versions = [whole('1.0.0', { changelog }), whole('0.9.0', { changelog })]
    expect(judge(packageOf(versions), TERMS).every(({ verdicts }) => verdicts[0] === 'in-line')).toBe(true)
  })
})

describe('between versions', () => {
  test('a later tag never condemns an earlier release', () => {
    const earlier = whole('1.0.0')
    const alone = judge(packageOf([earlier]), TERMS)
    const broken = whole('1.1.0', { registry: ABSENT, release: ABSENT, runs: noRun() })
    const both = judge(packageOf([broken, earlier]), TERMS)
    expect(both[0]?.verdicts).toEqual(['never-ran'])
    expect(both[1]).toEqual(alone[0])
  })

  test('a publish that stopped between two files is measured by the version before', () => {
    const file = (name: string) => ({ name, digests: [] })
    const before = found({
      files: [file('sample-0.9.0.tar.gz'), file('sample-0.9.0-py3-none-any.whl')],
      yanked: 'none' as const,
    })
    const half = whole('1.0.0', {
      release: ABSENT,
      registry: found({ files: [file('sample-1.0.0.tar.gz')], yanked: 'none' }),
      runs: found({ runs: [ended('failure')], whyNone: '', startWith: '' }),
    })
    const [judged] = judge(packageOf([half, whole('0.9.0', { registry: before })]), TERMS)
    expect(judged?.verdicts).toEqual(['partial', 'unreleased'])
    expect(judged?.cells.registry.reason).toContain('"sample-1.0.0-py3-none-any.whl"')
  })
})
