// Which files and folders a distribution has, for rules that look for what something in it points to.
import type { Member } from '@plumbline/archives'

/** Folders deeper than this are nobody's modules; a path made of slashes alone would fill the memory. */
const DEEPEST = 64

export interface Places {
  readonly files: ReadonlySet<string>
  /** Those with something in them, stated in the archive or not. */
  readonly folders: ReadonlySet<string>
}

/** Every file (a link counts as one) and every folder above one. */
export function placesOf(members: readonly Pick<Member, 'path' | 'type'>[]): Places {
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const { path, type } of members) {
    if (type === 'folder') continue
    files.add(path)
    for (const folder of above(path)) folders.add(folder)
  }
  return { files, folders }
}

function above(path: string): string[] {
  const folders: string[] = []
  for (let end = path.indexOf('/'); end >= 0 && folders.length < DEEPEST; end = path.indexOf('/', end + 1)) {
    folders.push(path.slice(0, end))
  }
  return folders
}
