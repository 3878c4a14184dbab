// Cargo.lock: the entry of a package of the workspace itself, which is the one without a source.
import { invalidManifest } from '../invalid-manifest.ts'
import type { VersionPlace } from '../reading.ts'

interface Entry {
  readonly name: string
  readonly version: { readonly value: string; readonly line: number } | undefined
  readonly hasSource: boolean
}

// Cargo writes the file itself, always in this form; a TOML parser takes a second for every megabyte of it.
const LINE = /^(?:#.*|\[\[?[^\]]*\]\]?|[\w"-][^=]*=.*|\s*"[^"]*",?|\s*[\]}],?|\s*)$/

/** The entry of the package, if there is exactly one. Throws `manifest-invalid` for what Cargo would not write. */
export function lockEntry(file: string, text: string, name: string): VersionPlace[] {
  const own = entries(file, text).filter((entry) => entry.name === name && !entry.hasSource)
  const [first, ...more] = own
  if (first?.version === undefined || more.length > 0) return []
  return [{ role: 'lock', key: `package.${name}.version`, file, ...first.version }]
}

function entries(file: string, text: string): Entry[] {
  const found: Entry[] = []
  let entry: { -readonly [Key in keyof Entry]: Entry[Key] } | undefined
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    if (!LINE.test(row))
      throw invalidManifest(file, line, `"${row.slice(0, 20)}" is no line of a lock file`, 'what Cargo wrote')
    if (row.startsWith('[')) {
      entry = row.trim() === '[[package]]' ? { name: '', version: undefined, hasSource: false } : undefined
      if (entry) found.push(entry)
    }
    const setting = entry && /^(name|version|source) = "([^"]*)"$/.exec(row.trimEnd())
    if (!entry || !setting) continue
    const value = setting[2] ?? ''
    if (setting[1] === 'name') entry.name = value
    else if (setting[1] === 'version') entry.version = { value, line }
    else entry.hasSource = true
  }
  return found
}
