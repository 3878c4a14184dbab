// What report-failure takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'report-failure',
  phase: 'report',
  inputs: {
    needs: { kind: 'text', required: true },
    token: { kind: 'text', required: true },
  },
  outputs: ['blocked', 'report'],
  failures: ['bad-input', 'release-blocked'],
})

export type Inputs = InputsOf<typeof definition.inputs>
