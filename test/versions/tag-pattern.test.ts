// Tags read by a pattern that the user gave.
import { describe, expect, test } from '@jest/globals'
import { readTagWithPattern, schemeById } from '@plumbline/versions'

const read = (tag: string, pattern: string, id = 'semver', names: readonly string[] = []) =>
  readTagWithPattern(tag, pattern, schemeById(id), names)

describe('a tag that fits states a version, and the package where the pattern has one', () => {
  test.each([
    ['v1.2.3', 'v${version}', 'semver', '1.2.3', ''],
    ['1.2.3', '${version}', 'semver', '1.2.3', ''],
    ['release/1.2.3', 'release/${version}', 'semver', '1.2.3', ''],
    ['v1.2.3-final', 'v${version}-final', 'semver', '1.2.3', ''],
    ['r(1.2.3)+', 'r(${version})+', 'semver', '1.2.3', ''],
    ['widget-v1.2.3', '${package}-v${version}', 'semver', '1.2.3', 'widget'],
    ['1.2.3/widget', '${version}/${package}', 'semver', '1.2.3', 'widget'],
    ['x-v-v1.0', '${package}-v${version}', 'pep440', '1.0', 'x-v'],
    ['python-3-foo-1.0', '${package}-${version}', 'maven', '1.0', 'python-3-foo'],
    ['@acme/widget@1.2.3', '${package}@${version}', 'semver', '1.2.3', '@acme/widget'],
    ['REL_1_2_3', 'REL_${version}', 'semver', '1.2.3', ''],
  ])('%s by %s (%s)', (tag, pattern, id, text, prefix) => {
    expect(read(tag, pattern, id)).toMatchObject({ kind: 'version', version: { text }, prefix })
  })
})

describe('a tag that does not fit states none', () => {
  test.each([
    ['1.2.3', 'v${version}'],
    ['V1.2.3', 'v${version}'],
    ['release-1.2.3', 'release/${version}'],
    ['release/v1.2.3', 'release/${version}'],
    ['v1.2', 'v${version}'],
    ['v', 'v${version}v'],
    ['-v1.2.3', '${package}-v${version}'],
    ['axb1.2.3', 'a.b${version}'],
  ])('%s by %s', (tag, pattern) => {
    expect(read(tag, pattern)).toEqual({ kind: 'no-version' })
  })
})

test('with the names of the package a tag of another one is told, and one cut is theirs', () => {
  const pattern = '${package}-${version}'
  expect(read('gadget-1.2.3', pattern, 'semver', ['widget'])).toMatchObject({ kind: 'other-package', prefix: 'gadget' })
  expect(read('python-3-foo-1.0', pattern, 'maven', ['python-3-foo'])).toMatchObject({ kind: 'version' })
  expect(read('python-3-foo-1.0', pattern, 'maven', ['foo'])).toMatchObject({ kind: 'other-package' })
})

test.each([
  'v',
  '',
  '${package}',
  '${package}${version}',
  '${version}-${version}',
  '${tag}-${version}',
  '${version',
])('"%s" is no pattern', (pattern) => {
  expect(() => read('v1.2.3', pattern)).toThrow(`"${pattern}" is no pattern of tags`)
})
