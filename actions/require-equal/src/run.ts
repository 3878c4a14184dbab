// require-equal: one comparison between the actions of a workflow, with the failure that a difference is.
import type { ActionDeps, GithubContext, Outcome } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'

export async function run(inputs: Inputs, { context, log }: ActionDeps): Promise<Outcome> {
  const { subject, actual, expected, code, phase } = inputs
  if (actual === expected) {
    log.info(`${subject}: "${actual}"`)
    return { outputs: {} }
  }
  const what = `${subject} is "${actual}", and it must be "${expected}".`
  const skipped = code === 'publish-not-done' && actual === 'skipped'
  return { outputs: {}, phase, failure: new PlumblineError(code, { what, ...(skipped ? afterSkip(context) : {}) }) }
}

/** A skipped job has not failed: its log is empty, and running the failed jobs again would leave it out. */
function afterSkip({ workflowRef, refName, repository }: GithubContext) {
  const file = /\/([^/@]+)@/.exec(workflowRef)?.[1] ?? '<file>'
  return {
    means:
      'publish did not run, so nothing was published and no release is made. A job is skipped when its `if:` was false, or when a job that it needs did not succeed.',
    next: `Read the \`if:\` of the publish job and look at the jobs that it needs. When the reason is mended, start a new run at the tag (\`gh workflow run ${file} --ref ${refName || '<tag>'} --repo ${repository}\`): a re-run leaves a skipped job out.`,
  }
}
