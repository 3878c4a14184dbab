// Waits for a run's end and says what became of it.
import { failedPlace, type GithubClient, GithubFailure, runJobs, type WorkflowRun } from '@plumbline/github'
import { conclusionWords, type How, isSuccess, rerunCommand, runSeconds, type TargetResult } from './result.ts'
import type { Scene } from './scene.ts'
import type { Target } from './target.ts'
import type { Watched } from './watcher.ts'

/** A run that is ours, and what is known of it so far. */
export interface Found {
  readonly id: number
  readonly url: string
  readonly run?: WorkflowRun
  readonly how: How
}

/** A run as the lists show it. */
export function found(run: WorkflowRun, how: How): Found {
  return { id: run.id, url: run.html_url, run, how }
}

/** Follows all runs of a target until they have ended or its time is over; the first that is no success counts. */
export async function follow(scene: Scene, target: Target, runs: readonly Found[]): Promise<TargetResult> {
  const [first, ...others] = await Promise.all(runs.map((run) => followOne(scene, target, run)))
  if (!first) throw new RangeError('there is no run to follow')
  return [first, ...others].find(({ verdict }) => verdict !== 'success') ?? first
}

async function followOne(scene: Scene, target: Target, start: Found): Promise<TargetResult> {
  const { deps } = scene
  const known = { target, how: start.how, runId: start.id, url: start.url }
  if (start.run?.status === 'completed') return conclude(scene, target, start.run, start.how)
  if (!target.wait) {
    const seen = start.run ? { run: start.run } : {}
    return { ...known, ...seen, verdict: 'sent', words: `${begun(start.how)}; nobody waits for it` }
  }
  const deadline = deps.now() + target.timeoutMinutes * 60_000
  const told = (run: WorkflowRun) => deps.log.info(`${target.workflow}: ${progressOf(run)}  ${run.html_url}`)
  const watched = await scene.board(target.repository).follow({ id: start.id, seen: start.run, deadline, told })
  if (watched.why === 'ended' && watched.run) return conclude(scene, target, watched.run, start.how)
  const run = watched.run ? { run: watched.run } : {}
  return { ...known, ...run, ...open(target, start, watched), verdict: 'unknown' }
}

function begun(how: How): string {
  return how === 'woken' ? 'has started by itself' : 'was started'
}

function progressOf(run: WorkflowRun): string {
  if (run.status === 'waiting') return 'waits for an approval'
  if (run.status !== 'completed') return (run.status ?? '').replaceAll('_', ' ')
  const seconds = runSeconds(run)
  return `${(run.conclusion ?? '').replaceAll('_', ' ')}${seconds === undefined ? '' : ` after ${seconds} s`}`
}

async function conclude(scene: Scene, target: Target, run: WorkflowRun, how: How): Promise<TargetResult> {
  const { conclusion } = run
  if (conclusion === 'success') return { target, verdict: 'success', how, run, words: 'succeeded' }
  if (isSuccess(run, target)) {
    return { target, verdict: 'success', how, run, words: `ended as "${conclusion}", which this target accepts` }
  }
  const again = `${rerunCommand(target.repository, run.id)}, wait for its success, then run this job again`
  const anew =
    how !== 'dispatched' && target.start !== 'itself' ? '; or let this job start it anew: `retry-failed: true`' : ''
  const place = await failurePlace(scene.deps.client, target, run)
  return { target, verdict: 'failed', how, run, words: conclusionWords(conclusion, place), next: `${again}${anew}` }
}

async function failurePlace(client: GithubClient, target: Target, run: WorkflowRun): Promise<string> {
  try {
    const place = failedPlace(await runJobs(client, target.repository, run.id))
    if (!place) return run.html_url
    const step = place.step === '' ? '' : `, step "${place.step}"`
    return `job "${place.job.name}"${step}: ${place.job.html_url ?? run.html_url}`
  } catch (error) {
    return `its jobs cannot be read: ${(error as Error).message}`
  }
}

/** Words for a run whose end was not seen. */
function open(target: Target, start: Found, { run, why }: Watched): Pick<TargetResult, 'words' | 'next'> {
  const url = run?.html_url ?? start.url
  const again = 'then run this job again: it adopts the run'
  if (why === 'cancelled') {
    return {
      words: `${begun(start.how)} and was left alone when this job was cancelled: its run goes on`,
      next: `Wait for it (${url}), ${again}`,
    }
  }
  if (why instanceof GithubFailure) {
    return {
      words: `${begun(start.how)} and ${run ? 'can no longer' : 'cannot'} be followed (${why.what} ${why.answer})`,
      next: `Open ${url}, wait for its end, ${again}`,
    }
  }
  if (!run)
    return { words: `was started as run ${start.id}, which GitHub does not show`, next: `Open ${url}, ${again}` }
  const waiting = run.status === 'waiting' || run.status === 'action_required'
  return {
    words: `${waiting ? 'waits for an approval' : `is still "${run.status}"`} after ${target.timeoutMinutes} minutes`,
    next: `${waiting ? 'Approve it' : 'Wait for it'} (${url}), ${again}`,
  }
}
