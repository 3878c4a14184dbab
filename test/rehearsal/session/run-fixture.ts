// Runs of a small repository's workflow over the stand-ins, with real steps.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment, createRunner, type RunEvent, type Runner, type Subject } from '@plumbline/rehearsal'
import { simulatedClock, startWorld, type World } from '@plumbline/standins'
import { rehearsalFiles } from '../../../packages/rehearsal/src/session/files.ts'
import { createRuns, type Runs } from '../../../packages/rehearsal/src/session/runs.ts'
import { createRepository, type Repository } from '../externals/repository-fixture.ts'

export const WORKFLOW = '.github/workflows/publish.yml'

export interface Scene {
  readonly world: World
  readonly repository: Repository
  readonly subject: Subject
  readonly runs: Runs
  readonly host: Runner
  readonly events: readonly RunEvent[]
  /** Log lines of all steps since the last call. */
  lines(): string[]
}

/** octo/demo at v1.0.0, one commit behind main; its publish workflow is this text. */
export async function openScene(text: string): Promise<Scene> {
  const repository = createRepository()
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-runs-'))
  const clock = simulatedClock(join(folder, 'clock'))
  const world = await startWorld({ clock, repository: 'octo/demo', gitDir: repository.origin, folder })
  const subject: Subject = {
    kind: 'repository',
    slug: 'octo/demo',
    gitDir: repository.origin,
    defaultBranch: 'main',
    tag: 'v1.0.0',
    commit: repository.commits['v1.0.0'] ?? '',
    tagMade: false,
    ecosystem: 'npm',
    packageName: 'demo',
    version: '1.0.0',
    directory: '.',
    earlierVersion: '0.9.0',
    packages: [{ name: 'demo', earlierVersion: '0.9.0' }],
    hasDependencies: false,
    workflow: { path: WORKFLOW, text, why: 'The test wants it.' },
  }
  const events: RunEvent[] = []
  const report = (event: RunEvent) => void events.push(event)
  const host = createRunner({
    folder: join(folder, 'jobs'),
    repository: subject.slug,
    origin: subject.gitDir,
    apiUrl: world.urls.api,
    openJob: (identity) => world.openJob(identity),
    environment: cleanEnvironment(process.env, '/nowhere'),
    report,
  })
  const files = rehearsalFiles(subject, folder)
  const runs = createRuns({ world, subject, files, host, report, adapt: (plan) => plan })
  let shown = 0
  const lines = () => {
    const fresh = events.slice(shown)
    shown = events.length
    return fresh.flatMap((event) => (event.kind === 'step-log' ? [event.line] : []))
  }
  return { world, repository, subject, runs, host, events, lines }
}

/** The value of a `run:` that prints claims of the job's own ID token. */
export function printClaims(...names: readonly string[]): string {
  const statements = [
    'const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL + "&audience=a"',
    'const headers = { authorization: "Bearer " + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN }',
    'const { value } = await (await fetch(url, { headers })).json()',
    'const claims = JSON.parse(Buffer.from(value.split(".")[1], "base64url"))',
    `console.log("claims", ...${JSON.stringify(names)}.map((name) => claims[name]))`,
  ]
  return JSON.stringify(`node --input-type=module -e '${statements.join('; ')}'`)
}
