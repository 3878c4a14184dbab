// repository_dispatch and workflow_run, whose file is that of the default branch.
import type { TriggerEvent } from '@plumbline/triggers'
import { type Case, PAGES } from '../case.ts'

const { events, token, syntax } = PAGES
const custom = (type: string): TriggerEvent => ({ name: 'repository_dispatch', type })
const followed = (more: object = {}): TriggerEvent => ({
  name: 'workflow_run',
  workflow: 'Build',
  action: 'completed',
  branch: 'main',
  ...more,
})
const follows = 'on: { workflow_run: { workflows: [Build], types: [completed] } }'
const canary = "on: { workflow_run: { workflows: [Build], branches: [canary, 'releases/**'] } }"

export const onDefaultBranch: readonly Case[] = [
  {
    name: 'a custom event',
    page: events,
    file: 'on: repository_dispatch',
    event: custom('test_result'),
    code: 'starts',
  },
  {
    name: 'a custom event by GITHUB_TOKEN',
    page: token,
    file: 'on: repository_dispatch',
    event: custom('x'),
    token: 'github-token',
    code: 'starts',
  },
  {
    name: 'the type of a custom event',
    page: events,
    file: 'on: { repository_dispatch: { types: [test_result] } }',
    event: custom('test_result'),
    code: 'starts',
  },
  {
    name: 'another type',
    page: events,
    file: 'on: { repository_dispatch: { types: [test_result] } }',
    event: custom('deploy'),
    code: 'wrong-type',
    says: '"deploy"',
  },
  {
    name: 'a custom event, file not on the default branch',
    page: events,
    file: 'on: repository_dispatch',
    onDefaultBranch: null,
    event: custom('x'),
    code: 'absent',
  },
  {
    name: 'a custom event, other text on the default branch',
    page: events,
    file: 'on: repository_dispatch',
    onDefaultBranch: 'on: push',
    event: custom('x'),
    code: 'no-such-event',
  },
  { name: 'after a run', page: events, file: follows, event: followed(), code: 'starts' },
  {
    name: 'after one of several',
    page: events,
    file: 'on: { workflow_run: { workflows: [Staging, Lab] } }',
    event: followed({ workflow: 'Lab' }),
    code: 'starts',
  },
  {
    name: 'after a failed run',
    page: events,
    file: follows,
    event: followed({ conclusion: 'failure' }),
    code: 'starts',
    says: 'although',
  },
  {
    name: 'after another workflow',
    page: events,
    file: follows,
    event: followed({ workflow: 'Lint' }),
    code: 'filtered',
    says: '"Lint"',
  },
  {
    name: 'when the run is only requested',
    page: events,
    file: follows,
    event: followed({ action: 'requested' }),
    code: 'wrong-type',
  },
  {
    name: 'no types: in progress too',
    page: events,
    file: 'on: { workflow_run: { workflows: [Build] } }',
    event: followed({ action: 'in_progress' }),
    code: 'starts',
  },
  {
    name: 'after a run on a branch',
    page: events,
    file: canary,
    event: followed({ branch: 'canary' }),
    code: 'starts',
  },
  {
    name: 'after a run on a branch of a folder',
    page: syntax,
    file: canary,
    event: followed({ branch: 'releases/1' }),
    code: 'starts',
  },
  {
    name: 'after a run on another branch',
    page: events,
    file: canary,
    event: followed(),
    code: 'filtered',
    says: '"main"',
  },
  {
    name: 'after a run on an ignored branch',
    page: syntax,
    file: 'on: { workflow_run: { workflows: [Build], branches-ignore: [canary] } }',
    event: followed({ branch: 'canary' }),
    code: 'filtered',
  },
  {
    name: 'only the default branch follows runs',
    page: events,
    file: follows,
    onDefaultBranch: null,
    event: followed(),
    code: 'absent',
  },
  { name: 'the third level of a chain', page: events, file: follows, event: followed({ level: 2 }), code: 'starts' },
  {
    name: 'the fourth level of a chain',
    page: events,
    file: follows,
    event: followed({ level: 3 }),
    code: 'chain-too-long',
  },
  {
    name: 'after a run that GITHUB_TOKEN started',
    page: token,
    file: follows,
    event: followed(),
    token: 'github-token',
    code: 'github-token',
    says: 'the run of "Build"',
  },
]
