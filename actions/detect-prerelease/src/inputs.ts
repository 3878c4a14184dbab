// What detect-prerelease takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'detect-prerelease',
  phase: 'validate',
  inputs: {
    version: { kind: 'text' },
    tag: { kind: 'text' },
    scheme: { kind: 'text', choices: ['semver', 'pep440', 'gem', 'nuget', 'maven', 'opaque'] },
    pattern: { kind: 'multiline' },
    token: { kind: 'text' },
  },
  outputs: ['prerelease', 'channel', 'base-version', 'dist-tag', 'make-latest', 'is-backport', 'failure'],
  failures: ['bad-input', 'bad-record', 'bad-version', 'no-tag', 'tag-no-version'],
})

export type Inputs = InputsOf<typeof definition.inputs>
