// What PyPI refuses for certain, known before the first byte (warehouse/forklift/legacy.py): better than a half upload.
import { fileNamePart, samePythonVersion } from '@plumbline/archives'
import { schemeById } from '@plumbline/versions'
import type { Holding, ListedVersion, Listing, Objection, PublishFile, Subject } from '../registry.ts'
import type { ListedFile, ProjectAnswer } from './simple.ts'

/** New files are taken this long after a version's first file (warehouse pull request 19727). */
const WINDOW_MS = 14 * 24 * 60 * 60 * 1000

const MAX_BYTES = 1024 ** 3

/** What speaks against a file at PyPI and TestPyPI, by the file alone. */
export function pypiObjection(file: PublishFile, packageName: string, version: string): Objection | undefined {
  const wanted = `${fileNamePart(packageName)}-`
  if (version.includes('+')) {
    const what = `"${file.name}" has the local version ${version}; PyPI takes none with a "+".`
    return { code: 'publish-blocked', what }
  }
  if (!file.name.startsWith(wanted)) {
    return { code: 'odd-file-name', what: `"${file.name}" must begin with "${wanted}" on PyPI.` }
  }
  if (file.size > MAX_BYTES) {
    return { code: 'publish-blocked', what: `"${file.name}" has ${file.size} bytes; PyPI takes at most ${MAX_BYTES}.` }
  }
  return undefined
}

/** What speaks against sending this absent file, by what the project holds. */
export function windowObjection(
  file: PublishFile,
  subject: Subject,
  listed: readonly ListedFile[],
  now: number,
): Objection | undefined {
  const release = filesOf(listed, subject.version)
  const first = Math.min(...release.flatMap(({ uploadedAt }) => uploadedAt ?? []))
  if (Number.isFinite(first) && now - first > WINDOW_MS) {
    const day = new Date(first).toISOString().slice(0, 10)
    const what = `"${file.name}" is not there, and PyPI takes no new files for ${subject.version} since 14 days after ${day}.`
    return { code: 'publish-blocked', what }
  }
  const sdist = file.kind === 'sdist' ? release.find(({ filename }) => filename.endsWith('.tar.gz')) : undefined
  if (!sdist) return undefined
  const what = `${subject.packageName} ${subject.version} has the sdist "${sdist.filename}" already; PyPI takes one per version.`
  return { code: 'publish-blocked', what }
}

/** A project's files of one version; without any there is nothing of it. */
export function heldFiles(answer: ProjectAnswer, version: string): Holding {
  if (answer.state === 'unreadable') return answer
  const files = answer.state === 'found' ? filesOf(answer.files, version) : []
  if (files.length === 0) return { state: 'nothing' }
  const held = files.map(({ filename, sha256 }) => ({
    name: filename,
    digest: sha256 === undefined ? '' : `sha256 ${sha256}`,
  }))
  return { state: 'held', files: held }
}

/** A project's files by version, each under the spelling that PyPI gives it. */
export function listedVersions(answer: ProjectAnswer): Listing {
  if (answer.state !== 'found') return answer.state === 'absent' ? { state: 'nothing' } : answer
  const byVersion = new Map<string, ListedFile[]>()
  for (const file of answer.files) {
    const stated = versionIn(file.filename)
    const version = schemeById('pep440').parse(stated)?.normalized ?? stated
    byVersion.set(version, [...(byVersion.get(version) ?? []), file])
  }
  return { state: 'listed', versions: [...byVersion].map(([version, files]) => listedVersion(version, files)) }
}

function listedVersion(version: string, files: readonly ListedFile[]): ListedVersion {
  const yanked = files.filter((file) => file.yanked).length
  const first = Math.min(...files.flatMap(({ uploadedAt }) => uploadedAt ?? []))
  return {
    version,
    files: files.map(({ filename, sha256 }) => ({
      name: filename,
      digests: sha256 === undefined ? [] : [`sha256:${sha256}`],
    })),
    yanked: yanked === 0 ? 'none' : yanked === files.length ? 'all' : 'some',
    ...(Number.isFinite(first) ? { at: new Date(first).toISOString() } : {}),
  }
}

function filesOf(listed: readonly ListedFile[], version: string): readonly ListedFile[] {
  return listed.filter(({ filename }) => samePythonVersion(versionIn(filename), version))
}

/** The version in a file's name; empty when it is none of ours. */
function versionIn(fileName: string): string {
  if (fileName.endsWith('.whl')) return fileName.split('-')[1] ?? ''
  const stem = fileName.replace(/\.(tar\.gz|zip|tar\.bz2)$/, '')
  return stem.slice(stem.lastIndexOf('-') + 1)
}
