// A release that stopped: the report says where, in whose words, what stands, and what to do.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  FILE,
  PUBLICATION,
  prepare,
  type ReleaseWorld,
  reference,
  releaseWorld,
} from '../../test/github/release-world.ts'
import { FAILURE, wholeNeeds } from './issue-scene.ts'
import { type Need, RUN_ID } from './pypi-shape.ts'

const permissions = { actions: 'read', contents: 'read' } as const

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function report(needs: Readonly<Record<string, Need>>, scopes: Readonly<Record<string, 'read'>> = permissions) {
  return world.run('report-failure', { needs: JSON.stringify(needs) }, { permissions: scopes })
}

function failJob(name: string, step: string): void {
  const steps = [{ name: step, number: 1, status: 'completed' as const, conclusion: 'failure' as const }]
  world.github.setJobs(RUN_ID, [
    { name: 'prepare / validate', status: 'completed', conclusion: 'success' },
    { name, status: 'completed', conclusion: 'failure', steps },
    { name: 'report / report', status: 'in_progress' },
  ])
}

test('says phase, step, exact request and words, what is published, and the next action', async () => {
  failJob('publish', 'Publish')
  const prepared = JSON.parse(await prepare(world))
  const files = [{ name: FILE.name, sha256: FILE.sha256, state: 'unknown', attempts: 1 }]
  const { registry } = PUBLICATION
  const publication = {
    registry,
    published: 'unknown',
    proof: 'none',
    'already-published': false,
    'package-url': '',
    files,
  }
  const record = {
    schema: 1,
    plumbline: '0.1.0',
    publications: [publication],
    failure: { ...FAILURE, answer: '503 ```busy```' },
  }
  const uploaded = await world.upload({ publish: { 'record.json': JSON.stringify(record) } })
  const outputs = {
    published: 'unknown',
    registry,
    'record-artifacts': JSON.stringify({ publish: reference(uploaded, 'publish') }),
  }
  const result = await report({
    prepare: { result: 'success', outputs: prepared },
    publish: { result: 'failure', outputs },
    finish: { result: 'failure' },
  })
  expect(result.code).toBe(0)
  expect(result.outputs['blocked']).toBe('true')
  const text = result.outputs['report'] ?? ''
  expect(result.summary).toContain(text.trim())
  expect(text).toContain('## Release blocked: demo 1.2.3')
  expect(text).toMatch(/\[publish\]\(https:\/\/github\.com\/.*\), step "Publish"/)
  expect(text).toContain('publish, publish-with-oidc (`upload-unknown`)')
  expect(text).toContain('```text\nPUT /demo\n```')
  expect(text).toContain('````text\n503 ```busy```\n````')
  expect(text).toContain('unknown: the registry has not shown whether it took the upload')
  expect(text).toContain(`- ? \`${FILE.name}\`: not known: the registry has not shown it yet (sent once)`)
  expect(text).toContain(`at ${world.repository.commit}`)
  expect(text).toContain('**Blocked:** Package on npm, GitHub Release, Downstream workflows.')
  expect(text).toContain(FAILURE.next)
  expect(text).toContain(`gh run rerun ${RUN_ID} --failed --repo octo/demo`)
  expect(text).toContain(`https://github.com/octo/demo/actions/runs/${RUN_ID}`)
})

test('names job and step also when the failed job said nothing', async () => {
  failJob('prepare / build', 'npm pack')
  const result = await report({ prepare: { result: 'failure' }, publish: { result: 'skipped' } })
  const text = result.outputs['report'] ?? ''
  expect(text).toContain('## Release blocked: octo/demo v1.2.3')
  expect(text).toContain('step "npm pack"')
  expect(text).toContain('this run published nothing: the publish job did not run')
  expect(text).toContain('read the log of the failed job: https://github.com/octo/demo/actions/runs/')
})

test('a job that was skipped though nobody asked for a dry run blocks the release', async () => {
  const needs = {
    prepare: { result: 'success', outputs: JSON.parse(await prepare(world)) },
    publish: { result: 'skipped' },
  }
  const result = await report(needs)
  expect(result.outputs['blocked']).toBe('true')
  expect(result.outputs['report']).toContain('**Skipped:** `publish`, though nobody asked for a dry run.')
  expect(result.outputs['report']).toContain('gh workflow run publish.yml --ref v1.2.3 --repo octo/demo')
})

test('skipped jobs of a dry run are right', async () => {
  const prepared = JSON.parse(await prepare(world, { 'dry-run': 'true' }))
  const result = await report({ prepare: { result: 'success', outputs: prepared }, publish: { result: 'skipped' } })
  expect(result.outputs['blocked']).toBe('false')
  expect(result.outputs['report']).toContain('Dry run passed: demo 1.2.3')
})

test('a replaced record is named as a doubt and hides no failure', async () => {
  failJob('publish', 'Publish')
  const prepared = JSON.parse(await prepare(world))
  const references = { publish: { id: '999', digest: 'a'.repeat(64) } }
  const result = await report({
    prepare: { result: 'success', outputs: prepared },
    publish: { result: 'failure', outputs: { 'publish-record-artifacts': JSON.stringify(references) } },
  })
  expect(result.code).toBe(0)
  expect(result.outputs['report']).toContain('The record of "publish": Refused the record of the job "publish"')
  expect(result.outputs['report']).toContain('unknown: the publish job left no word')
})

test('a token that may read nothing still gets a report', async () => {
  const result = await report({ prepare: { result: 'failure' } }, {})
  expect(result.code).toBe(0)
  expect(result.outputs['report']).toContain('**Job:** `prepare` (failure)')
  expect(result.outputs['report']).toContain("The run's jobs: GitHub does not let this token")
})

test('fails only when it cannot report: needs that are no needs', async () => {
  const result = await world.run('report-failure', { needs: '[]' })
  expect(result.code).toBe(1)
  expect(result.annotations).toMatchObject([{ title: 'bad-input' }])
})

test('everything done is a whole release', async () => {
  const result = await report(await wholeNeeds(world))
  expect(result.outputs['blocked']).toBe('false')
  expect(result.outputs['report']).toContain('## Release whole: demo 1.2.3')
  expect(result.outputs['report']).toContain('published https://github.com/octo/demo/releases/tag/v1.2.3')
  expect(result.annotations).toEqual([])
})

test('a fan-out job that was skipped after a published release leaves nothing open', async () => {
  world.github.setJobs(RUN_ID, [{ name: 'release / finish / fan-out', status: 'completed', conclusion: 'skipped' }])
  const prepared = await prepare(world)
  await world.run('create-release', { prepared })
  const outputs = { prepared, publication: JSON.stringify(PUBLICATION) }
  const result = await report({ release: { result: 'success', outputs } })
  expect(result.outputs['report']).toContain('## Release whole: demo 1.2.3')
  expect(result.outputs['report']).toContain('| ✓ | Downstream workflows | none were asked for |')
})
