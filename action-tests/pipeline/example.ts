// A bundled example as a git repository of its own, changed as a test wants it.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExampleName, git } from '@plumbline/rehearsal'
import { projectRoot } from './rehearsal.ts'

export interface Example {
  readonly folder: string
  /** All that a rehearsal must leave alone: status, HEAD, refs, configuration, reflog. */
  state(): string
  remove(): void
}

export interface ExampleChanges {
  /** `npm` when not given. */
  readonly example?: ExampleName
  /** Path → text, or undefined to leave the file out. */
  readonly files?: Readonly<Record<string, string | undefined>>
  /** Added to the `with:` of the call of release.yml or prepare.yml, one line each. */
  readonly inputs?: readonly string[]
  /** Of the only commit; defaults to that of the example's version. */
  readonly tags?: readonly string[]
}

const WORKFLOW = '.github/workflows/publish.yml'

interface Bundled {
  readonly repository: string
  readonly version: string
  /** Line of publish.yml in the `with:` of its call of ours. */
  readonly input: string
}

const BUNDLED: Readonly<Record<ExampleName, Bundled>> = {
  npm: { repository: 'spirit-level', version: '1.2.0', input: 'environment: release' },
  python: { repository: 'plumb-bob', version: '1.4.0', input: 'changelog: MILESTONES.md' },
  rust: { repository: 'set-square', version: '1.3.0', input: 'environment: release' },
  'rust-workspace': { repository: 'mitre-box', version: '0.4.0', input: 'needs: ${{ toJSON(needs) }}' },
  ruby: { repository: 'chalk-line', version: '2.1.0', input: 'smoke-test: |' },
  'python-wheels': { repository: 'vernier', version: '2.1.0', input: 'files-from: dist-*' },
}

/** A fresh repository in a temporary folder; remove it when done. */
export function makeExample({ example = 'npm', files = {}, inputs = [], tags }: ExampleChanges = {}): Example {
  const { repository, version, input } = BUNDLED[example]
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-example-'))), repository)
  cpSync(join(projectRoot, 'workflows-examples', example), folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(folder, path))
    else writeFileSync(join(folder, path), text)
  }
  if (inputs.length > 0) edit(join(folder, WORKFLOW), `${input}\n`, [input, ...inputs])
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', `Release ${version}`])
  for (const tag of tags ?? [`v${version}`]) git(folder, ['tag', tag])
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
export function publishWorkflow(from: string, to: string, example: ExampleName = 'npm'): Record<string, string> {
  const text = readFileSync(join(projectRoot, 'workflows-examples', example, WORKFLOW), 'utf8')
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
