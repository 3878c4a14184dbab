// What create-release says at its end: outputs, the record's section, and a summary.
import type { Outcome } from '@plumbline/actions-io'
import { type Asset, publishedName, type Release } from '@plumbline/github'
import type { Finding } from '@plumbline/kernel'
import type { ReleaseSection } from '@plumbline/record'
import { differences, hashOf, type ReleaseReport } from '@plumbline/releases'
import { CHECKSUMS_FILE } from './files.ts'
import type { Intent } from './intent.ts'

/** One asset of the release, as the output lists it. */
interface ShownAsset {
  readonly name: string
  readonly label: string
  readonly size: number
  /** Ours where it was compared; else as GitHub states it, or empty. */
  readonly sha256: string
  readonly url: string
}

/** The outcome for the release as it is now; the report says what has been compared so far. */
export function describe(
  intent: Intent,
  report: ReleaseReport,
): Required<Pick<Outcome, 'outputs' | 'sections' | 'summary' | 'findings'>> {
  const { release, created } = report
  const assets = shownAssets(report)
  const section = releaseSection(release, assets)
  return {
    outputs: {
      id: String(release.id),
      url: release.html_url,
      'upload-url': release.upload_url,
      assets: JSON.stringify(assets),
      state: section.state,
      created: String(created),
      immutable: String(section.immutable),
    },
    sections: { release: section },
    findings: findings(intent, report),
    summary: summary(intent, report, assets),
  }
}

/** The declared files in their order, then what others have added. */
function shownAssets({ release, settled, late }: ReleaseReport): ShownAsset[] {
  const now = new Map(release.assets.map((asset) => [asset.id, asset]))
  const shown = (asset: Asset, size: number, sha256: string) => ({
    name: asset.name,
    label: asset.label ?? '',
    size,
    sha256,
    url: now.get(asset.id)?.browser_download_url ?? asset.browser_download_url,
  })
  return [
    ...settled.map(({ asset, file }) => shown(asset, file.size, file.sha256)),
    ...late.map((asset) => shown(asset, asset.size, hashOf(asset) ?? '')),
  ]
}

function releaseSection(release: Release, assets: readonly ShownAsset[]): ReleaseSection {
  return {
    id: release.id,
    url: release.html_url,
    tag: release.tag_name,
    name: release.name ?? '',
    state: release.draft ? 'draft' : 'published',
    prerelease: release.prerelease,
    immutable: release.immutable ?? false,
    assets: assets.map(({ name, size, sha256, url }) => ({ name, size, sha256, url })),
  }
}

function findings(intent: Intent, { release, settled, awaited, remarks }: ReleaseReport): Finding[] {
  const unhashed = settled.filter(({ hashed }) => !hashed).map(({ asset }) => `"${asset.name}"`)
  const warnings =
    unhashed.length > 0 ? [`GitHub states no digest for ${unhashed.join(', ')}: compared by size only.`] : []
  if (intent.notesRemark !== '') warnings.push(intent.notesRemark)
  warnings.push(...misnamed(settled))
  warnings.push(...differences(intent, release).map((difference) => `${release.html_url}: ${difference}`))
  warnings.push(...remarks)
  if (awaited.length > 0 && !release.draft) {
    warnings.push(
      `${release.html_url} was published without ${list(awaited)}: add it, or leave it out of \`late-assets\`.`,
    )
  }
  const found: Finding[] = warnings.map((message) => ({ level: 'warning', message }))
  if (awaited.length > 0 && release.draft) found.push({ level: 'notice', message: waiting(release, awaited) })
  return found
}

/** Names are foretold for the checksums: where GitHub has chosen another one, they would not find the file. */
function misnamed(settled: ReleaseReport['settled']): string[] {
  if (!settled.some(({ file }) => file.name === CHECKSUMS_FILE)) return []
  const others = settled.filter(({ asset, file }) => asset.name !== publishedName(file.name))
  return others.map(
    ({ asset, file }) =>
      `${CHECKSUMS_FILE} calls "${file.name}" "${publishedName(file.name)}", and GitHub calls it "${asset.name}".`,
  )
}

function waiting(release: Release, awaited: readonly string[]): string {
  const again =
    'run this step again in another job, or run all jobs of this run again, or dispatch the workflow at the tag'
  return `${release.html_url} stays a draft: it waits for ${list(awaited)}. When they are uploaded, ${again}: that publishes it.`
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

function summary(intent: Intent, report: ReleaseReport, assets: readonly ShownAsset[]): string {
  const { release, created, awaited } = report
  const state = release.draft ? 'draft' : 'published'
  const how = created ? 'made by this run' : 'found, and gone on with'
  const lines = [
    `### GitHub Release: [${release.name || intent.name}](${release.html_url})`,
    '',
    `Tag \`${intent.tag}\`, ${state}, ${how}${release.immutable ? ', immutable' : ''}.`,
    '',
  ]
  if (awaited.length > 0) {
    lines.push(
      `Still missing: ${awaited.map((line) => `\`${line}\``).join(', ')}.${release.draft ? ' Until they are there it stays a draft.' : ''}`,
      '',
    )
  }
  if (assets.length > 0) lines.push('| asset | bytes | sha256 |', '|---|---:|---|')
  lines.push(
    ...assets.map(({ name, size, sha256 }) => `| ${name} | ${size} | ${sha256 === '' ? '' : `\`${sha256}\``} |`),
  )
  return `${lines.join('\n')}\n`
}
