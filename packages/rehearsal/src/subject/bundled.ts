// The bundled examples as git repositories with a tag: the same commit id every time.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import type { ExampleName } from '../scenarios/index.ts'
import { git } from './git.ts'

interface Example {
  readonly project: string
  readonly version: string
}

/** Folder in `workflows-examples` → what is released there. */
const EXAMPLES: Readonly<Record<ExampleName, Example>> = {
  npm: { project: 'spirit-level', version: '1.2.0' },
  python: { project: 'plumb-bob', version: '1.4.0' },
  rust: { project: 'set-square', version: '1.3.0' },
  'rust-workspace': { project: 'mitre-box', version: '0.4.0' },
  ruby: { project: 'chalk-line', version: '2.1.0' },
  'python-wheels': { project: 'vernier', version: '2.1.0' },
}

const DATE = '2026-11-20T12:00:00Z'

/** The example of that name. Throws `bad-input` with the names there are. */
export function exampleNamed(name: string): ExampleName {
  const known = Object.keys(EXAMPLES) as ExampleName[]
  const found = known.find((example) => example === name)
  if (found) return found
  throw new PlumblineError('bad-input', {
    what: `"${name}" is no bundled example; there is ${known.join(', ')}.`,
    means: 'The name is misspelt.',
    next: 'Pass one of these, or your own repository with --repo.',
  })
}

/** Copies the example out of the project, commits and tags it. Returns the repository's folder. */
export function bundledRepository(projectRoot: string, scratch: string, name: ExampleName): string {
  const { project, version } = EXAMPLES[name]
  const folder = join(scratch, 'example')
  cpSync(join(projectRoot, 'workflows-examples', name), folder, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', `Release ${version}`], { date: DATE })
  git(folder, ['tag', '--annotate', '--message', `${project} ${version}`, `v${version}`], { date: DATE })
  git(folder, ['remote', 'add', 'origin', `https://github.com/octo-org/${project}.git`])
  return folder
}
