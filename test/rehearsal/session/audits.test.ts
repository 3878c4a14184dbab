// The audit in a rehearsal: whose workflow it is, at which commit it runs, and what it does to the outcome.
import { afterEach, expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { git } from '@plumbline/rehearsal'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

const PUBLISH = `name: publish
on:
  push: { tags: ['v*'] }
  workflow_dispatch:
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps: [{ run: 'echo "$GITHUB_REF_NAME"' }]
`
const OWN = '.github/workflows/nightly.yml'
const NIGHTLY = `name: nightly
on:
  schedule: [{ cron: '1 1 * * *' }]
permissions: {}
jobs:
  look:
    runs-on: ubuntu-24.04
    permissions: { contents: read, actions: read }
    steps:
      - run: echo "$GITHUB_EVENT_NAME at $GITHUB_REF $GITHUB_SHA"
      - uses: actions/checkout@v6
      - uses: ${PROJECT_SLUG}/actions/audit-releases@v1
`
const MANIFEST = '[project]\nname = "Demo.Pkg"\nversion = "1.2.0"\n'

let repository: RehearsedRepository
const open = (files: Readonly<Record<string, string>>) => {
  repository = rehearsedRepository({ 'pyproject.toml': MANIFEST, [WORKFLOW]: PUBLISH, ...files })
  return repository
}
afterEach(() => repository.remove())

const DAY = 24 * 60 * 60_000
const audit = {
  event: 'schedule',
  tells: '',
  arrange: (stage: { passTime(milliseconds: number): void }) => stage.passTime(DAY),
} as const

test("the repository's own audit is taken: on the default branch, at its commit, and not of what is older", async () => {
  const { subject } = open({ [OWN]: NIGHTLY })
  const later = git(subject.gitDir, ['commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'Later'])
  git(subject.gitDir, ['update-ref', 'refs/heads/main', later])
  const { result, said, events } = await play(repository, { acts: [{ event: 'push', tells: '' }, audit] })
  expect(said('look')[0]).toBe(`schedule at refs/heads/main ${later}`)
  expect(result.outcome.audits).toEqual(['failure'])
  expect(result.outcome.missing).toEqual(['The last audit ended with "failure".'])
  // The run of the tag succeeded and published nothing; the earlier version, 1.1.0, is nobody's business.
  const shown = events.flatMap((event) => (event.kind === 'step-summary' ? [event.markdown] : [])).join('')
  expect(shown).toMatch(/\| Demo\.Pkg \| 1\.2\.0 \| unpublished \|/)
  expect(shown).not.toContain('1.1.0')
  expect(result.assumed.filter((line) => line.includes('audit'))).toEqual([
    expect.stringMatching(/^the since of job look, step .*audit-releases@v1 is 1\.2\.0 \(what is older/),
    expect.stringMatching(/^the repository-url of job look, step .*audit-releases@v1 is that of the rehearsal's index/),
  ])
})

test('without one a daily call of audit.yml is committed on top, under a name that is free, and told', async () => {
  const { subject } = open({ '.github/workflows/audit.yml': 'name: npm audit\non: push\njobs: {}\n' })
  const { result, ended } = await play(repository, { acts: [audit] })
  expect(ended).toEqual(['audit/audit: failure'])
  const listed = git(subject.gitDir, ['diff', '--name-only', 'v1.2.0', 'main'])
  expect(listed).toBe('.github/workflows/release-audit.yml')
  expect(result.assumed).toEqual(
    expect.arrayContaining([
      `main has .github/workflows/release-audit.yml, which calls ${PROJECT_SLUG}'s audit.yml every day`,
      'the since of job audit is 1.2.0 (what is older was not released here)',
    ]),
  )
})

test('a since of its own is set to the rehearsed version as well, and that is told', async () => {
  open({ [OWN]: `${NIGHTLY}        with: { since: '0.1.0' }\n` })
  const { result, events } = await play(repository, { acts: [audit] })
  expect(result.assumed).toContainEqual(expect.stringMatching(/^the since of job look, .* is 1\.2\.0 \(what is older/))
  const shown = events.flatMap((event) => (event.kind === 'step-summary' ? [event.markdown] : [])).join('')
  expect(shown).toContain('1 version of 1 package')
})

test('an act that may start nothing is no fault; one that starts a run all the same is', async () => {
  open({})
  const push = { event: 'push', tells: '', startsNothing: true } as const
  const unheard = await play(repository, {
    change: (_subject, read) => ({ [WORKFLOW]: read(WORKFLOW)?.replace("'v*'", "'release-*'") }),
    acts: [push, { event: 'dispatch', tells: '' }],
  })
  expect(unheard.result).toMatchObject({ unmet: [], outcome: { missing: [] } })
  expect(unheard.said('publish')).toEqual(['v1.2.0'])
  repository.remove()
  open({})
  const { result } = await play(repository, { acts: [push] })
  expect(result.unmet).toEqual(['a run started where none was to'])
})

test('an act of the next version is at its tag, and a re-run stays with it', async () => {
  open({ [WORKFLOW]: PUBLISH.replace('echo "$GITHUB_REF_NAME"', 'echo "$GITHUB_REF_NAME"; false') })
  const { result, said } = await play(repository, {
    nextVersion: 'tagged',
    acts: [
      { event: 'push', tells: '' },
      { event: 'push', of: 'next-version', tells: '' },
      { event: 'rerun-failed', tells: '' },
    ],
  })
  expect(said('publish').filter((line) => line.startsWith('v'))).toEqual(['v1.2.0', 'v1.2.1', 'v1.2.1'])
  expect(result).toMatchObject({ tag: 'v1.2.1', version: '1.2.1' })
})

test('a workflow that an act names runs aside: it is no part of the release, and is not run again', async () => {
  const ASIDE = '.github/workflows/aside.yml'
  open({ [ASIDE]: PUBLISH.replace('name: publish', 'name: aside').replace('echo "$GITHUB_REF_NAME"', 'false') })
  const { result, ended } = await play(repository, {
    acts: [
      { event: 'push', tells: '' },
      { event: 'dispatch', at: 'default-branch', workflow: ASIDE, tells: '' },
      { event: 'rerun-all', tells: '' },
    ],
  })
  // The push starts both files, the dispatch the one that it names.
  expect(ended).toEqual(['publish: failure', 'publish: success', 'publish: failure', 'publish: success'])
  expect(result.outcome.conclusion).toBe('success')
})
