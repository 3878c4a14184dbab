// Walking through a gzipped tar, member by member: each file is digested as it passes, and none is written anywhere.
import type { Header } from 'tar-stream'
import type { ArchiveLimits } from './kind.ts'
import { insideTop, type Member, passing, type Visit } from './member.ts'
import { bad } from './refusal.ts'
import type { Source } from './source.ts'
import { eachOfTarGz, type TarReading } from './tar.ts'

/** The members of a .tar.gz, by what `pathOf` makes of their paths; those with an empty one are left out. */
export async function tarMembers(
  fileName: string,
  source: Source,
  visit: Visit,
  limits: ArchiveLimits,
  reading: TarReading,
  pathOf: (path: string) => string = insideTop,
): Promise<readonly Member[]> {
  const members: Member[] = []
  await eachOfTarGz(fileName, source, limits, reading, async (entry, header, type) => {
    const path = pathOf(header.name)
    if (type === 'file') {
      if (path === '') throw bad(fileName, `holds the file "${header.name}" outside its top folder`)
      const { bytes, ...passed } = await passing(header.size ?? 0, entry)
      const member: Member = { path, type, mode: modeOf(header), ...passed }
      members.push(member)
      return visit(member, bytes)
    }
    entry.resume()
    if (path === '') return
    const target = type === 'link' ? { target: header.linkname ?? '' } : {}
    const kind = type === 'directory' ? 'folder' : type
    const member: Member = { path, type: kind, size: 0, mode: modeOf(header), ...target, blob: '', sha256: '' }
    members.push(member)
    await visit(member, undefined)
  })
  return members
}

function modeOf({ mode = 0 }: Header): number {
  return mode & 0o7777
}
