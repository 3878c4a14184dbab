// A repository of git for a test, untouched by whatever this machine's git is told.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { devNull } from 'node:os'

/** Makes the folder a repository with the branch main; runs git in it and returns what it prints. */
export function gitRepository(folder: string): (...args: readonly string[]) => string {
  mkdirSync(folder, { recursive: true })
  const env = {
    PATH: process.env['PATH'],
    ...{ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull },
    ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
    ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
  }
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  return git
}
