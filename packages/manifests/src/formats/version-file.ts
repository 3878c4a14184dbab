// VERSION, VERSION.txt, version.txt: one line that is the version.
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

const VERSION = /^[vV]?\d[\w.+~-]{0,63}$/

/** Undefined for a file that holds anything else: its name alone says little. */
function read(file: string, text: string): ManifestReading | undefined {
  if (text.length > 10_000) return undefined
  const rows = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/)
  const lines = rows.map((row, index) => ({ value: row.trim(), line: index + 1 }))
  const [stated, ...more] = lines.filter(({ value }) => value !== '' && !value.startsWith('#'))
  if (stated === undefined || more.length > 0 || !VERSION.test(stated.value)) return undefined
  const version = versionFrom({ ...stated, key: 'version', file })
  return { file, ecosystem: 'generic', version, publishable: true }
}

export const versionFile: ManifestFormat = { read }
