// A violation of a release replays from what was printed, is as small as it can be, and a good schedule breaks nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  createReleaseChecker,
  isReleaseSchedule,
  parseReleaseSchedule,
  type ReleaseChecker,
  type ReleaseSchedule,
  type Violation,
} from '@plumbline/faults'
import { RELEASE_BUGS } from './release-bugs.ts'

const bug = RELEASE_BUGS.find(({ name }) => name.startsWith('a blind second dispatch'))
if (!bug) throw new Error('The planted bug is gone.')
const { between } = bug

let checker: ReleaseChecker
let violation: Violation<ReleaseSchedule>
beforeAll(async () => {
  checker = await createReleaseChecker()
  const found = await checker.check({ schedules: 999, seed: 7, between })
  if (!found.violations[0]) throw new Error('The planted bug was not caught.')
  violation = found.violations[0]
})
afterAll(() => checker.close())

/** The schedule in the printed command line. */
function printed({ command }: Violation<ReleaseSchedule>): string {
  return /^npm run faults -- --replay '(\{.*\})'$/.exec(command)?.[1] ?? ''
}

test('the printed schedule breaks the same promise again, in the same story', async () => {
  expect(isReleaseSchedule(printed(violation))).toBe(true)
  const again = await checker.replay(parseReleaseSchedule(printed(violation)), between)
  expect(again.promises).toEqual(violation.promises)
  expect(again.story).toBe(violation.story)
  expect(violation.story).toContain(violation.command)
})

test('the schedule is shrunk to what the bug needs', () => {
  const { faults, runs, targets, wish, happenings, ground } = violation.schedule
  expect([faults.length, runs.length, targets.length, wish.files.length]).toEqual([1, 1, 1, 0])
  expect([happenings.length, ground.releases.length]).toEqual([0, 0])
})

test('without the bug the same schedule breaks nothing', async () => {
  expect((await checker.replay(violation.schedule)).promises).toEqual([])
})

test('the same seed and number give the same schedule and the same end', async () => {
  const ends = await Promise.all(
    [1, 2].map(() => checker.check({ schedules: 75, seed: 11, from: 40, between, mostViolations: 2 })),
  )
  const [one, other] = ends.map(({ violations }) => violations.map(({ story }) => story))
  expect(one?.length).toBeGreaterThan(0)
  expect(other).toEqual(one)
})

test('what is no schedule is refused with a sentence', () => {
  expect(() => parseReleaseSchedule('{"part":"release"}')).toThrow('This is no schedule of a release')
  expect(isReleaseSchedule('{"registry":"npm"}')).toBe(false)
})
