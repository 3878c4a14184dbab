// The pyproject.toml that stands beside another Python manifest.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import type { ReadText } from '../reading.ts'
import { parseToml, type TomlDocument } from '../toml-document.ts'

/** Undefined where there is none; null for what does not parse: that is said of pyproject.toml itself, once. */
export function pyprojectBeside(file: string, readText: ReadText): TomlDocument | undefined | null {
  const text = readText(posix.join(posix.dirname(file), 'pyproject.toml'))
  if (text === undefined) return undefined
  try {
    return parseToml('pyproject.toml', text)
  } catch (error) {
    if (error instanceof PlumblineError) return null
    throw error
  }
}
