// Random fault schedules of releases and of what follows them, against the real machines: no promise is broken.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReleaseChecker, type ReleaseChecker } from '@plumbline/faults'

const SCHEDULES = 1_000
const SEED = 20_260_901

let checker: ReleaseChecker
beforeAll(async () => {
  checker = await createReleaseChecker()
})
afterAll(() => checker.close())

test('no schedule breaks a promise', async () => {
  const { played, violations } = await checker.check({ schedules: SCHEDULES, seed: SEED })
  expect(violations.map(({ story }) => story)).toEqual([])
  expect(played).toBe(SCHEDULES)
})
