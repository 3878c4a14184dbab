// The changelog that the repository's own workflows name: what a release reads its notes from.
import { posix } from 'node:path'
import { parse } from 'yaml'
import { ourPart, workflowFiles } from './publishing.ts'
import type { Tree } from './request.ts'

/** The input that names the changelog, of every part of ours that takes one: always relative to `working-directory`. */
const INPUTS: Readonly<Record<string, string>> = {
  '.github/workflows/prepare.yml': 'changelog',
  '.github/workflows/release.yml': 'changelog',
  'actions/prepare-release': 'changelog',
  'actions/extract-changelog': 'path',
}

/** A package's folder, from the root → the path of its changelog; empty where no workflow says. */
export type NamedChangelog = (directory: string) => string

interface Call {
  readonly uses?: unknown
  readonly with?: Readonly<Record<string, unknown>> | null
}

interface Job extends Call {
  readonly steps?: readonly (Call | null)[] | null
}

/** What the workflows name; those that publish (file names) are asked first. */
export function namedChangelogs(tree: Tree, workflows: readonly string[]): NamedChangelog {
  const isPublishing = ({ path }: { readonly path: string }) => workflows.includes(posix.basename(path))
  const files = workflowFiles(tree)
  const named = [...files.filter(isPublishing), ...files.filter((file) => !isPublishing(file))].flatMap(({ text }) =>
    callsIn(text).flatMap(changelogIn),
  )
  return (directory) => {
    // A folder that is known only when the workflow runs may be this one.
    const own = named.find((one) => one.folder === directory) ?? named.find((one) => one.folder === undefined)
    return own === undefined ? '' : posix.join(directory, own.changelog)
  }
}

function changelogIn(call: Call): { readonly folder: string | undefined; readonly changelog: string }[] {
  const input = INPUTS[typeof call.uses === 'string' ? (ourPart(call.uses) ?? '') : '']
  const { [input ?? '']: changelog, 'working-directory': folder = '.' } = call.with ?? {}
  if (typeof changelog !== 'string' || typeof folder !== 'string') return []
  if (changelog.trim() === '' || isExpression(changelog)) return []
  return [{ folder: isExpression(folder) ? undefined : plain(folder), changelog: changelog.trim() }]
}

/** The jobs and their steps; of a file that cannot be read, none: GitHub runs nothing of it either. */
function callsIn(text: string): Call[] {
  try {
    const { jobs } = (parse(text) ?? {}) as { readonly jobs?: Readonly<Record<string, Job | null>> | null }
    return Object.values(jobs ?? {}).flatMap((job) =>
      job ? [job, ...(job.steps ?? []).flatMap((step) => step ?? [])] : [],
    )
  } catch {
    return []
  }
}

function isExpression(text: string): boolean {
  return text.includes('${{')
}

/** As packages state their folder: without `./`, empty at the root. */
function plain(folder: string): string {
  const path = posix.normalize(folder.trim() || '.').replace(/\/$/, '')
  return path === '.' ? '' : path
}
