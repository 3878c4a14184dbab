// What `rehearse` says to what it cannot rehearse: the place, the next step, exit code 1, and nothing left behind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { scenarioNamed } from '@plumbline/rehearsal'
import { type Example, makeExample, publishWorkflow } from '../../action-tests/pipeline/example.ts'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'

const examples: Example[] = []
const plain = mkdtempSync(join(tmpdir(), 'plumbline-plain-'))
afterAll(() => {
  for (const example of examples) example.remove()
  rmSync(plain, { recursive: true, force: true })
})

function example(...changes: Parameters<typeof makeExample>): Example {
  const made = makeExample(...changes)
  examples.push(made)
  return made
}

/** The message; checks all that holds for every refusal. */
async function refusal(args: readonly string[], clone?: Example): Promise<string> {
  const before = clone?.state()
  const { code, stderr, leftovers, transcript, report } = await rehearse(args)
  expect({ code, leftovers, transcript, report }).toEqual({
    code: 1,
    leftovers: [],
    transcript: undefined,
    report: undefined,
  })
  expect(stderr).toMatch(/^\n✗ [a-z-]+: .+\n {2}usually: .+\n {2}next: {4}.+\n$/s)
  expect(stderr).not.toMatch(/ at .*\.ts:\d+/)
  expect(clone?.state()).toEqual(before)
  return stderr
}

test('an unknown scenario lists all there are, an unknown option and a stray word name the help', async () => {
  expect(await refusal(['--scenario', 'rainy'])).toMatch(/"rainy" is not a scenario.*good-day: .*downstream-fails: /s)
  expect(await refusal(['--taag', 'v1'])).toMatch(
    /bad-input: There is no option "--taag"; "--tag" is meant\?\n.*--help lists every option/s,
  )
  expect(await refusal(['v1.2.0'])).toMatch(/bad-input: .*'v1.2.0'/)
})

test('a folder that is no repository, and a tag that is not there', async () => {
  const clone = example()
  expect(await refusal(['--repo', plain])).toMatch(/no-clone: ".*plumbline-plain-.*" is not a git repository/)
  expect(await refusal(['--repo', clone.folder, '--tag', 'v9.9.9'], clone)).toMatch(/no tag "v9.9.9".*v1\.2\.0/s)
})

test('a manifest that does not parse: file, line, what was expected, once', async () => {
  const clone = example({ files: { 'package.json': '{\n  "name": "level",\n  "version": "1.2.0",,\n}\n' } })
  const said = await refusal(['--repo', clone.folder], clone)
  expect(said).toMatch(/manifest-invalid: package\.json:3: not JSON at ","; expected a property name/)
  expect(said.match(/package\.json:3/g)).toHaveLength(1)
})

test('a workflow that GitHub would refuse: file and position, before anything runs', async () => {
  const misspelt = example({ files: publishWorkflow('timeout-minutes: 10', 'timeout-minute: 10') })
  expect(await refusal(['--repo', misspelt.folder], misspelt)).toMatch(
    /workflow-invalid: .*publish\.yml \(Line: \d+, Col: \d+\): Unexpected value 'timeout-minute'/,
  )
})

test('a call that asks for more than its caller grants is refused as GitHub refuses it', async () => {
  const clone = example({ files: publishWorkflow('id-token: write # trusted publishing', '') })
  expect(await refusal(['--repo', clone.folder], clone)).toMatch(
    /workflow-invalid: .*publish\.yml \(Line: \d+\).*requesting 'id-token: write', but is only allowed 'id-token: none'/,
  )
})

test('--help is no error and rehearses nothing', async () => {
  const { code, stdout, stderr, leftovers } = await rehearse(['--help'])
  expect({ code, stderr, leftovers }).toEqual({ code: 0, stderr: '', leftovers: [] })
  for (const option of ['--repo', '--tag', '--scenario', '--fetch', '--report', '--keep', '--unsafe-steps']) {
    expect(stdout).toContain(option)
  }
  // What a drifting last audit makes of the exit code, with a scenario that is to end so.
  expect(stdout).toMatch(
    /Exit code 0 only [^.]* the last audit finds all in line\. [^.]*untagged-version, ends with 1\./s,
  )
  expect(scenarioNamed('untagged-version').endsWhole).toBe(false)
})
