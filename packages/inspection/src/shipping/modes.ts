// Rule: no mode bits that give rights away where the package is unpacked by an administrator.
import type { Member } from '@plumbline/archives'
import { finding, type Rule } from '../rule.ts'
import { pathsNamed } from './text.ts'

interface Bits {
  readonly level: 'error' | 'warning'
  readonly what: string
  has(member: Member): boolean
}

const SET_USER = 0o4000
const SET_GROUP = 0o2000
const STICKY = 0o1000
const OTHERS_WRITE = 0o002

const BITS: readonly Bits[] = [
  { level: 'error', what: 'set-user-id', has: ({ mode }) => (mode & SET_USER) !== 0 },
  { level: 'error', what: 'set-group-id', has: ({ mode, type }) => type === 'file' && (mode & SET_GROUP) !== 0 },
  // In shared folders every new folder has it, and it gives nobody a right.
  {
    level: 'warning',
    what: 'set-group-id (folder)',
    has: ({ mode, type }) => type === 'folder' && (mode & SET_GROUP) !== 0,
  },
  { level: 'warning', what: 'sticky', has: ({ mode, type }) => type === 'file' && (mode & STICKY) !== 0 },
  { level: 'warning', what: 'writable by everybody', has: ({ mode }) => (mode & OTHERS_WRITE) !== 0 },
]

export const modes: Rule = {
  id: 'unsafe-mode',
  check(inspected) {
    // A link's own mode is never used; tar writes 0777.
    const real = inspected.members.filter(({ type }) => type !== 'link')
    return BITS.flatMap(({ level, what, has }) => {
      const found = real.filter(has)
      if (found.length === 0) return []
      const entries = found.length === 1 ? '1 entry' : `${found.length} entries`
      const paths = pathsNamed(found.map(withMode))
      return [finding(inspected, 'unsafe-mode', `holds ${entries} with the mode ${what}: ${paths}`, level)]
    })
  },
}

function withMode({ path, mode }: Member): string {
  return `${path} (${mode.toString(8).padStart(4, '0')})`
}
