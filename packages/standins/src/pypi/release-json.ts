// The JSON of one release (`/pypi/{project}/json`, `/pypi/{project}/{version}/json`).
import { compare } from '@renovatebot/pep440'
import { json, type ServiceResponse } from '../handler.ts'
import type { IndexedFile } from './control.ts'
import { isPrerelease } from './names.ts'
import { firstOf, type SimpleView } from './simple.ts'
import type { Release } from './store.ts'

const TEXT_FIELDS = [
  'author',
  'author_email',
  'description',
  'description_content_type',
  'download_url',
  'home_page',
  'keywords',
  'license',
  'license_expression',
  'maintainer',
  'maintainer_email',
  'requires_python',
  'summary',
]
const LIST_FIELDS = ['classifiers', 'requires_dist', 'dynamic', 'provides_extra']

/** The project's latest: not yanked and stable first; undefined when it has no files at all. */
export function latestRelease(releases: Iterable<Release>): Release | undefined {
  const rank = (release: Release) => [
    release.files.every((file) => file.yanked !== false),
    isPrerelease(release.version),
  ]
  return [...releases]
    .filter(({ files }) => files.length > 0)
    .sort((one, other) => {
      const [yanked, early] = rank(one).map(Number)
      const [otherYanked, otherEarly] = rank(other).map(Number)
      return (
        (yanked ?? 0) - (otherYanked ?? 0) || (early ?? 0) - (otherEarly ?? 0) || compare(other.version, one.version)
      )
    })[0]
}

export function releaseJson(view: SimpleView, release: Release): ServiceResponse {
  const { metadata, files } = release
  const yanked = files.length > 0 && files.every((file) => file.yanked !== false)
  const reason = files.find((file) => typeof file.yanked === 'string')?.yanked
  const info = {
    ...Object.fromEntries(TEXT_FIELDS.map((name) => [name, firstOf(metadata, name) ?? null])),
    ...Object.fromEntries(LIST_FIELDS.map((name) => [name, metadata[name] ?? null])),
    name: view.project.name,
    version: release.version,
    project_urls: Object.fromEntries((metadata['project_urls'] ?? []).map(labelAndUrl)),
    yanked,
    yanked_reason: yanked ? (reason ?? null) : null,
  }
  const urls = files.map((file) => fileJson(file, firstOf(metadata, 'requires_python'), view.urlOf(file)))
  return json(
    200,
    { info, last_serial: view.serial, urls, vulnerabilities: [] },
    { 'x-pypi-last-serial': `${view.serial}` },
  )
}

function labelAndUrl(text: string): readonly [string, string] {
  const [, label = '', url = ''] = /^([^,]*),\s*(.*)$/.exec(text) ?? []
  return [label, url]
}

function fileJson(file: IndexedFile, requiresPython: string | undefined, url: string): unknown {
  const time = new Date(file.uploadedAt).toISOString()
  return {
    digests: { blake2b_256: file.blake2b256, md5: file.md5, sha256: file.sha256 },
    filename: file.filename,
    md5_digest: file.md5,
    packagetype: file.filetype,
    python_version: file.filetype === 'sdist' ? 'source' : (file.filename.split('-').at(-3) ?? ''),
    requires_python: requiresPython ?? null,
    size: file.size,
    upload_time: time.slice(0, 19),
    upload_time_iso_8601: time,
    url,
    yanked: file.yanked !== false,
    yanked_reason: typeof file.yanked === 'string' ? file.yanked : null,
  }
}
