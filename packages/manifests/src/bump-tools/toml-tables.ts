// Tables of a tool's TOML configuration: texts with their lines, and lists of tables in either way of writing them.
import type { Stated } from '../reading.ts'
import type { TomlDocument } from '../toml-document.ts'

export interface Settings {
  readonly line: number
  readonly values: Readonly<Record<string, unknown>>
}

/** A text that is not empty; undefined for anything else. */
export function textIn(file: string, toml: TomlDocument, path: readonly string[]): Stated | undefined {
  const found = toml.get(...path)
  if (typeof found?.value !== 'string' || found.value === '') return undefined
  return { value: found.value, key: path.at(-1) ?? '', file, line: found.line }
}

/** `[[path]]`, or `path = [{ … }]`. */
export function tablesIn(toml: TomlDocument, path: readonly string[]): Settings[] {
  const list = toml.get(...path)
  if (Array.isArray(list?.value)) {
    return list.value.filter(isRecord).map((values) => ({ line: list.line, values }))
  }
  return toml
    .keys(...path)
    .filter((key) => /^\d+$/.test(key))
    .map((index) => {
      const keys = toml.keys(...path, index)
      const values = Object.fromEntries(keys.map((key) => [key, toml.get(...path, index, key)?.value]))
      const named = toml.get(...path, index, 'filename') ?? toml.get(...path, index, 'src')
      return { line: (named ?? toml.get(...path, index, 'file'))?.line ?? toml.table(...path, index) ?? 1, values }
    })
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of texts; one text counts as a list of it, as the tools take it. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((one) => typeof one === 'string')
}
