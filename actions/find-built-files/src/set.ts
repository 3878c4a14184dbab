// A set of files that may be those of the release: read and checked like a fresh build, and trusted no more.
import { join } from 'node:path'
import type { GithubContext } from '@plumbline/actions-io'
import { checkFiles, findingsError, type LocalFile, readFiles } from '@plumbline/registries'
import type { Inputs } from './inputs.ts'

export interface FileSet {
  readonly folder: string
  readonly files: readonly LocalFile[]
  /** Where it comes from, to go on after "built by" or "taken from". */
  readonly from: string
  /** Page for people. */
  readonly link: string
}

/** What every way of finding files shares. */
export interface Search {
  readonly inputs: Inputs
  readonly context: GithubContext
  /** Kinds that go to the registry; undefined where that is not known. */
  readonly kinds: readonly string[] | undefined
  /** What was seen on the way and is no failure, one sentence each. */
  readonly remarks: string[]
  /** A folder that is not there yet, for one set. */
  freshFolder(): string
}

/** The set, or undefined and a remark where its files are not of this package, version and registry. */
export async function readSet(
  search: Search,
  set: Omit<FileSet, 'files'>,
  names: readonly string[],
): Promise<FileSet | undefined> {
  const { inputs, kinds, remarks } = search
  const { files, findings } = await readFiles(names.map((name) => join(set.folder, name)))
  const wanted = { packageName: inputs['package-name'], version: inputs.version }
  const stranger = files.find(({ entry }) => kinds && !kinds.includes(entry.kind))
  const problem = findingsError([...findings, ...checkFiles(files, wanted)])?.what
  const why =
    problem ??
    (files.length === 0 ? 'it holds no files' : stranger && `${inputs.registry} takes no "${stranger.entry.name}"`)
  if (why === undefined) return { ...set, files }
  remarks.push(`The files of ${set.from} (${set.link}) are left aside: ${why.replace(/\.$/, '')}.`)
  return undefined
}
