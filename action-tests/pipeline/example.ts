// The npm example as a git repository of its own, changed as a test wants it.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '@plumbline/rehearsal'
import { projectRoot } from './rehearsal.ts'

export interface Example {
  readonly folder: string
  /** All that a rehearsal must leave alone: status, HEAD, refs, configuration, reflog. */
  state(): string
  remove(): void
}

export interface ExampleChanges {
  /** Path → text, or undefined to leave the file out. */
  readonly files?: Readonly<Record<string, string | undefined>>
  /** Added to the `with:` of the call of release.yml, one line each. */
  readonly inputs?: readonly string[]
  /** Defaults to v1.2.0 at the only commit. */
  readonly tags?: readonly string[]
}

const WORKFLOW = '.github/workflows/publish.yml'

/** A fresh repository in a temporary folder; remove it when done. */
export function makeExample({ files = {}, inputs = [], tags = ['v1.2.0'] }: ExampleChanges = {}): Example {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-example-'))), 'spirit-level')
  cpSync(join(projectRoot, 'workflows-examples/npm'), folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(folder, path))
    else writeFileSync(join(folder, path), text)
  }
  if (inputs.length > 0) edit(join(folder, WORKFLOW), 'environment: release\n', ['environment: release', ...inputs])
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', 'Release 1.2.0'])
  for (const tag of tags) git(folder, ['tag', tag])
  const asked = [
    ['status', '--porcelain'],
    ['show-ref', '--head'],
    ['config', '--list', '--local'],
    ['reflog', '--all'],
  ]
  return {
    folder,
    state: () => asked.map((args) => git(folder, args)).join('\n'),
    remove: () => rmSync(join(folder, '..'), { recursive: true, force: true }),
  }
}

/** The example's own publish.yml with one text in the place of another, which must be there. */
export function publishWorkflow(from: string, to: string): Record<string, string> {
  const text = readFileSync(join(projectRoot, 'workflows-examples/npm', WORKFLOW), 'utf8')
  if (!text.includes(from)) throw new Error(`the example's publish.yml has no "${from}"`)
  return { [WORKFLOW]: text.replace(from, to) }
}

function edit(path: string, from: string, lines: readonly string[]): void {
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      from,
      lines.map((line, at) => (at === 0 ? `${line}\n` : `      ${line}\n`)).join(''),
    ),
  )
}
