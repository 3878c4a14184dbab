// A release that is whole or a draft: everything is there and compared before anybody can see it.
import { type ActionDeps, FailedOutcome, type Outcome } from '@plumbline/actions-io'
import { openGithub, runnerArtifacts } from '@plumbline/github'
import { makeRelease } from '@plumbline/releases'
import type { Inputs } from './inputs.ts'
import { readIntent } from './intent.ts'
import { describe } from './outcome.ts'

/** Drafts, uploads, compares, publishes; goes on where an earlier run stopped. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const intent = await readIntent(inputs, deps, runnerArtifacts)
  const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl, log: deps.log })
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const report = await makeRelease(intent, { client, now: Date.now, sleep, log: deps.log })
  const outcome = describe(intent, report)
  // A failure also tells which release it left behind, and in which state.
  if (report.failure) throw new FailedOutcome({ ...outcome, findings: [], failure: report.failure })
  return outcome
}
