// Signing against a certificate authority and a log on loopback, judged by Sigstore's own verifier.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import type { Fault } from '@plumbline/standins'
import type { ExampleWorld } from '../standins/example-world.ts'
import { idTokensOf, STATEMENT, signerOf, sigstoreWorld } from './signing-rig.ts'

let world: ExampleWorld

beforeAll(async () => {
  world = await sigstoreWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clearFaults())

const statement = { kind: 'statement', statement: STATEMENT } as const

function fault(path: RegExp, status: number, times: number, when: Fault['when'] = 'before-accept'): Fault {
  return { service: 'sigstore', method: 'POST', path, times, when, effect: { kind: 'status', status } }
}

const FULCIO = /^\/fulcio\//
const REKOR = /^\/rekor\//

/** The bundle with one thing in it changed. */
function changed(bundle: object, change: (copy: { [name: string]: never }) => void): object {
  const copy = structuredClone(bundle) as { [name: string]: never }
  change(copy)
  return copy
}

interface Envelope {
  payload: string
  payloadType: string
}

describe('a signed statement', () => {
  test('verifies, says which job signed, and is a bundle of version 0.3', async () => {
    const { signer } = signerOf(world)
    const bundle = await signer.sign(statement)
    expect(bundle).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: expect.any(String) },
        tlogEntries: [{ kindVersion: { kind: 'dsse', version: '0.0.1' }, inclusionProof: expect.anything() }],
      },
      dsseEnvelope: { payloadType: 'application/vnd.in-toto+json' },
    })
    const { payload } = bundle['dsseEnvelope'] as Envelope
    expect(JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))).toEqual(STATEMENT)
    expect(world.sigstore.verify(bundle)).toEqual({
      signer: 'https://github.com/octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
      issuer: 'https://token.actions.githubusercontent.com',
      sourceRepository: 'https://github.com/octo/demo',
      sourceDigest: world.repository.commit,
      sourceRef: 'refs/tags/v1.2.3',
      buildConfig: 'https://github.com/octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
      visibility: 'public',
    })
  })

  test('of a job in a called workflow names the called file as signer and the calling one as configuration', async () => {
    const { signer } = signerOf(world, { jobWorkflowRef: 'suite/flows/.github/workflows/publish.yml@refs/tags/v2' })
    expect(world.sigstore.verify(await signer.sign(statement))).toMatchObject({
      signer: 'https://github.com/suite/flows/.github/workflows/publish.yml@refs/tags/v2',
      buildConfig: 'https://github.com/octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
      sourceRepository: 'https://github.com/octo/demo',
    })
  })

  test('does not verify with another payload, another certificate or another log entry', async () => {
    const bundle = await signerOf(world).signer.sign(statement)
    const other = await signerOf(world).signer.sign({ kind: 'statement', statement: { ...STATEMENT, predicate: {} } })
    const forged = Buffer.from(JSON.stringify({ ...STATEMENT, subject: [] })).toString('base64')
    const tampered = [
      changed(bundle, (copy) => Object.assign(copy['dsseEnvelope'] ?? {}, { payload: forged })),
      changed(bundle, (copy) => Object.assign(copy['dsseEnvelope'] ?? {}, { payloadType: 'text/plain' })),
      { ...bundle, verificationMaterial: other['verificationMaterial'] },
      { ...bundle, dsseEnvelope: other['dsseEnvelope'] },
    ]
    for (const each of tampered) expect(() => world.sigstore.verify(each)).toThrow()
    expect(() => world.sigstore.verify(bundle)).not.toThrow()
  })

  test("does not verify under another world's keys", async () => {
    const other = await sigstoreWorld()
    try {
      const bundle = await signerOf(other).signer.sign(statement)
      expect(() => world.sigstore.verify(bundle)).toThrow()
    } finally {
      await other.close()
    }
  })
})

test("a signed file's bundle verifies with its bytes alone", async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-signing-')), 'demo-1.2.3.gem')
  writeFileSync(path, 'the gem')
  const bundle = await signerOf(world).signer.sign({ kind: 'file', path })
  expect(bundle).toMatchObject({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: expect.any(String) } },
  })
  expect(bundle['verificationMaterial']).not.toHaveProperty('x509CertificateChain')
  expect(world.sigstore.verify(bundle, Buffer.from('the gem')).sourceRepository).toBe('https://github.com/octo/demo')
  expect(() => world.sigstore.verify(bundle, Buffer.from('another gem'))).toThrow()
})

describe('many signatures', () => {
  test('share a certificate while it is young, and the ID token is fetched anew for the next one', async () => {
    const { signer, tokens } = signerOf(world)
    const before = world.sigstore.certificates
    await Promise.all([signer.sign(statement), signer.sign({ ...statement, statement: { ...STATEMENT, a: 1 } })])
    expect([world.sigstore.certificates - before, tokens.length]).toEqual([1, 1])
    world.clock.advance(301_000)
    const late = await signer.sign({ ...statement, statement: { ...STATEMENT, a: 2 } })
    expect([world.sigstore.certificates - before, new Set(tokens).size]).toEqual([2, 2])
    expect(world.sigstore.verify(late).signer).toContain('publish.yml')
  })

  test('know the claims from one token', async () => {
    const { signer, tokens } = signerOf(world)
    const [claims] = await Promise.all([signer.claims(), signer.claims()])
    expect(claims).toMatchObject({ aud: 'sigstore', repository: 'octo/demo', repository_visibility: 'public' })
    expect(tokens).toHaveLength(1)
  })
})

describe('a service that fails', () => {
  test('for a while is asked again, each time with a fresh ID token', async () => {
    const { signer, tokens, pauses, lines } = signerOf(world)
    world.addFault(fault(FULCIO, 503, 2))
    world.addFault(fault(REKOR, 502, 1))
    expect(world.sigstore.verify(await signer.sign(statement)).issuer).toContain('githubusercontent')
    expect(pauses).toEqual([1_000, 4_000, 1_000])
    expect(new Set(tokens).size).toBe(3)
    expect(lines).toHaveLength(3)
  })

  test('after it has kept the entry answers 409, which is a success', async () => {
    for (const provoke of [
      () => world.addFault(fault(REKOR, 504, 1, 'after-accept')),
      () => world.sigstore.conflict(1),
    ]) {
      const before = world.sigstore.entries.length
      provoke()
      expect(world.sigstore.verify(await signerOf(world).signer.sign(statement)).signer).toContain('publish.yml')
      expect(world.sigstore.entries.length).toBe(before + 1)
    }
  })

  test('and cannot yet show the entry that it has is asked again', async () => {
    const { signer, pauses } = signerOf(world)
    world.sigstore.conflict(1)
    const effect = { kind: 'status', status: 404 } as const
    world.addFault({ service: 'sigstore', method: 'GET', path: REKOR, times: 1, when: 'before-accept', effect })
    await signer.sign(statement)
    expect(pauses).toEqual([1_000])
  })

  test.each([
    { name: 'the authority', path: FULCIO, at: '/fulcio/api/v2/signingCert' },
    { name: 'the log', path: REKOR, at: '/rekor/api/v1/log/entries' },
  ])('for good is given up after four attempts: $name', async ({ path, at }) => {
    const { signer, tokens, pauses, lines } = signerOf(world)
    world.addFault(fault(path, 503, 99))
    const error = (await signer.sign(statement).catch((thrown: unknown) => thrown)) as PlumblineError
    expect(error).toBeInstanceOf(PlumblineError)
    expect(error).toMatchObject({
      code: 'signing-failed',
      request: expect.stringMatching(new RegExp(`^POST http.*${at}$`)),
      answer: expect.stringContaining('503'),
      next: expect.stringContaining('attestations: false'),
    })
    expect(pauses).toEqual([1_000, 4_000, 10_000])
    const said = JSON.stringify([error, error.message, error.stack, lines])
    for (const token of tokens) expect(said).not.toContain(token)
  })

  test('by cutting the connection is asked again too', async () => {
    const { signer, pauses } = signerOf(world)
    world.addFault({ ...fault(FULCIO, 0, 1), effect: { kind: 'reset' } })
    await signer.sign(statement)
    expect(pauses).toEqual([1_000])
  })

  test('is not waited for longer than two minutes', async () => {
    const { signer, pauses } = signerOf(world, {}, { now: () => world.clock.now() + pauses.length * 200_000 })
    world.addFault(fault(REKOR, 503, 99))
    await expect(signer.sign(statement)).rejects.toMatchObject({ code: 'signing-failed' })
    expect(pauses).toEqual([1_000])
  })
})

describe('a token that is refused', () => {
  test('for its age, audience or issuer ends it at once, in the words of the authority', async () => {
    const other = await sigstoreWorld()
    const stale = await idTokensOf(world)('sigstore')
    const foreign = await idTokensOf(other)('sigstore')
    await other.close()
    world.clock.advance(400_000)
    for (const token of [stale, foreign, await idTokensOf(world)('pypi')]) {
      const { signer, pauses } = signerOf(world, {}, { idToken: async () => token })
      await expect(signer.sign(statement)).rejects.toMatchObject({
        code: 'signing-failed',
        answer: '(400) There was an error processing the identity token',
      })
      expect(pauses).toEqual([])
    }
  })

  test('is never shown, not even when it is none', async () => {
    for (const nonsense of ['s3cret-nonsense', `${Buffer.from('{}').toString('base64url')}.s3cret-nonsense.x`]) {
      const { signer, lines } = signerOf(world, {}, { idToken: async () => nonsense })
      for (const use of [signer.claims(), signer.sign(statement)]) {
        const error = (await use.catch((thrown: unknown) => thrown)) as PlumblineError
        expect(error).toMatchObject({ code: 'signing-failed' })
        const said = [error.message, error.request, error.answer, error.stack, ...lines].join('\n')
        expect(said).not.toContain('s3cret')
      }
    }
  })

  test('is the business of whoever could not give it', async () => {
    const why = new PlumblineError('unexpected', { what: 'no id-token: write.' })
    const { signer, pauses } = signerOf(world, {}, { idToken: () => Promise.reject(why) })
    await expect(signer.claims()).rejects.toBe(why)
    await expect(signer.sign(statement)).rejects.toBe(why)
    expect(pauses).toEqual([])
  })
})
