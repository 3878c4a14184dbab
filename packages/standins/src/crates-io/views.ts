// The web API's JSON of crates and versions.
import type { StoredCrate, StoredVersion } from './store.ts'
import { compareVersions } from './versions.ts'

/** The crate as `GET /api/v1/crates/{name}` and the answer to a publish show it. */
export function crateView(crate: StoredCrate, versionIds: readonly number[] | null): unknown {
  const { name, versions } = crate
  const shown = defaultVersion(versions)
  const numbers = versions.filter(({ yanked }) => !yanked).map(({ version }) => version)
  const ordered = numbers.toSorted(compareVersions)
  const stable = ordered.filter((version) => !isPrerelease(version))
  const { description, homepage, documentation, repository } = versions.at(-1)?.manifest ?? {}
  const path = `/api/v1/crates/${name}`
  return {
    id: name,
    name,
    updated_at: time(versions.at(-1)?.uploadedAt ?? crate.createdAt),
    versions: versionIds,
    keywords: null,
    categories: null,
    badges: [],
    created_at: time(crate.createdAt),
    downloads: 0,
    recent_downloads: null,
    default_version: shown?.version ?? null,
    num_versions: versions.length,
    yanked: shown?.yanked ?? false,
    max_version: ordered.at(-1) ?? '0.0.0',
    newest_version: numbers.at(-1) ?? '0.0.0',
    max_stable_version: stable.at(-1) ?? null,
    description: description ?? null,
    homepage: homepage ?? null,
    documentation: documentation ?? null,
    repository: repository ?? null,
    links: {
      version_downloads: `${path}/downloads`,
      versions: versionIds ? null : `${path}/versions`,
      owners: `${path}/owners`,
      owner_team: `${path}/owner_team`,
      owner_user: `${path}/owner_user`,
      reverse_dependencies: `${path}/reverse_dependencies`,
    },
    exact_match: false,
    trustpub_only: crate.trustpubOnly,
  }
}

/** The highest that is not yanked, one without a prerelease first. */
function defaultVersion(versions: readonly StoredVersion[]): StoredVersion | undefined {
  const rank = ({ yanked, version }: StoredVersion) => (yanked ? 0 : 2) + (isPrerelease(version) ? 0 : 1)
  return versions
    .toSorted((one, other) => rank(one) - rank(other) || compareVersions(one.version, other.version))
    .at(-1)
}

function isPrerelease(version: string): boolean {
  return (version.split('+', 1)[0] ?? '').includes('-')
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** A version as `GET /api/v1/crates/{name}/{version}` shows it. */
export function versionView(held: StoredVersion): unknown {
  const { id, name, version, manifest } = held
  const path = `/api/v1/crates/${name}/${version}`
  return {
    id,
    crate: name,
    num: version,
    dl_path: `${path}/download`,
    readme_path: `${path}/readme`,
    updated_at: time(held.uploadedAt),
    created_at: time(held.uploadedAt),
    downloads: 0,
    features: manifest.features,
    yanked: held.yanked,
    yank_message: held.yankMessage ?? null,
    lib_links: manifest.links ?? null,
    license: manifest.license ?? (manifest.licenseFile === undefined ? null : 'non-standard'),
    links: { dependencies: `${path}/dependencies`, version_downloads: `${path}/downloads`, authors: `${path}/authors` },
    crate_size: held.size,
    published_by: null,
    audit_actions: [],
    checksum: held.checksum,
    rust_version: manifest.rustVersion ?? null,
    has_lib: manifest.hasLibrary,
    bin_names: manifest.programs,
    edition: manifest.edition ?? null,
    description: manifest.description ?? null,
    homepage: manifest.homepage ?? null,
    documentation: manifest.documentation ?? null,
    repository: manifest.repository ?? null,
    trustpub_data: held.trustpub ?? null,
    linecounts: null,
  }
}
