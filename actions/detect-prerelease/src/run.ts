// The version's channel: how it is read, which versions are known, where it belongs among them.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import {
  type Channel,
  channelFor,
  type ParsedVersion,
  type Scheme,
  schemeById,
  schemeOfEcosystem,
  versionsInTags,
} from '@plumbline/versions'
import type { Inputs } from './inputs.ts'
import { type KnownRelease, knownRelease } from './release.ts'
import { repositoryTags } from './repository-tags.ts'

/** Outputs prerelease, channel, dist-tag and make-latest of a version. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const release = knownRelease(deps)
  const { scheme, findings } = chooseScheme(inputs, release)
  const version = parseVersion(inputs.version, scheme)
  const { tags, missing } = await repositoryTags(deps, release)
  const versions = versionsInTags(tags, scheme, [release.packageName], release.tag)
  const channel = channelFor(version, scheme, { versions, complete: missing === '' })
  const makeLatest = explainLatest(channel, missing)
  deps.log.info(`${version.text}: ${channel.channel}; dist-tag ${channel.distTag}; ${makeLatest}`)
  return {
    outputs: {
      prerelease: String(channel.prerelease),
      channel: channel.channel,
      'dist-tag': channel.distTag,
      'make-latest': channel.makeLatest,
    },
    sections: { channel: section(channel) },
    summary: summary(version, scheme, channel, makeLatest),
    findings,
  }
}

function chooseScheme(inputs: Inputs, release: KnownRelease): { scheme: Scheme; findings: Finding[] } {
  if (inputs.scheme) return { scheme: schemeById(inputs.scheme), findings: [] }
  const scheme = schemeOfEcosystem(release.ecosystem)
  if (scheme) return { scheme, findings: [] }
  const reason =
    release.ecosystem === ''
      ? 'no step before this one found the ecosystem'
      : `the ecosystem "${release.ecosystem}" is not known`
  const message = `The version is read as a semantic version, because ${reason}. Set \`scheme\` if that is wrong.`
  return { scheme: schemeById('semver'), findings: [{ level: 'notice', message }] }
}

function parseVersion(text: string, scheme: Scheme): ParsedVersion {
  const version = scheme.parse(text.replace(/^v(?=\d)/i, ''))
  if (version) return version
  throw new PlumblineError('bad-version', { what: `"${text}" is not ${scheme.describes}.` })
}

function section({ prerelease, channel, distTag, makeLatest }: Channel) {
  return { prerelease, channel, 'dist-tag': distTag, 'make-latest': makeLatest }
}

function explainLatest({ prerelease, makeLatest, above }: Channel, missing: string): string {
  if (prerelease) return 'a prerelease is never Latest'
  if (above) return `not Latest: ${above.text} is higher`
  return makeLatest === 'true' ? 'Latest: no tag states a higher version' : `GitHub decides about Latest: ${missing}`
}

function summary(version: ParsedVersion, scheme: Scheme, channel: Channel, makeLatest: string): string {
  return [
    `### Channel of ${version.text}\n`,
    '| | |',
    '|---|---|',
    `| Read as | ${scheme.describes} |`,
    `| Prerelease | ${channel.prerelease ? 'yes' : 'no'} |`,
    `| Channel | ${channel.channel} |`,
    ...(scheme.ecosystems.includes('npm') ? [`| npm dist-tag | \`${channel.distTag}\` |`] : []),
    `| On GitHub | ${makeLatest} |`,
    '',
  ].join('\n')
}
