// `plumbline doctor triggers` on real git repositories: what starts, what not and why, and what it refuses.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { doctor } from './doctor-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-doctor-'))
const [clone, upstream] = [join(folder, 'clone'), join(folder, 'upstream')]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const JOBS = '\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: make }]\n'
const publish = 'name: Publish\non:\n  release:\n    types: [published]\n  workflow_dispatch:'

beforeAll(() => {
  mkdirSync(join(upstream, '.github/workflows/old'), { recursive: true })
  git(upstream, ['init', '--quiet', '--initial-branch=trunk'])
  commit('Start', {
    'ci.yml': 'name: CI\non:\n  push:\n    branches: [trunk]',
    'old/gone.yml': 'on: push',
    'notes.md': '',
  })
  git(upstream, ['tag', 'v1.0.0'])
  commit('Publish releases', { 'publish.yml': publish })
  git(upstream, ['tag', 'v1.2.3'])
  commit('Images [skip ci]', { 'image.yaml': "on: { push: { tags: ['v*'] } }" })
  git(upstream, ['tag', 'v1.3.0'])
  commit('Announce', { 'announce.yml': 'name: Announce\non:\n  workflow_run:\n    workflows: [Publish]' })
  git(folder, ['clone', '--quiet', upstream, clone])
})

function commit(message: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(upstream, '.github/workflows', name), text + JOBS)
  git(upstream, ['add', '.'])
  git(upstream, ['commit', '--quiet', '-m', message])
}

const triggers = (event: string, ...more: readonly string[]) =>
  doctor('triggers', '--repo', clone, '--event', event, ...more)

test('a bare tag push publishes nothing where publish.yml waits for a release: why, and what to do', async () => {
  const { code, stdout, flat } = await triggers('push-tag:v1.2.3')
  expect(code).toBe(3)
  expect(stdout).toContain('The tag v1.2.3 is pushed, by a person.')
  expect(stdout).toMatch(
    /read at the event: {6}v1\.2\.3 \([0-9a-f]{12}\)\n {2}read as default branch: origin\/trunk \([0-9a-f]{12}\)\n/,
  )
  expect(flat).toContain('✗ .github/workflows/publish.yml "Publish": no-such-event')
  expect(flat).toContain('A tag alone is no release: publish.yml waits for a GitHub Release that is published.')
  expect(flat).toContain('To start it now: `gh workflow run publish.yml --ref v1.2.3`.')
  expect(flat).toContain('✗ .github/workflows/announce.yml "Announce": absent')
  expect(flat).toContain('"on: push" of .github/workflows/ci.yml filters branches only')
  expect(flat).toMatch(/Cannot be seen from the repository .* Nothing would start\. $/)
  expect(stdout).not.toMatch(/gone\.yml|notes\.md/)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
})

test('the release itself starts it, and what follows its run; with GITHUB_TOKEN it does not', async () => {
  const person = await triggers('release-published:v1.2.3', '--token', 'pat')
  expect(person.code).toBe(0)
  expect(person.flat).toContain('✓ .github/workflows/publish.yml "Publish"')
  expect(person.flat).toContain(
    'Then, when these have succeeded ✓ .github/workflows/announce.yml "Announce", after "Publish"',
  )
  expect(person.flat).toContain('1 workflow would start.')
  const own = await triggers('release-published:v1.2.3:prerelease', '--token', 'github-token')
  expect(own.code).toBe(3)
  expect(own.flat).toContain("The prerelease v1.2.3 is published, from a draft, by a workflow's own GITHUB_TOKEN.")
  expect(own.flat).toContain('Because the release of v1.2.3 was published with GITHUB_TOKEN, no workflow starts')
})

test('every reason at once: skip words of the commit, four tags in the push, the own token', async () => {
  const told = await triggers('push-tag:v1.3.0', '--tags-in-push', '4', '--token', 'github-token')
  expect(told.code).toBe(3)
  expect(told.stdout).toContain('one of 4 tags in the same push')
  expect(told.flat).toContain('image.yaml: too-many-refs 4 tags came in one push')
  expect(told.flat).toMatch(/And github-token: .* And skip-ci: The commit's message has `\[skip ci\]`/)
  expect((await triggers('push-tag:v1.3.0')).flat).toContain('image.yaml: skip-ci')
  expect((await triggers('create-tag:v1.3.0', '--tags-in-push', '2')).flat).toContain(
    'The tag v1.3.0 is created, one of 2 tags',
  )
})

test('a new tag is created as well: what listens to create starts with it', async () => {
  git(upstream, ['checkout', '--quiet', '-b', 'creating'])
  commit('Create', { 'made.yml': 'name: Made\non: create', 'later.yml': 'on: { workflow_run: { workflows: [Made] } }' })
  git(upstream, ['tag', 'made'])
  git(upstream, ['checkout', '--quiet', 'trunk'])
  git(clone, ['fetch', '--quiet', '--tags'])
  expect((await triggers('push-tag:made')).flat).toContain('made.yml "Made" "on: create" of')
  expect((await triggers('push-tag:made', '--token', 'github-token')).flat).toContain('"Made": github-token')
  expect((await triggers('create-tag:made')).flat).toContain('Starts (1 of')
})

test('a tag that is not there yet: HEAD is read in its place, and said', async () => {
  const { code, stdout, flat } = await triggers('push-tag:v9.0.0')
  expect(code).toBe(0)
  expect(stdout).toMatch(/read at the event: {6}HEAD \([0-9a-f]{12}\), because this clone has no tag "v9\.0\.0"\n/)
  expect(flat).toContain('✓ .github/workflows/image.yaml')
})

test('what a file calls itself cannot command the terminal', async () => {
  git(upstream, ['checkout', '--quiet', '-b', 'hostile'])
  commit('Odd', { 'odd.yml': 'name: "a\\u001b[2Jb\\nc ` d"\non: push' })
  git(upstream, ['tag', 'odd'])
  git(upstream, ['checkout', '--quiet', 'trunk'])
  git(clone, ['fetch', '--quiet', '--tags'])
  const { code, stdout } = await triggers('push-tag:odd')
  expect(code).toBe(0)
  expect(stdout).toContain('odd.yml "a\ufffd[2Jb\ufffdc ` d"\n')
  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test('dispatches, custom events and runs', async () => {
  const dispatched = await triggers('dispatch:publish.yml@v1.2.3', '--token', 'github-token')
  expect(dispatched.code).toBe(0)
  expect(dispatched.flat).toContain('publish.yml is dispatched at v1.2.3')
  // The other workflows are not meant; the run's followers are stopped by the token that started it.
  expect(dispatched.stdout).not.toContain('not-addressed')
  expect(dispatched.flat).toContain('Announce", after "Publish": github-token')
  expect((await triggers('dispatch:publish.yml@v1.0.0')).flat).toContain('not in the commit of v1.0.0')
  expect((await triggers('dispatch:publish.yml@trunk', '--input', 'a=b')).flat).toContain(
    'does not declare the input "a"',
  )
  expect((await triggers('repository-dispatch:deploy')).code).toBe(3)
  expect((await triggers('workflow-run:Publish@trunk')).flat).toContain('✓ .github/workflows/announce.yml')
})

test('--json is the same, for a program', async () => {
  const { code, stdout } = await triggers('push-tag:v1.2.3', '--json')
  const told = JSON.parse(stdout)
  expect(code).toBe(3)
  expect(told).toMatchObject({
    event: { name: 'push', ref: 'refs/tags/v1.2.3', headMessage: 'Publish releases' },
    token: 'user',
    read: { event: { name: 'v1.2.3', instead: '' }, defaultBranch: { name: 'origin/trunk' }, files: 4 },
    follows: [],
  })
  expect(told.workflows.map(({ path, code }: { path: string; code: string }) => [path.slice(18), code])).toEqual([
    ['announce.yml', 'absent'],
    ['ci.yml', 'filtered'],
    ['image.yaml', 'absent'],
    ['publish.yml', 'no-such-event'],
  ])
  expect(told.workflows[3].dispatch).toEqual({
    possible: true,
    why: 'gh workflow run publish.yml --ref v1.2.3',
    inputs: {},
  })
  expect(told.unseen.length).toBeGreaterThan(5)
})
