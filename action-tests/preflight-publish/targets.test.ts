// preflight-publish with what is to follow the release: every slip is told before anything is published.
import { expect, test } from '@jest/globals'
import { lookAt, on } from './targets-scene.ts'

const TYPED = 'level: { type: choice, options: [low, high] }, loud: { type: boolean }, many: { type: number }'
const INPUTS = `{ workflow_dispatch: { inputs: { version: { required: true }, ${TYPED} } } }`
const WORKFLOWS = {
  'docs.yml': on(INPUTS),
  'plain.yml': on('workflow_dispatch'),
  'correlated.yml': on('{ workflow_dispatch: { inputs: { correlation: { required: true }, version: {} } } }'),
  'deploy.yml': on("{ push: { tags: ['v*'] } }"),
  'other-tags.yml': on("{ push: { tags: ['x*'] } }"),
  'called.yml': on('workflow_call'),
  'broken.yml': on('pusch'),
  'after.yml': on('{ workflow_run: { workflows: [Plumb docs], types: [completed] } }'),
  'after-self.yml': on('{ workflow_run: { workflows: [Publish], types: [completed] } }'),
  'listener.yml': on('{ repository_dispatch: { types: [released] } }'),
}
const GOOD = '- workflow: docs.yml\n  inputs: { version: "${version}", level: low, loud: "${prerelease}", many: "3" }\n'
const PUBLISHED = { GITHUB_WORKFLOW: 'Publish' }

const problemsOf = async (inputs: Readonly<Record<string, string>>) => {
  const { code, outputs, annotations, record, summary } = await lookAt({
    inputs,
    workflows: WORKFLOWS,
    onDefaultBranch: WORKFLOWS,
    env: PUBLISHED,
  })
  const [error] = annotations.filter(({ level }) => level === 'error')
  return { code, title: error?.title, message: error?.message ?? '', outputs, record, summary }
}

test.each([
  ['a workflow that is not there', '- workflow: dcos.yml', 'dcos.yml does not exist', 'Did you mean docs.yml?'],
  ['another ending', '- workflow: docs.yaml', 'docs.yaml does not exist', 'Did you mean docs.yml?'],
  ['a file that cannot be dispatched', '- workflow: called.yml', 'has no `workflow_dispatch` trigger', 'Nor does it'],
  ['a filter that leaves the tag out', '- workflow: other-tags.yml', 'no `workflow_dispatch`', '"v1.2.3" matches no'],
  ['an invalid file', '- workflow: broken.yml', 'is no valid workflow file', '`on: pusch` is no event'],
  ['an undeclared input', `${GOOD}- workflow: plain.yml\n  inputs: { x: y }`, 'declare the input "x"', 'declares none'],
  [
    'a misspelt input',
    '- workflow: docs.yml\n  inputs: { verison: "1" }',
    'input "verison"',
    'Did you mean `version`?',
  ],
  ['a missing input', '- workflow: docs.yml', 'docs.yml requires the input "version"', 'does not give'],
  [
    'refused values',
    '- workflow: docs.yml\n  inputs: { version: "1", level: loud, loud: perhaps, many: some }',
    '"level" cannot be "loud": its options are "low", "high"',
    'boolean and cannot be "perhaps": give true or false. targets, line 1: The input "many" is a number',
  ],
  ['its own end', '- workflow: after-self.yml', 'when this run of "Publish" has ended', 'nobody in it can wait'],
  ['an event without a listener', '- event-type: relaesed', 'starts nothing', 'Did you mean "released"?'],
  ['another channel, all the same', '- workflow: dcos.yml\n  when: prerelease', 'does not exist', 'docs.yml?'],
  ['a key that is none', '- workflow: plain.yml\n  wehn: stable', 'line 2: "wehn" is no key', 'there are workflow'],
])('%s stops the release in validate', async (_name, targets, words, more) => {
  const { code, title, message, outputs, record } = await problemsOf({ targets })
  expect({ code, title, result: outputs['result'] }).toEqual({
    code: 1,
    title: 'targets-cannot-start',
    result: 'cannot-work',
  })
  expect(message).toContain(words)
  expect(message).toContain(more)
  expect(record).toMatchObject({ failure: { phase: 'validate', code: 'targets-cannot-start' } })
})

test.each([
  ['other-tags.yml', '"v1.2.3" matches no pattern'],
  ['plain.yml', 'listens to `workflow_dispatch`, not to the tag'],
  ['deplyo.yml', 'Did you mean deploy.yml?'],
])('expect: %s stops it, too', async (expected, words) => {
  const { code, title, message } = await problemsOf({ expect: `deploy.yml\n${expected}` })
  expect({ code, title }).toEqual({ code: 1, title: 'targets-cannot-start' })
  expect(message).toContain(words)
})

test('everything is told at once, with its lines', async () => {
  const targets = `- workflow: dcos.yml\n- workflow: plain.yml\n  inputs: { x: y }\n${GOOD}- wrokflow: docs.yml\n`
  const { message, summary } = await problemsOf({ targets, expect: 'deploy.yml\nother-tags.yml' })
  for (const part of [
    'targets, line 1: dcos.yml does not exist',
    'targets, line 2: .github/workflows/plain.yml does not declare the input "x"',
    'targets, line 6: "wrokflow" is no key of a target',
    'targets, line 6: "workflow" is missing',
    'expect, line 2: other-tags.yml cannot start by itself',
  ])
    expect(message).toContain(part)
  expect(message).toContain('nothing is published')
  expect(summary).toContain(
    '### What follows the release: ✗ cannot start\n\n- ✗ targets, line 1: dcos.yml does not exist',
  )
})

test('what can start passes, whichever way it starts, and other repositories are not looked at', async () => {
  const targets = [
    `${GOOD}- workflow: deploy.yml`,
    '- workflow: correlated.yml\n  inputs: { version: "${release-url}" }',
    '- event-type: released\n  client-payload: { of: "${correlation}" }',
    '- workflow: anything.yml\n  repository: octo/site',
  ].join('\n')
  const workflows = { ...WORKFLOWS, 'docs.yml': on(INPUTS, 'Plumb docs') }
  const inputs = { targets, expect: 'after.yml' }
  const look = await lookAt({ inputs, workflows, onDefaultBranch: workflows, env: PUBLISHED })
  expect({ code: look.code, failure: look.outputs['failure'] }).toEqual({ code: 0, failure: '' })
  expect(look.annotations.filter(({ message }) => /targets|expect/.test(message))).toEqual([])
  expect(look.stdout).toContain(
    'Not looked at: octo/site/anything.yml (in another repository, for which this job has no token).',
  )
  expect(look.stdout).toContain('Looked at what is to follow the release: 5 of 6 targets.')
  expect(look.summary).not.toContain('What follows the release')
})

test.each([
  ['what fails nothing', '- workflow: dcos.yml\n  required: false', 'does not exist'],
  ['what runs at another ref', '- workflow: dcos.yml\n  ref: maintenance', 'is to run at "maintenance"'],
])('%s is a warning', async (_name, targets, words) => {
  const { code, annotations, outputs } = await lookAt({ inputs: { targets }, workflows: WORKFLOWS })
  expect({ code, failure: outputs['failure'] }).toEqual({ code: 0, failure: '' })
  expect(annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining(words) }),
  )
})

test('a dry run warns', async () => {
  const inputs = { targets: '- workflow: dcos.yml', 'dry-run': 'true' }
  const { code, outputs, annotations } = await lookAt({ inputs, workflows: WORKFLOWS })
  expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'cannot-work' })
  expect(annotations[0]).toMatchObject({ level: 'warning', message: expect.stringContaining('Did you mean docs.yml?') })
})

test('what follows a run counts as it stands on the default branch', async () => {
  const follower = { 'after.yml': WORKFLOWS['after.yml'], 'docs.yml': on('workflow_dispatch', 'Plumb docs') }
  const inputs = { targets: '- workflow: docs.yml', expect: 'after.yml' }
  const docs = { 'docs.yml': follower['docs.yml'] }
  expect(await lookAt({ inputs, workflows: docs, onDefaultBranch: follower })).toMatchObject({ code: 0 })
  expect(await lookAt({ inputs, workflows: follower, onDefaultBranch: docs })).toMatchObject({
    code: 1,
    record: { failure: { what: expect.stringContaining('expect, line 1: after.yml cannot start by itself') } },
  })
  const unlisted = await lookAt({ inputs: { targets: inputs.targets }, workflows: docs, onDefaultBranch: {} })
  expect(unlisted.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('on its default branch') }),
  )
})

test('without a tag nothing can be said', async () => {
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
  const { code, annotations } = await lookAt({ inputs: { targets: GOOD }, workflows: WORKFLOWS, env })
  expect({ code, title: annotations[0]?.title }).toEqual({ code: 1, title: 'bad-input' })
})
