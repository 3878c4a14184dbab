// What goes wrong in the repository's own files ends the pipeline early: clear words, exit code 1, nothing published.
import { afterAll, expect, test } from '@jest/globals'
import { type Example, type ExampleChanges, makeExample, publishWorkflow } from '../../action-tests/pipeline/example.ts'
import { type Rehearsal, rehearse } from '../../action-tests/pipeline/rehearsal.ts'
import { expectValidRecord } from '../../action-tests/pipeline/scenario-check.ts'

const examples: Example[] = []
afterAll(() => {
  for (const example of examples) example.remove()
})

/** Rehearses the changed example and checks all that holds for every early end. */
async function ended(changes: ExampleChanges, args: readonly string[] = []): Promise<Rehearsal> {
  const example = makeExample(changes)
  examples.push(example)
  const before = example.state()
  const rehearsal = await rehearse(['--repo', example.folder, ...args])
  const { code, stdout, stderr, leftovers, transcript, report } = rehearsal
  expect({ code, stderr, leftovers }).toEqual({ code: 1, stderr: '', leftovers: [] })
  expect(stdout).not.toContain('DEFECT')
  expect(stdout).toContain('✗ The release is not whole:')
  expect(stdout).toMatch(/registry +serves 0\.0\.0 \(latest\)\n +release +none\n/)
  expect(transcript).not.toMatch(/npm exchange|\(its client\) upload/)
  expect(report?.publications).toBeUndefined()
  expectValidRecord(report)
  expect(example.state()).toBe(before)
  return rehearsal
}

test('a tag that is no version stops in validate with a message of its own', async () => {
  const { report, stdout } = await ended({ tags: ['v-next'] }, ['--tag', 'v-next'])
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'tag-no-version' })
  expect(stdout).toMatch(
    /tag-no-version: The tag "v-next" is not a semantic version .*package\.json:3 states "1\.2\.0"/,
  )
})

test('a tag that starts no workflow is said, not passed over', async () => {
  const { stdout } = await ended({ tags: ['nightly'] }, ['--tag', 'nightly'])
  expect(stdout).toContain(
    'Nothing started: "nightly" matches no pattern of "on: push: tags" in .github/workflows/publish.yml: "v*"',
  )
})

test('no changelog: the names that were looked for and the inputs that help, before anything is built', async () => {
  const { report, stdout } = await ended({ files: { 'CHANGELOG.md': undefined } })
  expect(report?.failure).toMatchObject({ phase: 'validate', code: 'changelog-missing' })
  expect(stdout).toMatch(/changelog-missing: .*CHANGELOG\.md.*\n.*\n.*if-changelog-missing/)
  expect(stdout).toMatch(/prepare\/build +skipped: job 'validate' failed/)
})

test('a build that leaves an empty folder: its command is named, and where the files belong', async () => {
  const { stdout } = await ended({ inputs: ['build-command: echo built'] })
  expect(stdout).toMatch(
    /no-files: What the build command "echo built" left in \$PLUMBLINE_OUT is "nothing"[\s\S]*\$PLUMBLINE_OUT/,
  )
})

test("files of another version and of another package: verify names both, and the package's own is not published", async () => {
  const pack = 'npm pack --silent --pack-destination "$PLUMBLINE_OUT"'
  const steps = [
    pack,
    'sed -i s/1.2.0/1.3.0/ package.json',
    pack,
    'sed -i s/spirit-level/other-level/ package.json',
    pack,
  ]
  const { report, stdout } = await ended({ inputs: [`build-command: ${steps.join(' && ')}`] })
  expect(report?.failure?.phase).toBe('verify')
  expect(stdout).toMatch(/spirit-level-1\.3\.0\.tgz/)
  expect(stdout).toMatch(/other-level-1\.3\.0\.tgz/)
})

test('a build that fails: its exit code and its last words stand in the report, with the command', async () => {
  const { report, stdout } = await ended({ inputs: ["build-command: echo 'no such thing as a spirit' >&2; exit 3"] })
  expect(report?.failure).toMatchObject({ phase: 'build', code: 'command-failed', answer: 'no such thing as a spirit' })
  expect(stdout).toMatch(/exit code 3/)
  expect(stdout).toContain("echo 'no such thing as a spirit' >&2; exit 3")
})

test('quality gates that fail keep everything behind them from starting', async () => {
  const { stdout } = await ended({ files: publishWorkflow('run: npm test', 'run: exit 1') })
  expect(stdout).toMatch(/✗ test \(22\)[\s\S]*✗ test \(24\)/)
  expect(stdout).toMatch(/- release +skipped: job 'test' failed/)
})
