// Profiles as cargo writes them: the same settings in another spelling.
// https://doc.rust-lang.org/cargo/reference/profiles.html
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { baseOf } from '../names.ts'
import { plainText } from '../same-data.ts'
import { otherwise } from './otherwise.ts'
import { asTable, tableFrom, withoutEmpty } from './tables.ts'

const KNOWN = [
  ...['opt-level', 'lto', 'codegen-backend', 'codegen-units', 'debug', 'split-debuginfo', 'debug-assertions', 'rpath'],
  ...[
    'panic',
    'overflow-checks',
    'incremental',
    'dir-name',
    'inherits',
    'strip',
    'rustflags',
    'trim-paths',
    'hint-mostly-unused',
  ],
]

/** Levels of debug information have several names. */
const DEBUG: Readonly<Record<string, string>> = { true: '2', false: '0', full: '2', limited: '1', none: '0' }

/** What is other in the profiles of a manifest. */
export function otherProfiles(own: unknown, found: unknown): Otherwise[] {
  return otherwise('profile', eachOf(own), eachOf(found))
}

/** Of a profile, or of a part of one. Settings that cargo does not know it leaves out, so `codegen_units` too. */
function settings(stated: unknown): TomlTable {
  const entries = Object.entries(asTable(stated)).flatMap(([key, value]) => {
    if (key === 'build-override') return [[key, settings(value)] as const]
    if (key === 'package') return [[key, eachOf(value, plainSpec)] as const]
    return KNOWN.includes(key) ? [[key, setting(key, value)] as const] : []
  })
  return withoutEmpty(tableFrom(entries))
}

function eachOf(tables: unknown, nameOf = (name: string) => name): TomlTable {
  const entries = Object.entries(asTable(tables)).map(([name, value]) => [nameOf(name), settings(value)] as const)
  return withoutEmpty(tableFrom(entries))
}

/**
 * A package as cargo writes it: `name@1.2` for `name:1.2`, no name behind an address that ends in it.
 * https://doc.rust-lang.org/cargo/reference/pkgid-spec.html
 */
function plainSpec(spec: string): string {
  if (!spec.includes('://')) return withAt(spec)
  const [address = '', fragment = ''] = spec.split('#', 2)
  const name = baseOf(address.split('?', 1)[0] ?? '')
  const said = withAt(fragment)
  if (said === '' || said === name) return address
  return `${address}#${said.startsWith(`${name}@`) ? said.slice(name.length + 1) : said}`
}

function withAt(spec: string): string {
  const at = spec.lastIndexOf(':')
  return spec.includes('@') || at === -1 ? spec : `${spec.slice(0, at)}@${spec.slice(at + 1)}`
}

function setting(key: string, value: unknown): unknown {
  if (key === 'debug') return DEBUG[plainText(value)] ?? plainText(value)
  return key === 'opt-level' ? plainText(value) : value
}
