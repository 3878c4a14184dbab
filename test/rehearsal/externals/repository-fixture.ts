// A small real git repository with two tags, and the bare clone that stands for GitHub's copy.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Repository {
  readonly tree: string
  readonly origin: string
  /** Commits by tag. */
  readonly commits: Readonly<Record<string, string>>
}

/** Tags v1.0.0 and v1.1.0 (annotated) on main, each with its own `file.txt`; an action in `tools/hello`. */
export function createRepository(): Repository {
  const base = mkdtempSync(join(tmpdir(), 'plumbline-repository-'))
  const tree = join(base, 'tree')
  const origin = join(base, 'origin.git')
  mkdirSync(join(tree, 'tools', 'hello'), { recursive: true })
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: base,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com', ...args], {
      cwd: tree,
      env,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  writeFileSync(
    join(tree, 'tools', 'hello', 'action.yml'),
    'name: hello\ndescription: says hello\nruns:\n  using: composite\n  steps:\n    - run: echo hello from $GITHUB_ACTION_REPOSITORY\n      shell: bash\n',
  )
  const commits: Record<string, string> = {}
  for (const tag of ['v1.0.0', 'v1.1.0']) {
    writeFileSync(join(tree, 'file.txt'), `${tag}\n`)
    git('add', '.')
    git('commit', '--quiet', '-m', tag)
    git('tag', '-a', '-m', tag, tag)
    commits[tag] = git('rev-parse', 'HEAD')
  }
  git('clone', '--quiet', '--bare', tree, origin)
  return { tree, origin, commits }
}
