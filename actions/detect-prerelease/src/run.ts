// The version's channel: how it is read, which versions are known, where it belongs among them.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import {
  baseVersion,
  type Channel,
  channelFor,
  markedBy,
  type ParsedVersion,
  readMarks,
  versionsInTags,
} from '@plumbline/versions'
import type { Inputs } from './inputs.ts'
import { knownRelease } from './release.ts'
import { REMEDY, repositoryTags } from './repository-tags.ts'
import { chooseSubject, ownTags, type Subject } from './subject.ts'

/** Outputs prerelease, channel, base-version, dist-tag, make-latest and is-backport of a version. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const release = knownRelease(deps)
  const marks = readMarks(inputs.pattern)
  const judged = (version: ParsedVersion) => (marks.length === 0 ? version : markedBy(version, marks))
  const subject = chooseSubject(inputs, release)
  const version = judged(subject.version)
  const { tags, missing } = await repositoryTags(deps, { ...release, ...ownTags(subject, release) }, inputs.token)
  const versions = versionsInTags(tags, subject.scheme, [release.packageName], subject.tag).map(judged)
  const channel = channelFor(version, subject.scheme, { versions, complete: missing === '' })
  const makeLatest = explainLatest(channel, missing)
  deps.log.info(`${version.text}: ${channel.channel}; dist-tag ${channel.distTag}; ${makeLatest}`)
  const shared = {
    channel: channel.channel,
    'dist-tag': channel.distTag,
    'make-latest': channel.makeLatest,
  }
  return {
    outputs: {
      ...shared,
      prerelease: String(channel.prerelease),
      'base-version': baseVersion(version),
      'is-backport': channel.isBackport,
    },
    sections: { channel: { ...shared, prerelease: channel.prerelease } },
    summary: summary(subject, channel, makeLatest),
    findings: [...subject.findings, ...unprovenLatest(version, channel, missing)],
  }
}

function explainLatest({ prerelease, makeLatest, above }: Channel, missing: string): string {
  if (prerelease) return 'a prerelease is never Latest'
  if (above) return `not Latest: ${above.text} is higher`
  return makeLatest === 'true' ? 'Latest: no tag states a higher version' : `GitHub decides about Latest: ${missing}`
}

/** npm needs some dist-tag, so `latest` stays; but that it goes to the highest version is not known. */
function unprovenLatest({ text }: ParsedVersion, { makeLatest }: Channel, missing: string): Finding[] {
  if (makeLatest !== 'legacy') return []
  const message = `\`dist-tag\` is \`latest\`, but ${text} may be lower than a version that is published already: ${missing}, so not all tags are known. To be sure, ${REMEDY}.`
  return [{ level: 'warning', message }]
}

function summary({ version, scheme }: Subject, channel: Channel, makeLatest: string): string {
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
