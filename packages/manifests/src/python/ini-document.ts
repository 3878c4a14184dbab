// INI files as Python's configparser reads them, with the line of every value.
import { invalidManifest } from '../invalid-manifest.ts'
import type { Stated } from '../reading.ts'

export interface IniSection {
  readonly line: number
  /** Lower case, with `_` for `-`, as setuptools takes them. */
  readonly keys: ReadonlyMap<string, Stated>
}

interface OpenSection {
  readonly name: string
  readonly line: number
  readonly keys: Map<string, Stated>
}

/**
 * The section of that name: `key = value` or `key: value`, indented lines go on with the value, comments stand on lines
 * of their own. Throws `manifest-invalid` for a line of it that is no setting; other sections are not looked into.
 */
export function iniSection(file: string, text: string, wanted: string): IniSection | undefined {
  let section: OpenSection | undefined
  let last: string | undefined
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:[#;]|$)/.test(row)) continue
    const heading = /^\[([^\]]*)\]/.exec(row)?.[1]?.trim()
    if (heading !== undefined) {
      if (section) return section
      if (heading === wanted) section = { name: wanted, line: index + 1, keys: new Map() }
    } else if (section && /^\s/.test(row) && last !== undefined) extend(section.keys, last, row.trim())
    else if (section) last = addSetting(file, section, row, index + 1)
  }
  return section
}

function addSetting(file: string, { name, keys }: OpenSection, row: string, line: number): string {
  const pair = /^([^=:]+)[=:]\s*(.*)$/.exec(row)
  if (!pair) throw invalidManifest(file, line, `"${row}" is no setting`, 'a line "key = value"')
  const key = (pair[1] ?? '').trim().toLowerCase().replaceAll('-', '_')
  keys.set(key, { value: (pair[2] ?? '').trim(), key: `${name}.${key}`, file, line })
  return key
}

function extend(keys: Map<string, Stated>, key: string, text: string): void {
  const before = keys.get(key)
  if (before) keys.set(key, { ...before, value: before.value === '' ? text : `${before.value}\n${text}` })
}
