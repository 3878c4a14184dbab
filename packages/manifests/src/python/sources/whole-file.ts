// A file whose whole text is the version (setuptools' `file`).
import type { ReadText, StatedVersion } from '../../reading.ts'
import { besideFile } from './paths.ts'
import { toldVersion } from './told.ts'

/**
 * What the files say that the settings in `from` list. Undefined for several, which are put together, for one that is
 * not there, since something may write it before the build, and for one outside the project, which the build refuses.
 */
export function wholeFileVersion(
  from: string,
  listed: readonly string[],
  readText: ReadText,
): StatedVersion | undefined {
  const [path, ...more] = listed
  if (path === undefined || more.length > 0 || path.split('/').includes('..')) return undefined
  const file = besideFile(from, path)
  const text = file === undefined ? undefined : readText(file)
  if (file === undefined || text === undefined) return undefined
  const blank = text.length - text.trimStart().length
  const line = text.slice(0, blank).split('\n').length
  return toldVersion({ value: text, key: 'version', file, line })
}
