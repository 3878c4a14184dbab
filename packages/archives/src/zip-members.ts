// Walking through a zip, member by member, in the order of its directory.
import { PlumblineError } from '@plumbline/kernel'
import type { ArchiveLimits } from './kind.ts'
import { type Member, MOST_VISITED, passing, plainPath, type Visit, VisitorError } from './member.ts'
import { bad } from './refusal.ts'
import type { Source } from './source.ts'
import { openZipEntry, readWholeDirectory, readZipEntry } from './zip.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'
import { requireNoGaps, requireOneName, type Span, spanOf } from './zip-layout.ts'

const KIND = 0o170000
const SYMLINK = 0o120000
/** None stated, a regular file, a folder, a link; no devices, pipes and sockets. */
const KINDS = [0, 0o100000, 0o040000, SYMLINK]
/** The longest path that systems take. */
const LONGEST_TARGET = 4096

/** The members of a zip, with nothing before, between or behind them; a link is told by its mode, and what it holds is where it leads. */
export async function zipMembers(
  fileName: string,
  source: Source,
  visit: Visit,
  limits: ArchiveLimits,
): Promise<readonly Member[]> {
  const members: Member[] = []
  try {
    const { entries, start } = await readWholeDirectory(source, limits)
    const spans: Span[] = []
    for (const entry of entries) {
      requireOneName(entry)
      spans.push(await spanOf(source, entry))
      const { member, bytes } = await memberOf(source, entry)
      members.push(member)
      await visit(member, bytes)
    }
    await requireNoGaps(source, spans, start)
  } catch (thrown) {
    if (thrown instanceof PlumblineError || thrown instanceof VisitorError) throw thrown
    throw bad(fileName, `cannot be used: ${(thrown as Error).message}`, thrown)
  }
  return members
}

async function memberOf(source: Source, entry: ZipEntry): Promise<{ member: Member; bytes: Uint8Array | undefined }> {
  const { name, size, unixMode } = entry
  const about = { path: plainPath(name), mode: unixMode & 0o7777 }
  if (!KINDS.includes(unixMode & KIND)) throw new ZipError(`"${name}" is neither a file nor a folder nor a link`)
  if (name.endsWith('/')) {
    if (size > 0) throw new ZipError(`"${name}" is a folder with bytes of its own`)
    return { member: { ...about, type: 'folder', size, blob: '', sha256: '' }, bytes: undefined }
  }
  if ((unixMode & KIND) === SYMLINK) {
    if (size > LONGEST_TARGET) throw new ZipError(`"${name}" is a link of ${size} bytes`)
    const target = (await readZipEntry(source, entry)).toString('utf8')
    return { member: { ...about, type: 'link', size: 0, target, blob: '', sha256: '' }, bytes: undefined }
  }
  const { bytes, ...passed } = await passing(size, await contentsOf(source, entry))
  return { member: { ...about, type: 'file', ...passed }, bytes }
}

/** Small files at once, as a stream for each takes longer than its bytes; what is packed may be larger than it says. */
async function contentsOf(source: Source, entry: ZipEntry): Promise<AsyncIterable<unknown>> {
  if (Math.max(entry.size, entry.packed) > MOST_VISITED) return openZipEntry(source, entry)
  return alone(await readZipEntry(source, entry))
}

async function* alone(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
