// TOML by a path.
import { parseToml } from '../../toml-document.ts'
import { jsonSteps } from './json-path.ts'
import type { PathReader, Place } from './value-path.ts'

function find(text: string, path: string): Place {
  const found = parseToml('it', text).get(...(jsonSteps(path) ?? []).map(String))
  return typeof found?.value === 'string' && found.value !== '' ? { value: found.value, line: found.line } : undefined
}

export const toml: PathReader = { isPlain: (path) => jsonSteps(path) !== undefined, find }
