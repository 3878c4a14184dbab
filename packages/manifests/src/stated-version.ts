// What a manifest's text for the version amounts to.
import type { Stated, StatedVersion } from './reading.ts'

// A template's marks: the text is filled in by the build, so nobody can tell the version from it.
const TEMPLATE = /\$\{|\$\(|\{\{|<%|^@[\w.-]+@$|^%[\w.-]+%$|^\$[\w.]+\$?$|^__\w+__$/

/** `static`, `none` where nothing is stated, and `dynamic` where the text is a template. */
export function versionFrom(stated: Stated | undefined): StatedVersion {
  if (stated === undefined) return { kind: 'none' }
  const { key, file, line } = stated
  return TEMPLATE.test(stated.value) ? { kind: 'dynamic', key, file, line } : { kind: 'static', ...stated }
}
