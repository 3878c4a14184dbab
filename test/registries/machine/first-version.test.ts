// The first version of a package by a person's token: where it goes, where it does not, and what a refusal of it means.
import { expect, test } from '@jest/globals'
import { publishAll, type Reading } from '@plumbline/registries'
import { fakePackage, fakeWorld } from './publish-parts.ts'

const SAME: Reading = { state: 'same', proof: 'hash' }

const absent = { foresee: async () => [{ state: 'blocked', code: 'first-publish', what: 'no package' } as const] }

test('a token for the first version is used in place of an exchange where the package is not there, and is never revoked', async () => {
  const { clock, deps, kept } = fakeWorld()
  const tokens: string[] = []
  const one = fakePackage(clock, 'one', { request: { firstPublishToken: 'mine' } })
  const registry = {
    ...one.request.registry,
    ...absent,
    upload: async (_subject: unknown, _file: unknown, token: string) => {
      tokens.push(token)
      return { kind: 'accepted' as const, reason: '' }
    },
    read: async (): Promise<Reading[]> => [tokens.length > 0 ? SAME : { state: 'absent' }],
    revoke: () => Promise.reject(new Error('not ours to revoke')),
  }
  const [report] = await publishAll([{ ...one.request, registry }], deps)
  expect(report?.published).toBe('yes')
  expect(tokens).toEqual(['mine'])
  expect(one.fake.exchanges).toBe(0)
  expect(kept.size).toBe(0)
})

test('a token that the registry refuses is not sent twice', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', {
    request: { firstPublishToken: 'mine' },
    fake: { moves: ['expired', 'accepted'] },
    registry: absent,
  })
  const [report] = await publishAll([one.request], deps)
  expect(report?.failure?.code).toBe('upload-forbidden')
  expect(one.fake.sends).toHaveLength(1)
})

const BY_TOKEN = {
  kind: 'unclear',
  reason: 'npm ended with exit code 1\nnpm error code E401',
  aboutSender: true,
} as const

test('a token whose refusal proves nothing: reads settle it, then it is the token that must be mended', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', { request: { firstPublishToken: 'mine' } })
  const sends: number[] = []
  const registry = {
    ...one.request.registry,
    ...absent,
    tokensUrl: 'https://fake.example/tokens',
    upload: async () => {
      sends.push(clock.now())
      return BY_TOKEN
    },
  }
  const began = clock.now()
  const [report] = await publishAll([{ ...one.request, registry }], deps)
  expect(report).toMatchObject({ published: 'no', nextAction: 'https://fake.example/tokens' })
  expect(report?.failure).toMatchObject({
    code: 'upload-forbidden',
    what: expect.stringContaining('`first-publish-token`'),
    next: expect.stringMatching(/^Make a token that may publish one \(https:\/\/fake\.example\/tokens\)/),
    answer: BY_TOKEN.reason,
  })
  expect(sends).toHaveLength(1)
  expect(clock.now() - began).toBeGreaterThan(360_000)
})

test('a token whose refusal cannot be settled in time is no `no`', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', { request: { firstPublishToken: 'mine', waitMs: 60_000 } })
  const registry = { ...one.request.registry, ...absent, upload: async () => BY_TOKEN }
  const [report] = await publishAll([{ ...one.request, registry }], deps)
  expect([report?.published, report?.failure?.code]).toEqual(['unknown', 'upload-unknown'])
})

test("a refusal of trusted publishing's own token is met by another one", async () => {
  const { clock, deps } = fakeWorld()
  let sends = 0
  const one = fakePackage(clock, 'one', {
    registry: {
      upload: async () => {
        sends += 1
        return sends === 1 ? BY_TOKEN : { kind: 'accepted', reason: '' }
      },
      read: async () => [sends < 2 ? { state: 'absent' } : SAME],
    },
  })
  const [report] = await publishAll([one.request], deps)
  expect([sends, one.fake.exchanges, report?.published]).toEqual([2, 2, 'yes'])
})

test('a token goes nowhere where the package itself stands in the way, and nothing is sent', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', {
    request: { firstPublishToken: 'mine' },
    registry: { ...absent, firstVersion: () => ({ code: 'access-missing', what: 'one is new.' }) },
  })
  const [report] = await publishAll([one.request], deps)
  expect(report).toMatchObject({ published: 'no', files: [{ state: 'blocked', attempts: 0 }] })
  expect(report?.failure).toMatchObject({ code: 'access-missing', what: 'one is new.' })
  expect(one.fake.sends).toEqual([])
})

test('a token for the first version is refused where the package is there', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', { request: { firstPublishToken: 'mine' } })
  const [report] = await publishAll([one.request], deps)
  expect(report?.failure?.code).toBe('token-not-needed')
  expect(one.fake.sends).toEqual([])
})

test('a token for the first version is only remarked on when the version is there: a second run is green', async () => {
  const { clock, deps } = fakeWorld()
  const one = fakePackage(clock, 'one', {
    request: { firstPublishToken: 'mine' },
    fake: { before: { 'one.pkg': 'ours' } },
  })
  const [report] = await publishAll([one.request], deps)
  expect(report).toMatchObject({ published: 'yes', alreadyPublished: true })
  expect(report?.failure).toBeUndefined()
  expect(report?.history.join()).toMatch(/not needed any more/)
})
