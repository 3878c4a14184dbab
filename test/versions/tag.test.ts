// Tags: which version they state, and whether their prefix names the package.
import { describe, expect, test } from '@jest/globals'
import { readTag, SCHEME_IDS, schemeById, versionsInTags } from '@plumbline/versions'
import { cpuTime } from '../setup/cpu-time.ts'

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

describe('the version of a package, whatever its name looks like', () => {
  test.each([
    ['log4j2-2.17.1', ['log4j2'], '2.17.1'],
    ['base64-0.22.1', ['base64'], '0.22.1'],
    ['h2-1.4.200', ['h2'], '1.4.200'],
    ['python-3-foo-1.0', ['python-3-foo'], '1.0'],
    ['log4j-1.2-api-2.17.1', ['log4j', 'log4j-1.2-api'], '2.17.1'],
    ['widget-2-1.0', ['widget', 'widget-2'], '1.0'],
    ['netty-4.2.3.Final', ['io.netty:netty', 'io.netty:netty-parent'], '4.2.3.Final'],
    ['6.6.6.Final', ['hibernate-core'], '6.6.6.Final'],
    ['jsoup-1.17.2', ['org.jsoup:jsoup'], '1.17.2'],
    ['prometheus-node-exporter-4.45.3', ['prometheus-node-exporter'], '4.45.3'],
    ['composer-2.7.5', ['composer/composer'], '2.7.5'],
    ['cargo-1.2', ['cargo'], '1.2'],
    ['sub/dir/v2.1.0', ['example.org/owner/sub/dir/v2'], '2.1.0'],
    ['2024.01.05', ['widget'], '2024.01.05'],
    ['v2024-01-05', ['widget'], '2024-01-05'],
    ['1.2.3.4', ['widget'], '1.2.3.4'],
    ['v.1.2.3', ['widget'], '1.2.3'],
    ['r4.13.2', ['junit:junit'], '4.13.2'],
    ['REL9_6_1', ['postgres'], '9.6.1'],
    ['REL_17_BETA1', ['postgres'], '17.BETA1'],
    ['REL_1_2_3_RC1', ['widget'], '1.2.3.RC1'],
    ['OpenSSL_1_1_1w', ['openssl'], '1.1.1w'],
    ['stable-1.2.3', ['widget'], '1.2.3'],
    ['widget-1.0-beta-2', ['widget'], '1.0-beta-2'],
  ])('%s of %j: %s', (tag, known, version) => {
    const reading = readTag(tag, schemeById('maven'), known)
    expect(reading.kind === 'version' ? reading.version.text : undefined).toBe(version)
  })
})

describe('never the version of another package', () => {
  test.each([
    ['maven', 'python-3-foo-1.0', ['python'], 'python-3-foo'],
    ['maven', 'python-3-foo-1.0', ['foo'], 'python-3-foo'],
    ['gem', 'log4j-1.2-api-2.17.1', ['log4j'], 'log4j-1.2-api'],
    ['nuget', 'scala-2.13-foo-1.0', ['scala'], 'scala-2.13-foo'],
    ['pep440', 'hatch-v1.9.4', ['hatchling'], 'hatch'],
    ['semver', '@other/widget@1.2.3', ['@acme/widget', 'widget'], '@other/widget'],
    ['semver', 'packages/@other/widget/v1.2.3', ['@acme/widget'], 'packages/@other/widget'],
    ['maven', 'h-2.0', ['h2'], 'h'],
    ['opaque', 'log4j-2.17.1', ['log4j2'], 'log4j'],
  ])('%s: %s for %j', (scheme, tag, known, prefix) => {
    expect(readTag(tag, schemeById(scheme), known)).toMatchObject({ kind: 'other-package', prefix })
  })
})

test('underscores are dots, and a hyphen where the scheme needs one; letters that belong to a number are no word', () => {
  const semver = schemeById('semver')
  expect(readTag('REL_1_2_3_RC1', semver, names)).toMatchObject({ version: { text: '1.2.3-RC1' } })
  expect(readTag('release_1_2_3rc1', semver, names)).toMatchObject({ version: { text: '1.2.3-rc1' } })
  expect(readTag('OpenSSL_1_1_1w', semver, names)).toEqual({ kind: 'no-version' })
})

test('a hostile tag is read at once', () => {
  const started = cpuTime()
  for (const id of SCHEME_IDS)
    for (const tag of ['1-'.repeat(255), 'a-1-'.repeat(127), '1_'.repeat(255), '-1'.repeat(1e6)])
      expect(readTag(tag, schemeById(id), ['a']).kind).not.toBe('version')
  expect(cpuTime() - started).toBeLessThan(1000)
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
