// P8: a target that could not start after the release stops it in validate, where nothing is published yet.
import { afterAll, expect, test } from '@jest/globals'
import { type Example, type ExampleChanges, makeExample, publishWorkflow } from './example.ts'
import { rehearse } from './rehearsal.ts'
import { expectValidRecord } from './scenario-check.ts'

const examples: Example[] = []
afterAll(() => {
  for (const example of examples) example.remove()
})

function rehearsed(changes: ExampleChanges) {
  const example = makeExample(changes)
  examples.push(example)
  return rehearse(['--repo', example.folder])
}

test('release.yml: the slips in `targets` and `expect` are told together, and nothing is built or published', async () => {
  const wrong = '- workflow: anounce.yml\n          inputs:\n            verison: x\n        - workflow: announce.yml'
  const workflow = publishWorkflow('- workflow: announce.yml', wrong)
  const { code, stdout, report, transcript } = await rehearsed({ files: workflow, inputs: ['expect: announced.yml'] })
  expect(code).toBe(1)
  expect(report?.failure).toMatchObject({ phase: 'validate', step: 'preflight-publish', code: 'targets-cannot-start' })
  for (const said of [
    /targets, line 1: anounce\.yml does not exist: \S+ has no such workflow at "v1\.2\.0"\. Did you mean announce\.yml\?/,
    /expect, line 1: announced\.yml does not exist/,
  ])
    expect(report?.failure?.what).toMatch(said)
  expect(stdout).toMatch(/targets-cannot-start/)
  expect(report?.files ?? report?.publications ?? report?.release).toBeUndefined()
  expect(transcript).toMatch(/## release\/prepare\/build: skipped/)
  expect(transcript).not.toMatch(/npm exchange|\(its client\) upload|POST .*\/releases/)
  expectValidRecord(report)
})

test('prepare.yml: an input that the workflow does not declare, in a release with a publish job of its own', async () => {
  const files = publishWorkflow('            version: ${version}', '            verison: ${version}', 'python')
  const { code, report, transcript } = await rehearsed({ example: 'python', files })
  expect(code).toBe(1)
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'targets-cannot-start' })
  expect(report?.failure?.what).toContain('Did you mean `version`?')
  expect(report?.failure?.what).toContain('requires the input "version"')
  expect(transcript).not.toMatch(/pypi (exchange|upload)|POST .*\/releases/)
})
