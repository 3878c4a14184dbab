// A violation replays from what was printed, is as small as it can be, and a good schedule breaks nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Checker, createChecker, parseSchedule, type Violation } from '@plumbline/faults'
import { PLANTED_BUGS } from './planted-bugs.ts'

const bug = PLANTED_BUGS.find(({ name }) => name.startsWith('a blind retry'))
if (!bug) throw new Error('The planted bug is gone.')
const { between } = bug

let checker: Checker
let violation: Violation
beforeAll(async () => {
  checker = await createChecker()
  const found = await checker.check({ schedules: 999, seed: 7, between })
  if (!found.violations[0]) throw new Error('The planted bug was not caught.')
  violation = found.violations[0]
})
afterAll(() => checker.close())

/** The schedule in the printed command line. */
function printed({ command }: Violation): string {
  return /^npm run faults -- --replay '(\{.*\})'$/.exec(command)?.[1] ?? ''
}

test('the printed schedule breaks the same promise again, in the same story', async () => {
  const again = await checker.replay(parseSchedule(printed(violation)), between)
  expect(again.promises).toEqual(violation.promises)
  expect(again.story).toBe(violation.story)
  expect(violation.story).toContain(violation.command)
})

test('the schedule is shrunk to what the bug needs', () => {
  const { faults, runs, before } = violation.schedule
  expect([faults.length, runs.length, before.length]).toEqual([1, 1, 1])
})

test('without the bug the same schedule breaks nothing', async () => {
  expect((await checker.replay(violation.schedule)).promises).toEqual([])
})

test('the same seed and number give the same schedule and the same end', async () => {
  const ends = await Promise.all(
    [1, 2].map(() => checker.check({ schedules: 30, seed: 11, from: 40, between, mostViolations: 3 })),
  )
  const [one, other] = ends.map(({ violations }) => violations.map(({ story }) => story))
  expect(one?.length).toBeGreaterThan(0)
  expect(other).toEqual(one)
})

test('a schedule of several packages shrinks to the two that the bug needs', async () => {
  const early = PLANTED_BUGS.find(({ name }) => name.startsWith('a dependant'))
  if (!early) throw new Error('The planted bug is gone.')
  const { violations } = await checker.check({ schedules: 999, seed: 7, ...early })
  const [found] = violations
  expect(found?.schedule).toMatchObject({ before: ['absent'], also: [['absent']], faults: [] })
  expect(found?.schedule).not.toHaveProperty('attest')
  expect((await checker.replay(parseSchedule(printed(found as Violation)))).promises).toEqual([])
})

test('what is no schedule is refused with a sentence', () => {
  expect(() => parseSchedule('{"registry":"pypi"}')).toThrow('This is no schedule')
})
