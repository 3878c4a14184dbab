// The declared inputs and failures of require-equal.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

const codes = [
  'ref-mismatch',
  'other-package',
  'tag-moved',
  'no-files',
  'record-replaced',
  'prepare-not-done',
  'publish-not-done',
] as const

export const definition = defineAction({
  name: 'require-equal',
  phase: 'validate',
  inputs: {
    subject: { kind: 'text', required: true },
    actual: { kind: 'text' },
    expected: { kind: 'text' },
    code: { kind: 'text', required: true, choices: codes },
    phase: { kind: 'text', required: true, choices: ['validate', 'build', 'verify', 'release'] },
  },
  outputs: [],
  failures: codes,
})

export type Inputs = InputsOf<typeof definition.inputs>
