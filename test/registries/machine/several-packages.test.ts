// Several packages in one run: their order, their tokens, what waits for what, and what a failure leaves untouched.
import { describe, expect, test } from '@jest/globals'
import { publishAll, type Reading } from '@plumbline/registries'
import { fakePackage, fakeWorld } from './publish-parts.ts'

const SAME: Reading = { state: 'same', proof: 'hash' }

test('what one package needs is published before it, whatever the order of the files', async () => {
  const { clock, deps } = fakeWorld()
  const app = fakePackage(clock, 'app', { needs: ['lib_b'] })
  const libB = fakePackage(clock, 'lib-b', { needs: ['lib-a', 'serde'] })
  const libA = fakePackage(clock, 'lib-a')
  const reports = await publishAll([app.request, libB.request, libA.request], deps)
  expect(reports.map(({ packageName, published }) => [packageName, published])).toEqual([
    ['lib-a', 'yes'],
    ['lib-b', 'yes'],
    ['app', 'yes'],
  ])
  const sentAt = [libA, libB, app].map(({ fake }) => fake.sends[0]?.startedAt ?? 0)
  expect(sentAt).toEqual([...sentAt].sort((one, other) => one - other))
})

test('packages that need one another keep their order', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', { needs: ['two'] })
  const two = fakePackage(clock, 'two', { needs: ['one'] })
  const reports = await publishAll([one.request, two.request], deps)
  expect(reports.map(({ published }) => published)).toEqual(['yes', 'yes'])
})

test('other bytes under one of the packages stop all of them before anything is sent', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one')
  const two = fakePackage(clock, 'two', { fake: { before: { 'two.pkg': 'other' } } })
  const reports = await publishAll([one.request, two.request], deps)
  expect(reports.map(({ published, failure }) => [published, failure?.code])).toEqual([
    ['no', undefined],
    ['no', 'version-taken'],
  ])
  expect([...one.fake.sends, ...two.fake.sends]).toEqual([])
  expect(one.fake.exchanges + two.fake.exchanges).toBe(0)
})

test('a package whose token is refused is found before any other is sent', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one')
  const two = fakePackage(clock, 'two', { fake: { exchanges: ['refused'] } })
  const reports = await publishAll([one.request, two.request], deps)
  expect(reports.map(({ published, failure }) => [published, failure?.code])).toEqual([
    ['no', undefined],
    ['no', 'exchange-refused'],
  ])
  expect(one.fake.sends).toEqual([])
})

test('the first failure ends the sending; the packages after it are as they were', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one')
  const two = fakePackage(clock, 'two', { fake: { moves: ['rejected'] } })
  const three = fakePackage(clock, 'three')
  const reports = await publishAll([one.request, two.request, three.request], deps)
  expect(reports.map(({ published, failure }) => [published, failure?.code])).toEqual([
    ['yes', undefined],
    ['no', 'upload-rejected'],
    ['no', undefined],
  ])
  expect(three.fake.sends).toEqual([])
})

describe('tokens', () => {
  test('are exchanged once per package where they are good for one', async () => {
    const { clock, deps } = fakeWorld()
    const packages = ['one', 'two'].map((name) => fakePackage(clock, name))
    await publishAll(
      packages.map(({ request }) => request),
      deps,
    )
    expect(packages.map(({ fake }) => fake.exchanges)).toEqual([1, 1])
  })

  test('are shared where they are good for all, revoked once at the end, and not kept for the post step', async () => {
    const { clock, deps, kept } = fakeWorld()
    const [one, two] = [fakePackage(clock, 'one'), fakePackage(clock, 'two')]
    const revoked: string[] = []
    const used: string[] = []
    const shared = {
      tokenScope: 'publisher' as const,
      exchange: async () => {
        used.push('exchange')
        return { kind: 'token' as const, token: 'for-all' }
      },
      upload: async () => {
        expect(kept).toEqual(new Set(['for-all']))
        used.push('upload')
        return { kind: 'accepted' as const, reason: '' }
      },
      read: async () => [used.includes('upload') ? SAME : ({ state: 'absent' } as const)],
      revoke: async (token: string) => void revoked.push(token),
    }
    const requests = [one, two].map(({ request }) => ({ ...request, registry: { ...request.registry, ...shared } }))
    await publishAll(requests, deps)
    expect(used.filter((word) => word === 'exchange')).toHaveLength(1)
    expect(revoked).toEqual(['for-all'])
    expect(kept.size).toBe(0)
  })

  test('that could not be revoked stay with the post step', async () => {
    const { clock, deps, kept, said } = fakeWorld()
    const revoke = () => Promise.reject(new Error('503'))
    const one = fakePackage(clock, 'one', { registry: { revoke } })
    const [report] = await publishAll([one.request], deps)
    expect(report?.published).toBe('yes')
    expect(kept.size).toBe(1)
    expect(said).toContainEqual(expect.stringContaining('could not be revoked'))
  })
})

describe('an index that shows a version later than the registry knows it', () => {
  /** Shows what it is asked for from a moment on. */
  const indexed = (clock: { now: () => number }, at: number) => ({
    listed: async (): Promise<Reading[]> => [clock.now() >= at ? SAME : { state: 'absent' }],
  })

  test('is waited for before what needs the version is sent', async () => {
    const { clock, deps } = fakeWorld()
    const shownAt = clock.now() + 40_000
    const lib = fakePackage(clock, 'lib', { registry: indexed(clock, shownAt) })
    const app = fakePackage(clock, 'app', { needs: ['lib'] })
    const reports = await publishAll([app.request, lib.request], deps)
    expect(reports.map(({ published }) => published)).toEqual(['yes', 'yes'])
    expect(app.fake.sends[0]?.startedAt).toBeGreaterThanOrEqual(shownAt)
  })

  test('stops what needs the version when the budget ends, and only that: the version itself is published', async () => {
    const { clock, deps } = fakeWorld()
    const lib = fakePackage(clock, 'lib', { registry: indexed(clock, Number.POSITIVE_INFINITY) })
    const app = fakePackage(clock, 'app', { needs: ['lib'] })
    const reports = await publishAll([app.request, lib.request], deps)
    expect(reports.map(({ published, failure }) => [published, failure?.code])).toEqual([
      ['yes', 'not-yet-visible'],
      ['no', undefined],
    ])
    expect(app.fake.sends).toEqual([])
  })

  test('is a remark where nothing else in the run needs the version', async () => {
    const { clock, deps } = fakeWorld()
    const lib = fakePackage(clock, 'lib', { registry: indexed(clock, Number.POSITIVE_INFINITY) })
    const [report] = await publishAll([lib.request], deps)
    expect(report).toMatchObject({ published: 'yes', nextAction: '' })
    expect(report?.failure).toBeUndefined()
    expect(report?.history.join()).toMatch(/its index does not show it yet/)
  })

  test('is waited for on a run that finds the needed package there already', async () => {
    const { clock, deps } = fakeWorld()
    const shownAt = clock.now() + 40_000
    const before = { 'lib.pkg': 'ours' } as const
    const lib = fakePackage(clock, 'lib', { fake: { before }, registry: indexed(clock, shownAt) })
    const app = fakePackage(clock, 'app', { needs: ['lib'] })
    await publishAll([app.request, lib.request], deps)
    expect(app.fake.sends[0]?.startedAt).toBeGreaterThanOrEqual(shownAt)
  })

  test('is neither there nor not there when it shows other bytes than the registry', async () => {
    const { clock, deps } = fakeWorld()
    const listed = async (): Promise<Reading[]> => [{ state: 'different', theirs: 'sha256 of a stranger' }]
    const [report] = await publishAll([fakePackage(clock, 'lib', { registry: { listed } }).request], deps)
    expect(report?.failure?.code).toBe('upload-unknown')
    expect(report).toMatchObject({ published: 'unknown', proof: 'none', files: [{ state: 'unknown' }] })
  })
})
