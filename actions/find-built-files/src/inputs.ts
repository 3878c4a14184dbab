// The declared inputs, outputs and failures of find-built-files.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'find-built-files',
  phase: 'validate',
  inputs: {
    'package-name': { kind: 'text', required: true },
    version: { kind: 'text', required: true },
    tag: { kind: 'text', required: true },
    commit: { kind: 'text', required: true },
    ecosystem: { kind: 'text' },
    registry: { kind: 'text' },
    'repository-url': { kind: 'text' },
    'files-from': { kind: 'text' },
    token: { kind: 'text', required: true },
  },
  outputs: ['found', 'packages-dir', 'source', 'package-slug'],
  failures: [
    'original-files-expired',
    'registry-unreadable',
    'record-replaced',
    'asset-conflict',
    'missing-permission',
    'github-unreachable',
    'github-rate-limited',
    'github-refused',
    'client-missing',
    'bad-input',
  ],
})

export type Inputs = InputsOf<typeof definition.inputs>
