// A repository of plain steps, as a subject of the rehearsal: what the tests of sessions play scenarios on.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cleanEnvironment, git, type RunEvent, rehearse, type Scenario, type Subject } from '@plumbline/rehearsal'
import type { World } from '@plumbline/standins'
import { projectRoot } from '../../../action-tests/pipeline/rehearsal.ts'

export const WORKFLOW = '.github/workflows/publish.yml'

export interface RehearsedRepository {
  readonly subject: Subject
  readonly scratch: string
  remove(): void
}

/** A bare clone with one commit, tagged v1.2.0, of a package `Demo.Pkg`; files by path. */
export function rehearsedRepository(files: Readonly<Record<string, string>>): RehearsedRepository {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-session-')))
  const folder = join(scratch, 'clone')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--message', 'Release 1.2.0'], { date: '2026-11-20T12:00:00Z' })
  const gitDir = join(scratch, 'origin.git')
  git(scratch, ['clone', '--quiet', '--bare', folder, gitDir])
  const commit = git(gitDir, ['rev-parse', 'HEAD'])
  git(gitDir, ['tag', 'v1.2.0', commit])
  const subject: Subject = {
    kind: 'bundled',
    slug: 'octo/demo',
    gitDir,
    defaultBranch: 'main',
    tag: 'v1.2.0',
    commit,
    tagMade: false,
    ecosystem: 'pypi',
    packageName: 'Demo.Pkg',
    version: '1.2.0',
    directory: '.',
    earlierVersion: '1.1.0',
    packages: [{ name: 'Demo.Pkg', earlierVersion: '1.1.0' }],
    hasDependencies: false,
    workflow: { path: WORKFLOW, why: 'it is tested' },
  }
  return { subject, scratch, remove: () => rmSync(scratch, { recursive: true, force: true }) }
}

export interface Watched {
  readonly events: readonly RunEvent[]
  /** Sentences of the acts that were played, and why the others were not. */
  readonly told: readonly string[]
  readonly world: World
  readonly result: Awaited<ReturnType<typeof rehearse>>
  /** What the steps of a job printed, in order, over all of its runs. */
  said(path: string): readonly string[]
  /** Job paths with their conclusions, in order, skipped ones left out. */
  readonly ended: readonly string[]
}

/** Plays a scenario in this process: the steps are the test's own. */
export async function play(
  { subject, scratch }: RehearsedRepository,
  scenario: Pick<Scenario, 'acts'> & Partial<Scenario>,
): Promise<Watched> {
  const home = join(scratch, 'home')
  mkdirSync(home, { recursive: true })
  const events: RunEvent[] = []
  const told: string[] = []
  let world: World | undefined
  const result = await rehearse({
    subject,
    scenario: { name: 'tested', tells: 'It is tested.', endsWhole: false, ...scenario },
    projectRoot,
    scratch,
    environment: cleanEnvironment(process.env, home),
    report: (event) => void events.push(event),
    announce: ({ tells }) => void told.push(tells),
    broken: (why, left) => void told.push(`${why}: ${left.length} left`),
    opened: (opened) => {
      world = opened
    },
  })
  if (!world) throw new Error('no world was opened')
  return {
    events,
    told,
    world,
    result,
    said: (path) => events.flatMap((event) => (event.kind === 'step-log' && event.path === path ? [event.line] : [])),
    ended: events.flatMap((event) => (event.kind === 'job-ended' ? [`${event.path}: ${event.result.conclusion}`] : [])),
  }
}
