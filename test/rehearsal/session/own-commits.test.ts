// What a rehearsal says of the commits that it makes in its copy: each of them, with its files, and nothing where there is none.
import { afterEach, expect, test } from '@jest/globals'
import { git, type Scenario } from '@plumbline/rehearsal'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

const PUBLISH = `name: publish
on:
  push: { tags: ['v*'] }
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps: [{ run: 'true' }]
`
const MANIFEST = '[project]\nname = "Demo.Pkg"\nversion = "1.2.0"\n'

let repository: RehearsedRepository
afterEach(() => repository.remove())

async function said(kind: 'bundled' | 'repository', scenario: Pick<Scenario, 'acts'> & Partial<Scenario>) {
  repository = rehearsedRepository({ 'pyproject.toml': MANIFEST, 'old.txt': 'old\n', [WORKFLOW]: PUBLISH })
  const { result } = await play({ ...repository, subject: { ...repository.subject, kind } }, scenario)
  return result.assumed.filter((line) => line.includes("the rehearsal's own"))
}

const at = (ref: string) => git(repository.subject.gitDir, ['rev-parse', '--short=12', ref])
const push = { event: 'push', tells: '' } as const

const EVERYTHING: Pick<Scenario, 'acts'> & Partial<Scenario> = {
  nextVersion: 'tagged',
  change: () => ({ '.github/workflows/more.yml': 'name: more\n', 'old.txt': undefined as unknown as string }),
  acts: [push, { event: 'schedule', tells: '' }, { ...push, of: 'next-version' }],
}

test('every commit is named with its files, and where the tag is in the copy', async () => {
  const [line = '', ...others] = await said('repository', EVERYTHING)
  expect(others).toEqual([])
  expect(line).toContain('your clone has not')
  expect(line).toContain(`${at('v1.2.0')} (adds .github/workflows/more.yml, deletes old.txt), `)
  expect(line).toContain(`${at('v1.2.1^')} (adds .github/workflows/audit.yml), `)
  expect(line).toContain(`${at('v1.2.1')} (changes pyproject.toml); `)
  const stood = repository.subject.commit.slice(0, 12)
  expect(line.endsWith(`; v1.2.0 is at ${at('v1.2.0')} in it, and not at ${stood}`)).toBe(true)
})

test('a tag that is moved under a run is at a commit of the rehearsal, too', async () => {
  const moves = { ...push, beforeJob: (_path: string, stage: { moveTag(): void }) => stage.moveTag() }
  const [line = ''] = await said('repository', { acts: [moves] })
  expect(line).toMatch(new RegExp(`: ${at('v1.2.0')} \\(changes no file\\)$`))
})

test('without a commit there is nothing to say, and nobody has another clone of a bundled example', async () => {
  expect(await said('repository', { acts: [push] })).toEqual([])
  repository.remove()
  expect(await said('bundled', EVERYTHING)).toEqual([])
})
