// The repositories of docs/triggers.md: one whose publish workflow waits for a release, one with a tag per package.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '@plumbline/rehearsal'

const announce = 'name: Announce\non:\n  workflow_run:\n    workflows: [Publish]\n    types: [completed]'
const repositories = {
  'my-package': {
    tag: 'v1.2.3',
    files: {
      'announce.yml': announce,
      'docs.yml': "name: Docs\non:\n  push:\n    tags: ['v[0-9]+.[0-9]+']",
      'publish.yml': 'name: Publish\non:\n  release:\n    types: [published]\n  workflow_dispatch:',
    },
  },
  'my-monorepo': {
    tag: 'core@1.4.0',
    files: { 'publish.yml': "name: Publish\non:\n  push:\n    tags: ['*@*']\n  workflow_dispatch:" },
  },
} as const

export type DocumentedName = keyof typeof repositories

/** Clones of both below `folder`; their commits are the same every time. */
export function documentedRepositories(folder: string): Readonly<Record<DocumentedName, string>> {
  return { 'my-package': made(folder, 'my-package'), 'my-monorepo': made(folder, 'my-monorepo') }
}

function made(folder: string, name: DocumentedName): string {
  const { tag, files } = repositories[name]
  const [upstream, clone] = [join(folder, `${name}.upstream`), join(folder, name)]
  const workflows = join(upstream, '.github/workflows')
  mkdirSync(workflows, { recursive: true })
  git(upstream, ['init', '--quiet', '--initial-branch=main'])
  for (const [file, text] of Object.entries(files)) {
    const job = file.replace('.yml', '')
    const jobs = `\njobs:\n  ${job}:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make ${job}\n`
    writeFileSync(join(workflows, file), text + jobs)
  }
  git(upstream, ['add', '.'])
  git(upstream, ['commit', '--quiet', '-m', `Release ${tag}`], { date: '2026-11-20T12:00:00Z' })
  git(upstream, ['tag', tag])
  git(folder, ['clone', '--quiet', upstream, clone])
  return clone
}
