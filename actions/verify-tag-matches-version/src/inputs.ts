// What verify-tag-matches-version takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'verify-tag-matches-version',
  phase: 'validate',
  inputs: {
    tag: { kind: 'text' },
    'working-directory': { kind: 'text', default: '.' },
    'if-no-tag': { kind: 'text', default: 'fail', choices: ['fail', 'assume'] },
  },
  outputs: [
    'result',
    'version',
    'normalized-version',
    'tag',
    'tag-assumed',
    'commit',
    'package-name',
    'ecosystem',
    'sources',
  ],
  failures: [
    'bad-input',
    'no-tag',
    'not-a-repository',
    'git-failed',
    'tag-missing',
    'shallow-clone',
    'head-not-at-tag',
    'manifest-invalid',
    'bad-version',
    'version-mismatch',
    'tag-no-version',
    'tag-names-other-package',
    'no-version-source',
  ],
})

export type Inputs = InputsOf<typeof definition.inputs>
