// `plumbline rehearse`, outside: prepares the repository, fetches dependencies, and starts the rehearsal where nothing leaves.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import {
  bundledRepository,
  cleanEnvironment,
  decideIsolation,
  enterIsolation,
  exampleNamed,
  gitMaybe,
  packagesInPlay,
  prepareSubject,
  probeIsolation,
  requireFit,
  type Scenario,
  type Subject,
  scenarioNamed,
  toolFolders,
  type Way,
} from '@plumbline/rehearsal'
import { parseRehearseArguments, REHEARSE_HELP, type RehearseArguments } from './arguments.ts'
import { fetchDependencies, needsFetch } from './fetch/index.ts'
import { watchInterruption } from './interruption.ts'
import { machineTools } from './machine.ts'
import { REPORT_FILE, type RehearsalPlan, SUMMARIES_FILE, TRANSCRIPT_FILE, writePlan } from './plan-file.ts'
import { keepSummaries, summariesPlace } from './summaries-place.ts'

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Exit code of the command: 0 only when all is done that the workflow sets out to do, at best a whole release. */
export async function run(argv: readonly string[]): Promise<number> {
  const args = parseRehearseArguments(argv)
  if (args.help) {
    process.stdout.write(REHEARSE_HELP)
    return 0
  }
  const started = Date.now()
  const scenario = scenarioNamed(args.scenario)
  for (const file of [args.report, args.transcript]) requireFolderOf(file)
  const interrupted = watchInterruption()
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-rehearsal-')))
  try {
    const subject = await subjectOf(args, scenario, scratch)
    say(introduction(subject))
    sayIf(uncommitted(args.repo))
    if (scenario.name !== 'good-day') say(`Scenario ${scenario.name}: ${scenario.tells}`)
    const { workflow } = await requireFit(scenario, subject, projectRoot)
    const inPlay = { ...subject, packages: packagesInPlay(subject, workflow) }
    const decision = decideIsolation(probeIsolation(), {
      ownExample: subject.kind === 'bundled',
      unsafeSteps: args.unsafeSteps,
    })
    const fetched = await fetchedFor(args, inPlay, scratch, decision.how, interrupted)
    sayIf(ownTools(subject, fetched))
    say(decision.line)
    const summariesAt = summariesPlace(projectRoot, scenario.name, subject.slug)
    const plan = writePlan({
      subject,
      scenario: scenario.name,
      projectRoot,
      scratch,
      live: process.stdout.isTTY === true,
      started,
      ...(fetched ? { fetched } : {}),
      ...(summariesAt ? { summariesAt } : {}),
    })
    const code = await inside(decision.how, plan, subject.ecosystem, scratch, interrupted)
    keepSummaries(join(scratch, SUMMARIES_FILE), summariesAt)
    interrupted.throwIfAborted()
    return code
  } finally {
    hand(join(scratch, REPORT_FILE), args.report)
    hand(join(scratch, TRANSCRIPT_FILE), args.transcript)
    if (args.keep) say(`The scratch folder is kept: ${scratch}`)
    else rmSync(scratch, { recursive: true, force: true })
  }
}

async function subjectOf(args: RehearseArguments, scenario: Scenario, scratch: string): Promise<Subject> {
  try {
    return await subjectWith(args, scenario, args.workflow ?? scenario.workflow, scratch)
  } catch (thrown) {
    const lacksOwn = args.workflow === undefined && scenario.workflow !== undefined
    if (!lacksOwn || asPlumblineError(thrown).code !== 'workflow-not-found') throw thrown
    // What the repository has in its place says which scenarios fit instead.
    return subjectWith(args, scenario, undefined, join(scratch, 'without'))
  }
}

function subjectWith(args: RehearseArguments, scenario: Scenario, workflow: string | undefined, scratch: string) {
  const example = exampleNamed(args.example ?? scenario.example ?? 'npm')
  return prepareSubject({
    kind: args.repo === undefined ? 'bundled' : 'repository',
    folder: args.repo ?? bundledRepository(projectRoot, scratch, example),
    tag: args.tag,
    workflow,
    directory: args.workingDirectory,
    scratch,
    dryRun: scenario.writesNothing ?? false,
  })
}

/** What stands only in the work tree is in no tag. */
function uncommitted(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined
  // A bare repository has no work tree, and nothing in one.
  const status = gitMaybe(folder, ['status', '--porcelain', '--untracked-files=no']) ?? ''
  const changed = status.split('\n').filter(Boolean)
  if (changed.length === 0) return undefined
  const files = changed.map((line) => line.replace(/^\s*\S+\s+/, ''))
  const more = files.length > 3 ? ` and ${files.length - 3} more` : ''
  return `Not rehearsed, because it is not committed: what changed in ${files.slice(0, 3).join(', ')}${more}.`
}

/** A build without fetched requirements is not quite the one on GitHub. */
function ownTools(subject: Subject, fetched: RehearsalPlan['fetched']): string | undefined {
  const required = subject.requirements?.build ?? []
  if (required.length === 0 || fetched?.holdsBuild) return undefined
  return `Builds with what this machine has of ${required.join(', ')}; on GitHub the newest that fits is fetched.`
}

function introduction(subject: Subject): string {
  const made = subject.tagMade ? ', the tag that HEAD would get' : ''
  return [
    `Rehearses ${subject.workflow.path} of ${subject.slug}: ${subject.workflow.why}.`,
    `${subject.packageName} ${subject.version} (${subject.ecosystem}), tag ${subject.tag} at ${subject.commit.slice(0, 12)}${made}`,
  ].join('\n')
}

async function fetchedFor(
  args: RehearseArguments,
  subject: Subject,
  scratch: string,
  how: Way | undefined,
  interrupted: AbortSignal,
): Promise<RehearsalPlan['fetched']> {
  if (!needsFetch(subject) && args.fetch === undefined) return undefined
  const sees = how === undefined ? 'it sees this machine as you do' : 'it has the network, and none of your files'
  say(`Fetching the dependencies of the tag, before the network is cut (${sees}) …`)
  const fetched = await fetchDependencies(subject, scratch, args.fetch, how, interrupted)
  if (fetched) say(`  done: ${fetched.command}`)
  return fetched
}

/** Runs the rest in a process of its own, inside the namespaces where this machine has them. */
async function inside(
  how: ReturnType<typeof decideIsolation>['how'],
  plan: string,
  ecosystem: string,
  scratch: string,
  interrupted: AbortSignal,
): Promise<number> {
  interrupted.throwIfAborted()
  const entry = join(projectRoot, 'packages/cli/src/main.ts')
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=DeprecationWarning',
    entry,
    'rehearse-inside',
    plan,
  ]
  const { path, folders } = machineTools(ecosystem)
  const env = cleanEnvironment({ ...process.env, PATH: path }, join(scratch, 'home'))
  if (how === undefined) {
    const child = spawn(process.execPath, args, { cwd: scratch, env, stdio: ['pipe', 'inherit', 'inherit'] })
    interrupted.addEventListener('abort', () => child.stdin.end())
    const [status] = (await once(child, 'exit')) as [number | null]
    return status ?? 1
  }
  const visible = [projectRoot, ...toolFolders(path), ...folders]
  return enterIsolation(how, { command: process.execPath, args, cwd: scratch, env, scratch, visible }, interrupted)
}

/** A file that cannot be written at the end is an error at the beginning. */
function requireFolderOf(file: string | undefined): void {
  if (file === undefined || existsSync(dirname(resolve(file)))) return
  throw new PlumblineError('bad-input', {
    what: `"${file}" cannot be written: its folder does not exist.`,
    means: 'The path is misspelt, or the folder was not made yet.',
    next: 'Make the folder, or pass another path.',
  })
}

function hand(made: string, wanted: string | undefined): void {
  if (wanted !== undefined && existsSync(made)) copyFileSync(made, resolve(wanted))
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function sayIf(text: string | undefined): void {
  if (text !== undefined) say(text)
}
