// What audit-releases takes and gives; action.yml says the same.
import { defineAction, type InputsOf } from '@plumbline/actions-io'

export const definition = defineAction({
  name: 'audit-releases',
  phase: 'audit',
  inputs: {
    packages: { kind: 'list', default: 'auto' },
    registry: { kind: 'text' },
    'repository-url': { kind: 'text' },
    workflow: { kind: 'list' },
    'tag-pattern': { kind: 'text' },
    changelog: { kind: 'text' },
    since: { kind: 'text' },
    accept: { kind: 'text', default: '.github/plumbline-accept.yml' },
    'look-inside': { kind: 'integer', default: '60' },
    'compare-source': { kind: 'text', default: 'none', choices: ['none', 'content'] },
    'allow-extra': { kind: 'multiline' },
    cache: { kind: 'text' },
    'grace-minutes': { kind: 'integer', default: '30' },
    'stuck-after-minutes': { kind: 'integer', default: '60' },
    'fail-on': { kind: 'text', default: 'unreadable', choices: ['drift', 'unreadable', 'never'] },
    html: { kind: 'text' },
    issue: { kind: 'boolean', default: 'false' },
    labels: { kind: 'list' },
    assignees: { kind: 'list' },
    repository: { kind: 'repository' },
    token: { kind: 'text', required: true },
  },
  outputs: ['result', 'audit', 'audit-file', 'drift', 'failure'],
  failures: ['bad-input', 'bad-accept-file', 'nothing-to-audit', 'unknown-registry', 'drift', 'audit-unreadable'],
})

export type Inputs = InputsOf<typeof definition.inputs>
