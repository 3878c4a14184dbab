// What `plumbline doctor` refuses: exit code 1, the value quoted, and what to write instead.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { doctor } from './doctor-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-doctor-'))
const [clone, bare, plain] = [join(folder, 'clone'), join(folder, 'bare'), join(folder, 'plain')]
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(() => {
  for (const each of [clone, bare, plain]) mkdirSync(each)
  for (const each of [clone, bare]) git(each, ['init', '--quiet', '--initial-branch=side'])
  writeFileSync(join(clone, 'README.md'), 'nothing\n')
  git(clone, ['add', '.'])
  git(clone, ['commit', '--quiet', '-m', 'Start'])
})

const event = (text: string) => ['triggers', '--repo', clone, '--event', text]
const tag = event('push-tag:v1')

test.each([
  ['a subject that does not exist', ['trigers'], /"trigers" is nothing that the doctor looks at.*There is: triggers/s],
  ['no event', ['triggers', '--repo', clone], /--event is missing.*push-tag:v1\.2\.3/s],
  ['an unknown event', event('push:v1'), /--event is "push:v1".*"push" is no event.*push-tag:TAG/s],
  ['a property that every object has', event('constructor:v1'), /"constructor" is no event/],
  ['an event without its name', event('push-tag'), /--event is "push-tag".*of the form push-tag:TAG/s],
  ['an empty tag', event('push-tag:'), /of the form push-tag:TAG/],
  ['a tag that git refuses', event('push-tag:v1 2'), /--event is "push-tag:v1 2"/],
  ['two dots', event('create-tag:v1..2'), /of the form create-tag:TAG/],
  ['another word behind the release', event('release-published:v1:stable'), /or release-published:TAG:prerelease/],
  ['a dispatch without a ref', event('dispatch:publish.yml'), /of the form dispatch:FILE@REF/],
  [
    'a workflow that is not there',
    event('dispatch:publish.yml@refs/heads/side'),
    /called "publish\.yml".*no workflow at all/s,
  ],
  [
    'a run of a workflow that is not there',
    event('workflow-run:CI@side'),
    /No workflow of the repository is called "CI"/,
  ],
  [
    'a custom event that is too long',
    event(`repository-dispatch:${'x'.repeat(101)}`),
    /of the form repository-dispatch:TYPE/,
  ],
  ['an unknown token', [...tag, '--token', 'bot'], /--token is "bot".*github-token, pat, app, user/s],
  ['no number of tags', [...tag, '--tags-in-push', '0'], /--tags-in-push is "0"/],
  ['tags where none are pushed', [...event('repository-dispatch:x'), '--tags-in-push', '4'], /"repository-dispatch:x"/],
  [
    'an input where nothing is dispatched',
    [...tag, '--input', 'a=b'],
    /--input is given, and --event is "push-tag:v1"/,
  ],
  [
    'a ref that is not there',
    event('dispatch:publish.yml@nope'),
    /no tag or branch "nope".*Fetch it, or write another ref/s,
  ],
  ['an input without a value', [...tag, '--input', 'a'], /--input is "a"/],
  ['an unknown option', [...tag, '--tagg'], /--tagg.*--help lists every option/s],
  [
    'a folder that is not there',
    ['triggers', '--event', 'push-tag:v1', '--repo', join(folder, 'none')],
    /no-clone: There is no folder/,
  ],
  ['a folder without git', ['triggers', '--event', 'push-tag:v1', '--repo', plain], /plain" is not a git repository/],
  ['a repository without a commit', ['triggers', '--event', 'push-tag:v1', '--repo', bare], /bare" has no commit yet/],
])('%s', async (_name, args, said) => {
  const { code, stdout, failure } = await doctor(...args)
  expect({ code, stdout }).toEqual({ code: undefined, stdout: '' })
  expect(`${failure?.code}: ${failure?.what}\n${failure?.means}\n${failure?.next}`).toMatch(said)
})

test('a repository without workflows: nothing starts, and what was read instead is said', async () => {
  const { code, stdout } = await doctor(...tag)
  expect(code).toBe(3)
  expect(stdout).toContain('No workflow file stands in .github/workflows')
  expect(stdout).toContain('because this clone has neither an origin nor a branch main or master')
})

test('help, with the exit codes', async () => {
  expect((await doctor()).stdout).toContain('doctor -- triggers --help')
  const { code, stdout } = await doctor('triggers', '--help')
  expect(code).toBe(0)
  expect(stdout).toContain('3 when none does')
})

test('as a command of its own: the exit codes, and a refusal on the error stream', () => {
  const main = resolve(dirname(fileURLToPath(import.meta.url)), '../../packages/cli/src/main.ts')
  const command = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--no-warnings', main, 'doctor', ...args], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    })
  const refused = command(...event('push:v1'))
  expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' })
  expect(refused.stderr).toMatch(/^\n✗ bad-input: --event is "push:v1"\.\n {2}usually: .+\n {2}next: {4}.+\n$/)
  expect(command(...tag).status).toBe(3)
  const json = command(...event('push:v1'), '--json')
  expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 1, stderr: refused.stderr })
  expect(JSON.parse(json.stdout)).toEqual({
    error: {
      code: 'bad-input',
      what: '--event is "push:v1".',
      means: '"push" is no event that the doctor knows.',
      next: expect.stringContaining('push-tag:TAG'),
    },
  })
})
