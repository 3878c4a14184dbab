// The job summary of publish-with-oidc, and what is said about checks that did not happen.
import { waysOn } from '@plumbline/kernel'
import type { PublishReport, Registry } from '@plumbline/registries'
import type { Gathered } from './gather.ts'
import type { Inputs } from './inputs.ts'

/** What a run says besides the table: everything that was skipped (promise P6). */
export function remarks(
  reports: readonly PublishReport[],
  { tag, dryRun, packages }: Gathered,
  inputs: Inputs,
): string[] {
  return [
    ...(dryRun ? ['Dry run: nothing was sent.'] : []),
    ...(tag ? [] : ['This run is not for a tag, so no tag was compared with the files.']),
    ...(inputs['skip-existing']
      ? [
          '`skip-existing` was read as `if-published: verify`: files that are there are compared by hash, never skipped.',
        ]
      : []),
    ...(inputs['verify-metadata'] ? [] : ['`verify-metadata: false` was not followed: files are always checked.']),
    ...packages.flatMap(({ ownTag }) =>
      ownTag
        ? [
            `The dist-tag is "${ownTag.chosen}", as publishConfig.tag in package.json asks; its version alone would get "${ownTag.instead}".`,
          ]
        : [],
    ),
    ...new Set(reports.flatMap(({ history }) => history)),
    ...(reports.some(({ proof }) => proof === 'version-only')
      ? ['The registry states no hash for this version: only its presence is proven.']
      : []),
  ]
}

/** A table of files per package with the answer above it, then what is to be said and done. */
export function summaryOf(
  reports: readonly PublishReport[],
  registry: Registry,
  notes: readonly string[],
  rerunCommand: string,
): string {
  const failed = reports.find(({ failure }) => failure !== undefined)
  return [
    ...reports.flatMap((report) => tableOf(report, registry)),
    ...notes.map((note) => `- ${note}`),
    ...(failed && failed.nextAction !== '' ? ['', `**Next:** \`${failed.nextAction}\``] : []),
    ...(failed ? thenRerun(failed, rerunCommand) : []),
    '',
  ].join('\n')
}

function tableOf(report: PublishReport, registry: Registry): string[] {
  const rows = report.files.map(({ name, state, attempts, sha256, attested }) => {
    return `| \`${name}\` | ${state}${attested ? ', attested' : ''} | ${attempts} | \`${sha256}\` |`
  })
  return [
    `### Published on ${registry.id}: ${report.published}${report.alreadyPublished ? ' (already)' : ''}`,
    '',
    `[${report.packageName} ${report.version}](${report.packageUrl}) on ${registry.address}, proof: ${report.proof}`,
    '',
    '| file | state | sends | sha256 |',
    '|---|---|---:|---|',
    ...rows,
    '',
  ]
}

/** Where looking or entering something comes first, the command that goes on afterwards. */
function thenRerun({ failure, nextAction }: PublishReport, rerunCommand: string): string[] {
  if (!failure || nextAction === rerunCommand || waysOn(failure.code) !== 'rerun') return []
  return ['', `**Then:** \`${rerunCommand}\``]
}
