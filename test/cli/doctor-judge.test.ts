// What only GitHub's own parser finds, what is not committed, and refs that are spelt out: the doctor is not fooled.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { doctor } from './doctor-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const JOBS = 'jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }\n'
const workflow = (on: string, jobs = JOBS) => `on: ${on}\n${jobs}`

const FILES = {
  'good.yml': `name: Good\n${workflow("{ push: { tags: ['v*'] } }")}`,
  'key.yml': workflow("{ push: { tag: ['v*'] } }"),
  'machine.yml': workflow('push', 'jobs: { a: { steps: [{ run: make }] } }\n'),
  'step.yml': `name: Step\n${workflow('push', 'jobs: { a: { runs-on: x, steps: [{ rum: make }] } }\n')}`,
  'publish.yml': workflow('{ release: { types: [publish] }, workflow_dispatch: }'),
  'after-step.yml': workflow('{ workflow_run: { workflows: [Step] } }'),
  'after-good.yml': workflow('{ workflow_run: { workflows: [Good], types: [requested] } }'),
  'branch.yml': workflow('{ workflow_run: { workflows: [Good], branches: [main] } }'),
}

beforeAll(() => {
  const workflows = join(folder, '.github/workflows')
  mkdirSync(workflows, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(workflows, name), text)
  git(folder, ['add', '.'])
  git(folder, ['commit', '--quiet', '-m', 'Start'])
  git(folder, ['tag', 'v1.0.0'])
  writeFileSync(join(workflows, 'staged.yml'), workflow('push'))
  git(folder, ['add', '.'])
  writeFileSync(join(workflows, 'untracked.yml'), workflow('push'))
})

const triggers = (event: string, ...more: readonly string[]) =>
  doctor('triggers', '--repo', folder, '--event', event, ...more)

test("C10: what GitHub's own parser refuses does not start, and nothing follows it", async () => {
  const { flat } = await triggers('push-tag:v1.0.0')
  expect(flat).toContain('Starts (1 of 8) ✓ .github/workflows/good.yml')
  expect(flat).toContain(
    "key.yml: invalid .github/workflows/key.yml line 1 (at v1.0.0): GitHub's own parser refuses it: Unexpected value 'tag'.",
  )
  expect(flat).toContain('machine.yml: invalid .github/workflows/machine.yml line 2')
  expect(flat).toContain('has neither `runs-on` nor `uses`')
  expect(flat).toMatch(/step\.yml "Step": invalid .* Unexpected value 'rum'/)
  expect(flat).not.toMatch(/after-step\.yml, after|After "Step"/)
})

test('an activity type that is none: refused, with those there are', async () => {
  const { flat } = await triggers('release-published:v1.0.0')
  expect(flat).toMatch(
    /publish\.yml: invalid .*Unexpected value 'publish'.*And wrong-type: .*"publish" is no type of release: there are "published"/,
  )
  expect(flat).not.toContain('To start it now')
})

test('C11: what follows a run from its beginning, and what its branches leave out', async () => {
  const { flat } = await triggers('push-tag:v1.0.0')
  expect(flat).toContain('Then, with the runs of these ✓ .github/workflows/after-good.yml, when "Good" is requested')
  expect(flat).toMatch(/✗ \.github\/workflows\/branch\.yml, after "Good": filtered "v1\.0\.0" matches no pattern/)
  expect(flat).toContain('It follows the runs of "Good" on "main" only: a run at v1.0.0 is none of them.')
})

test('C13: only commits are read, and what is not committed is named', async () => {
  const { stdout } = await triggers('push-tag:v1.0.0')
  expect(stdout).toContain('  not committed, not read: .github/workflows/staged.yml, .github/workflows/untracked.yml\n')
  const { read } = JSON.parse((await triggers('push-tag:v1.0.0', '--json')).stdout)
  expect(read.uncommitted).toEqual(['.github/workflows/staged.yml', '.github/workflows/untracked.yml'])
})

test('C13: refs may be spelt out', async () => {
  expect((await triggers('push-tag:refs/tags/v1.0.0')).stdout).toContain('The tag v1.0.0 is pushed')
  expect((await triggers('push-tag:refs/tags/v1.0.0')).stdout).toMatch(/read at the event: {6}v1\.0\.0 \(/)
  expect((await triggers('workflow-run:Good@refs/heads/main')).flat).toContain('A run of "Good" on main succeeds')
  expect((await triggers('dispatch:publish.yml@refs/heads/main')).flat).toContain('publish.yml is dispatched at main')
  expect((await triggers('push-tag:v7')).flat).toContain('because this clone has no tag "v7"')
})
