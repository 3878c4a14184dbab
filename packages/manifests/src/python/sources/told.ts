// What a text that a build takes for the version amounts to.
import type { Stated, StatedVersion } from '../../reading.ts'
import { versionFrom } from '../../stated-version.ts'

// Python's versions begin with a number, PEP 440's `v` before it or not; anything else is filled in by somebody.
const VERSION = /^[vV]?\d\S{0,127}$/

/** The version, with blanks around it taken away as Python does; undefined for what is none, or a template. */
export function toldVersion(stated: Stated): StatedVersion | undefined {
  const value = stated.value.trim()
  const version = versionFrom({ ...stated, value })
  return version.kind === 'static' && VERSION.test(value) ? version : undefined
}
