// The tag that a version gets, after the tags that its repository has.
import { describe, expect, test } from '@jest/globals'
import { type ParsedVersion, schemeById, type TaggedPackage, tagsOfVersion } from '@plumbline/versions'

const semver = schemeById('semver')
const pep440 = schemeById('pep440')
const root: TaggedPackage = { scheme: semver, names: ['@acme/widget'], belowRoot: false }
const below: TaggedPackage = { scheme: semver, names: ['@acme/widget', 'widget'], belowRoot: true }

function parsed(text: string, { scheme }: TaggedPackage): ParsedVersion {
  const version = scheme.parse(text)
  if (version === undefined) throw new Error(`${text} is no version`)
  return version
}
const of = (version: string, tags: readonly string[], subject = root) =>
  tagsOfVersion(tags, parsed(version, subject), subject)

describe('is written as the repository writes the tag of its highest version', () => {
  test.each([
    ['no tags', [], 'v1.3.0'],
    ['no tag of a version', ['nightly', 'latest'], 'v1.3.0'],
    ['v', ['v1.2.0'], 'v1.3.0'],
    ['bare', ['1.2.0'], '1.3.0'],
    ['a word', ['release-1.2.0'], 'release-1.3.0'],
    ['its name', ['@acme/widget@1.2.0'], '@acme/widget@1.3.0'],
    ['the newest habit', ['v1.10.0', '1.9.0', 'widget-v1.2.0'], 'v1.3.0'],
    ['a habit that cannot be continued', ['REL_1_2_0', 'v1.0.0'], 'v1.3.0'],
    ['the tags of another package', ['gadget-v9.0.0', '1.2.0'], '1.3.0'],
  ])('%s', (_habit, tags, written) => {
    expect(of('1.3.0', tags)).toEqual({ same: [], written })
  })
})

test('tags that state the version are found in every spelling, as the registry takes them for the same', () => {
  expect(of('1.2.0', ['v1.2.0', 'widget/v1.2.0', 'v1.2.0-rc.1', 'REL_1_2_0']).same).toEqual([
    'v1.2.0',
    'widget/v1.2.0',
    'REL_1_2_0',
  ])
  const python = { ...root, scheme: pep440 }
  expect(of('1.0rc1', ['v1.0.0-rc.1', 'v1.0'], python)).toEqual({ same: ['v1.0.0-rc.1'], written: 'v1.0rc1' })
})

test('below the root plain tags are of another package, once one names this', () => {
  const tags = ['v5.0.0', 'v1.2.1', 'widget-v1.2.0']
  expect(of('1.2.1', tags, below)).toEqual({ same: [], written: 'widget-v1.2.1' })
  expect(of('1.2.1', ['v5.0.0', 'v1.2.1'], below)).toEqual({ same: ['v1.2.1'], written: 'v1.2.1' })
})
