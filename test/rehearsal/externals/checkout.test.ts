// actions/checkout from the local bare clone.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { git } from '@plumbline/rehearsal'
import { runJobText } from '../runner/job-fixture.ts'
import { createRepository } from './repository-fixture.ts'

const repository = createRepository()
const commit = (tag: string) => repository.commits[tag] ?? ''
const github = {
  repository: 'octo/demo',
  ref: 'refs/tags/v1.0.0',
  sha: commit('v1.0.0'),
  event: {},
  event_name: 'push',
}
const state =
  'git rev-parse HEAD; cat file.txt; git rev-list --count HEAD; git tag | tr "\\n" " "; git symbolic-ref -q HEAD || echo detached'

function run(yaml: string, options = {}) {
  return runJobText(yaml, { origin: repository.origin, ...options }, { github })
}

const shown = (lines: readonly string[]) => lines.slice(lines.indexOf('state') + 1)

test.each([
  ['the ref of the run', '', [commit('v1.0.0'), 'v1.0.0', '1', 'v1.0.0 detached']],
  ['a commit', `ref: ${commit('v1.0.0')}`, [commit('v1.0.0'), 'v1.0.0', '1', 'detached']],
  [
    'a tag with the whole history',
    'ref: refs/tags/v1.1.0, fetch-depth: 0',
    [commit('v1.1.0'), 'v1.1.0', '2', 'v1.0.0 v1.1.0 detached'],
  ],
  ['a tag by its bare name', 'ref: v1.1.0', [commit('v1.1.0'), 'v1.1.0', '1', 'v1.1.0 detached']],
  ['a branch', 'ref: main', [commit('v1.1.0'), 'v1.1.0', '1', 'refs/heads/main']],
])('checks out %s', async (_, inputs, expected) => {
  const job = await run(`
outputs:
  commit: \${{ steps.co.outputs.commit }}
steps:
  - { id: co, uses: actions/checkout@v7, with: { ${inputs}${inputs === '' ? '' : ', '}persist-credentials: false } }
  - run: |
      echo state
      ${state}
`)
  expect(job.annotations).toEqual([])
  expect(shown(job.lines)).toEqual(expected)
  expect(job.result.outputs['commit']).toBe(expected[0])
})

test('a pull request is checked out at its merge commit, by its ref and by the bare commit', async () => {
  const { origin } = repository
  const parents = ['-p', commit('v1.1.0'), '-p', commit('v1.0.0')]
  const merge = git(origin, ['commit-tree', 'refs/heads/main^{tree}', ...parents, '-m', 'Merge'])
  git(origin, ['update-ref', 'refs/pull/1/merge', merge])
  const pull = { ...github, ref: 'refs/pull/1/merge', sha: merge, event_name: 'pull_request' }
  for (const inputs of ['', `ref: ${merge}, `, 'fetch-depth: 0, ']) {
    const job = await runJobText(
      `steps:
  - { uses: actions/checkout@v7, with: { ${inputs}persist-credentials: false } }
  - run: |
      echo state
      git rev-parse HEAD; cat file.txt; git symbolic-ref -q HEAD || echo detached
`,
      { origin },
      { github: pull },
    )
    expect(job.annotations).toEqual([])
    expect(shown(job.lines)).toEqual([merge, 'v1.1.0', 'detached'])
  }
})

test('into a folder of the workspace, with origin local and no credentials in the configuration', async () => {
  const job = await run(`
steps:
  - { uses: actions/checkout@v7, with: { path: sub/folder, persist-credentials: false } }
  - run: |
      echo state
      cat sub/folder/file.txt
      git -C sub/folder remote get-url origin
      git -C sub/folder config --list | grep -i -E 'extraheader|credential|token' || echo none
`)
  expect(shown(job.lines)).toEqual(['v1.0.0', `file://${repository.origin}`, 'none'])
})

test('what a preparation left untracked is in each checkout', async () => {
  const overlay = mkdtempSync(join(tmpdir(), 'plumbline-overlay-'))
  mkdirSync(join(overlay, 'node_modules', 'dep'), { recursive: true })
  writeFileSync(join(overlay, 'node_modules', 'dep', 'index.js'), '1')
  const job = await run('steps:\n  - uses: actions/checkout@v7\n  - run: ls node_modules\n', { overlay })
  expect(job.lines).toContain('dep')
})

test('a workflow that the repository lacks is put where preflight reads it, and into nothing that is built', async () => {
  const path = '.github/workflows/publish.yml'
  const workflowFile = { path, text: 'name: publish\n' }
  const seenIn = async (job: string, owner: string, options = { origin: repository.origin, workflowFile }) => {
    const file = { repository: owner, path: '.github/workflows/prepare.yml', ref: 'v1', commit: commit('v1.0.0') }
    const steps = `steps:\n  - uses: actions/checkout@v7\n  - run: echo state; cat ${options.workflowFile.path} 2>/dev/null || echo none\n`
    const contexts = { github }
    return shown((await runJobText(steps, options, contexts, undefined, { path: `prepare/${job}`, file })).lines).at(-1)
  }
  expect(await seenIn('validate', PROJECT_SLUG)).toBe('name: publish')
  expect(await seenIn('build', PROJECT_SLUG)).toBe('none')
  expect(await seenIn('validate', 'octo/demo')).toBe('none')
  const present = { origin: repository.origin, workflowFile: { path: 'file.txt', text: 'other\n' } }
  expect(await seenIn('validate', PROJECT_SLUG, present)).toBe('v1.0.0')
})

test('a ref that does not exist, a place outside the workspace and an unknown input are errors', async () => {
  for (const [inputs, message] of [
    ['ref: v9', /'v9' could not be found in octo\/demo/],
    ['path: ../outside', /is not under/],
    ['depth: 1', /actions\/checkout has no input "depth"/],
  ] as const) {
    const job = await run(`steps:\n  - { uses: actions/checkout@v7, with: { ${inputs} } }\n`)
    expect(job.result.conclusion).toBe('failure')
    expect(job.annotations.at(-1)).toMatch(message)
  }
})

test('another repository is named as not rehearsed', async () => {
  const job = await run('steps:\n  - { uses: actions/checkout@v7, with: { repository: other/repo } }\n')
  expect(job.result.conclusion).toBe('success')
  expect(job.notes.join('\n')).toMatch(/not rehearsed: checkout of other\/repo/)
})

test('setup-* installs nothing and says which version was asked for and which is there', async () => {
  const job = await run(`
outputs:
  node: \${{ steps.node.outputs.node-version }}
steps:
  - { id: node, uses: actions/setup-node@v7, with: { node-version: '4' } }
  - { uses: actions/setup-node@v7, with: { node-version: '${process.versions.node.split('.')[0]}' } }
  - { uses: someone/setup-plumbob@v1, with: { version: '2' } }
`)
  expect(job.result.outputs['node']).toBe(process.version)
  expect(job.notes).toEqual([
    expect.stringMatching(/Node\.js 4 was asked for, rehearsed with \d+\./),
    expect.stringMatching(/plumbob 2 was asked for and is missing on this machine/),
    expect.stringMatching(/someone\/setup-plumbob: its inputs and outputs are not rehearsed/),
  ])
})

test("an action of the rehearsed repository's own commit runs by $/ and by its full name", async () => {
  const job = await runJobText(
    `
steps:
  - uses: octo/demo/tools/hello@v1.0.0
`,
    { origin: repository.origin },
    { github },
  )
  expect(job.annotations).toEqual([])
  expect(job.lines).toContain('hello from octo/demo')
})
