// What fan-out-release takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'fan-out-release',
  phase: 'fan-out',
  inputs: {
    targets: { kind: 'multiline' },
    expect: { kind: 'multiline' },
    prepared: { kind: 'text' },
    tag: { kind: 'text' },
    version: { kind: 'text' },
    prerelease: { kind: 'text', choices: ['true', 'false'] },
    'release-url': { kind: 'text' },
    token: { kind: 'text', required: true },
    'downstream-token': { kind: 'text' },
    'retry-unknown': { kind: 'boolean', default: 'false' },
    'retry-failed': { kind: 'boolean', default: 'false' },
    'max-parallel': { kind: 'integer', default: '50', least: 1 },
  },
  outputs: ['result', 'runs', 'failure'],
  failures: ['bad-input', 'bad-targets', 'downstream-refused', 'downstream-failed', 'downstream-incomplete'],
})

export type Inputs = InputsOf<typeof definition.inputs>
