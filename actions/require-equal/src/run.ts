// require-equal: one comparison between the actions of a workflow, with the failure that a difference is.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'

export async function run(inputs: Inputs, { log }: ActionDeps): Promise<Outcome> {
  const { subject, actual, expected, code, phase } = inputs
  if (actual === expected) {
    log.info(`${subject}: "${actual}"`)
    return { outputs: {} }
  }
  const what = `${subject} is "${actual}", and it must be "${expected}".`
  return { outputs: {}, phase, failure: new PlumblineError(code, { what }) }
}
