// What create-release takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'create-release',
  phase: 'release',
  inputs: {
    prepared: { kind: 'text' },
    publication: { kind: 'text' },
    tag: { kind: 'text' },
    name: { kind: 'text' },
    notes: { kind: 'multiline' },
    'notes-file': { kind: 'text' },
    files: { kind: 'multiline' },
    'allow-unmatched-files': { kind: 'boolean', default: 'false' },
    draft: { kind: 'boolean', default: 'false' },
    prerelease: { kind: 'text', choices: ['true', 'false'] },
    'make-latest': { kind: 'text', choices: ['true', 'false', 'legacy'] },
    'attach-record': { kind: 'text', choices: ['true', 'false'] },
    token: { kind: 'text', required: true },
    repository: { kind: 'text' },
  },
  outputs: ['id', 'url', 'upload-url', 'assets', 'state', 'created', 'immutable', 'failure'],
  failures: [
    'bad-input',
    'missing-permission',
    'record-replaced',
    'files-unmatched',
    'asset-names-collide',
    'notes-too-long',
    'tag-not-found',
    'tag-moved',
    'release-ambiguous',
    'asset-conflict',
    'asset-undeclared',
    'asset-incomplete',
    'release-immutable',
    'release-hidden',
    'workflow-file-trap',
    'tag-ruleset',
    'tag-name-burned',
    'github-refused',
    'github-unreachable',
    'github-rate-limited',
  ],
})

export type Inputs = InputsOf<typeof definition.inputs>
