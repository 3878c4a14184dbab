// A workspace with a real git repository in source/, and packages that real tools build of it into dist/.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ActionResult, type ActionRun, runAction } from '@plumbline/rehearsal'

export type Tree = Readonly<Record<string, string | Buffer>>

export interface SourceScene {
  readonly workspace: string
  /** The checkout. */
  readonly source: string
  readonly dist: string
  /** Writes files into the checkout, without committing them. */
  write(tree: Tree): void
  git(...args: string[]): string
  /** Commits everything, and gives the commit. */
  commit(): string
  /** Runs a program in a folder of the checkout. */
  run(folder: string, command: string, ...args: string[]): string
  /** verify-package with `source: source`. */
  verify(inputs?: Readonly<Record<string, string>>, more?: Partial<ActionRun>): Promise<Verified>
  close(): void
}

export interface Verified extends ActionResult {
  /** `code file` of every finding. */
  readonly found: readonly string[]
  readonly messages: readonly string[]
}

/** A repository with these files at v1.2.3. */
export function sourceScene(tree: Tree): SourceScene {
  const workspace = mkdtempSync(join(tmpdir(), 'plumbline-source-'))
  const [source, dist, home] = ['source', 'dist', 'home'].map((name) => join(workspace, name)) as [
    string,
    string,
    string,
  ]
  for (const folder of [source, dist, home]) mkdirSync(folder)
  const env = {
    ...process.env,
    HOME: home,
    CARGO_HOME: join(home, 'cargo'),
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'A'],
        [`GIT_${who}_EMAIL`, 'a@example.org'],
        [`GIT_${who}_DATE`, '2026-11-01T12:00:00Z'],
      ]),
    ),
  }
  const run = (folder: string, command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: join(source, folder), env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const git = (...args: string[]) => run('', 'git', ...args).trim()
  const write = (files: Tree) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(source, path)), { recursive: true })
      writeFileSync(join(source, path), content)
    }
  }
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--message=Change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  write(tree)
  commit()
  git('tag', 'v1.2.3')
  return {
    ...{ workspace, source, dist, write, git, commit, run },
    async verify(inputs = {}, more = {}) {
      const result = await runAction({
        name: 'verify-package',
        cwd: workspace,
        inputs: { source: 'source', ...inputs },
        ...more,
      })
      const findings = JSON.parse(result.outputs['findings'] || '[]') as {
        code: string
        file?: string
        message: string
      }[]
      const found = findings.map(({ code, file }) => [code, ...(file ? [file] : [])].join(' '))
      return { ...result, found, messages: findings.map(({ message }) => message) }
    },
    close: () => rmSync(workspace, { recursive: true, force: true }),
  }
}
