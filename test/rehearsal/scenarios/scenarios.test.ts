// The table of scenarios: every name once, each with a test and a transcript, and a tag that is really wrong.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Subject, scenarioNamed, scenarios } from '@plumbline/rehearsal'
import { plays } from '../../../action-tests/pipeline/plays.ts'
import { projectRoot } from '../../../action-tests/pipeline/rehearsal.ts'
import { isJob } from '../../../packages/rehearsal/src/scenarios/index.ts'

test('every scenario has a name of its own and sentences that end', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  for (const { tells, acts } of scenarios) {
    for (const sentence of [tells, ...acts.map((act) => act.tells)]) expect(sentence).toMatch(/\.$/)
    expect(acts.length).toBeGreaterThan(0)
  }
})

test('every scenario is played on its own example, and each play has a test and a committed transcript', () => {
  expect(plays.map(({ name }) => name)).toEqual(expect.arrayContaining(scenarios.map(({ name }) => name)))
  for (const { name } of plays) {
    expect({ name, test: existsSync(join(projectRoot, `action-tests/pipeline/${name}.test.ts`)) }).toEqual({
      name,
      test: true,
    })
    expect({ name, text: existsSync(join(projectRoot, `action-tests/pipeline/transcripts/${name}.txt`)) }).toEqual({
      name,
      text: true,
    })
  }
})

test('an unknown name is answered with all there are', () => {
  expect(() => scenarioNamed('rainy')).toThrow(expect.objectContaining({ code: 'scenario-unknown' }))
  expect(() => scenarioNamed('half-publishd')).toThrow(
    expect.objectContaining({
      code: 'scenario-unknown',
      what: expect.stringMatching(/^"half-publishd" is not a scenario; "half-published" is meant\? [^\n]*good-day/),
      next: expect.stringContaining('--scenario half-published'),
    }),
  )
  for (const { name } of scenarios) expect(scenarioNamed(name).name).toBe(name)
})

test.each([
  ['npm', 'v1.2.0', '1.2.0', 'v1.3.0'],
  ['npm', 'level@1.2.0-rc.1', '1.2.0-rc.1', 'level@1.3.0'],
  ['npm', 'nightly', '1.2.0', 'v1.3.0'],
  ['pypi', 'v26.1', '26.1', 'v26.2'],
  ['pypi', 'release-1.2.3rc1', '1.2.3rc1', 'release-1.3.0'],
  ['pypi', '7', '7', '8'],
])('wrong-tag, %s: %s of version %s becomes %s', (ecosystem, tag, version, wrong) => {
  expect(scenarioNamed('wrong-tag').tag?.({ ecosystem, tag, version } as Subject)).toBe(wrong)
})

test.each([
  ['publish', true],
  ['release/publish', true],
  ['publish (3.12)', true],
  ['release/publish-docs', false],
  ['publish/validate', false],
])('a job is known by its id at the end of its path: %s', (path, publishes) => {
  expect(isJob(path, 'publish')).toBe(publishes)
})

test('P6: an act says how its run must end where others come after it, so that none of them rests on what did not happen', () => {
  const silent = scenarios.flatMap(({ name, acts }) =>
    acts
      .slice(0, -1)
      .filter(({ event, workflow, startsNothing, ends }) => {
        const isRelease = event !== 'schedule' && workflow === undefined && !startsNothing
        return isRelease && ends === undefined
      })
      .map(({ tells }) => `${name}: ${tells}`),
  )
  // Where no workflow follows the release nothing is dispatched, and nothing fails.
  expect(silent).toEqual(['every-phase-fails-once: Again; nothing can be dispatched.'])
})
