// A project's own words for its prereleases, and the numbers that a version leads to.
import { describe, expect, test } from '@jest/globals'
import { baseVersion, markedBy, readMarks, schemeById } from '@plumbline/versions'

function parsed(id: string, text: string) {
  const version = schemeById(id).parse(text)
  if (version === undefined) throw new Error(`${text} is no version under ${id}`)
  return version
}

describe('the words alone decide', () => {
  test.each([
    ['semver', '1.2.3-hotfix.1', 'beta, rc', 'stable'],
    ['semver', '1.2.3-beta.1', 'beta, rc', 'beta'],
    ['semver', '1.2.3-BETA2', 'Beta', 'beta'],
    ['semver', '1.2.3-alphabet', 'alpha', 'stable'],
    ['semver', '1.2.3+beta', 'beta', 'stable'],
    ['maven', '1.2-tech\npreview', 'x', ''],
    ['maven', '1.2-incubating', 'incubating nightly', 'incubating'],
    ['pep440', '1.0b2', 'b', 'beta'],
    ['opaque', 'v1.0', 'v', 'stable'],
  ])('%s %j with %s: %s', (id, text, list, channel) => {
    const version = schemeById(id).parse(text)
    const marked = version && markedBy(version, readMarks(list))
    expect(marked?.channel ?? '').toBe(channel)
    expect(marked?.prerelease ?? false).toBe(channel !== 'stable' && channel !== '')
  })
  test.each(['be*a', '(a+)+', 'rc1', 'a|b'])('"%s" is no word', (list) => {
    expect(() => readMarks(list)).toThrow(`Input "pattern" holds "${list}"; it takes words of letters`)
  })
})

test.each([
  ['semver', '2.0.0-rc.1+5', '2.0.0'],
  ['pep440', '1!2.0rc1.post2', '1!2.0'],
  ['pep440', 'v1.0.post1+local', '1.0'],
  ['gem', '1.0.0-rc1', '1.0.0'],
  ['gem', '1.0.0rc1', '1.0.0'],
  ['nuget', '1.0-beta', '1.0.0'],
  ['nuget', '1.2.3.4', '1.2.3.4'],
  ['maven', '4.2.3.Final-SNAPSHOT', '4.2.3'],
  ['opaque', 'v2024.01.05-rc1', '2024.01.05'],
  ['opaque', '2024-01-05', '2024-01-05'],
])('%s: %s leads to %s', (id, text, base) => {
  expect(baseVersion(parsed(id, text))).toBe(base)
})
