// What stands in the issue: others' words do nothing there, secrets do not get there, and it is never longer than GitHub takes.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, reference, releaseWorld } from '../../test/github/release-world.ts'
import { failed, reportWith } from './issue-scene.ts'
import { jobs, RUN_ID } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function body(): string {
  return world.github.issues.list()[0]?.body ?? ''
}

test('mentions, references, comments and fences of others do nothing outside code', async () => {
  const hostile = 'fixes #7, GH-8, octo/x#9 cc @octo/core and @ada. <!-- ~~~ ![x](https://t.example) &#64;eve `a` `b'
  await reportWith(
    world,
    await failed(world, { what: hostile, means: hostile, next: hostile, answer: `@ada\n\`\`\`\n#7` }),
  )
  const outside = body()
    .split('\n')
    .slice(1)
    .join('\n')
    .replaceAll(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<!\\)`[^`\n]+`/g, '')
    .replaceAll('&#8203;', '\u200b')
  expect(outside).not.toMatch(/@\w|#\d|GH-\d|<!--|!\[|&#64;|^~~~/m)
  expect(body()).toContain(
    'fixes #&#8203;7, GH-&#8203;8, octo/x#&#8203;9 cc `@octo/core` and `@ada`. &lt;!-- \\~~~ !\\[x]\\(https://t.example) &amp;#&#8203;64;eve `a` \\`b',
  )
  expect(body()).toContain('````text\n@ada\n```\n#7\n````')
})

test('tokens of every kind and the address of a person stay out of issue, summary and output', async () => {
  const { token } = world.job({ actions: 'read', contents: 'read', issues: 'write' })
  const secrets = [
    token,
    `ghs_15368_${'ab.c_d-'.repeat(20)}`,
    `npm_${'a1'.repeat(18)}`,
    `pypi-${'AgEIcHlwaS5vcmc'.repeat(4)}`,
    `rubygems_${'0a'.repeat(24)}`,
    `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(40)}.${'b'.repeat(40)}`,
  ]
  const answer = `refused:\n${secrets.join('\n')}\nhttps://ada:secretword@registry.example/x?sig=signedword&v=1`
  const needs = await failed(world, { answer, what: `It said ${secrets[2]}.`, request: `PUT /demo ${secrets[1]}` })
  const result = await reportWith(world, needs, {}, { token })
  const shown = `${body()}\n${result.summary}\n${result.outputs['report']}`
  for (const secret of [...secrets, 'secretword', 'signedword']) expect(shown).not.toContain(secret)
  expect(body()).toContain('refused:\n***\n')
  expect(body()).toContain('registry.example/x?sig=***&v=1')
})

/** Told by a record: a job's inputs are no place for that much. */
async function failedAtLength(words: { readonly answer?: string; readonly next?: string }, files: readonly object[]) {
  const needs = await failed(world)
  const { publication = '' } = needs['publish']?.outputs ?? {}
  const { failure, ...said } = JSON.parse(publication)
  const section = { ...said, 'already-published': false, files }
  const record = {
    schema: 1,
    plumbline: '0.1.0',
    publications: [section],
    failure: { ...JSON.parse(failure), ...words },
  }
  const uploaded = await world.upload({ publish: { 'record.json': JSON.stringify(record) } })
  const artifacts = JSON.stringify({ publish: reference(uploaded, 'publish') })
  return { ...needs, publish: { result: 'failure', outputs: { 'record-artifacts': artifacts } } }
}

test('a long answer and a long list of files are cut with a link, the next action stays', async () => {
  const files = Array.from({ length: 900 }, (_, index) => ({
    name: `demo-1.2.3-cp${index}-${'x'.repeat(40)}.whl`,
    sha256: 'a'.repeat(64),
    state: index === 500 ? 'rejected' : 'accepted',
    attempts: 1,
  }))
  const result = await reportWith(world, await failedAtLength({ answer: 'long words '.repeat(90_000) }, files))
  expect(result.outputs['issue-number']).toBe('1')
  expect([...body()].length).toBeLessThanOrEqual(65_536)
  expect(body()).toContain(`… cut; whole in https://github.com/octo/demo/actions/runs/${RUN_ID}`)
  expect(body()).toContain('- ✗ `demo-1.2.3-cp500-')
  expect(body()).toContain('- … and 860 more: the summary of the run has all of them')
  expect(body()).toContain(`gh run rerun ${RUN_ID} --failed --repo octo/demo`)
  expect(result.summary).toContain('demo-1.2.3-cp899-')
})

test('what cannot be shortened is cut after a line', async () => {
  const next = `Run this.\n\n${'Mend this word by word.\n'.repeat(6000)}`
  const result = await reportWith(world, await failedAtLength({ next }, []))
  expect(result.outputs['issue-number']).toBe('1')
  expect([...body()].length).toBeLessThanOrEqual(65_536)
  expect(body()).toContain(
    `word by word.\n\n… cut: the summary of [this run](https://github.com/octo/demo/actions/runs/${RUN_ID}) has the whole.`,
  )
})

test('without actions: read the log is named as what could not be read', async () => {
  world.github.setJobs(RUN_ID, jobs({ tests: 'failure' }))
  const permissions = { contents: 'read', issues: 'write' } as const
  const result = await reportWith(world, { tests: { result: 'failure' } }, {}, { permissions })
  expect(result.code).toBe(0)
  expect(body()).toContain("The run's jobs: GitHub does not let this token")
  expect(body()).not.toContain('The end of its log')
})
