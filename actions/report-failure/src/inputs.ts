// What report-failure takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'

export const definition = defineAction({
  name: 'report-failure',
  phase: 'report',
  inputs: {
    needs: { kind: 'text', required: true },
    release: { kind: 'boolean', default: 'true' },
    issue: { kind: 'boolean', default: 'true' },
    labels: { kind: 'list' },
    assignees: { kind: 'list' },
    repository: { kind: 'text' },
    token: { kind: 'text', required: true },
  },
  outputs: ['blocked', 'report', 'issue-number', 'issue-url'],
  failures: ['bad-input', 'release-blocked'],
})

export type Inputs = InputsOf<typeof definition.inputs>

/** Throws `bad-input` when the issue's repository is no `owner/name`. */
export function checkRepository({ repository }: Inputs): void {
  if (repository === '' || /^[\w.-]+\/[\w.-]+$/.test(repository)) return
  throw new PlumblineError('bad-input', {
    what: `Input "repository" is ${JSON.stringify(repository)}.`,
    next: 'Write it as `owner/name`, or leave it out for this repository.',
  })
}
