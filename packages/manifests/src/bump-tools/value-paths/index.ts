// The table of formats in which a path names a value: the only importer of their files.
import type { PathReader } from './value-path.ts'

const readers: Readonly<Record<string, () => Promise<PathReader>>> = {
  json: async () => (await import('./json.ts')).json,
  yaml: async () => (await import('./yaml.ts')).yaml,
  toml: async () => (await import('./toml.ts')).toml,
  xml: async () => (await import('./xml.ts')).xml,
}

/** Undefined for a format that is not known. */
export async function pathReader(format: string): Promise<PathReader | undefined> {
  return Object.hasOwn(readers, format) ? readers[format]?.() : undefined
}
