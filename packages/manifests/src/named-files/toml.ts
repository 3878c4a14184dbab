// TOML.
import type { Stated } from '../reading.ts'
import { parseToml } from '../toml-document.ts'
import { MOST_TEXTS, type NamedFormat } from './named-file.ts'

function texts(file: string, text: string): Stated[] {
  const values = parseToml(file, text).values().slice(0, MOST_TEXTS)
  return values.flatMap(([path, { value, line }]) =>
    typeof value === 'string' ? [{ value, key: path.join('.'), file, line }] : [],
  )
}

export const toml: NamedFormat = { texts }
