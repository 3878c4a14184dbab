// Random fault schedules against the registry's own ledger: promises P1 and P2, and proof that the checker can fail.
import { expect, test } from '@jest/globals'
import type { Reading, Registry } from '@plumbline/registries'
import fc from 'fast-check'
import type { Move } from './fake-registry.ts'
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
const NAMES = ['a.tgz', 'b.tgz', 'c.tgz']

const schedules: fc.Arbitrary<RigOptions> = fc
  .record({
    count: fc.integer({ min: 1, max: 3 }),
    moves: fc.array(fc.constantFrom(...MOVES), { maxLength: 8 }),
    lagMs: fc.constantFrom(0, 5_000, 200_000, 1_200_000),
    cacheMs: fc.constantFrom(0, 60_000, 300_000),
    silentReads: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 6 }),
    before: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('ours' as const, 'other' as const), {
      maxKeys: 2,
    }),
    racedBy: fc.constantFrom('nobody' as const, 'nobody' as const, 'other' as const),
    waitMs: fc.constantFrom(0, 30_000, 900_000, 3_600_000),
  })
  .map(({ count, waitMs, lagMs, ...rest }) => ({
    ...rest,
    // A lag beyond the margin would hide a kept file from every rule; registries whose index lags more say so.
    lagMs: rest.moves.some((move) => move !== 'accepted') ? Math.min(lagMs, 5_000) : lagMs,
    names: NAMES.slice(0, count),
    request: { waitMs },
  }))

/** Every broken promise of a run. */
function broken({ report, registry }: Rig, names: readonly string[]): string[] {
  const held = names.map((name) => registry.kept.get(name)?.whose)
  const lies: string[] = []
  if (report.published === 'yes' && held.some((whose) => whose !== 'ours')) lies.push('P1: yes without the bytes')
  if (report.published === 'no' && held.includes('ours')) lies.push('P1: no with something accepted')
  if (report.published !== 'yes' && report.failure === undefined) lies.push('P6: no failure without a yes')
  if (report.files.some(({ attempts }) => attempts > 3)) lies.push('P2: more than three attempts')
  return [...lies, ...registry.violations.map((violation) => `P2: ${violation}`)]
}

async function check(count: number, between: (registry: Registry) => Registry): Promise<string[]> {
  const details = await fc.check(
    fc.asyncProperty(schedules, async (options) => {
      const rig = await runPublish({ ...options, between })
      expect(broken(rig, options.names ?? [])).toEqual([])
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
    name: 'a cached 404 that is believed',
    between: (registry) => ({ ...registry, absence: { kind: 'fresh', reads: 1, overMs: 0 } }),
    breaks: /P[12]/,
  },
]

test.each(planted)('the checker catches $name', async ({ between, breaks }) => {
  const [violation] = await check(1_000, between)
  expect(violation).toMatch(breaks)
})
