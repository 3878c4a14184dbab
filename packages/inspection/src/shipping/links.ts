// Rule: no links out of the package, and none at all where installers write them as text files.
import { posix } from 'node:path'
import type { Member } from '@plumbline/archives'
import { finding, type Rule, shown } from '../rule.ts'

/** Their formats know files alone: an unzipped link is a file that holds its target. */
const NO_LINKS = ['wheel', 'npm-tarball', 'crate']

export const links: Rule = {
  id: 'unsafe-link',
  check(inspected) {
    return inspected.members.flatMap((member) => {
      const why = member.type === 'link' ? objection(member, inspected.kind) : ''
      if (why === '') return []
      const target = member.target === undefined ? '' : ` to ${shown(member.target)}`
      return [finding(inspected, 'unsafe-link', `holds the link ${shown(member.path)}${target}, ${why}`)]
    })
  },
}

function objection({ path, target = '' }: Member, kind: string): string {
  if (/^[/\\]|^[A-Za-z]:|\\/.test(target)) return 'an absolute path'
  const reached = posix.join(posix.dirname(path), target)
  if (reached === '..' || reached.startsWith('../')) return 'which leaves the package'
  return NO_LINKS.includes(kind) ? 'which installers of this kind of package do not make' : ''
}
