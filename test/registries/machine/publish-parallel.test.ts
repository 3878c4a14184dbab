// Several files on their way at once: how many, after what, and what each bad moment does to the others.
import { describe, expect, test } from '@jest/globals'
import { runPublish } from './publish-rig.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

describe('several files at once', () => {
  test('follow a first one that goes alone, at most four together, in their order', async () => {
    const { report, registry, clock, startedAt } = await runPublish({ names: NAMES, parallel: 4 })
    expect(report.published).toBe('yes')
    expect([registry.widest, registry.violations]).toEqual([4, []])
    expect(registry.sends.map(({ name }) => name)).toEqual(NAMES)
    expect(registry.sends.map((send) => send.startedAt - startedAt)).toEqual([0, 1000, 1000, 1000, 1000, 2000, 2000])
    expect(clock.now() - startedAt).toBe(3000)
  })

  test('go one at a time from the first doubt on', async () => {
    const moves = ['accepted', 'accepted', 'unclear, kept', 'accepted', 'accepted', 'accepted', 'accepted'] as const
    const { report, registry } = await runPublish({ names: NAMES, parallel: 4, moves, lagMs: 5_000 })
    expect([report.published, registry.violations]).toEqual(['yes', []])
    const [f, g] = registry.sends.slice(5)
    expect(g?.startedAt).toBeGreaterThanOrEqual(f?.endedAt ?? Number.POSITIVE_INFINITY)
  })

  test('end with the first that is refused: those on their way finish, no other begins', async () => {
    const moves = ['accepted', 'rejected'] as const
    const { report, registry } = await runPublish({ names: NAMES, parallel: 4, moves })
    expect(report.published).toBe('partial')
    expect(report.failure?.code).toBe('upload-rejected')
    expect(registry.sends.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(report.files.map(({ state }) => state)).toEqual([
      'accepted',
      'rejected',
      'accepted',
      'accepted',
      'accepted',
      'absent',
      'absent',
    ])
  })

  test('share one new token when theirs has ended, and each is sent once more', async () => {
    const options = { names: NAMES.slice(0, 5), parallel: 4, tokenEndsMs: 20_000, sendMs: [30_000, 1_000] }
    const { report, registry } = await runPublish(options)
    expect(report.published).toBe('yes')
    expect(registry.exchanges).toBe(2)
    expect(report.files.map(({ attempts }) => attempts)).toEqual([1, 2, 2, 2, 2])
  })

  test('take none of the wait budget while they are on their way', async () => {
    const options = { names: NAMES, parallel: 4, sendMs: [400_000], lagMs: 30_000, request: { waitMs: 60_000 } }
    expect((await runPublish(options)).report.published).toBe('yes')
  })

  test('that are cut short by a crash are completed by another run, without a second send of what is there', async () => {
    const first = await runPublish({ names: NAMES, parallel: 4, crashAt: 1 })
    expect(first.crashed).toBe(true)
    await first.clock.sleep(60_000)
    const { report, registry } = await runPublish({ names: NAMES, parallel: 4 }, first)
    expect([report.published, report.alreadyPublished, registry.violations]).toEqual(['yes', false, []])
    expect(registry.sends.map(({ name }) => name)).toEqual([...NAMES.slice(0, 5), 'f', 'g'])
  })
})

describe('the question past the caches', () => {
  const hidden = { lagMs: 3_600_000, request: { waitMs: 60_000 } }

  test('is put once, when the budget is spent, and its yes decides', async () => {
    const { report, registry, startedAt } = await runPublish({ ...hidden, moves: ['unclear, kept'], asks: ['yes'] })
    expect(report).toMatchObject({ published: 'yes', proof: 'hash', files: [{ state: 'accepted', attempts: 2 }] })
    expect(registry.asked).toHaveLength(1)
    expect((registry.asked[0]?.at ?? 0) - startedAt).toBeGreaterThanOrEqual(60_000)
  })

  test('leaves all as it was when it gets no yes', async () => {
    const options = { ...hidden, moves: ['unclear, lost'] as const, asks: ['unclear, lost'] as const }
    const { report } = await runPublish(options)
    expect(report).toMatchObject({ published: 'unknown', files: [{ state: 'unknown' }] })
    expect(report.failure).toMatchObject({ code: 'upload-unknown', answer: '503' })
  })

  test('is not put where the same bytes are refused for certain, nor after an accepted send', async () => {
    const final = await runPublish({ ...hidden, moves: ['unclear and final, lost'], asks: ['yes'] })
    const accepted = await runPublish({ ...hidden, asks: ['yes'] })
    expect([final.registry.asked, accepted.registry.asked]).toEqual([[], []])
    expect(accepted.report.failure?.code).toBe('not-yet-visible')
  })
})
