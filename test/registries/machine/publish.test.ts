// The state machine's rules, one by one, against a fake registry on a fake clock.
import { describe, expect, test } from '@jest/globals'
import { COMMIT, type RigOptions, runPublish } from './publish-rig.ts'

describe('one send', () => {
  test('an accepted file that the registry serves with our hash is published', async () => {
    const { report, registry } = await runPublish()
    expect(report).toMatchObject({ published: 'yes', proof: 'hash', alreadyPublished: false, nextAction: '' })
    expect(report.files).toMatchObject([{ name: 'demo.tgz', state: 'accepted', attempts: 1 }])
    expect(report.failure).toBeUndefined()
    expect(registry.sends).toHaveLength(1)
  })

  test('an accepted file that shows late is waited for and never sent again', async () => {
    const { report, registry } = await runPublish({ lagMs: 12 * 60_000 })
    expect(report.published).toBe('yes')
    expect(registry.sends).toHaveLength(1)
  })

  test('an accepted file that does not show within the budget is unknown, by its own name', async () => {
    const { report } = await runPublish({ lagMs: 60 * 60_000 })
    expect(report).toMatchObject({ published: 'unknown', nextAction: 'look demo' })
    expect(report.failure?.code).toBe('not-yet-visible')
  })

  test('a refusal in the known form ends the run with nothing published', async () => {
    const { report, registry } = await runPublish({ moves: ['rejected'] })
    expect(report.published).toBe('no')
    expect(report.failure?.code).toBe('upload-rejected')
    expect(registry.sends).toHaveLength(1)
  })

  test('an unclear send that was kept is found by reading, not sent again', async () => {
    const { report, registry } = await runPublish({ moves: ['unclear, kept'] })
    expect(report).toMatchObject({ published: 'yes', proof: 'hash' })
    expect(registry.sends).toHaveLength(1)
  })

  test('a final refusal is read like any other and not repeated after its absence is proven', async () => {
    const { report, registry } = await runPublish({ moves: ['unclear and final, lost'] })
    expect(report.published).toBe('no')
    expect(report.failure?.code).toBe('upload-failed')
    expect(registry.sends).toHaveLength(1)
  })
})

describe('another send', () => {
  test('comes only after the absence is proven past the cache age and its margin', async () => {
    const { report, registry } = await runPublish({ moves: ['unclear, lost'], cacheMs: 300_000 })
    expect(report.published).toBe('yes')
    const [first, second] = registry.sends
    expect((second?.endedAt ?? 0) - (first?.endedAt ?? 0)).toBeGreaterThan(360_000)
    expect(registry.violations).toEqual([])
  })

  test('needs a fresh token once the old one is past its life', async () => {
    const { registry, masked } = await runPublish({ moves: ['unclear, lost'] })
    expect(registry.exchanges).toBe(2)
    expect(masked).toEqual(expect.arrayContaining(['secret-1', 'secret-2']))
  })

  test('is the last one after three, and the end is told as absence', async () => {
    const moves = ['unclear, lost', 'unclear, lost', 'unclear, lost', 'accepted'] as const
    const { report, registry } = await runPublish({ moves, request: { waitMs: 60 * 60_000 } })
    expect(report).toMatchObject({ published: 'no', files: [{ state: 'absent', attempts: 3 }] })
    expect(report.failure?.code).toBe('upload-failed')
    expect(registry.sends).toHaveLength(3)
  })

  test('does not come when the budget ends before the absence is proven', async () => {
    const { report, registry, clock, startedAt } = await runPublish({
      moves: ['unclear, lost'],
      request: { waitMs: 60_000 },
    })
    expect(report).toMatchObject({ published: 'unknown', files: [{ state: 'unknown', attempts: 1 }] })
    expect(report.failure?.code).toBe('upload-unknown')
    expect(registry.sends).toHaveLength(1)
    expect(clock.now() - startedAt).toBeLessThan(65_000)
  })

  test('by a registry that answers from its database needs three reads over a minute', async () => {
    const absence = { kind: 'fresh', reads: 3, overMs: 60_000 } as const
    const { report, registry } = await runPublish({ moves: ['unclear, lost'], absence })
    expect(report.published).toBe('yes')
    const [first, second] = registry.sends
    expect((second?.endedAt ?? 0) - (first?.endedAt ?? 0)).toBeGreaterThanOrEqual(60_000)
    expect((second?.endedAt ?? 0) - (first?.endedAt ?? 0)).toBeLessThan(70_000)
  })
})

describe('another send without doubt', () => {
  test('follows a throttled one after the time that the registry names', async () => {
    const { report, registry } = await runPublish({ moves: ['throttled'] })
    expect(report).toMatchObject({ published: 'yes', files: [{ attempts: 2 }] })
    const [first, second] = registry.sends
    expect((second?.endedAt ?? 0) - (first?.endedAt ?? 0)).toBe(11_000)
  })

  test('follows one that never left, and that one does not count', async () => {
    const { report } = await runPublish({ moves: ['not sent', 'not sent'] })
    expect(report).toMatchObject({ published: 'yes', files: [{ attempts: 1 }] })
  })

  test('stops after five that never left, certain that nothing was accepted', async () => {
    const { report, registry } = await runPublish({ moves: Array.from({ length: 9 }, () => 'not sent' as const) })
    expect(report).toMatchObject({ published: 'no', nextAction: 'run it again', files: [{ attempts: 0 }] })
    expect(registry.sends).toHaveLength(5)
  })

  test('follows an expired token once', async () => {
    const once = await runPublish({ moves: ['expired'] })
    expect(once.report.published).toBe('yes')
    expect(once.registry.exchanges).toBe(2)
    const twice = await runPublish({ moves: ['expired', 'expired'] })
    expect(twice.report).toMatchObject({ published: 'no', files: [{ state: 'rejected', attempts: 2 }] })
  })

  test('that is refused is not taken at its word after an unclear one', async () => {
    const moves = ['unclear, lost', 'rejected'] as const
    const { report } = await runPublish({ moves, request: { waitMs: 8 * 60_000 } })
    expect(report.published).toBe('unknown')
  })
})

describe('the plan', () => {
  test('finds the same bytes and sends nothing', async () => {
    const { report, registry } = await runPublish({ before: { 'demo.tgz': 'ours' } })
    expect(report).toMatchObject({ published: 'yes', alreadyPublished: true, files: [{ state: 'already-there' }] })
    expect([registry.sends.length, registry.exchanges]).toEqual([0, 0])
  })

  test('fails on the same bytes when that was asked for', async () => {
    const { report } = await runPublish({ before: { 'demo.tgz': 'ours' }, request: { ifPublished: 'fail' } })
    expect(report.published).toBe('yes')
    expect(report.failure?.code).toBe('already-published')
  })

  test('stops before any send when one file is there with other bytes', async () => {
    const { report, registry } = await runPublish({ names: ['a', 'b'], before: { b: 'other' } })
    expect(report).toMatchObject({ published: 'no', files: [{ state: 'absent' }, { state: 'conflict' }] })
    expect(report.failure?.code).toBe('version-taken')
    expect([registry.sends.length, registry.exchanges]).toEqual([0, 0])
  })

  test('stops when the tag moved, and still tells what is there', async () => {
    const { report, registry } = await runPublish({ commitNow: 'd'.repeat(40), before: { 'demo.tgz': 'ours' } })
    expect(report.published).toBe('yes')
    expect(report.failure).toMatchObject({ code: 'tag-moved' })
    expect(report.failure?.what).toContain(COMMIT)
    expect(report.failure?.next).toContain(`git push --force origin ${COMMIT}:refs/tags/`)
    expect(registry.sends).toEqual([])
  })

  test('asks again when the registry gives no answer, and says unknown when it never does', async () => {
    const later = await runPublish({ silentReads: [0, 1] })
    expect(later.report.published).toBe('yes')
    const never = await runPublish({ silentReads: [0, 1, 2, 3] })
    expect(never.report.published).toBe('unknown')
    expect(never.report.failure?.code).toBe('registry-unreadable')
    expect(never.registry.sends).toEqual([])
  })

  test('in a dry run goes as far as the token', async () => {
    const { report, registry } = await runPublish({ request: { dryRun: true } })
    expect(report).toMatchObject({ published: 'no', files: [{ state: 'absent', attempts: 0 }] })
    expect(report.failure).toBeUndefined()
    expect([registry.sends.length, registry.exchanges]).toEqual([0, 1])
  })
})

describe('several files', () => {
  test('that are partly there are completed', async () => {
    const { report, registry } = await runPublish({ names: ['a', 'b', 'c'], before: { a: 'ours' } })
    expect(report).toMatchObject({ published: 'yes', alreadyPublished: false })
    expect(registry.sends.map(({ name }) => name)).toEqual(['b', 'c'])
  })

  test('of which one is refused are partial, and no more is sent', async () => {
    const { report, registry } = await runPublish({ names: ['a', 'b', 'c'], moves: ['accepted', 'rejected'] })
    expect(report.published).toBe('partial')
    expect(report.files.map(({ state }) => state)).toEqual(['accepted', 'rejected', 'absent'])
    expect(registry.sends).toHaveLength(2)
  })

  test('of which one meets other bytes while it is sent end in a conflict, named apart', async () => {
    const { report } = await runPublish({ names: ['a', 'b'], racedBy: 'other' })
    expect(report).toMatchObject({ published: 'no', files: [{ state: 'conflict' }, { state: 'absent' }] })
    expect(report.failure?.code).toBe('version-taken')
    expect(report.failure?.what).toContain('sha256 of a stranger')
  })
})

describe('the token', () => {
  const cases: { name: string; options: RigOptions; code: string; exchanges: number }[] = [
    {
      name: 'that is refused is not asked for again',
      options: { exchanges: ['refused'] },
      code: 'exchange-refused',
      exchanges: 1,
    },
    {
      name: 'that is not given three times ends the run',
      options: { exchanges: ['failed', 'failed', 'failed'] },
      code: 'exchange-failed',
      exchanges: 3,
    },
  ]
  test.each(cases)('$name, with nothing sent', async ({ options, code, exchanges }) => {
    const { report, registry } = await runPublish(options)
    expect(report.published).toBe('no')
    expect(report.failure?.code).toBe(code)
    expect([registry.sends.length, registry.exchanges]).toEqual([0, exchanges])
  })

  test("that is refused is told in the registry's own words, with the page where it is mended", async () => {
    const { report } = await runPublish({ exchanges: ['refused'] })
    expect(report.failure).toMatchObject({ answer: '404 not found', means: 'No publisher.', next: 'Add one.' })
    expect(report.nextAction).toBe('https://fake.example/demo/settings')
  })

  test('of GitHub that is late is waited for, and its absence is no defect of ours', async () => {
    expect((await runPublish({ idTokenFailures: 2 })).report.published).toBe('yes')
    const { report } = await runPublish({ idTokenFailures: 3 })
    expect(report.failure).toMatchObject({ code: 'exchange-failed', answer: 'Error Code : 503' })
  })

  test('is masked and stands in no line of the log', async () => {
    const { masked, logged } = await runPublish({ moves: ['unclear, lost'] })
    for (const secret of masked) expect(logged.join('\n')).not.toContain(secret)
    expect(masked.length).toBeGreaterThan(2)
  })
})
