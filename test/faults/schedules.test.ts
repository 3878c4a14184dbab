// Random fault schedules over every registry, against the real machine on the real rows: promises P1 to P4 hold.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Checker, createChecker, SCENE_IDS } from '@plumbline/faults'
import { REGISTRY_IDS } from '@plumbline/registries'

const SCHEDULES = 2_000
const SEED = 20_260_901

let checker: Checker
beforeAll(async () => {
  checker = await createChecker()
})
afterAll(() => checker.close())

test('every registry has a scene', () => {
  expect([...SCENE_IDS].sort()).toEqual([...REGISTRY_IDS].sort())
})

test('no schedule breaks a promise', async () => {
  const { played, violations } = await checker.check({ schedules: SCHEDULES, seed: SEED })
  expect(violations.map(({ story }) => story)).toEqual([])
  expect(played).toBe(SCHEDULES)
})
