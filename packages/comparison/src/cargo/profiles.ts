// Profiles as cargo writes them: the same settings in another spelling.
// https://doc.rust-lang.org/cargo/reference/profiles.html
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { plainText } from '../same-data.ts'
import { otherwise } from './otherwise.ts'
import { asTable, isTable, tableFrom, withoutEmpty } from './tables.ts'

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
  return otherwise('profile', canonical(asTable(own)), canonical(asTable(found)))
}

/** Settings that cargo does not know it leaves out. */
function canonical(table: TomlTable): TomlTable {
  const entries = Object.entries(table).flatMap(([name, value]) => {
    if (isTable(value)) return [[name, canonical(value)] as const]
    const key = name.replaceAll('_', '-')
    return KNOWN.includes(key) ? [[key, setting(key, value)] as const] : []
  })
  return withoutEmpty(tableFrom(entries))
}

function setting(key: string, value: unknown): unknown {
  if (key === 'debug') return DEBUG[plainText(value)] ?? plainText(value)
  return key === 'opt-level' ? plainText(value) : value
}
