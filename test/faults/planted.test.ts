// Proof that the checker can fail: every planted bug is caught, and by the promise that it breaks.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Checker, createChecker } from '@plumbline/faults'
import { PLANTED_BUGS } from './planted-bugs.ts'

const MOST_SCHEDULES = 999

let checker: Checker
beforeAll(async () => {
  checker = await createChecker()
})
afterAll(() => checker.close())

test.each(PLANTED_BUGS)('$name is caught', async ({ between, breaks, registries = [] }) => {
  const { played, violations } = await checker.check({ schedules: MOST_SCHEDULES, seed: 1, between, registries })
  expect(violations[0]?.promises).toContainEqual(expect.stringMatching(breaks))
  expect(played).toBeLessThan(1_000)
})
