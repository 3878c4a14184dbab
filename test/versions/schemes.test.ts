// The schemes: what is a version, how it is spelled, which versions are one, and the order among them.
import { describe, expect, test } from '@jest/globals'
import { schemeById, schemeOfEcosystem } from '@plumbline/versions'

const semver = schemeById('semver')
const pep440 = schemeById('pep440')

describe('semver takes only what semver.org does', () => {
  test.each([
    '1.2.3',
    '0.0.0',
    '1.0.0-alpha.1',
    '1.0.0-0.3.7',
    '1.0.0+20130313',
    '1.0.0-beta+exp.sha.5114f85',
  ])('%s', (text) => {
    expect(semver.parse(text)?.text).toBe(text)
  })
  test.each([
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.2',
    '1',
    '01.2.3',
    '1.2.3-01',
    '1.2.3.4',
    '1.2.3-',
    '1.2.3-a..b',
    '',
    '1.2.x',
  ])('not "%s"', (text) => {
    expect(semver.parse(text)).toBeUndefined()
  })
})

describe('a prerelease is told with its channel', () => {
  test.each([
    ['semver', '1.2.3', 'stable'],
    ['semver', '1.2.3+build.5', 'stable'],
    ['semver', '1.2.3-rc.1', 'rc'],
    ['semver', '1.2.3-rc1', 'rc'],
    ['semver', '1.2.3-RC-2', 'rc'],
    ['semver', '1.2.3-beta.0', 'beta'],
    ['semver', '1.2.3-alpha', 'alpha'],
    ['semver', '1.2.3-a.1', 'alpha'],
    ['semver', '1.2.3-canary.20240101', 'canary'],
    ['semver', '1.2.3-next.0', 'next'],
    ['semver', '0.0.0-experimental-d0ea7', 'experimental'],
    ['semver', '1.2.3-0', 'prerelease'],
    ['semver', '1.2.3-a1b2c3d', 'prerelease'],
    ['semver', '1.2.3-latest', 'prerelease'],
    ['pep440', '1.2.3', 'stable'],
    ['pep440', '1.0.post1', 'stable'],
    ['pep440', '1.0+local.1', 'stable'],
    ['pep440', '1.0rc1', 'rc'],
    ['pep440', '1.0c1', 'rc'],
    ['pep440', '1.0-preview2', 'rc'],
    ['pep440', '1.0b2', 'beta'],
    ['pep440', '1.0a1', 'alpha'],
    ['pep440', '1.0.dev3', 'dev'],
    ['pep440', '1.0rc1.dev2', 'dev'],
    ['pep440', '1.0rc1.post2', 'rc'],
  ])('%s %s is %s', (scheme, text, channel) => {
    const version = schemeById(scheme).parse(text)
    expect(version?.channel).toBe(channel)
    expect(version?.prerelease).toBe(channel !== 'stable')
  })
})

describe('PEP 440 has one spelling for each version', () => {
  test.each([
    ['1.0.0-rc.1', '1.0.0rc1'],
    ['v1.0', '1.0'],
    ['1.0.0-BETA1', '1.0.0b1'],
    ['1.0-1', '1.0.post1'],
    ['1.0.rev', '1.0.post0'],
    ['2!1.0', '2!1.0'],
    ['1.0.DEV', '1.0.dev0'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['2024.01.05', '2024.1.5'],
  ])('%s is %s', (text, normalized) => {
    expect(pep440.parse(text)?.normalized).toBe(normalized)
  })
  test.each(['0.7.4-test', '1.0-x', 'one', '1.0rc1rc2', '', '1.0+'])('"%s" is none', (text) => {
    expect(pep440.parse(text)).toBeUndefined()
  })
  test('numbers that JavaScript cannot tell apart are refused, not called equal', () => {
    expect(pep440.parse('1.0.dev90071992547409931')).toBeUndefined()
  })
})

describe('equality is what the registry takes for one version', () => {
  test.each([
    ['pep440', '1.0.0-rc.1', '1.0.0rc1', true],
    ['pep440', '1.0', '1.0.0', true],
    ['pep440', '6.0.2.rc1', '6.0.2rc1', true],
    ['pep440', '1.0', '1.0.post1', false],
    ['pep440', '1.0', '1!1.0', false],
    ['pep440', '1.0', '1.0+local', false],
    ['semver', '1.0.0', '1.0.0+5', true],
    ['semver', '1.0.0+5', '1.0.0+6', false],
    ['semver', '1.0.0-rc.1', '1.0.0-rc1', false],
    ['semver', '3.2.0-beta', '3.2.0-beta.1', false],
  ])('%s: %s and %s: %s', (id, one, other, expected) => {
    const scheme = schemeById(id)
    const [first, second] = [scheme.parse(one), scheme.parse(other)]
    expect(first && second && scheme.equal(first, second)).toBe(expected)
  })
})

test('ecosystems lead to their scheme, and an unknown one to none', () => {
  expect(['npm', 'crates', 'pypi', 'maven'].map((name) => schemeOfEcosystem(name)?.id)).toEqual([
    'semver',
    'semver',
    'pep440',
    undefined,
  ])
})

test('an unknown scheme is refused with the known ones', () => {
  expect(() => schemeById('calver')).toThrow('"calver" is no version scheme; known are "semver", "pep440".')
})
