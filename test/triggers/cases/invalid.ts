// Files that GitHub cannot use.
import { type Case, PAGES, tag } from '../case.ts'

const { syntax, events } = PAGES

const inputs = Array.from({ length: 26 }, (_, index) => `i${index}: {}`).join(', ')

export const invalid: readonly Case[] = [
  {
    name: 'branches and branches-ignore',
    page: syntax,
    file: 'on:\n  push:\n    branches: [main]\n    branches-ignore: [dev]',
    event: tag('v1'),
    code: 'invalid',
    says: 'line 2',
  },
  {
    name: 'tags and tags-ignore',
    page: syntax,
    file: 'on:\n  push: { tags: [v1], tags-ignore: [v2] }',
    event: tag('v1'),
    code: 'invalid',
    says: 'only one of them',
  },
  {
    name: 'paths and paths-ignore',
    page: syntax,
    file: 'on: { push: { paths: [a], paths-ignore: [b] } }',
    event: tag('v1'),
    code: 'invalid',
  },
  {
    name: 'a pattern that YAML reads otherwise',
    page: syntax,
    file: 'on:\n  push:\n    tags:\n      - **/v1',
    event: tag('v1'),
    code: 'invalid',
    says: 'line 4',
  },
  {
    name: 'an event that does not exist',
    page: events,
    file: 'on:\n  push:\n  tag:',
    event: tag('v1'),
    code: 'invalid',
    says: 'line 3',
  },
  {
    name: 'workflow_run without workflows',
    page: events,
    file: 'on:\n  push:\n  workflow_run: { types: [completed] }',
    event: tag('v1'),
    code: 'invalid',
    says: '`workflows`',
  },
  { name: 'no on', page: syntax, file: 'name: x', event: tag('v1'), code: 'invalid', says: 'no `on`' },
  {
    name: 'an input of an unknown type',
    page: syntax,
    file: 'on:\n  push:\n  workflow_dispatch:\n    inputs:\n      a: { type: text }',
    event: tag('v1'),
    code: 'invalid',
    says: 'line 5',
  },
  {
    name: 'a choice without options',
    page: syntax,
    file: 'on: { push: , workflow_dispatch: { inputs: { a: { type: choice } } } }',
    event: tag('v1'),
    code: 'invalid',
    says: '`options`',
  },
  { name: 'a key twice', page: syntax, file: 'on: push\non: fork', event: tag('v1'), code: 'invalid', says: 'line 2' },
  {
    name: 'invalid on the default branch only',
    page: events,
    file: 'on: push',
    onDefaultBranch: 'on: [',
    event: tag('v1'),
    code: 'starts',
  },
  {
    name: '26 inputs',
    page: syntax,
    file: `on:\n  push:\n  workflow_dispatch:\n    inputs: { ${inputs} }`,
    event: tag('v1'),
    code: 'invalid',
    says: '25 are the most',
  },
]
