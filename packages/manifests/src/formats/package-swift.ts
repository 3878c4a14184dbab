// Package.swift (https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/): the tag is the version.
import type { ManifestFormat, ManifestReading, Stated } from '../reading.ts'

function read(file: string, text: string): ManifestReading {
  const declared = declaration(file, text)
  return {
    file,
    ecosystem: 'swift',
    ...(declared?.value ? { name: declared } : {}),
    version: { kind: 'tag', key: 'Package', file, line: declared?.line ?? 1 },
    publishable: true,
  }
}

/** `Package(name: "…"`, the name on the same line or on the next one that has anything; code that computes it has none. */
function declaration(file: string, text: string): Stated | undefined {
  const rows = text.split('\n').map((row) => row.replace(/^\s*\/\/.*$/, ''))
  const start = rows.findIndex((row) => /(?:^|[\s=.])Package\s*\(/.test(row))
  if (start === -1) return undefined
  const open = (rows[start] ?? '').replace(/^.*?\bPackage\s*\(/, '')
  const next = rows.findIndex((row, index) => index > start && row.trim() !== '')
  const [argument, line] = open.trim() === '' && next !== -1 ? [rows[next] ?? '', next + 1] : [open, start + 1]
  const value = /^\s*name\s*:\s*"([^"\\]*)"/.exec(argument)?.[1] ?? ''
  return { value, key: 'name', file, line }
}

export const packageSwift: ManifestFormat = { read }
