// Rule: every file has a name of its own on every system: none that differs by case alone, none that Windows forbids.
import type { Member } from '@plumbline/archives'
import { finding, type Rule } from '../rule.ts'
import { pathsNamed } from './text.ts'

/** Devices, with any ending; https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]|[. ]$/

export const names: Rule = {
  id: 'unportable-name',
  check: (inspected) =>
    [...twins(inspected.members), ...forbidden(inspected.members)].map((what) =>
      finding(inspected, 'unportable-name', what, 'warning'),
    ),
}

/** As macOS and Windows compare: without case, and composed. Two folders that differ by case become one and lose nothing. */
function twins(members: readonly Member[]): string[] {
  const groups = new Map<string, Set<string>>()
  const files = new Set<string>()
  for (const { path, type } of members) {
    const folded = path.normalize('NFC').toLowerCase()
    groups.set(folded, (groups.get(folded) ?? new Set()).add(path))
    if (type !== 'folder') files.add(folded)
  }
  return [...groups].flatMap(([folded, paths]) =>
    paths.size < 2 || !files.has(folded)
      ? []
      : [`holds ${pathsNamed([...paths])}, which are one file on macOS and Windows: the last one wins`],
  )
}

function forbidden(members: readonly Member[]): string[] {
  const paths = members.flatMap(({ path }) => (path.split('/').some(isForbidden) ? [path] : []))
  return paths.length === 0 ? [] : [`holds ${pathsNamed(paths)}, which Windows cannot write`]
}

function isForbidden(name: string): boolean {
  return RESERVED.test(name) || FORBIDDEN.test(name)
}
