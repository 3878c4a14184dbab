// A patch that turns the tag's files into the published ones, made by git itself: it applies, binary files too.
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { holdsSecret } from '@plumbline/inspection'
import { PlumblineError, shellQuote } from '@plumbline/kernel'
import type { CommitSource, Git, GitOptions } from '@plumbline/source'
import type { ComparedPackage } from './against-source.ts'
import type { PatchFile } from './checked.ts'
import { shownPaths } from './shown-paths.ts'

const MOST_SHOWN = 64 * 1024

/** A file as it is to be after the patch, by its path from the repository's top. */
interface Change {
  readonly path: string
  readonly mode: string
  readonly bytes: Uint8Array
}

/** Writes the patch to a file in the folder; undefined where nothing differs. */
export async function patchTo(
  compared: readonly ComparedPackage[],
  checkout: CommitSource,
  folder: string,
  version: string,
): Promise<PatchFile | undefined> {
  const { changes, left, secret } = await changesOf(compared, checkout)
  const large = left.length === 0 ? [] : [`It lacks what is too large for it: ${shownPaths(left)}.`]
  const hidden = secret.length === 0 ? [] : [`It lacks what holds secrets: ${shownPaths(secret)}.`]
  const lacks = [...large, ...hidden].join(' ')
  if (changes.length === 0) return lacks === '' ? undefined : { path: '', text: '', lacks, commands: '' }
  const path = join(folder, 'published.patch')
  await writePatch(changes, checkout, folder, path)
  const branch = `published-${version.replace(/[^0-9A-Za-z.]+/g, '-')}`
  const commands = `git switch --create ${shellQuote(branch)} ${checkout.commit}\ngit apply ${shellQuote('published.patch')}`
  return { path, text: await beginningOf(path), lacks, commands }
}

/** As much as may be shown. */
async function beginningOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_SHOWN), 0, MOST_SHOWN, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A file that several packages hold is taken from the first one; one that holds a secret from none: a patch is handed on. */
async function changesOf(compared: readonly ComparedPackage[], { folder, whole }: CommitSource) {
  const changes = new Map<string, Change>()
  const left = new Set<string>()
  const secret = new Set<string>()
  for (const { comparison, sides, looked } of compared) {
    const members = new Map(looked.members.map((member) => [member.path, member]))
    const wanted = [...comparison.differs, ...comparison.extra.map((path) => ({ path, place: path }))]
    for (const { path, place } of wanted) {
      const [target, bytes, member] = [posix.join(folder, place), sides.get(path)?.theirs, members.get(path)]
      if (!bytes || !member) left.add(target)
      else if (changes.has(target) || secret.has(target)) continue
      else if (await holdsSecret(member, bytes)) secret.add(target)
      else {
        const mode = whole.modes.get(target) ?? (member.mode & 0o111 ? '100755' : '100644')
        changes.set(target, { path: target, mode, bytes })
      }
    }
  }
  const isLeft = (path: string) => !changes.has(path)
  return { changes: [...changes.values()], left: [...left].filter(isLeft), secret: [...secret].filter(isLeft) }
}

/** In an index and a store of objects of its own: the checkout is left as it is. */
async function writePatch(
  changes: readonly Change[],
  checkout: CommitSource,
  folder: string,
  path: string,
): Promise<void> {
  const objects = join(folder, 'objects')
  await mkdir(objects)
  const theirs = (await run(checkout.git, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])).trim()
  const env = {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: theirs,
  }
  const git = (args: readonly string[], options: GitOptions = {}) => run(checkout.git, args, { ...options, env })
  await git(['read-tree', checkout.commit])
  const rows: string[] = []
  const content = join(folder, 'content')
  for (const { path: place, mode, bytes } of changes) {
    await writeFile(content, bytes)
    const id = (await git(['hash-object', '-w', '--no-filters', content])).trim()
    rows.push(`${mode} ${id}\t${place}\0`)
  }
  await git(['update-index', '-z', '--add', '--index-info'], { input: rows.join('') })
  const plain = ['--no-ext-diff', '--no-textconv', '--no-renames', '--no-color', '--src-prefix=a/', '--dst-prefix=b/']
  await git(['diff', '--cached', '--binary', '--full-index', ...plain, `--output=${path}`, checkout.commit])
}

async function run(git: Git, args: readonly string[], options?: GitOptions): Promise<string> {
  const { code, stdout, said } = await git(args, options)
  if (code === 0) return stdout
  throw new PlumblineError('git-failed', {
    what: 'git cannot write the patch.',
    request: `git ${args.join(' ')}`,
    answer: said,
  })
}
