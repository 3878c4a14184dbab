// The declared inputs, outputs and failures of verify-package.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'verify-package',
  phase: 'verify',
  inputs: {
    'packages-dir': { kind: 'text', default: 'dist' },
    files: { kind: 'multiline' },
    version: { kind: 'text' },
    'package-name': { kind: 'text' },
    registry: { kind: 'text' },
    'repository-url': { kind: 'text' },
    from: { kind: 'text', default: 'local', choices: ['local', 'registry'] },
    prepared: { kind: 'text' },
  },
  outputs: ['result', 'files', 'findings', 'failure'],
  failures: [
    'no-files',
    'unknown-file-kind',
    'bad-archive',
    'wrong-package',
    'wrong-version',
    'two-packages',
    'overriding-manifest',
    'private-package',
    'odd-file-name',
    'publish-blocked',
    'other-destination',
    'record-replaced',
    'not-served',
    'registry-unreadable',
    'version-taken',
    'unknown-registry',
    'client-missing',
    'bad-input',
  ],
})

export type Inputs = InputsOf<typeof definition.inputs>
