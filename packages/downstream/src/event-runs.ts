// Which runs of a repository_dispatch are ours, and which may be: GitHub names the event of a run, and not its type.
import { allRuns, GithubFailure, readTextAt, type WorkflowRun } from '@plumbline/github'
import { readTriggers } from '@plumbline/triggers'
import { shows } from './correlation.ts'
import { onceEach } from './once.ts'
import { mayBeSentBy, notBefore } from './ours.ts'
import type { Scene } from './scene.ts'
import { senderTo, type Target } from './target.ts'

export const EVENT = 'repository_dispatch'

/** Runs that show our correlation, else how many since the release may be of this event. */
export interface SentEarlier {
  readonly runs: readonly WorkflowRun[]
  readonly doubtful: number
}

/** Looks for what was sent earlier, each time it is called. Throws GithubFailure. */
export function earlierLooker(scene: Scene, target: Target, correlation: string): () => Promise<SentEarlier> {
  const listener = listenersOf(scene, target)
  return () => sentEarlier(scene, target, correlation, listener)
}

async function sentEarlier(
  scene: Scene,
  target: Target,
  correlation: string,
  listener: ReturnType<typeof listenersOf>,
): Promise<SentEarlier> {
  const since = await scene.since()
  const sender = senderTo(target, scene.request)
  const created = since === undefined ? {} : { created: `>=${since}` }
  const all = await allRuns(scene.deps.client, target.repository, { event: EVENT, ...created })
  const runs = all.filter((run) => shows(run.display_title, correlation))
  if (runs.length > 0) return { runs, doubtful: 0 }
  const open = await Promise.all(
    all.map(
      async (run) =>
        (since === undefined || notBefore(run, since)) &&
        (sender === undefined || mayBeSentBy(run, sender)) &&
        mayShow(await listener(run), run, target),
    ),
  )
  return { runs, doubtful: open.filter(Boolean).length }
}

interface Listener {
  readonly types: readonly string[] | undefined
  readonly runName: string | undefined
}

/** The workflow file that a run has run, at its own commit; `unread` where the token may not read it. */
function listenersOf({ deps }: Scene, { repository }: Target) {
  const read = onceEach(async (path: string, commit: string): Promise<Listener | 'unread'> => {
    try {
      const text = await readTextAt(deps.client, repository, path, commit)
      if (text === undefined) return 'unread'
      const { events, runName, problem } = readTriggers(path, text)
      const on = events[EVENT]
      return problem || !on ? 'unread' : { types: on.types, runName }
    } catch (error) {
      if (error instanceof GithubFailure) return 'unread'
      throw error
    }
  })
  return ({ path, head_sha }: WorkflowRun) => read(path.split('@')[0] ?? path, head_sha)
}

/** Whether a run that does not show our correlation may have been started by our event all the same. */
function mayShow(listener: Listener | 'unread', { display_title: title }: WorkflowRun, target: Target): boolean {
  if (listener === 'unread') return true
  const { types, runName } = listener
  if (types && !types.includes(target.workflow)) return false
  // Without a run-name GitHub shows the type of the event.
  if (runName === undefined) return title === target.workflow
  // That of another release, or of another event.
  const another = title.includes(`/${target.workflow}`) && !runName.includes(`/${target.workflow}`)
  return !(another && /client_payload\b/.test(runName))
}
