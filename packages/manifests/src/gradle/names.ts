// Names under which properties files state a project's version, and what such a text must look like.
import type { Stated } from '../reading.ts'

/** In this order; `version` is the one that Gradle itself takes, the others are the widespread conventions. */
const NAMES = [
  'version',
  'VERSION_NAME',
  'projectVersion',
  'project.version',
  'PROJECT_VERSION',
  'VERSION',
  'versionName',
  'libraryVersion',
  'libVersion',
  'LIBRARY_VERSION',
  'LIB_VERSION',
  'releaseVersion',
  'pluginVersion',
  'modVersion',
  'mod_version',
  'currentVersion',
  'appVersion',
  'applicationVersion',
]

/** The root of a build of many projects is often tagged so: `parent-4.12.0`. */
export const RELEASED_AS: readonly string[] = ['parent']

/** A text that a version may be: a digit early on, and no blanks. */
const VERSION = /^[A-Za-z]{0,8}[-_.]?\d[\w.+~-]{0,63}$/

/** The property that states the version; undefined where none has one of the names. */
export function namedVersion(properties: ReadonlyMap<string, Stated>): Stated | undefined {
  return NAMES.map((name) => properties.get(name)).find((one) => one !== undefined && one.value !== '')
}

/** Of a file that is called after the version: one of the names, else the only property whose name ends in "version". */
export function versionInFile(properties: ReadonlyMap<string, Stated>): Stated | undefined {
  const [stated, ...more] = [...properties.values()].filter(({ key }) => /version$/i.test(key))
  const only = stated !== undefined && more.length === 0 && isVersion(stated.value) ? stated : undefined
  return namedVersion(properties) ?? only
}

/** Whether a text may be a version at all. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}
