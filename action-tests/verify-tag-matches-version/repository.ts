// Real git repositories in folders of their own, as a checkout leaves them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string>>

/** A folder with these files. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  write(folder, files)
  return folder
}

export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** git in a folder, free of the machine's own settings; its answer without the last line end. */
export function git(folder: string, ...args: string[]): string {
  const settings = [
    'user.name=Test',
    'user.email=test@example.com',
    'init.defaultBranch=main',
    'tag.gpgSign=false',
    'commit.gpgSign=false',
  ]
  const options = settings.flatMap((setting) => ['-c', setting])
  return execFileSync('git', [...options, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** A repository with one commit of these files, tagged. */
export function repositoryWith(files: Files, ...tags: string[]): string {
  const folder = folderWith(files)
  git(folder, 'init', '-q')
  commit(folder, ...tags)
  return folder
}

/** Commits everything, tags it and gives the commit. */
export function commit(folder: string, ...tags: string[]): string {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'release', '--allow-empty')
  for (const tag of tags) git(folder, 'tag', tag)
  return git(folder, 'rev-parse', 'HEAD')
}

/** What the runner states for a run that a tag started. */
export function atTag(tag: string): Record<string, string> {
  return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' }
}

/** What the runner states for a run that a pull request started. */
export function atPullRequest(): Record<string, string> {
  return {
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REF_NAME: '7/merge',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_EVENT_NAME: 'pull_request',
  }
}
