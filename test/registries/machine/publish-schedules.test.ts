// Random fault schedules against the registry's own ledger: promises P1 and P2, and proof that the checker can fail.
import { expect, test } from '@jest/globals'
import type { Reading, Registry } from '@plumbline/registries'
import fc from 'fast-check'
import type { Move } from './fake-options.ts'
import { type Rig, type RigOptions, runPublish } from './publish-rig.ts'

const MOVES: Move[] = [
  'accepted',
  'unclear, kept',
  'unclear, lost',
  'unclear, kept late',
  'unclear and final, lost',
  'not sent',
  'throttled',
  'throttled, kept',
  'expired',
  'rejected',
]
const NAMES = ['a.tgz', 'b.tgz', 'c.tgz', 'd.tgz', 'e.tgz', 'f.tgz']

const schedules: fc.Arbitrary<RigOptions> = fc
  .record({
    count: fc.integer({ min: 1, max: NAMES.length }),
    // Mostly good days, so that several files are on their way when a bad moment comes.
    moves: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant<Move>('accepted') }, fc.constantFrom(...MOVES)), {
      maxLength: 12,
    }),
    parallel: fc.constantFrom(1, 2, 4),
    sendMs: fc.array(fc.constantFrom(500, 1_000, 20_000, 200_000), { minLength: 1, maxLength: 6 }),
    tokenEndsMs: fc.constantFrom(30_000, 900_000),
    asks: fc.option(fc.array(fc.constantFrom('yes' as const, 'unclear, kept' as const, 'unclear, lost' as const)), {
      nil: undefined,
    }),
    crashAt: fc.option(fc.nat({ max: 8 }), { nil: undefined, freq: 3 }),
    lagMs: fc.constantFrom(0, 5_000, 200_000, 1_200_000),
    cacheMs: fc.constantFrom(0, 60_000, 300_000),
    silentReads: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 6 }),
    before: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('ours' as const, 'other' as const), {
      maxKeys: 2,
    }),
    racedBy: fc.constantFrom('nobody' as const, 'nobody' as const, 'other' as const),
    waitMs: fc.constantFrom(0, 30_000, 900_000, 3_600_000),
  })
  .map(({ count, waitMs, lagMs, asks, crashAt, ...rest }) => ({
    ...rest,
    ...(asks ? { asks } : {}),
    ...(crashAt === undefined ? {} : { crashAt }),
    // A lag beyond the margin would hide a kept file from every rule; registries whose index lags more say so.
    lagMs: rest.moves.some((move) => move !== 'accepted') ? Math.min(lagMs, 5_000) : lagMs,
    names: NAMES.slice(0, count),
    request: { waitMs },
  }))

/** Every broken promise of a run. */
function broken({ report, crashed, registry, startedAt }: Rig, names: readonly string[], waitMs: number): string[] {
  const held = names.map((name) => registry.kept.get(name)?.whose)
  const lies: string[] = []
  if (report.published === 'yes' && held.some((whose) => whose !== 'ours')) lies.push('P1: yes without the bytes')
  if (report.published === 'no' && held.includes('ours')) lies.push('P1: no with something accepted')
  if (!crashed && report.published !== 'yes' && report.failure === undefined) lies.push('P6: no failure without a yes')
  if (report.files.some(({ attempts }) => attempts > 3)) lies.push('P2: more than three attempts')
  if (registry.asked.some(({ at }) => at < startedAt + waitMs)) lies.push('P2: a question before the budget ended')
  return [...lies, ...registry.violations.map((violation) => `P2: ${violation}`)]
}

async function check(count: number, between: (registry: Registry) => Registry): Promise<string[]> {
  const details = await fc.check(
    fc.asyncProperty(schedules, async (options) => {
      const [names, waitMs] = [options.names ?? [], options.request?.waitMs ?? 0]
      const rig = await runPublish({ ...options, between })
      expect(broken(rig, names, waitMs)).toEqual([])
      // An index that hides for longer than its rule says would fool that run as well; it comes when that is over.
      rig.clock.time += options.lagMs ?? 0
      // Another run on a good day comes to a whole release, unless a stranger's bytes are there (P4).
      const again = await runPublish({ names, between, parallel: 4, request: { waitMs: 3_600_000 } }, rig)
      const stranger = names.some((name) => rig.registry.kept.get(name)?.whose === 'other')
      const end = again.report.published
      expect([
        ...broken({ ...again, startedAt: 0 }, names, 0),
        ...(stranger || end === 'yes' ? [] : [`P4: ${end}`]),
      ]).toEqual([])
    }),
    { numRuns: count, seed: 20260821 },
  )
  return details.failed ? [String(details.errorInstance), JSON.stringify(details.counterexample)] : []
}

test('no schedule makes the machine lie or send while a send is unsettled', async () => {
  expect(await check(2_000, (registry) => registry)).toEqual([])
})

const planted: { name: string; between: (registry: Registry) => Registry; breaks: RegExp }[] = [
  {
    name: 'a client that sends again by itself',
    between: (registry) => ({
      ...registry,
      async upload(subject, file, token) {
        const outcome = await registry.upload(subject, file, token)
        return outcome.kind === 'unclear' ? registry.upload(subject, file, token) : outcome
      },
    }),
    breaks: /P2/,
  },
  {
    name: 'trust in "already exists"',
    between: (registry) => ({
      ...registry,
      async read(subject, files) {
        const same = (reading: Reading): Reading =>
          reading.state === 'different' ? { state: 'same', proof: 'hash' } : reading
        return (await registry.read(subject, files)).map(same)
      },
    }),
    breaks: /P1/,
  },
  {
    name: 'more files at once than the registry bears',
    between: (registry) => ({ ...registry, parallel: 9 }),
    breaks: /beside/,
  },
  {
    name: 'a question whose answer is not listened to',
    between: (registry) => ({
      ...registry,
      ...(registry.ask
        ? {
            async ask(subject, file, token) {
              await registry.ask?.(subject, file, token)
              return { state: 'same', proof: 'hash' }
            },
          }
        : {}),
    }),
    breaks: /P1/,
  },
  {
    name: 'a cached 404 that is believed',
    between: (registry) => ({ ...registry, absence: { kind: 'fresh', reads: 1, overMs: 0 } }),
    breaks: /P[12]/,
  },
]

test.each(planted)('the checker catches $name', async ({ between, breaks }) => {
  const [violation] = await check(1_000, between)
  expect(violation).toMatch(breaks)
})
