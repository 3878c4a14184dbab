// What extract-changelog takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'extract-changelog',
  phase: 'validate',
  inputs: {
    version: { kind: 'text', required: true },
    path: { kind: 'text' },
    'working-directory': { kind: 'text', default: '.' },
    package: { kind: 'list' },
    'if-missing': {
      kind: 'text',
      default: 'fail',
      choices: ['fail', 'generic', 'generate', 'unreleased', 'empty'],
    },
    'if-duplicate': { kind: 'text', default: 'fail', choices: ['fail', 'first', 'last'] },
    append: { kind: 'multiline' },
    'max-length': { kind: 'integer', default: '125000' },
  },
  outputs: [
    ...['found', 'notes', 'notes-file', 'path', 'heading', 'date', 'yanked', 'first-line', 'last-line'],
    ...['previous-version', 'how', 'failure'],
  ],
  failures: ['bad-input', 'bad-record', 'changelog-missing', 'section-missing', 'section-twice'],
})

export type Inputs = InputsOf<typeof definition.inputs>
