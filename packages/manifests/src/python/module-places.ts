// The package's own modules that repeat its version: a disagreement there is released with it.
import type { ManifestReading, ReadText, StatedVersion, VersionPlace } from '../reading.ts'
import { variableIn } from './program/run.ts'
import { besideFile } from './sources/paths.ts'
import { toldVersion } from './sources/told.ts'
import { isPlaceholder } from './version-plugins.ts'

const VARIABLE = '__version__'
// Few modules that state a version are longer.
const LONGEST = 250_000
const FOLDERS = ['', 'src/']
const FILES = ['/__init__.py', '/__about__.py', '/_version.py', '/version.py', '/__version__.py', '.py']

/**
 * Modules of the package's name that hold `__version__` as a text of their own, without the one from which `version`
 * comes. Only beside a version that is known; a variable that is computed, or is given several values, is none.
 */
export function modulePlaces(
  file: string,
  name: string,
  version: StatedVersion,
  readText: ReadText,
): Pick<ManifestReading, 'places'> {
  if (version.kind !== 'static') return {}
  const places = new Map<string, VersionPlace>()
  for (const candidate of candidates(file, name)) {
    // Where upper case does not count, a file has several names.
    const [place] = places.has(candidate.toLowerCase()) ? [] : placeIn(candidate, readText)
    if (place && place.file !== version.file) places.set(candidate.toLowerCase(), place)
  }
  return places.size > 0 ? { places: [...places.values()] } : {}
}

function candidates(file: string, name: string): string[] {
  const module = name.replace(/[-.]/g, '_')
  const modules = new Set([module, module.toLowerCase(), name.replaceAll('-', '_').replaceAll('.', '/')])
  const paths = [...modules].flatMap((one) => FOLDERS.flatMap((folder) => FILES.map((end) => `${folder}${one}${end}`)))
  return paths.flatMap((path) => besideFile(file, path) ?? [])
}

function placeIn(file: string, readText: ReadText): VersionPlace[] {
  const source = readText(file)
  if (source === undefined || source.length > LONGEST || !source.includes(VARIABLE)) return []
  const value = variableIn(file, VARIABLE, readText)
  // A text that comes from elsewhere is no statement of this module.
  if (value.kind !== 'text' || value.origin?.file !== file) return []
  const told = toldVersion({ value: value.text, key: VARIABLE, file, line: value.origin.line })
  if (told?.kind !== 'static' || isPlaceholder(told.value)) return []
  const { kind, ...stated } = told
  return [{ role: 'module', ...stated }]
}
