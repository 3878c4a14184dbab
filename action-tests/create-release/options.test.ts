// What can be asked for beside the files: generated notes, checksums, the latest release, other actions' spellings.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'

let world: ReleaseWorld
let cwd: string
beforeEach(async () => {
  world = await releaseWorld()
  cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function run(inputs: Readonly<Record<string, string>>) {
  return world.run('create-release', inputs, { cwd })
}

const writes = () => world.asked().filter((request) => !request.startsWith('GET'))

test("GitHub's notes stand below those given, since the tag that was named, and a re-run keeps them", async () => {
  const inputs = { tag: 'v1.2.3', notes: 'By hand.', 'generate-notes': 'true', 'previous-tag': 'v1.2.2' }
  const first = await run(inputs)
  expect(first.code).toBe(0)
  const body = 'By hand.\n\n**Full Changelog**: https://github.com/octo/demo/compare/v1.2.2...v1.2.3'
  expect(world.github.releases()).toMatchObject([{ body, name: 'v1.2.3', draft: false }])
  writes()
  const second = await run(inputs)
  expect(second).toMatchObject({ code: 0, annotations: [] })
  expect(writes()).toEqual([])
})

test('a tag to begin after that is not there is named', async () => {
  const result = await run({ tag: 'v1.2.3', 'generate-notes': 'true', 'previous-tag': 'v0.0.9' })
  expect(result.annotations).toMatchObject([{ title: 'bad-input', message: expect.stringContaining('"v0.0.9"') }])
  expect(world.github.releases()).toEqual([])
})

test('a tag to begin after is no wish for generated notes, and that is said', async () => {
  const result = await run({ tag: 'v1.2.3', notes: 'x', previous_tag: 'v1.2.2', 'make-latest': 'legacy' })
  expect(result.code).toBe(0)
  expect(result.annotations.map(({ message }) => message)).toContain(
    'Input "previous-tag" has no effect without `generate-notes: true`.',
  )
})

test('given and generated notes that are too long together are refused before anything is made', async () => {
  writeFileSync(join(cwd, 'notes.md'), '🎉'.repeat(124_990))
  const result = await run({ tag: 'v1.2.3', 'notes-file': 'notes.md', 'generate-notes': 'true' })
  expect(result.annotations).toMatchObject([
    { title: 'notes-too-long', message: expect.stringContaining('GitHub writes') },
  ])
  expect(world.github.releases()).toEqual([])
})

test('checksums are those that sha256sum checks after a download, and the same at every run', async () => {
  for (const name of ['b (x64).bin', 'a.bin', 'Z.bin']) writeFileSync(join(cwd, name), `bytes of ${name}`)
  const inputs = { tag: 'v1.2.3', notes: 'x', files: '*.bin', checksums: 'true' }
  expect((await run(inputs)).code).toBe(0)
  const [release] = world.github.releases()
  const download = join(world.folder, 'download')
  mkdirSync(download)
  for (const { name, bytes } of release?.assets ?? []) writeFileSync(join(download, name), bytes)
  const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: download, encoding: 'utf8' })
  expect(checked).toBe('Z.bin: OK\na.bin: OK\nb.x64.bin: OK\n')
  writes()
  expect((await run(inputs)).code).toBe(0)
  expect(writes()).toEqual([])
})

test('a lower version does not become the latest, unless a person says so', async () => {
  world.repository.git('tag', 'v2.0.0')
  world.repository.git('push', '--quiet', world.repository.gitDir, 'v2.0.0')
  expect((await run({ tag: 'v2.0.0', notes: 'x' })).code).toBe(0)
  const lower = await run({ tag: 'v1.2.3', notes: 'x' })
  expect(lower.code).toBe(0)
  expect(lower.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('"v2.0.0" is the latest release and a higher version') },
  ])
  const latest = () => world.github.releases().find((release) => release.latest)?.tagName
  expect(latest()).toBe('v2.0.0')
  const byHand = await run({ tag: 'v1.2.2', notes: 'x', 'make-latest': 'true' })
  expect(byHand).toMatchObject({ code: 0, annotations: [] })
  expect(latest()).toBe('v1.2.2')
})

test("other actions' spellings are read and named", async () => {
  writeFileSync(join(cwd, 'notes.md'), 'From a file.')
  const result = await run({
    tag_name: 'v1.2.3',
    body_path: 'notes.md',
    files: '*.none',
    fail_on_unmatched_files: 'false',
    make_latest: 'false',
    generate_release_notes: 'true',
  })
  expect(result.code).toBe(0)
  const notices = result.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message)
  expect(notices).toEqual([
    'Input "tag_name" was read as `tag`.',
    'Input "body_path" was read as `notes-file`.',
    'Input "generate_release_notes" was read as `generate-notes`.',
    'Input "fail_on_unmatched_files" was read as the opposite of `allow-unmatched-files`.',
    'Input "make_latest" was read as `make-latest`.',
  ])
  expect(world.github.releases()).toMatchObject([{ body: expect.stringMatching(/^From a file\.\n\n/), latest: false }])
})

test('two spellings that say two things are an error', async () => {
  const result = await run({
    tag: 'v1.2.3',
    tag_name: 'v1.2.2',
    'allow-unmatched-files': 'true',
    fail_on_unmatched_files: 'true',
  })
  expect(result.annotations).toMatchObject([{ title: 'bad-input' }])
  expect(result.annotations[0]?.message).toContain('Inputs "tag" ("v1.2.3") and "tag_name" ("v1.2.2")')
  expect(result.annotations[0]?.message).toContain('"fail_on_unmatched_files" ("true")')
})
