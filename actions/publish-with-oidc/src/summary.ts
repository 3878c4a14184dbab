// The job summary of publish-with-oidc, and what is said about checks that did not happen.
import type { PublishReport, Registry, Subject } from '@plumbline/registries'

/** What a run says besides the table: everything that was skipped (promise P6). */
export function remarks(
  report: PublishReport,
  asked: { readonly tagChecked: boolean; readonly dryRun: boolean; readonly skipExisting: boolean },
): string[] {
  const sent = report.files.some(({ attempts }) => attempts > 0)
  return [
    ...(asked.dryRun ? ['Dry run: nothing was sent.'] : []),
    ...(asked.tagChecked ? [] : ['This run is not for a tag, so no tag was compared with the files.']),
    ...(asked.skipExisting
      ? [
          '`skip-existing` was read as `if-published: verify`: files that are there are compared by hash, never skipped.',
        ]
      : []),
    ...(sent ? ['No provenance is attached: this version of Plumbline does not sign any.'] : []),
    ...(report.proof === 'version-only'
      ? ['The registry states no hash for this version: only its presence is proven.']
      : []),
  ]
}

/** The table of files with the answer above it. */
export function summaryOf(
  report: PublishReport,
  subject: Subject,
  registry: Registry,
  notes: readonly string[],
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
    '',
  ].join('\n')
}
