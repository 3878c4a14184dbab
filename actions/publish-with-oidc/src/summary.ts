// The job summary of publish-with-oidc, and what is said about checks that did not happen.
import { waysOn } from '@plumbline/kernel'
import type { PublishReport, Registry, Subject } from '@plumbline/registries'
import type { Gathered } from './gather.ts'

/** What a run says besides the table: everything that was skipped (promise P6). */
export function remarks(
  report: PublishReport,
  { tag, dryRun, ownTag, mayAttest }: Gathered,
  skipExisting: boolean,
): string[] {
  const sent = report.files.some(({ attempts }) => attempts > 0)
  return [
    ...(dryRun ? ['Dry run: nothing was sent.'] : []),
    ...(tag ? [] : ['This run is not for a tag, so no tag was compared with the files.']),
    ...(skipExisting
      ? [
          '`skip-existing` was read as `if-published: verify`: files that are there are compared by hash, never skipped.',
        ]
      : []),
    ...(ownTag
      ? [
          `The dist-tag is "${ownTag.chosen}", as publishConfig.tag in package.json asks; its version alone would get "${ownTag.instead}".`,
        ]
      : []),
    ...report.history,
    ...attestRemark(sent, mayAttest, tag?.name ?? ''),
    ...(report.proof === 'version-only'
      ? ['The registry states no hash for this version: only its presence is proven.']
      : []),
  ]
}

function attestRemark(sent: boolean, mayAttest: boolean, tag: string): string[] {
  if (!mayAttest) {
    return [
      `Nothing is attested: the run's ref is not the tag "${tag}", and provenance would name the commit of the run, not the one that was built.`,
    ]
  }
  return sent ? ['No provenance is attached: this version of Plumbline does not sign any.'] : []
}

/** The table of files with the answer above it. */
export function summaryOf(
  report: PublishReport,
  subject: Subject,
  registry: Registry,
  notes: readonly string[],
  rerunCommand: string,
): string {
  const rows = report.files.map(({ name, state, attempts, sha256 }) => {
    return `| \`${name}\` | ${state} | ${attempts} | \`${sha256}\` |`
  })
  return [
    `### Published on ${registry.id}: ${report.published}${report.alreadyPublished ? ' (already)' : ''}`,
    '',
    `[${subject.packageName} ${subject.version}](${report.packageUrl}) on ${registry.address}, proof: ${report.proof}`,
    '',
    '| file | state | sends | sha256 |',
    '|---|---|---:|---|',
    ...rows,
    '',
    ...notes.map((note) => `- ${note}`),
    ...(report.nextAction === '' ? [] : ['', `**Next:** \`${report.nextAction}\``]),
    ...thenRerun(report, rerunCommand),
    '',
  ].join('\n')
}

/** Where looking or entering something comes first, the command that goes on afterwards. */
function thenRerun({ failure, nextAction }: PublishReport, rerunCommand: string): string[] {
  if (!failure || nextAction === rerunCommand || waysOn(failure.code) !== 'rerun') return []
  return ['', `**Then:** \`${rerunCommand}\``]
}
