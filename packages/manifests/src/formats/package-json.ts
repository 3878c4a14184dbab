// package.json (https://docs.npmjs.com/cli/configuring-npm/package-json): strict JSON, as npm reads it, and its lock file.
import { posix } from 'node:path'
import { type JsonDocument, parseJson } from '../json-document.ts'
import type { ManifestFormat, ManifestReading, ReadText, VersionPlace } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

const DIALECT = { comments: false, expected: 'an object with "name" and "version"' }

// npm reads npm-shrinkwrap.json where both are there, and publishes it; each repeats the version twice.
const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json'] as const
const LOCK_PATHS = [['version'], ['packages', '', 'version']] as const

function read(file: string, text: string, readText: ReadText): ManifestReading {
  const json = parseJson(file, text, DIALECT)
  const name = json.text('name')
  const version = versionFrom(json.text('version'))
  const places = version.kind === 'static' ? lockPlaces(file, readText) : []
  return {
    file,
    ecosystem: 'npm',
    ...(name ? { name } : {}),
    version,
    publishable: json.value('private') !== true,
    ...(places.length > 0 ? { places } : {}),
  }
}

/** What the lock files say of the package itself; of its dependencies they say much more. */
function lockPlaces(file: string, readText: ReadText): VersionPlace[] {
  return LOCK_FILES.flatMap((name) => {
    const lock = posix.join(posix.dirname(file), name)
    const text = readText(lock)
    return text === undefined ? [] : placesIn(parseJson(lock, text, { ...DIALECT, expected: 'an object' }))
  })
}

function placesIn(json: JsonDocument): VersionPlace[] {
  const found = LOCK_PATHS.flatMap((path) => json.text(...path) ?? [])
  return found.map((stated) => ({ role: 'lock', ...stated }))
}

export const packageJson: ManifestFormat = { read }
