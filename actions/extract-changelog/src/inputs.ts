// What extract-changelog takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'extract-changelog',
  phase: 'validate',
  inputs: {
    version: { kind: 'text', required: true },
    path: { kind: 'text' },
    'working-directory': { kind: 'text', default: '.' },
    'if-missing': { kind: 'text', default: 'fail', choices: ['fail', 'generic', 'unreleased', 'empty'] },
  },
  outputs: ['found', 'notes', 'notes-file', 'path', 'first-line', 'last-line', 'heading', 'date'],
  failures: ['bad-input', 'bad-record', 'changelog-missing', 'section-missing'],
})

export type Inputs = InputsOf<typeof definition.inputs>
