// Waits for a run's end and says what became of it.
import { failedPlace, type GithubClient, GithubFailure, readRun, runJobs, type WorkflowRun } from '@plumbline/github'
import { conclusionWords, rerunCommand, type TargetResult } from './result.ts'
import type { FanOutDeps, Target } from './target.ts'

const FIRST_PAUSE = 5000
const LONGEST_PAUSE = 30_000

/** Follows a run until it has ended or the target's time is over. */
export async function follow(
  deps: FanOutDeps,
  target: Target,
  start: WorkflowRun,
  how: 'dispatched' | 'adopted',
): Promise<TargetResult> {
  const run = await lastSeen(deps, target, start)
  if (run instanceof GithubFailure) return { ...lost(target, start, run), how }
  if (run.status !== 'completed') return { ...stillRunning(target, run), how }
  if (run.conclusion === 'success') return { target, verdict: 'success', how, run, words: 'succeeded' }
  return {
    target,
    verdict: 'failed',
    how,
    run,
    words: conclusionWords(run.conclusion, await failurePlace(deps.client, target, run)),
    next: `${rerunCommand(target.repository, run.id)}, wait for its success, then run this job again`,
  }
}

/** The run at its end, or as it was when the time was over, or the refusal that ended the looking. */
async function lastSeen(deps: FanOutDeps, target: Target, start: WorkflowRun) {
  const deadline = deps.now() + target.timeoutMinutes * 60_000
  let run = start
  for (let pause = FIRST_PAUSE; run.status !== 'completed'; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    if (deps.now() + pause > deadline) return run
    await deps.sleep(pause)
    const now = await look(deps.client, target, run)
    if (now instanceof GithubFailure) return now
    if (now.status !== run.status) deps.log.info(`${target.workflow}: ${now.conclusion ?? now.status}  ${now.html_url}`)
    run = now
  }
  return run
}

/** A look that gets no answer tells nothing about the run: the next one will. */
async function look(client: GithubClient, target: Target, last: WorkflowRun) {
  try {
    return await readRun(client, target.repository, last.id)
  } catch (error) {
    if (error instanceof GithubFailure) return error.unclear ? last : error
    throw error
  }
}

async function failurePlace(client: GithubClient, target: Target, run: WorkflowRun): Promise<string> {
  try {
    const found = failedPlace(await runJobs(client, target.repository, run.id))
    if (!found) return ''
    const step = found.step === '' ? '' : `, step "${found.step}"`
    return `job "${found.job.name}"${step}: ${found.job.html_url ?? run.html_url}`
  } catch (error) {
    return `its jobs cannot be read: ${(error as Error).message}`
  }
}

function stillRunning(target: Target, run: WorkflowRun): Omit<TargetResult, 'how'> {
  const waiting = run.status === 'waiting' || run.status === 'action_required'
  return {
    target,
    verdict: 'unknown',
    run,
    words: `${waiting ? 'waits for an approval' : `is still "${run.status}"`} after ${target.timeoutMinutes} minutes`,
    next: `${waiting ? 'Approve it' : 'Wait for it'} (${run.html_url}), then run this job again: it adopts the run`,
  }
}

function lost(target: Target, run: WorkflowRun, failure: GithubFailure): Omit<TargetResult, 'how'> {
  return {
    target,
    verdict: 'unknown',
    run,
    words: `was started and can no longer be followed (${failure.what} ${failure.answer})`,
    next: `Open ${run.html_url}, wait for its end, then run this job again: it adopts the run`,
  }
}
