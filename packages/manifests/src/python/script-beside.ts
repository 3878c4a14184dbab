// What a setup.py beside other metadata says about the version: setuptools takes its arguments first.
import type { ReadText, StatedVersion } from '../reading.ts'
import { givesNoVersion, scriptVersion, setupScript } from './setup-script.ts'

// Nobody's is longer.
const LONGEST = 250_000

/** `silent` leaves the version to the other files; `unknown` may state one. */
export function besideScript(file: string, readText: ReadText): StatedVersion | 'silent' | 'unknown' {
  const source = readText(file)
  if (source === undefined) return 'silent'
  if (source.length > LONGEST) return 'unknown'
  const script = setupScript(file, source, readText)
  // What cannot be followed gives none if it never speaks of one.
  if (script.calls === undefined) return /version|\*\*|pbr/i.test(source) ? 'unknown' : 'silent'
  if (givesNoVersion(script)) return 'silent'
  const version = scriptVersion(file, script)
  return version.kind === 'static' ? version : 'unknown'
}
