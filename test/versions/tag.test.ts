// Tags: which version they state, and whether their prefix names the package.
import { describe, expect, test } from '@jest/globals'
import { readTag, schemeById, versionsInTags } from '@plumbline/versions'

const names = ['@acme/widget', 'tools']

describe('a tag of this package states its version', () => {
  test.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3', '1.2.3'],
    ['V1.2.3', '1.2.3'],
    ['release-1.2.3', '1.2.3'],
    ['release/v1.2.3', '1.2.3'],
    ['release-v1.2.3', '1.2.3'],
    ['release_1_2_3', '1.2.3'],
    ['REL_1_2_3', '1.2.3'],
    ['version-1.2.3-rc.1', '1.2.3-rc.1'],
    ['widget-v1.2.3', '1.2.3'],
    ['widget-1.2.3', '1.2.3'],
    ['widget/v1.2.3', '1.2.3'],
    ['packages/widget/v1.2.3', '1.2.3'],
    ['widget@1.2.3', '1.2.3'],
    ['@acme/widget@1.2.3-next.0', '1.2.3-next.0'],
    ['Widget-v1.2.3+build', '1.2.3+build'],
    ['tools-v1.2.3', '1.2.3'],
    ['release-widget-1.2.3', '1.2.3'],
    ['widget-release-1.2.3', '1.2.3'],
    ['v1.2.3-1', '1.2.3-1'],
  ])('%s', (tag, version) => {
    expect(readTag(tag, schemeById('semver'), names)).toMatchObject({ kind: 'version', version: { text: version } })
  })
})

describe('a prefix that names another package is told', () => {
  test.each([
    ['gadget-v1.2.3', 'gadget'],
    ['@other/widgets@1.2.3', '@other/widgets'],
    ['widget-cli-v1.2.3', 'widget-cli'],
    ['wid/v1.2.3', 'wid'],
  ])('%s', (tag, prefix) => {
    expect(readTag(tag, schemeById('semver'), names)).toMatchObject({ kind: 'other-package', prefix })
  })
})

describe('a text without a version under the scheme is no version', () => {
  test.each([
    ['semver', 'v1'],
    ['semver', 'v1.2'],
    ['semver', 'latest'],
    ['semver', '2024.01.05'],
    ['semver', 'widget'],
    ['pep440', 'v0.7.4-test'],
    ['pep440', '2024-01-05'],
    ['pep440', 'widget-v1.0-beta-x'],
  ])('%s: %s', (scheme, tag) => {
    expect(readTag(tag, schemeById(scheme), names).kind).toBe('no-version')
  })
})

test('PEP 440 spellings in tags are read', () => {
  expect(readTag('hatch-v1.0-rc.1', schemeById('pep440'), ['hatch'])).toMatchObject({
    kind: 'version',
    version: { normalized: '1.0rc1' },
  })
})

test('a name that ends in a number or holds words of ours stays a name', () => {
  expect(readTag('lib2-1.0.0', schemeById('semver'), ['lib2'])).toMatchObject({ kind: 'version', prefix: 'lib2' })
  expect(readTag('release-please-v1.0.0', schemeById('semver'), ['release-please'])).toMatchObject({ kind: 'version' })
})

describe('the versions of a package among the tags', () => {
  const tags = ['v5.0.0', 'widget-v1.0.0', 'widget-v1.1.0-rc.1', 'gadget-v9.0.0', 'v5', 'nightly']
  const texts = (own: string, known: readonly string[]) =>
    versionsInTags(tags, schemeById('semver'), known, own).map((version) => version.text)
  test('with a prefix: the tags with that prefix only', () => {
    expect(texts('widget-v1.0.0', ['widget'])).toEqual(['1.0.0', '1.1.0-rc.1'])
  })
  test('with a prefix that no manifest explains: the same', () => {
    expect(texts('gadget-v9.0.0', [''])).toEqual(['9.0.0'])
  })
  test('without a prefix: plain tags, and those that name the package', () => {
    expect(texts('v5.0.0', ['widget'])).toEqual(['5.0.0', '1.0.0', '1.1.0-rc.1'])
  })
})
