// What plan-build takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'plan-build',
  phase: 'build',
  inputs: {
    ecosystem: { kind: 'text', required: true },
    'package-name': { kind: 'text', required: true },
    version: { kind: 'text', required: true },
    'working-directory': { kind: 'text', default: '.' },
    'install-command': { kind: 'multiline' },
    'build-command': { kind: 'multiline' },
    'node-version': { kind: 'text' },
    'python-version': { kind: 'text' },
    'smoke-test': { kind: 'multiline' },
    for: { kind: 'text', default: 'build', choices: ['build', 'try'] },
  },
  outputs: ['install-command', 'build-command', 'node-version', 'python-version', 'try-command', 'try-path'],
  failures: ['bad-input', 'no-build-default'],
})

export type Inputs = InputsOf<typeof definition.inputs>
