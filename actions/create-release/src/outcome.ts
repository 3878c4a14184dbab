// What create-release says at its end: outputs, the record's section, and a summary.
import type { Outcome } from '@plumbline/actions-io'
import type { Release } from '@plumbline/github'
import type { ReleaseSection } from '@plumbline/record'
import { differences, type ReleaseReport, type SettledAsset } from '@plumbline/releases'
import type { Intent } from './intent.ts'

/** The outcome for the release as it is now; `settled` is what has been compared so far. */
export function describe(
  intent: Intent,
  { release, created, settled }: ReleaseReport,
): Required<Pick<Outcome, 'outputs' | 'sections' | 'summary' | 'findings'>> {
  const section = releaseSection(release, settled)
  const assets = settled.map(({ asset, file }, index) => ({
    name: section.assets[index]?.name ?? asset.name,
    label: asset.label ?? '',
    size: file.size,
    sha256: file.sha256,
    url: section.assets[index]?.url ?? '',
  }))
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
    findings: findings(intent, release, settled),
    summary: summary(intent, { release, created, settled }),
  }
}

function releaseSection(release: Release, settled: readonly SettledAsset[]): ReleaseSection {
  const now = new Map(release.assets.map((asset) => [asset.id, asset]))
  return {
    id: release.id,
    url: release.html_url,
    tag: release.tag_name,
    name: release.name ?? '',
    state: release.draft ? 'draft' : 'published',
    prerelease: release.prerelease,
    immutable: release.immutable ?? false,
    assets: settled.map(({ asset, file }) => ({
      name: asset.name,
      size: file.size,
      sha256: file.sha256,
      url: now.get(asset.id)?.browser_download_url ?? asset.browser_download_url,
    })),
  }
}

function findings(intent: Intent, release: Release, settled: readonly SettledAsset[]) {
  const unhashed = settled.filter(({ hashed }) => !hashed).map(({ asset }) => `"${asset.name}"`)
  const warnings =
    unhashed.length > 0 ? [`GitHub states no digest for ${unhashed.join(', ')}: compared by size only.`] : []
  if (intent.notesRemark !== '') warnings.push(intent.notesRemark)
  warnings.push(...differences(intent, release).map((difference) => `${release.html_url}: ${difference}`))
  return warnings.map((message) => ({ level: 'warning' as const, message }))
}

function summary(intent: Intent, { release, created, settled }: ReleaseReport): string {
  const state = release.draft ? 'draft' : 'published'
  const how = created ? 'made by this run' : 'found, and gone on with'
  const lines = [
    `### GitHub Release: [${release.name || intent.name}](${release.html_url})`,
    '',
    `Tag \`${intent.tag}\`, ${state}, ${how}${release.immutable ? ', immutable' : ''}.`,
    '',
  ]
  if (settled.length > 0) lines.push('| asset | bytes | sha256 |', '|---|---:|---|')
  lines.push(...settled.map(({ asset, file }) => `| ${asset.name} | ${file.size} | \`${file.sha256}\` |`))
  return `${lines.join('\n')}\n`
}
