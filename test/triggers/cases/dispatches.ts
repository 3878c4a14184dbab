// workflow_dispatch: where the file must be, and its inputs.
import type { TriggerEvent } from '@plumbline/triggers'
import { type Case, PAGES } from '../case.ts'

const { events, token, syntax, manual, dispatches } = PAGES
const manually = `on:
  workflow_dispatch:
    inputs:
      logLevel: { required: true, default: warning, type: choice, options: [info, warning, debug] }
      tags: { required: false, type: boolean }
      count: { type: number }
      environment: { type: environment, required: true }`
const dispatch = (inputs: Record<string, string> = {}, workflow = 'publish.yml'): TriggerEvent => ({
  name: 'workflow_dispatch',
  ref: 'refs/tags/v1',
  workflow,
  inputs,
})
const given = { environment: 'staging' }

export const dispatched: readonly Case[] = [
  { name: 'by hand', page: manual, file: 'on: workflow_dispatch', event: dispatch(), code: 'starts' },
  {
    name: 'by hand, named by its path',
    page: manual,
    file: 'on: workflow_dispatch',
    event: dispatch({}, '.github/workflows/publish.yml'),
    code: 'starts',
  },
  {
    name: 'by hand, named by its name',
    page: manual,
    file: 'name: Publish it\non: workflow_dispatch',
    event: dispatch({}, 'Publish it'),
    code: 'starts',
  },
  {
    name: 'another workflow by hand',
    page: manual,
    file: 'on: workflow_dispatch',
    event: dispatch({}, 'other.yml'),
    code: 'not-addressed',
  },
  {
    name: 'by GITHUB_TOKEN',
    page: token,
    file: 'on: workflow_dispatch',
    event: dispatch(),
    token: 'github-token',
    code: 'starts',
  },
  {
    name: 'not on the default branch',
    page: events,
    file: 'on: workflow_dispatch',
    onDefaultBranch: null,
    event: dispatch(),
    code: 'absent',
    says: 'default branch',
  },
  {
    name: 'only on the default branch',
    page: events,
    file: 'on: workflow_dispatch',
    notAtRef: true,
    event: dispatch(),
    code: 'absent',
    says: 'not in the commit of v1',
  },
  {
    name: 'not declared at the ref',
    page: dispatches,
    file: 'on: push',
    onDefaultBranch: 'on: workflow_dispatch',
    event: dispatch(),
    code: 'no-such-event',
  },
  {
    name: 'a disabled workflow',
    page: dispatches,
    file: 'on: workflow_dispatch',
    state: 'disabled_manually',
    event: dispatch(),
    code: 'disabled',
  },
  {
    name: 'inputs',
    page: manual,
    file: manually,
    event: dispatch({ ...given, tags: 'true', count: '2', logLevel: 'info' }),
    code: 'starts',
  },
  {
    name: 'the required input',
    page: manual,
    file: manually,
    event: dispatch(),
    code: 'inputs',
    says: '"environment"',
  },
  {
    name: 'an option that is none',
    page: events,
    file: manually,
    event: dispatch({ ...given, logLevel: 'loud' }),
    code: 'inputs',
    says: '"info", "warning", "debug"',
  },
  {
    name: 'a boolean that is none',
    page: syntax,
    file: manually,
    event: dispatch({ ...given, tags: 'yes' }),
    code: 'inputs',
    says: 'true or false',
  },
  {
    name: 'a number that is none',
    page: syntax,
    file: manually,
    event: dispatch({ ...given, count: 'two' }),
    code: 'inputs',
  },
  {
    name: 'an input that is not declared',
    page: dispatches,
    file: manually,
    event: dispatch({ ...given, tag: 'v1' }),
    code: 'inputs',
    says: 'does not declare the input "tag"',
  },
]
