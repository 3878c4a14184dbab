// A checkout of a tag with the workflows that are to follow its release, and preflight-publish run in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ActionResult, git, runAction } from '@plumbline/rehearsal'
import { ownJob } from './scene.ts'

/** File name below .github/workflows → text. */
export type Workflows = Readonly<Record<string, string>>

export interface Look {
  readonly inputs: Readonly<Record<string, string>>
  /** Those of the tagged commit. */
  readonly workflows: Workflows
  /** Those of the default branch, where the checkout has fetched it. */
  readonly onDefaultBranch?: Workflows
  readonly env?: Readonly<Record<string, string>>
}

const JOBS = 'jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }\n'

/** A workflow with this `on:`. */
export function on(events: string, name = ''): string {
  return `${name === '' ? '' : `name: ${name}\n`}on: ${events}\n${JOBS}`
}

/** A registry without rules is asked nothing: all that fails is of the targets. */
const PACKAGE = { registry: 'hex', 'package-name': 'demo', version: '1.2.3', prerelease: 'false' }

/** Runs the committed bundle at the push of v1.2.3. */
export async function lookAt({ inputs, workflows, onDefaultBranch, env = {} }: Look): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-targets-'))
  const cwd = join(folder, 'checkout')
  const eventFile = join(folder, 'event.json')
  const event = { repository: { owner: { id: 4711 }, ...(onDefaultBranch ? { default_branch: 'main' } : {}) } }
  try {
    mkdirSync(cwd)
    writeFileSync(eventFile, JSON.stringify(event))
    if (onDefaultBranch) commitBranch(cwd, onDefaultBranch)
    writeWorkflows(cwd, { 'publish.yml': ownJob(), ...workflows })
    return await runAction({
      name: 'preflight-publish',
      cwd,
      inputs: { ...PACKAGE, ...inputs },
      env: { GITHUB_EVENT_PATH: eventFile, GITHUB_API_URL: 'http://127.0.0.1:9', ...env },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The default branch as actions/checkout leaves it with `fetch-depth: 0`; its files are not those that are checked out. */
function commitBranch(cwd: string, workflows: Workflows): void {
  writeWorkflows(cwd, workflows)
  git(cwd, ['init', '--quiet', '--initial-branch=main'])
  git(cwd, ['add', '--all'])
  git(cwd, ['commit', '--quiet', '--allow-empty', '--message', 'As it is'])
  git(cwd, ['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  rmSync(join(cwd, '.github'), { recursive: true, force: true })
}

export function writeWorkflows(cwd: string, workflows: Workflows): void {
  for (const [name, text] of Object.entries(workflows)) {
    const path = join(cwd, '.github/workflows', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
