// Proof that the checker of releases can fail: every planted bug is caught, and by the promise that it breaks.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReleaseChecker, type ReleaseChecker } from '@plumbline/faults'
import { RELEASE_BUGS } from './release-bugs.ts'

const MOST_SCHEDULES = 999

let checker: ReleaseChecker
beforeAll(async () => {
  checker = await createReleaseChecker()
})
afterAll(() => checker.close())

test.each(RELEASE_BUGS)('$name is caught', async ({ between, breaks }) => {
  const { played, violations } = await checker.check({ schedules: MOST_SCHEDULES, seed: 1, between, asFound: true })
  expect(violations[0]?.promises).toContainEqual(expect.stringMatching(breaks))
  expect(played).toBeLessThan(1_000)
})
