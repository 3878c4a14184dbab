// The workflow that audits the rehearsed repository: its own, else one that calls audit.yml every day.
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { World } from '@plumbline/standins'
import { parse } from 'yaml'
import { git, gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { known } from './known-workflows.ts'
import { commitOn } from './repository-change.ts'

export interface AuditWorkflow {
  readonly path: string
  /** What the rehearsal adds to the repository; undefined where it has such a workflow. */
  readonly assumed?: string
}

const FOLDER = '.github/workflows/'
const AUDITS = [`${PROJECT_SLUG}/.github/workflows/audit.yml@`, `${PROJECT_SLUG}/actions/audit-releases@`]

/** As README.md of audit-releases shows it. */
const DAILY = `name: audit

on:
  schedule:
    - cron: '17 5 * * *'
  workflow_dispatch:

permissions: {}

jobs:
  audit:
    name: audit
    permissions:
      actions: read
      contents: read
      issues: write
    uses: ${PROJECT_SLUG}/.github/workflows/audit.yml@v1
`

/** Finds it on the default branch, the only one whose schedules count, or commits it there. The stand-in is told of it. */
export function setUpAudit(world: World, subject: Subject, scratch: string): AuditWorkflow {
  const { gitDir, defaultBranch } = subject
  const branch = `refs/heads/${defaultBranch}`
  const head = gitMaybe(gitDir, ['rev-parse', '--verify', '--quiet', `${branch}^{commit}`]) ?? subject.commit
  const own = ownAudit(gitDir, head)
  const path = own?.path ?? freePath(gitDir, head)
  world.github.knowWorkflow({ path, ...known(subject, path, own?.text ?? DAILY) })
  if (own) return { path }
  git(gitDir, ['update-ref', branch, commitOn(gitDir, head, new Map([[path, DAILY]]), scratch)])
  return { path, assumed: `${defaultBranch} has ${path}, which calls ${PROJECT_SLUG}'s audit.yml every day` }
}

function ownAudit(gitDir: string, commit: string) {
  const files = pathsAt(gitDir, commit).map((path) => ({
    path,
    text: `${git(gitDir, ['show', `${commit}:${path}`])}\n`,
  }))
  return files.find(({ text }) => AUDITS.some((uses) => text.includes(uses)) && isScheduled(text))
}

/** YAML 1.2, where `on` is no boolean; a file that is none is not GitHub's either. */
function isScheduled(text: string): boolean {
  try {
    const on = (parse(text) as { on?: unknown } | null)?.on
    return typeof on === 'object' && on !== null && 'schedule' in on
  } catch {
    return false
  }
}

function freePath(gitDir: string, commit: string): string {
  const taken = pathsAt(gitDir, commit)
  return (
    ['audit.yml', 'release-audit.yml', 'plumbline-audit.yml']
      .map((name) => FOLDER + name)
      .find((path) => !taken.includes(path)) ?? `${FOLDER}rehearsed-audit.yml`
  )
}

function pathsAt(gitDir: string, commit: string): readonly string[] {
  const listed = git(gitDir, ['ls-tree', '--name-only', commit, FOLDER]).split('\n')
  return listed.filter((path) => /\.ya?ml$/.test(path))
}
