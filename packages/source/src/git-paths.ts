// What git says of paths in a checkout: ignored ones, line endings, a file's bytes.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import type { Git } from './git.ts'
import type { CommitTree } from './tree.ts'

/** A package's folder in a checkout. */
export interface PackagePlace {
  readonly git: Git
  /** Empty at the repository's top, else with a slash at its end. */
  readonly folder: string
  readonly whole: CommitTree
}

/**
 * Those of these paths that git ignores. What it would not look at is left out: it fails as a whole for one path behind
 * a link or in a submodule.
 */
export async function ignoredPaths(
  { git, folder, whole }: PackagePlace,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const closed = [...whole.links, ...whole.submodules]
  const asked = paths.filter((path) => !closed.some((one) => `${folder}${path}/`.startsWith(`${one}/`)))
  if (asked.length === 0) return new Set()
  // Written from here on, a path that begins with a colon is no magic word.
  const input = asked.map((path) => `./${folder}${path}\0`).join('')
  const stdout = await said(git, ['check-ignore', '--stdin', '-z', '--no-index'], input, [0, 1])
  return new Set(stdout.split('\0').flatMap((path) => (path === '' ? [] : [path.slice(2 + folder.length)])))
}

/** Those of these paths that have `eol=crlf`: git keeps such files with line feeds, and checks them out otherwise. */
export async function carriageReturns(
  { git, folder }: PackagePlace,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  // A path can lead out of the package's folder, and git wants it without detours.
  const asked = new Map(paths.map((path) => [posix.join(folder, path), path]))
  const input = [...asked.keys()].map((path) => `${path}\0`).join('')
  // Path, attribute and value by turns.
  const stdout = await said(git, ['check-attr', '--stdin', '-z', 'eol'], input, [0])
  const parts = stdout.split('\0')
  return new Set(
    parts.flatMap((part, at) => (at % 3 === 2 && part === 'crlf' ? [asked.get(parts[at - 2] ?? '') ?? ''] : [])),
  )
}

async function said(git: Git, args: readonly string[], input: string, fine: readonly number[]): Promise<string> {
  const answer = await git(args, { input })
  if (answer.code !== null && fine.includes(answer.code)) return answer.stdout
  const request = `git ${args.join(' ')}`
  throw new PlumblineError('git-failed', {
    what: 'git says nothing about paths of the checkout.',
    request,
    answer: answer.said,
  })
}

/** A blob's bytes; undefined where it is no text, or too large. */
export async function readBlob(git: Git, id: string): Promise<Uint8Array | undefined> {
  const { code, stdout, whole } = await git(['cat-file', 'blob', id])
  // Bytes that are no UTF-8 have become this character on the way.
  return code !== 0 || !whole || stdout.includes('\ufffd') ? undefined : Buffer.from(stdout)
}
