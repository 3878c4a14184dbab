// Channels: the dist-tag that npm gets and whether GitHub may show the release as Latest.
import { describe, expect, test } from '@jest/globals'
import { channelFor, isDistTag, schemeById, versionsInTags } from '@plumbline/versions'

const semver = schemeById('semver')

function channel(text: string, others: readonly string[], complete = true) {
  const version = semver.parse(text)
  if (!version) throw new Error(`${text} is no version`)
  const versions = others.flatMap((other) => semver.parse(other) ?? [])
  return channelFor(version, semver, { versions, complete })
}

describe('dist-tag and make-latest', () => {
  test.each([
    ['the highest stable version is latest', '2.0.0', ['1.0.0', '2.0.0'], true, 'latest', 'true'],
    ['a higher prerelease does not take Latest away', '2.0.0', ['3.0.0-rc.1', '2.0.0'], true, 'latest', 'true'],
    ['with missing tags GitHub decides', '2.0.0', ['1.0.0'], false, 'latest', 'legacy'],
    ['a back-port never takes Latest', '1.9.8', ['2.0.0', '1.9.7'], true, 'release-1.x', 'false'],
    ['a higher version is proof enough in a shallow clone', '1.9.8', ['2.0.0'], false, 'release-1.x', 'false'],
    ['a back-port inside its major keeps to its minor', '1.2.4', ['1.3.0', '2.0.0'], true, 'release-1.2.x', 'false'],
    ['a prerelease goes to its own channel', '2.0.0-rc.1', ['1.0.0'], true, 'rc', 'false'],
    ['a prerelease without a word goes to next', '2.0.0-0', ['1.0.0'], true, 'next', 'false'],
    ['a prerelease word that npm reads as a range goes to next', '2.0.0-x.1', [], true, 'next', 'false'],
    ['a prerelease called latest does not move latest', '2.0.0-latest.1', [], true, 'next', 'false'],
  ])('%s', (_rule, text, others, complete, distTag, makeLatest) => {
    expect(channel(text, others, complete)).toMatchObject({ distTag, makeLatest })
  })
})

test.each(['v1', '1.x', 'x', '*', '1', '>=1', '', 'a b', 'a/b'])('"%s" is no dist-tag', (text) => {
  expect(isDistTag(text)).toBe(false)
})

test.each(['latest', 'next', 'rc', 'release-1.x', 'release-1.2.x'])('%s is a dist-tag', (text) => {
  expect(isDistTag(text)).toBe(true)
})

test.each([
  ['the highest', '2.0.0', ['1.0.0'], true, 'false'],
  ['below a stable one', '1.9.8', ['2.0.0'], true, 'true'],
  ['below a stable one, as far as is known', '1.9.8', ['2.0.0'], false, 'true'],
  ['below a prerelease only', '1.9.8', ['2.0.0-rc.1'], true, 'false'],
  ['a prerelease of a back-port', '1.9.8-rc.1', ['2.0.0'], true, 'true'],
  ['none is seen, and some may be missing', '1.9.8', ['1.9.7'], false, 'unknown'],
])('back-port, %s', (_rule, text, others, complete, isBackport) => {
  expect(channel(text, others, complete)).toMatchObject({ isBackport })
})

test.each([
  ['pep440', '1.0.post1', ['1.0', '1.0.post1'], 'true'],
  ['pep440', '1.0+local.1', ['1.0'], 'true'],
  ['pep440', '2014.4', ['1!1.0'], 'false'],
  ['gem', '1.10.0', ['1.9.0', '2.0.0.rc1'], 'true'],
  ['nuget', '1.0.0.1', ['1.0.0', '1.0'], 'true'],
  ['maven', '6.6.6.Final', ['6.6.5.Final', '7.0.0.Beta1'], 'true'],
  ['maven', '6.6.6.Final', ['7.0.0.Final', '7.0.0.Beta1'], 'false'],
  ['opaque', '2024.02.01', ['2023.12.31', '2024.01.05'], 'true'],
  ['opaque', '1.0.0', ['20240101', 'v20240101', '0.9'], 'true'],
  ['maven', '2.16.1', ['20030203.000550', '2.16.0'], 'true'],
  ['pep440', '18999999', ['20240101'], 'true'],
  ['pep440', '1.0', ['18999999'], 'false'],
  ['pep440', '20240101', ['1.0', '20240102'], 'false'],
])('%s: Latest for %s among %j: %s', (id, text, others, makeLatest) => {
  const scheme = schemeById(id)
  const [version, ...versions] = [text, ...others].flatMap((one) => scheme.parse(one) ?? [])
  if (!version) throw new Error(`${text} is no version`)
  expect(channelFor(version, scheme, { versions, complete: true })).toMatchObject({ makeLatest, prerelease: false })
})

test.each([
  ['@acme/widget@1.0.0', ['@acme/widget@1.0.0', '@acme/widget@1.1.0']],
  ['', ['v0.1.0', '@acme/widget@1.0.0', '@acme/widget@1.1.0']],
  ['v0.1.0', ['v0.1.0', '@acme/widget@1.0.0', '@acme/widget@1.1.0']],
  ['widget@3.0.0', ['@acme/widget@1.0.0', '@acme/widget@1.1.0', 'widget@3.0.0']],
])('tags of @acme/widget for a release tagged "%s"', (ownTag, expected) => {
  const tags = ['v0.1.0', '@acme/widget@1.0.0', '@acme/widget@1.1.0', 'widget@3.0.0', '@other/widget@4.0.0']
  const versions = versionsInTags(tags, semver, ['@acme/widget'], ownTag).map(({ text }) => text)
  expect(versions).toEqual(expected.map((tag) => tag.replace(/^.*[@v](?=\d)/, '')))
})
