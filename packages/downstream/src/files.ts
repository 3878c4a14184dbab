// The workflow files of the released repository: at the tag, on the default branch, and at what else a target names.
import { type FolderEntry, type GithubClient, listFolder, readTextAt } from '@plumbline/github'
import type { WorkflowSource } from '@plumbline/triggers'
import { once, onceEach } from './once.ts'

const FOLDER = '.github/workflows'

export interface WorkflowFiles {
  /** Both versions that decide what starts. Throws GithubFailure where the token may not read them. */
  source(path: string): Promise<WorkflowSource>
  /** Its text at a ref; undefined where it is not there. */
  textAt(path: string, ref: string): Promise<string | undefined>
  /** The workflow files at the tag. Throws GithubFailure. */
  paths(): Promise<readonly string[]>
}

/** Reads each file once, and one that is the same at the tag and on the default branch only there. */
export function openFiles(client: GithubClient, repository: string, tag: string): WorkflowFiles {
  const atTag = once(() => listFolder(client, repository, FOLDER, tag))
  const onDefault = once(() => listFolder(client, repository, FOLDER))
  const read = onceEach((path: string, ref: string) =>
    readTextAt(client, repository, path, ref === '' ? undefined : ref),
  )
  const textAtTag = async (path: string) => (entryOf(await atTag(), path) ? read(path, tag) : undefined)
  return {
    async source(path) {
      const here = entryOf(await atTag(), path)
      const there = entryOf(await onDefault(), path)
      const atRef = await textAtTag(path)
      const same = here !== undefined && here.sha === there?.sha
      return { path, atRef, onDefaultBranch: same ? atRef : there && (await read(path, '')) }
    },
    paths: async () =>
      (await atTag()).filter(({ path, type }) => type === 'file' && /\.ya?ml$/.test(path)).map(({ path }) => path),
    textAt: (path, ref) => (ref === tag ? textAtTag(path) : read(path, ref)),
  }
}

function entryOf(entries: readonly FolderEntry[], path: string): FolderEntry | undefined {
  return entries.find((entry) => entry.path === path && entry.type === 'file')
}
