// A scenario that cannot come to pass on a repository is refused before anything starts, with what is lacking and what fits.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  bundledRepository,
  type ExampleName,
  prepareSubject,
  provesNothing,
  requireFit,
  type Subject,
  scenarioNamed,
  scenarios,
} from '@plumbline/rehearsal'
import { projectRoot } from '../../../action-tests/pipeline/rehearsal.ts'

const root = mkdtempSync(join(tmpdir(), 'plumbline-fit-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const EXAMPLES: readonly ExampleName[] = ['npm', 'python', 'python-wheels', 'rust', 'ruby']
const subjects = new Map<ExampleName, Subject>()
const subjectOf = (example: ExampleName) => subjects.get(example) as Subject
beforeAll(async () => {
  for (const example of EXAMPLES) {
    const scratch = join(root, example)
    mkdirSync(scratch)
    const folder = bundledRepository(projectRoot, scratch, example)
    const asked = { kind: 'bundled', folder, tag: undefined, workflow: undefined, directory: '.', scratch } as const
    subjects.set(example, await prepareSubject(asked))
  }
})

/** What is said of a scenario on an example; empty where it fits. */
async function said(name: string, subject: Subject): Promise<string> {
  try {
    await requireFit(scenarioNamed(name), subject, projectRoot)
    return ''
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'scenario-not-here', next: expect.stringContaining(`--scenario ${name}`) })
    return (thrown as { what: string }).what
  }
}

test('every scenario fits its own example', async () => {
  for (const { name, example = 'npm' } of scenarios)
    expect([name, await said(name, subjectOf(example))]).toEqual([name, ''])
})

test.each([
  ['log-says-409', 'rust', /crates\.io takes no attestations/],
  ['log-is-down', 'rust', /crates\.io takes no attestations/],
  ['npm-packument-cached', 'rust', /about npm, and this package goes to crates\.io/],
  ['npm-packument-cached', 'python', /about npm, and this package goes to PyPI/],
  ['npm-503-then-403', 'ruby', /about npm, and this package goes to RubyGems\.org/],
  ['pypi-502-though-stored', 'npm', /about PyPI, and this package goes to npm/],
  ['half-uploaded', 'npm', /A version on npm is one file/],
  ['half-uploaded', 'rust', /A version on crates\.io is one file/],
  ['called-from-other-repo', 'npm', /npm takes uploads from a job in another repository's workflow/],
  ['called-from-other-repo', 'ruby', /RubyGems\.org takes uploads from a job in another repository's workflow/],
  ['downstream-fails', 'rust', /publish\.yml names no workflows to dispatch/],
  ['token-cannot-dispatch', 'ruby', /publish\.yml names no workflows to dispatch/],
  ['publish-skipped', 'npm', /has no job "publish" of its own/],
  ['pull-request', 'rust', /There is no \.github\/workflows\/pull-request\.yml/],
] as const)('P6: %s on %s is refused with what is lacking', async (name, example, lacking) => {
  expect(await said(name, subjectOf(example))).toMatch(lacking)
})

test('the scenarios that fit are named, and none that does not', async () => {
  const failure = await requireFit(scenarioNamed('log-is-down'), subjectOf('rust'), projectRoot).catch(
    (thrown) => thrown,
  )
  const [, fitting = ''] = /fit here: (.*)\.$/.exec(failure.next) ?? []
  const names = fitting.split(', ')
  expect(names).toEqual(
    expect.arrayContaining(['good-day', 'version-taken', 'token-expires', 'every-phase-fails-once']),
  )
  for (const name of names) expect([name, await said(name, subjectOf('rust'))]).toEqual([name, ''])
  for (const name of ['log-is-down', 'log-says-409', 'half-uploaded', 'pull-request']) expect(names).not.toContain(name)
})

test('a workflow that neither publishes nor releases has no such bad days', async () => {
  const text = `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  look:
    runs-on: ubuntu-24.04
    steps: [{ uses: plumbline-release/plumbline/actions/detect-prerelease@v1 }]
`
  const subject = { ...subjectOf('npm'), workflow: { path: '.github/workflows/look.yml', text, why: 'It is tested.' } }
  expect(await said('version-taken', subject)).toMatch(/look\.yml publishes nothing with publish-with-oidc/)
  expect(await said('wrong-tag', subject)).toMatch(/look\.yml compares the tag with the version/)
  expect(await said('missing-changelog', subject)).toMatch(/look\.yml reads the changelog/)
  expect(await said('good-day', subject)).toBe('')
})

test('of a scenario that was played in vain the error says what did not come', async () => {
  const unmet = ['no upload to npm was sent that could go wrong', 'nothing was sent to the transparency log']
  const error = await provesNothing(scenarioNamed('log-says-409'), subjectOf('npm'), projectRoot, unmet)
  expect(error).toMatchObject({
    code: 'scenario-not-here',
    what: `Scenario "log-says-409" did not come to pass on spirit-level: ${unmet.join('; ')}.`,
  })
})
