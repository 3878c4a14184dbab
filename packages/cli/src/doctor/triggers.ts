// `plumbline doctor triggers`: which workflows of a repository an event would start, and why the others not.
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import {
  type Follower,
  readTriggers,
  type Trigger,
  type TriggerEvent,
  UNSEEN,
  whatFollows,
  whatStarts,
} from '@plumbline/triggers'
import { parseTriggersArguments, TRIGGERS_HELP, type TriggersArguments } from './arguments.ts'
import { type Asked, parseEvent } from './event-argument.ts'
import { judged, soundFiles } from './judge.ts'
import { report } from './report.ts'
import { openRepository, type Reading } from './repository.ts'

/** Nothing at all would start. */
const NOTHING_STARTS = 3

/** With --json what is refused is JSON, too; the words for a person come from whoever shows the error. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    return await answer(argv)
  } catch (thrown) {
    const { code, what, means, next } = asPlumblineError(thrown)
    if (argv.includes('--json')) print(JSON.stringify({ error: { code, what, means, next } }, null, 2))
    throw thrown
  }
}

async function answer(argv: readonly string[]): Promise<number> {
  const args = parseTriggersArguments(argv)
  if (args.help) {
    process.stdout.write(TRIGGERS_HELP)
    return 0
  }
  const asked = parseEvent(args.event)
  const reading = openRepository(args.repo).read(asked.ref)
  const event = eventOf(asked, args, reading)
  requireNamed(event, reading)
  const where = asked.ref === undefined ? 'on the default branch' : `at ${asked.ref.name}`
  const workflows = judged(reading.files, event, where, decided(reading, event, args.token))
  const branch = reading.defaultBranch.name.replace(/^origin\//, '')
  const sound = soundFiles(reading.files)
  const follows = eventsOf(event).flatMap((each) => whatFollows(sound, each, args.token, branch))
  const found = { event, token: args.token, reading, workflows, follows, unseen: UNSEEN }
  print(args.json ? JSON.stringify(asJson(found), null, 2) : report(found))
  return workflows.some(({ starts }) => starts) ? 0 : NOTHING_STARTS
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** The first push of a tag sends `create` besides `push`. */
function eventsOf(event: TriggerEvent): readonly TriggerEvent[] {
  return event.name === 'push' ? [event, { ...event, name: 'create' }] : [event]
}

/** Of a workflow that does not listen to the event itself, the answer for what comes with it. */
function decided({ files }: Reading, event: TriggerEvent, token: TriggersArguments['token']): readonly Trigger[] {
  const [first = [], second = []] = eventsOf(event).map((each) => whatStarts(files, each, token))
  return first.map((trigger, index) => {
    const other = second[index]
    const hears = trigger.code === 'no-such-event' && other !== undefined && other.code !== 'no-such-event'
    return hears ? other : trigger
  })
}

export interface Found {
  readonly event: TriggerEvent
  readonly token: TriggersArguments['token']
  readonly reading: Reading
  readonly workflows: readonly Trigger[]
  readonly follows: readonly Follower[]
  readonly unseen: readonly string[]
}

/** The event with what the repository and the options add to it. */
function eventOf({ event }: Asked, args: TriggersArguments, reading: Reading): TriggerEvent {
  const { tagsInPush: refsInPush } = args
  if (refsInPush !== undefined && event.name !== 'push' && event.name !== 'create') {
    throw new PlumblineError('bad-input', {
      what: `--tags-in-push is ${refsInPush}, and --event is "${args.event}".`,
      means: 'Only a push of tags, or their creation, can bring several at once.',
      next: 'Leave it out, or ask about push-tag:TAG or create-tag:TAG.',
    })
  }
  if (Object.keys(args.inputs).length > 0 && event.name !== 'workflow_dispatch') {
    throw new PlumblineError('bad-input', {
      what: `--input is given, and --event is "${args.event}".`,
      means: 'Only a dispatch of a workflow has inputs.',
      next: 'Leave it out, or ask about dispatch:FILE@REF.',
    })
  }
  const several = refsInPush === undefined ? {} : { refsInPush }
  if (event.name === 'push') return { ...event, ...several, headMessage: reading.event.message }
  if (event.name === 'create') return { ...event, ...several }
  if (event.name !== 'workflow_dispatch') return event
  return { ...event, ref: reading.event.fullRef ?? event.ref, inputs: args.inputs }
}

/** A dispatch, or a run that is followed, of a workflow that does not exist is a slip of the pen. */
function requireNamed(event: TriggerEvent, { files }: Reading): void {
  const wanted = event.name === 'workflow_dispatch' || event.name === 'workflow_run' ? event.workflow : undefined
  if (wanted === undefined) return
  const names = files.map(({ path, atRef, onDefaultBranch }) => ({
    path,
    name: readTriggers(path, onDefaultBranch ?? atRef ?? '').name,
  }))
  const byFile = event.name === 'workflow_dispatch'
  const known = names.flatMap(({ path, name }) =>
    byFile ? [path, path.slice(path.lastIndexOf('/') + 1), name] : [name],
  )
  if (known.includes(wanted)) return
  const listed = names.map(({ path, name }) => JSON.stringify(byFile ? path.slice(path.lastIndexOf('/') + 1) : name))
  throw new PlumblineError('bad-input', {
    what: `No workflow of the repository is called "${wanted}".`,
    means: byFile ? 'A dispatch names a workflow by its file.' : '`workflow_run` names a workflow by its `name:`.',
    next: listed.length > 0 ? `There are: ${listed.join(', ')}.` : 'The repository has no workflow at all.',
  })
}

function asJson({ event, token, reading, workflows, follows, unseen }: Found): unknown {
  const { files, event: at, defaultBranch, uncommitted } = reading
  return {
    event,
    token,
    read: { event: at, defaultBranch, files: files.length, uncommitted },
    workflows,
    follows,
    unseen,
  }
}
