// A commit that is not checked out, out of a clone that has it.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { type CommitSource, commitSource } from './commit-source.ts'
import { type Git, type GitExec, gitIn } from './git.ts'
import { readBlob } from './git-paths.ts'
import { type CommitTree, readTree } from './tree.ts'

export interface AnyCommit {
  /** 40 hex digits. */
  readonly commit: string
  readonly label: string
  /** The package's folder; empty at the repository's top, else with a slash at its end. */
  readonly folder: string
}

export interface CloneDeps {
  readonly exec: GitExec
  /** The clone. */
  readonly clone: string
  /** A folder of our own that is there. */
  readonly scratch: string
}

/** More of them than any repository keeps for one package. */
const MOST_RULES = 500

/** The commit's source, or the rest of a sentence: why nothing can be compared with it. */
export async function openCommit(
  { commit, label, folder }: AnyCommit,
  deps: CloneDeps,
): Promise<CommitSource | string> {
  const git = gitIn(deps.clone, deps)
  const where = await git(['rev-parse', '--absolute-git-dir'])
  if (where.code !== 0) return `there is no git repository here (${where.said.split('\n')[0]})`
  const kind = await git(['cat-file', '-t', commit])
  if (kind.stdout.trim() !== 'commit') {
    return `commit ${commit.slice(0, 12)} is not in this clone; fetch its history and tags (\`git fetch --unshallow --tags\`, or actions/checkout with \`fetch-depth: 0\`)`
  }
  const whole = await readTree(git, commit, folder)
  if (typeof whole === 'string') return whole
  let rules: Promise<Git> | undefined
  return commitSource({ commit, label, git, folder, whole }, () => {
    rules ??= rulesOf(whole, folder, git, where.stdout.trim(), deps)
    return rules
  })
}

/** git beside nothing but the commit's own files of rules: what is checked out may have others. */
async function rulesOf(whole: CommitTree, folder: string, git: Git, gitDir: string, deps: CloneDeps): Promise<Git> {
  const work = await mkdtemp(join(deps.scratch, 'rules-'))
  const counts = (path: string) => folder.startsWith(folderOf(path)) || path.startsWith(folder)
  const paths = [...whole.modes.keys()].filter((path) => isRules(path) && counts(path))
  if (paths.length > MOST_RULES) {
    throw new PlumblineError('git-failed', { what: `The commit has ${paths.length} files such as .gitignore.` })
  }
  for (const path of paths) {
    const bytes = await readBlob(git, whole.files.get(path) ?? '')
    if (!bytes)
      throw new PlumblineError('git-failed', { what: `git cannot read ${JSON.stringify(path)} of the commit.` })
    await mkdir(join(work, dirname(path)), { recursive: true })
    await writeFile(join(work, path), bytes)
  }
  const inside = gitIn(work, deps)
  // An index that is not there is an empty one.
  const env = { GIT_DIR: gitDir, GIT_WORK_TREE: work, GIT_INDEX_FILE: join(work, '.git-index') }
  return (args, options = {}) => inside(args, { ...options, env })
}

/** The path is a stranger's: one that leads out of the folder is nobody's rule. */
function isRules(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  return (
    (name === '.gitignore' || name === '.gitattributes') && !parts.some((part) => part === '' || /^\.+$/.test(part))
  )
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
