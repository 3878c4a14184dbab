// Attestations in the state machine: signed before anything is sent, never without a word, never at the file's expense.
import { describe, expect, test } from '@jest/globals'
import type { SendOutcome } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import { type AttestationRules, publishAll, type Reading, type Registry, type Signer } from '@plumbline/registries'
import { fakePackage, fakeWorld } from './publish-parts.ts'

const rules: AttestationRules = {
  label: 'fake',
  obstacle: (_subject, claims) => (claims['private'] ? 'the repository is private.' : undefined),
  whenRefused: 'stop',
  toSign: (_subject, file) => ({ kind: 'statement', statement: { subject: file.name } }),
}

function signerOf(claims: Record<string, unknown> = {}, signed: string[] = []): Signer {
  return {
    claims: async () => claims,
    sign: async (what) => {
      signed.push(JSON.stringify(what))
      return { bundle: 'b' }
    },
  }
}

/** A registry that takes a file once per outcome given, and shows it once it was accepted. */
function taking(outcomes: readonly SendOutcome[], attestations: AttestationRules = rules) {
  const bundles: unknown[] = []
  const registry: Partial<Registry> = {
    attestations,
    upload: async (_subject, _file, _token, bundle) => {
      bundles.push(bundle)
      return outcomes[bundles.length - 1] ?? { kind: 'accepted', reason: '' }
    },
    read: async (): Promise<Reading[]> => {
      const kind = outcomes[bundles.length - 1]?.kind ?? 'accepted'
      if (bundles.length === 0 || kind !== 'accepted') return [{ state: 'absent' }]
      return [{ state: 'same', proof: 'hash', attested: bundles.at(-1) !== undefined }]
    },
  }
  return { registry, bundles }
}

const ABOUT: SendOutcome = { kind: 'rejected', reason: '422 SANs do not match', aboutAttestation: true }

test('every absent file is signed before anything is sent, and its bundle goes with it', async () => {
  const signed: string[] = []
  const { clock, deps } = fakeWorld(signerOf({}, signed))
  const { registry, bundles } = taking([])
  const one = fakePackage(clock, 'one', { registry })
  const [report] = await publishAll([one.request], deps)
  expect(signed).toEqual(['{"kind":"statement","statement":{"subject":"one.pkg"}}'])
  expect(bundles).toEqual([{ bundle: 'b' }])
  expect(report?.files).toMatchObject([{ name: 'one.pkg', state: 'accepted', attested: true }])
  expect(report?.history).toEqual([])
})

test('a signing service that fails stops the run before a send', async () => {
  const failing: Signer = {
    claims: async () => ({}),
    sign: () => Promise.reject(new PlumblineError('signing-failed', { what: 'Rekor gave 503.' })),
  }
  const { clock, deps } = fakeWorld(failing)
  const { registry, bundles } = taking([])
  const one = fakePackage(clock, 'one', { registry })
  const [report] = await publishAll([one.request], deps)
  expect(report).toMatchObject({ published: 'no', nextAction: 'run it again' })
  expect(report?.failure?.code).toBe('signing-failed')
  expect(bundles).toEqual([])
})

describe('where nothing can be attested', () => {
  const cases = [
    ['the registry takes none', {}, { takesNone: true }, /fake takes no attestations/],
    ['the job has an obstacle', { private: true }, {}, /the repository is private/],
    ['the run may not', {}, { request: { attestationObstacle: 'not at the tag.' } }, /not at the tag/],
    ['nobody wants it', {}, { request: { attestations: 'false' } }, /was asked for/],
  ] as const

  test.each(cases)('%s: `auto` publishes and says so', async (_name, claims, options, words) => {
    const { clock, deps } = fakeWorld(signerOf(claims))
    const { registry, bundles } = taking([])
    const { attestations: _rules, ...without } = registry
    const request = 'request' in options ? options.request : {}
    const one = fakePackage(clock, 'one', { registry: 'takesNone' in options ? without : registry, request })
    const [report] = await publishAll([one.request], deps)
    expect(report?.published).toBe('yes')
    expect(bundles).toEqual([undefined])
    expect(report?.history.join()).toMatch(words)
  })

  test('`true` stops before anything is sent', async () => {
    const { clock, deps } = fakeWorld(signerOf({ private: true }))
    const { registry, bundles } = taking([])
    const one = fakePackage(clock, 'one', { registry, request: { attestations: 'true' } })
    const [report] = await publishAll([one.request], deps)
    expect(report?.failure?.code).toBe('attestation-impossible')
    expect(bundles).toEqual([])
  })
})

describe('a refused attestation', () => {
  test('is the end where the registry is known to be right: nothing is published without one in silence', async () => {
    const { clock, deps } = fakeWorld(signerOf())
    const { registry, bundles } = taking([ABOUT])
    const [report] = await publishAll([fakePackage(clock, 'one', { registry }).request], deps)
    expect(report?.published).toBe('no')
    expect(report?.failure?.code).toBe('attestation-refused')
    expect(bundles).toHaveLength(1)
  })

  test('lets the file go without one, in `auto`, where the registry is known to refuse good ones', async () => {
    const { clock, deps } = fakeWorld(signerOf())
    const { registry, bundles } = taking([ABOUT], { ...rules, whenRefused: 'send-without' })
    const [report] = await publishAll([fakePackage(clock, 'one', { registry }).request], deps)
    expect(report?.published).toBe('yes')
    expect(bundles).toEqual([{ bundle: 'b' }, undefined])
    expect(report?.files).toMatchObject([{ attempts: 2, attested: false }])
    expect(report?.history.join()).toMatch(/is not attested: fake refused its attestation \(422 SANs/)
  })

  test('is the end there too with `attestations: true`', async () => {
    const { clock, deps } = fakeWorld(signerOf())
    const { registry, bundles } = taking([ABOUT], { ...rules, whenRefused: 'send-without' })
    const one = fakePackage(clock, 'one', { registry, request: { attestations: 'true' } })
    const [report] = await publishAll([one.request], deps)
    expect(report?.failure?.code).toBe('attestation-refused')
    expect(bundles).toHaveLength(1)
  })
})

test('who is refused a token has signed nothing', async () => {
  const signed: string[] = []
  const { clock, deps } = fakeWorld(signerOf({}, signed))
  const one = fakePackage(clock, 'one', { registry: taking([]).registry, fake: { exchanges: ['refused'] } })
  const [report] = await publishAll([one.request], deps)
  expect(report?.failure?.code).toBe('exchange-refused')
  expect(signed).toEqual([])
})

test('a file that is there without an attestation cannot get one, and that is said', async () => {
  const { clock, deps } = fakeWorld(signerOf())
  const read = async (): Promise<Reading[]> => [{ state: 'same', proof: 'hash', attested: false }]
  const [report] = await publishAll(
    [fakePackage(clock, 'one', { registry: { attestations: rules, read } }).request],
    deps,
  )
  expect(report).toMatchObject({ published: 'yes', alreadyPublished: true })
  expect(report?.history).toEqual(['one.pkg is there without an attestation, and none can be added to it any more.'])
})

test('a dry run signs nothing: a signature is public for ever', async () => {
  const signed: string[] = []
  const { clock, deps } = fakeWorld(signerOf({}, signed))
  const { registry } = taking([])
  await publishAll([fakePackage(clock, 'one', { registry, request: { dryRun: true } }).request], deps)
  expect(signed).toEqual([])
})

describe('what only another question says', () => {
  const asked: string[][] = []
  const question = (answers: readonly (boolean | undefined)[]): Partial<Registry> => ({
    attested: async (_subject, files) => {
      asked.push(files.map(({ name }) => name))
      return answers
    },
  })

  async function told(registry: Partial<Registry>, fake = {}) {
    asked.length = 0
    const { clock, deps, said } = fakeWorld()
    const one = fakePackage(clock, 'one', { registry, fake })
    const [report] = await publishAll([one.request], deps)
    return { report, said }
  }

  test.each([true, false])('is asked once, at the end, and told: %s', async (answer) => {
    const { report } = await told(question([answer]), { lagMs: 60_000 })
    expect(report).toMatchObject({ published: 'yes', proof: 'hash', files: [{ attested: answer }] })
    expect(asked).toEqual([['one.pkg']])
  })

  test('is asked for what was there already as well', async () => {
    const { report } = await told(question([false]), { before: { 'one.pkg': 'ours' } })
    expect(report).toMatchObject({ alreadyPublished: true, files: [{ attested: false }] })
    expect(report?.history.join()).toMatch(/is there without an attestation/)
  })

  test('is not asked for what is not there, nor where the read has said it', async () => {
    await told(question([true]), { moves: ['rejected'] })
    expect(asked).toEqual([])
    await told({ ...question([true]), read: async () => [{ state: 'same', proof: 'hash', attested: false }] })
    expect(asked).toEqual([])
  })

  test('changes nothing where nobody answers', async () => {
    const silent = await told(question([undefined]))
    expect(silent.report).toMatchObject({ published: 'yes', proof: 'hash' })
    expect(silent.report?.files[0]).not.toHaveProperty('attested')
    const broken = await told({ attested: () => Promise.reject(new Error('no')) })
    expect(broken.report).toMatchObject({ published: 'yes', proof: 'hash' })
    expect(broken.said.join()).toMatch(/did not say which files of one are attested/)
  })
})
