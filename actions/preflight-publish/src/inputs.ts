// The declared inputs, outputs and failures of preflight-publish.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'preflight-publish',
  phase: 'validate',
  inputs: {
    registry: { kind: 'text', required: true },
    'package-name': { kind: 'text', required: true },
    version: { kind: 'text', required: true },
    environment: { kind: 'text' },
    workflow: { kind: 'text' },
    job: { kind: 'text' },
    'called-workflow': { kind: 'text' },
    'repository-url': { kind: 'text' },
    targets: { kind: 'multiline' },
    expect: { kind: 'multiline' },
    tag: { kind: 'text' },
    prerelease: { kind: 'text', choices: ['true', 'false'] },
    token: { kind: 'text' },
    'dry-run': { kind: 'boolean', default: 'false' },
  },
  outputs: ['result', 'registry', 'claims', 'publisher', 'version-state', 'next-action', 'failure'],
  failures: [
    'called-from-other-repo',
    'event-not-accepted',
    'self-hosted-runner',
    'missing-permission',
    'first-publish',
    'publish-blocked',
    'targets-cannot-start',
    'bad-input',
  ],
})

export type Inputs = InputsOf<typeof definition.inputs>
