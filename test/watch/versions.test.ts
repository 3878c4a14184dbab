// One list of versions out of tags, releases and what the registry lists.
import { describe, expect, test } from '@jest/globals'
import type { ListedRelease, ListedTag } from '@plumbline/github'
import { schemeById } from '@plumbline/versions'
import { joinVersions, type WatchedPackage } from '@plumbline/watch'
import { tagReaders } from '../../packages/watch/src/tag-reader.ts'

const PYTHON: WatchedPackage = {
  name: 'demo',
  label: 'demo',
  registry: 'pypi',
  scheme: schemeById('pep440'),
  directory: '',
  manifest: 'pyproject.toml',
  names: ['demo'],
}

const tags = (...names: string[]): ListedTag[] => names.map((name) => ({ name, commit: `commit of ${name}` }))
const listed = (...versions: string[]) => versions.map((version) => ({ version, files: [], yanked: 'none' as const }))
const release = (tag: string, id = 1) => ({ id, tag_name: tag }) as ListedRelease

function join(of: WatchedPackage, sources: Partial<Parameters<typeof joinVersions>[2]>, pattern = '') {
  const read = tagReaders({ tagPattern: pattern, tree: { paths: [], text: () => undefined } }, [])(of)
  const joined = joinVersions(of, read, { tags: [], releases: [], listed: [], ...sources })
  return { ...joined, texts: joined.versions.map(({ text }) => text) }
}

describe('joined versions', () => {
  test('other spellings are one version, in the spelling of the registry, newest first', () => {
    const { texts, versions } = join(PYTHON, {
      tags: tags('v1.0', 'v1.10.0', 'v2.0.0-rc.1', 'nightly'),
      listed: listed('1.0.0', '2.0.0rc1', '1.9'),
      releases: [release('v1.10.0')],
    })
    expect(texts).toEqual(['2.0.0rc1', '1.10.0', '1.9', '1.0.0'])
    expect(versions.map(({ tags: own }) => own.map(({ name }) => name))).toEqual([
      ['v2.0.0-rc.1'],
      ['v1.10.0'],
      [],
      ['v1.0'],
    ])
    expect(versions[1]?.releases).toHaveLength(1)
  })

  test('a release without a tag is a version', () => {
    expect(join(PYTHON, { releases: [release('v1.0.0')] }).texts).toEqual(['1.0.0'])
  })

  test('what the registry lists and the scheme does not know is told', () => {
    expect(join(PYTHON, { listed: listed('1.0', 'final-final') }).odd).toEqual(['final-final'])
  })

  test('tags that follow a version are none of their own, unless they are published', () => {
    const same = ['v1', 'v1.2', 'v1.2.3'].map((name) => ({ name, commit: 'c' }))
    expect(join(PYTHON, { tags: same }).texts).toEqual(['1.2.3'])
    expect(join(PYTHON, { tags: same, listed: listed('1.2') }).texts).toEqual(['1.2.3', '1.2'])
    expect(join(PYTHON, { tags: tags('v1', 'v1.2.3') }).texts).toEqual(['1.2.3', '1'])
  })

  test('below the root, tags without a name are those of another package once one names it', () => {
    const below = { ...PYTHON, directory: 'packages/demo' }
    expect(join(below, { tags: tags('v5.0.0', 'demo-v1.0.0', 'other-v9.0.0') }).texts).toEqual(['1.0.0'])
    expect(join(below, { tags: tags('v5.0.0', 'other-v9.0.0') }).texts).toEqual(['5.0.0'])
  })

  test('the first tag with a name takes nothing from earlier versions that were tagged without one', () => {
    const below = { ...PYTHON, directory: 'packages/demo' }
    const before = join(below, { tags: tags('v1.0.0', 'v0.9.0'), listed: listed('1.0.0') })
    const after = join(below, {
      tags: tags('v1.0.0', 'v0.9.0', 'demo-v1.1.0', 'v3.0.0', 'v1.2.0', 'v1.1.0'),
      listed: listed('1.0.0', '1.1.0', '1.2.0'),
    })
    const own = (joined: typeof before) => joined.versions.map(({ text, tags: all }) => [text, all[0]?.name])
    expect(own(before)).toEqual([
      ['1.0.0', 'v1.0.0'],
      ['0.9.0', 'v0.9.0'],
    ])
    expect(own(after)).toEqual([['1.2.0', 'v1.2.0'], ['1.1.0', 'demo-v1.1.0'], ...own(before)])
    expect(after.versions[1]?.tags).toHaveLength(1)
    expect(after.prefix).toBe('v')
  })

  test.each([
    [['demo-v1.0.0', 'demo-v1.1.0'], 'demo-v'],
    [['1.0.0'], ''],
    [[], 'v'],
  ])('the prefix of %p is "%s"', (names, prefix) => {
    expect(join(PYTHON, { tags: tags(...names) }).prefix).toBe(prefix)
  })

  test('a pattern leaves everything else out', () => {
    expect(join(PYTHON, { tags: tags('release/1.0.0', 'v2.0.0') }, 'release/${version}').texts).toEqual(['1.0.0'])
    expect(() => join(PYTHON, { tags: tags('v1') }, 'v')).toThrow(/no pattern of tags/)
  })
})
