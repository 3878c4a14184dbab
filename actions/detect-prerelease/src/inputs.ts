// What detect-prerelease takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'detect-prerelease',
  phase: 'validate',
  inputs: {
    version: { kind: 'text', required: true },
    scheme: { kind: 'text', choices: ['semver', 'pep440'] },
  },
  outputs: ['prerelease', 'channel', 'dist-tag', 'make-latest'],
  failures: ['bad-input', 'bad-record', 'bad-version'],
})

export type Inputs = InputsOf<typeof definition.inputs>
