// RECORD: every file's hash and size as it states them. pip compares them on installation, indexes more and more.
// https://packaging.python.org/specifications/recording-installed-packages/#the-record-file
import type { Member, RecordLine } from '@plumbline/archives'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { infoFolder } from './dist-info.ts'

const HASH = 'sha256='

export const record: Rule = {
  id: 'record-mismatch',
  kinds: ['wheel'],
  check(inspected) {
    const held = new Map(inspected.members.map((member) => [member.path, member]))
    const seen = new Set<string>()
    return (inspected.contents.record ?? []).flatMap((line) => {
      const member = held.get(line.path)
      if (seen.has(line.path)) return [told(inspected, `lists ${shown(line.path)} twice`)]
      seen.add(line.path)
      const own = `${infoFolder(inspected)}/RECORD`
      return [own, `${own}.jws`, `${own}.p7s`].includes(line.path)
        ? ownLine(inspected, line)
        : memberLine(inspected, line, member)
    })
  },
}

/** It cannot state its own hash, nor those of signatures that are made of it. */
function ownLine(inspected: Inspected, { path, hash, size }: RecordLine) {
  return hash === '' && size === '' ? [] : [told(inspected, `states a hash or a size for ${shown(path)} itself`)]
}

function memberLine(inspected: Inspected, { path, hash, size }: RecordLine, member: Member | undefined) {
  // Archives has compared the names: what is left is a signature that is not there.
  if (!member) return []
  if (member.type === 'link') return [told(inspected, `lists ${shown(path)}, a link; installers write no links`)]
  if (hash === '') return [told(inspected, `states no hash for ${shown(path)}`)]
  if (!hash.startsWith(HASH)) {
    return [told(inspected, `states ${shown(hash)} for ${shown(path)}; installers compare sha256`)]
  }
  const actual = Buffer.from(member.sha256, 'hex').toString('base64url')
  if (hash !== `${HASH}${actual}`) {
    return [told(inspected, `states ${shown(hash)} for ${shown(path)}, whose bytes have ${HASH}${actual}`)]
  }
  if (size === '') return [told(inspected, `states no size for ${shown(path)}`, 'warning')]
  return size === String(member.size)
    ? []
    : [told(inspected, `states the size ${shown(size)} for ${shown(path)}, which has ${member.size} bytes`)]
}

function told(inspected: Inspected, what: string, level?: 'warning') {
  return finding(inspected, 'record-mismatch', `holds a RECORD that ${what}`, level)
}
