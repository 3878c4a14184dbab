// The table of scenarios: every name once, each with a test and a transcript, and a tag that is really wrong.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Subject, scenarioNamed, scenarios } from '@plumbline/rehearsal'
import { projectRoot } from '../../../action-tests/pipeline/rehearsal.ts'

test('every scenario has a name of its own, a sentence, a pipeline test and a committed transcript', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  for (const { name, tells, acts } of scenarios) {
    expect(tells).toMatch(/\.$/)
    expect(acts.length).toBeGreaterThan(0)
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
  for (const { name } of scenarios) expect(scenarioNamed(name).name).toBe(name)
})

test.each([
  ['v1.2.0', '1.2.0', 'v1.3.0'],
  ['level@1.2.0-rc.1', '1.2.0-rc.1', 'level@1.2.0'],
  ['nightly', '1.2.0', 'v1.3.0'],
])('wrong-tag: %s of version %s becomes %s', (tag, version, wrong) => {
  expect(scenarioNamed('wrong-tag').tag?.({ tag, version } as Subject)).toBe(wrong)
})
