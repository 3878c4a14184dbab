// Requests that create content, one client's: never more in a minute than GitHub takes, and all of them stand back together.
import { expect, test } from '@jest/globals'
import { MOST_A_MINUTE } from '@plumbline/github'
import { createPace } from '../../packages/github/src/pace.ts'

/** A clock that only waiting moves: whoever is due first goes on first. */
function clock() {
  let time = 1_000_000
  const sleepers: { due: number; wake: () => void }[] = []
  const said: string[] = []
  return {
    said,
    parts: {
      now: () => time,
      wait: (milliseconds: number) => new Promise<void>((wake) => sleepers.push({ due: time + milliseconds, wake })),
      log: { info: (text: string) => void said.push(text) },
    },
    async run(work: readonly Promise<unknown>[]) {
      let done = false
      const all = Promise.all(work).finally(() => {
        done = true
      })
      while (!done) {
        await new Promise(setImmediate)
        const next = sleepers.sort((one, other) => one.due - other.due).shift()
        if (!next) continue
        time = Math.max(time, next.due)
        next.wake()
      }
      await all
    },
  }
}

function mostIn(times: readonly number[], window: number): number {
  return Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + window).length))
}

test('a burst of three hundred is spread over minutes, and said once', async () => {
  const { parts, run, said } = clock()
  const pace = createPace(parts)
  const times: number[] = []
  const begin = parts.now()
  await run(Array.from({ length: 300 }, () => pace.turn().then(() => times.push(parts.now()))))
  expect(times).toHaveLength(300)
  expect(mostIn(times, 60_000)).toBe(MOST_A_MINUTE)
  expect(Math.max(...times) - begin).toBeLessThan(4 * 61_000)
  expect(said).toHaveLength(1)
})

test('what GitHub asks to wait holds back everything that has not begun, turns included', async () => {
  const { parts, run } = clock()
  const pace = createPace(parts)
  const begin = parts.now()
  const times: number[] = []
  await run([
    (async () => {
      for (let index = 0; index < MOST_A_MINUTE; index += 1) await pace.turn()
      const waiting = pace.turn().then(() => times.push(parts.now() - begin))
      pace.hold(90_000)
      await Promise.all([waiting, pace.turn().then(() => times.push(parts.now() - begin))])
    })(),
  ])
  expect(Math.min(...times)).toBe(90_000)
})

test('below the limit nothing waits', async () => {
  const { parts, said } = clock()
  const pace = createPace(parts)
  for (let index = 0; index < MOST_A_MINUTE; index += 1) await pace.turn()
  expect(said).toEqual([])
})
