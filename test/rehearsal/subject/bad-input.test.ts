// A repository that cannot be rehearsed: each reason is an error that names the place and the next step.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { git, prepareSubject } from '@plumbline/rehearsal'

const root = mkdtempSync(join(tmpdir(), 'plumbline-subject-'))
const plumbline = 'plumbline-release/plumbline/.github/workflows/release.yml@v1'
const manifest = '{\n  "name": "level",\n  "version": "1.2.0"\n}\n'
const grants = 'permissions: { contents: write, actions: write, id-token: write }'
let made = 0
let good = ''

beforeAll(() => {
  good = repository({ 'package.json': manifest })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function repository(files: Readonly<Record<string, string>>, tags: readonly string[] = ['v1.2.0']): string {
  made += 1
  const folder = join(root, `repository-${made}`)
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  mkdirSync(join(folder, 'sub'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'one'])
  for (const tag of tags) git(folder, ['tag', tag])
  return folder
}

interface Asked {
  readonly tag?: string
  readonly workflow?: string
  readonly directory?: string
}

async function subjectOf(folder: string, { tag, workflow, directory = '.' }: Asked = {}) {
  const scratch = mkdtempSync(join(root, 'scratch-'))
  return await prepareSubject({ kind: 'repository', folder, tag, workflow, directory, scratch })
}

async function refusal(folder: string, asked: Asked = {}): Promise<PlumblineError> {
  const thrown = await subjectOf(folder, asked).then(
    () => new Error('it was taken'),
    (error: unknown) => error,
  )
  if (!(thrown instanceof PlumblineError)) throw thrown
  return thrown
}

test('a folder that is not there, is no repository, or has no commit', async () => {
  const plain = mkdtempSync(join(root, 'plain-'))
  const empty = mkdtempSync(join(root, 'empty-'))
  git(empty, ['init', '--quiet'])
  expect(await refusal(join(root, 'nowhere'))).toMatchObject({
    code: 'no-clone',
    what: expect.stringMatching(/no folder ".*nowhere"/),
    next: expect.stringContaining('--repo PATH'),
  })
  expect(await refusal(plain)).toMatchObject({ code: 'no-clone', what: expect.stringMatching(/plain-.*not a git rep/) })
  expect(await refusal(empty)).toMatchObject({ code: 'no-clone', what: expect.stringMatching(/empty-.*no commit/) })
})

test('a shallow clone is told how to become a whole one', async () => {
  const shallow = join(root, 'shallow')
  git(root, ['clone', '--quiet', '--depth', '1', `file://${good}`, shallow])
  expect(await refusal(shallow)).toMatchObject({
    code: 'clone-shallow',
    what: expect.stringContaining(shallow),
    next: expect.stringContaining('git fetch --unshallow'),
  })
})

test('a tag that is not there, beside those that are', async () => {
  const failure = await refusal(good, { tag: 'v9.9.9' })
  expect(failure).toMatchObject({ code: 'tag-not-found', what: expect.stringContaining('"v9.9.9"') })
  expect(`${failure.means} ${failure.next}`).toMatch(/v1\.2\.0.*git fetch --tags/)
})

test('a manifest that does not parse is named with its line and what was expected', async () => {
  const folder = repository({ 'package.json': '{\n  "name": "level",\n  "version": "1.2.0",,\n}\n' })
  expect(await refusal(folder, { tag: 'v1.2.0' })).toMatchObject({
    code: 'manifest-invalid',
    file: 'package.json',
    line: 3,
    what: expect.stringContaining('expected'),
    next: expect.stringContaining('Correct the file'),
  })
})

test('a folder without a package, of an unknown ecosystem, or without name or version', async () => {
  const dart = repository({ 'pubspec.yaml': 'name: level\nversion: 1.2.0\n' })
  const nameless = repository({ 'package.json': '{ "private": true }\n' })
  expect(await refusal(good, { directory: 'sub' })).toMatchObject({
    code: 'no-package',
    what: expect.stringMatching(/no manifest, such as package\.json.*in "sub"/),
    next: expect.stringContaining('--working-directory'),
  })
  expect(await refusal(good, { directory: '../..' })).toMatchObject({ code: 'no-package' })
  expect(await refusal(dart, { tag: 'v1.2.0' })).toMatchObject({
    code: 'no-package',
    what: expect.stringContaining('pubspec.yaml'),
    means: expect.stringContaining('npm'),
  })
  expect(await refusal(nameless, { tag: 'v1.2.0' })).toMatchObject({
    code: 'no-package',
    next: expect.stringContaining('--working-directory'),
  })
})

test('a workflow of its own that GitHub would refuse is named with its line', async () => {
  const broken = `on: push\njobs:\n  release:\n    ${grants}\n    use: ${plumbline}\n`
  const folder = repository({ 'package.json': manifest, '.github/workflows/publish.yml': broken })
  expect(await refusal(folder)).toMatchObject({
    code: 'workflow-invalid',
    file: '.github/workflows/publish.yml',
    line: expect.any(Number),
    what: expect.stringContaining("Unexpected value 'use'"),
  })
})

test('a broken workflow that has nothing to do with Plumbline does not keep anybody from releasing', async () => {
  const folder = repository({ 'package.json': manifest, '.github/workflows/other.yml': 'on: [\n' })
  const { workflow } = await subjectOf(folder)
  expect(workflow).toMatchObject({ why: expect.stringContaining('minimal publish.yml for npm') })
})

test('a workflow that was asked for and is not there, beside those that are', async () => {
  const folder = repository({ 'package.json': manifest, '.github/workflows/other.yml': 'on: push\njobs: {}\n' })
  expect(await refusal(folder, { workflow: 'release.yml' })).toMatchObject({
    code: 'workflow-not-found',
    what: expect.stringMatching(/"release\.yml".*other\.yml/),
  })
})

test('HEAD that states a version which is released at another commit says what to do', async () => {
  const folder = repository({ 'package.json': manifest })
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'two'])
  expect(await refusal(folder)).toMatchObject({ code: 'tag-moved', next: expect.stringContaining('--tag v1.2.0') })
})
