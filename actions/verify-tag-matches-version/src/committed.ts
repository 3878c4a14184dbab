// The files as the checked-out commit has them: what an earlier step has written since proves nothing about the tag.
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import type { Change, Clone } from './clone.ts'

export interface Committed {
  readonly workspace: Workspace
  /** Files that differ from the commit, among those that were read or looked for so far, from the workspace's root. */
  differing(): readonly string[]
}

/** A workspace that is read as HEAD has it. `directory` is the package's folder from the workspace's root. */
export async function asCommitted(workspace: Workspace, directory: string, clone: Clone): Promise<Committed> {
  const changes = clone.head === undefined ? [] : await clone.changes()
  const place = placeIn(directory, clone.path)
  const texts = new Map<string, string | undefined>()
  const folders: string[] = []
  await Promise.all(
    changes.map(async (change) => {
      const path = place(change.path)
      if (path === undefined) return
      if (path.endsWith('/')) folders.push(path)
      else texts.set(path, await committedText(change, clone))
    }),
  )
  const met = new Set<string>()
  const isNew = (path: string) => folders.some((folder) => path.startsWith(folder))
  const text = (given: string) => {
    const path = posix.normalize(given)
    if (!texts.has(path) && !isNew(path)) return workspace.text(given)
    met.add(path)
    return texts.get(path)
  }
  const files = (folder: string) => filesOf(workspace.files(folder), folder, texts, isNew)
  return { workspace: { ...workspace, text, files }, differing: () => [...met].sort() }
}

async function committedText({ path, isTracked }: Change, clone: Clone): Promise<string | undefined> {
  return isTracked ? await clone.textAtHead(path) : undefined
}

function filesOf(
  there: readonly string[],
  folder: string,
  texts: ReadonlyMap<string, string | undefined>,
  isNew: (path: string) => boolean,
): string[] {
  const own = posix.normalize(folder === '' ? '.' : folder)
  const isHere = (path: string) => posix.dirname(path) === own
  const gone = [...texts].flatMap(([path, text]) => (text !== undefined && isHere(path) ? [posix.basename(path)] : []))
  const kept = there.filter((name) => {
    const path = posix.join(own, name)
    return !isNew(path) && (!texts.has(path) || texts.get(path) !== undefined)
  })
  return [...new Set([...kept, ...gone])].sort()
}

/** From a path of the repository to the workspace's, of which either may hold the other; undefined outside. */
function placeIn(directory: string, inRepository: string): (path: string) => string | undefined {
  const own = directory === '' ? '' : `${directory}/`
  const its = inRepository === '' ? '' : `${inRepository}/`
  if (own.endsWith(its)) return (path) => own.slice(0, own.length - its.length) + path
  const above = its.endsWith(own) ? its.slice(0, its.length - own.length) : undefined
  return (path) => (above !== undefined && path.startsWith(above) ? path.slice(above.length) : undefined)
}
