// A run that publishes several packages, or publishes in several jobs: the report tells of every one.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FILE, type ReleaseWorld, reference, releaseWorld } from '../../test/github/release-world.ts'
import { jobs, NOT_DONE, preparedIn, publication, REFUSED, RUN_ID, reportIn } from './pypi-shape.ts'

const BASE = { registry: 'npm', proof: 'hash', published: 'yes', 'already-published': false, 'package-url': '' }
let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

/** A file as the outputs of a step for several packages state it. */
function told(name: string, state: string, of: string, version: string): object {
  return { name, sha256: FILE.sha256, state, attempts: 1, 'package-name': of, version }
}

/** What one step said of @octo/demo, which is out, and @octo/app, which was refused. */
function halfOut(): Readonly<Record<string, string>> {
  const files = [
    told('octo-demo-1.2.3.tgz', 'accepted', '@octo/demo', '1.2.3'),
    told('octo-app-3.0.0.tgz', 'rejected', '@octo/app', '3.0.0'),
  ]
  return publication({
    ...BASE,
    'already-published': 'false',
    published: 'partial',
    'package-name': '@octo/demo\n@octo/app',
    version: '1.2.3\n3.0.0',
    'package-url': 'https://npm.example/demo\nhttps://npm.example/app',
    files: JSON.stringify(files),
    failure: JSON.stringify({ ...REFUSED, code: 'upload-rejected' }),
  })
}

test('one step, two packages, no prepare: each has its row, its files and its place in the title', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure' }))
  const text = await reportIn(world, { publish: { result: 'failure', outputs: halfOut() } })
  expect(text).toContain('## Release blocked: `@octo/demo` 1.2.3, `@octo/app` 3.0.0\n')
  expect(text).toContain(
    '| ✓ | Package `@octo/demo` 1.2.3 on npm | published (proof: hash) https://npm.example/demo |\n' +
      '| ✗ | Package `@octo/app` 3.0.0 on npm | not published: nothing was accepted |',
  )
  expect(text).toContain('**Files of `@octo/demo` 1.2.3 on npm:**\n\n- ✓ `octo-demo-1.2.3.tgz`: there, with our bytes')
  expect(text).toContain('**Files of `@octo/app` 3.0.0 on npm:**\n\n- ✗ `octo-app-3.0.0.tgz`: refused by the registry')
  expect(text).toContain('**Blocked:** Package `@octo/app` 3.0.0 on npm,')
})

test('a job that maps the lines of its step to outputs of its own is named by its packages too', async () => {
  const { publication: text = '' } = halfOut()
  const { 'package-name': name, version } = JSON.parse(text)
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure' }))
  const outputs = { publication: text, 'package-name': name, version }
  const report = await reportIn(world, { publish: { result: 'failure', outputs } })
  expect(report).toContain('## Release blocked: `@octo/demo` 1.2.3, `@octo/app` 3.0.0\n')
})

test('two publish jobs are both told of, and what a record says of a package is not told twice', async () => {
  world.github.setJobs(RUN_ID, jobs({ 'publish-test': 'success', publish: 'failure' }))
  const one = (registry: string, changes: object) =>
    publication({ registry, published: 'yes', proof: 'hash', 'package-name': 'demo', version: '1.2.3', ...changes })
  const refused = { published: 'no', failure: JSON.stringify(REFUSED) }
  const kept = { registry: 'testpypi', 'repository-url': 'https://test.example/legacy/', 'package-name': 'demo' }
  const record = { schema: 1, plumbline: '0.1.0', publications: [{ ...BASE, ...kept, version: '1.2.3', files: [] }] }
  const uploaded = await world.upload({ publish: { 'record.json': JSON.stringify(record) } })
  const references = JSON.stringify({ publish: reference(uploaded, 'publish') })
  const text = await reportIn(world, {
    'publish-test': { result: 'success', outputs: { ...one('testpypi', {}), 'record-artifacts': references } },
    publish: { result: 'failure', outputs: one('pypi', refused) },
  })
  expect(text).toContain('| ✓ | Package on testpypi at https://test.example/legacy/ | published (proof: hash) |')
  expect(text.match(/Package on testpypi/g)).toHaveLength(1)
  expect(text).toContain('| ✗ | Package on pypi | not published: nothing was accepted |')
  expect(text).toContain('(`exchange-refused`)')
})

test('the check before the release contradicts what it asked for, and nothing else', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'success', 'finish / check': 'failure' }))
  const files = [
    told('demo-1.2.3.tgz', 'accepted', 'demo', '1.2.3'),
    told('octo-app-3.0.0.tgz', 'accepted', '@octo/app', '3.0.0'),
  ]
  const names = { 'package-name': 'demo\n@octo/app', version: '1.2.3\n3.0.0', files: JSON.stringify(files) }
  const missing = { ...NOT_DONE, step: 'verify-package', code: 'not-served', what: 'It is not there.' }
  const section = { means: 'Usually so.', next: 'Do this.', request: '', answer: '', ...missing }
  const check = await world.upload({
    check: { 'record.json': JSON.stringify({ schema: 1, plumbline: '0.1.0', failure: section }) },
  })
  const text = await reportIn(world, {
    prepare: await preparedIn(world, { registry: 'npm', 'package-name': 'demo', 'repository-url': '' }),
    publish: { result: 'success', outputs: publication({ ...BASE, 'already-published': 'false', ...names }) },
    finish: {
      result: 'failure',
      outputs: { 'record-artifacts': JSON.stringify({ check: reference(check, 'check') }) },
    },
  })
  expect(text).toContain(
    '| ✗ | Package demo 1.2.3 on npm | the publish job succeeded, but the check before the release',
  )
  expect(text).toContain('| ✓ | Package `@octo/app` 3.0.0 on npm | published (proof: hash) |')
})

test('jobs of its own that all succeeded leave nothing open: nobody told of workflows that follow', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'success', release: 'success' }))
  await world.run('create-release', { tag: 'v1.2.3', notes: 'Fixed.' })
  const outputs = publication({ ...BASE, 'already-published': 'false', 'package-name': 'demo', version: '1.2.3' })
  const needs = { publish: { result: 'success', outputs }, release: { result: 'success' } }
  const options = { permissions: { actions: 'read', contents: 'read' } } as const
  const { outputs: said } = await world.run('report-failure', { needs: JSON.stringify(needs) }, options)
  expect(said['report']).toContain('## Release whole: demo 1.2.3\n')
  expect(said['report']).toContain('| ✓ | Downstream workflows | none that a job of this run tells of |')
})
