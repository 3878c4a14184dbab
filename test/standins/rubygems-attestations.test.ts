// Attestations of gems: bundles that are taken and shown, and those that are refused, by their shape and by the world.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packGem } from '@plumbline/standins'
import { bundleToJSON, toMessageSignatureBundle } from '@sigstore/bundle'
import type { ExampleWorld } from './example-world.ts'
import { ask, bundleOf, pushForm, pushKey, rubygemsWorld } from './rubygems-fixture.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await rubygemsWorld()
})
afterEach(() => world.close())

const { content } = await packGem({ name: 'demo-gem', number: '1.0.0' }, 'Demo')
const attested = (key: string, bundles: unknown) =>
  pushForm(world, key, { gem: content, attestations: JSON.stringify(bundles) })
const material = (changes: object) => ({ ...(bundleOf(content)['verificationMaterial'] as object), ...changes })
const envelope = (subject: unknown, changes: object = {}) => ({
  messageSignature: undefined,
  dsseEnvelope: {
    payload: Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject })).toString('base64'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'AAAA' }],
    ...changes,
  },
})

test('what came is shown; a gem without any has an empty list', async () => {
  const key = await pushKey(world)
  const bundle = bundleOf(content)
  expect(await attested(key, [bundle])).toEqual({ status: 200, text: 'Successfully registered gem: demo-gem (1.0.0)' })
  expect(world.rubygems.gems('demo-gem')[0]?.attestations).toEqual([bundle])
  const shown = async (name: string) => ask(world, 'GET', `/api/v1/attestations/${name}.json`)
  expect(JSON.parse((await shown('demo-gem-1.0.0')).text)).toEqual([bundle])
  world.rubygems.seed((await packGem({ name: 'demo-gem', number: '0.9' }, 'Demo')).content)
  expect(await shown('demo-gem-0.9')).toMatchObject({ status: 200, text: '[]' })
  expect(await shown('demo-gem-2.0')).toMatchObject({ status: 404, text: 'This rubygem could not be found.' })
  world.rubygems.yank('demo-gem', '1.0.0')
  expect(await shown('demo-gem-1.0.0')).toMatchObject({ status: 404 })
})

test("sigstore's own library writes bundles of this shape", async () => {
  const digest = createHash('sha256').update(content).digest()
  const bundle = toMessageSignatureBundle({ digest, signature: Buffer.from('x'), certificate: Buffer.from('x') })
  const { logIndex, hashes } = { logIndex: '0', hashes: [] }
  const inclusionProof = { logIndex, hashes, treeSize: '1', rootHash: Buffer.from('x'), checkpoint: { envelope: 'x' } }
  bundle.verificationMaterial.tlogEntries.push({
    logIndex,
    inclusionProof,
    logId: { keyId: Buffer.from('x') },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    integratedTime: '0',
    inclusionPromise: undefined,
    canonicalizedBody: Buffer.from('x'),
  })
  expect(await attested(await pushKey(world), [bundleToJSON(bundle)])).toMatchObject({ status: 200 })
})

test('an empty list is a push without attestations', async () => {
  expect(await attested(await pushKey(world), [])).toMatchObject({ status: 200 })
  expect(world.rubygems.gems('demo-gem')[0]?.attestations).toEqual([])
})

test('a statement about this very gem is as good as a signature over it', async () => {
  const key = await pushKey(world)
  const sum = Buffer.from((bundleOf(content)['messageSignature'] as never as Signed).messageDigest.digest, 'base64')
  const wrong = bundleOf(content, envelope([{ name: 'demo', digest: { sha256: '0'.repeat(64) } }]))
  expect(await attested(key, [wrong])).toMatchObject({ status: 422 })
  const good = bundleOf(content, envelope([{ name: 'demo', digest: { sha256: sum.toString('hex') } }]))
  expect(await attested(key, [good])).toMatchObject({ status: 200 })
})

interface Signed {
  readonly messageDigest: { readonly digest: string }
}

test('only trusted publishing may attest', async () => {
  const key = world.rubygems.personalKey({ person: 'ann' })
  expect(await attested(key, [bundleOf(content)])).toEqual({
    status: 400,
    text: 'Pushing with an attestation requires trusted publishing',
  })
})

test('the world may judge a bundle itself', async () => {
  await world.close()
  const asked: unknown[] = []
  world = await rubygemsWorld({
    verifyAttestation: (gem, bundle) => {
      asked.push(gem.equals(content), bundle)
      return "Certificate's SANs do not match"
    },
  })
  expect(await attested(await pushKey(world), [bundleOf(content)])).toEqual({
    status: 422,
    text: "Attestation verification failed:\nCertificate's SANs do not match",
  })
  expect(asked).toEqual([true, bundleOf(content)])
  expect(world.rubygems.gems('demo-gem')).toEqual([])
})

const VERSION_2 = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['another media type', { mediaType: 'text/plain' }, 'Unsupported bundle format: "text/plain"'],
  ['a field that is none', { extra: 1 }, 'Unknown field "extra"'],
  ['nothing signed', { messageSignature: undefined }, 'Expected either a message signature or a dsse envelope'],
  ['no signature', { messageSignature: {} }, 'Expected a signature'],
  ['no certificate', { verificationMaterial: material({ certificate: undefined }) }, 'Expected a certificate'],
  [
    'a chain of certificates',
    { verificationMaterial: material({ x509CertificateChain: {} }) },
    'Expected a certificate, not a chain',
  ],
  ['no entry', { verificationMaterial: material({ tlogEntries: [] }) }, 'Expected one entry of the transparency log'],
  [
    'an entry without a body',
    { verificationMaterial: material({ tlogEntries: [{ logIndex: '1' }] }) },
    'Expected a whole entry of the log',
  ],
  [
    'an entry without a proof',
    { verificationMaterial: material({ tlogEntries: [{ logIndex: '1', canonicalizedBody: 'AAAA' }] }) },
    'Expected an inclusion proof with a checkpoint',
  ],
  ['two signatures', envelope([], { signatures: [{ sig: 'AAAA' }, {}] }), 'Expected exactly one signature'],
  ['another payload', envelope([], { payloadType: 'text/plain' }), 'Expected an in-toto payload'],
])('a bundle with %s is refused', async (_what, changes, detail) => {
  expect(await attested(await pushKey(world), [bundleOf(content, changes)])).toEqual({
    status: 422,
    text: `Error verifying sigstore attestation:\n${detail}\n`,
  })
})

test('a bundle of another gem or of an old version is refused', async () => {
  const key = await pushKey(world)
  expect(await attested(key, [bundleOf(Buffer.from('other'))])).toEqual({
    status: 422,
    text: 'Attestation verification failed:\nSignature verification failed',
  })
  expect(await attested(key, [bundleOf(content, { mediaType: VERSION_2 })])).toEqual({
    status: 422,
    text: 'Must provide at least v0.3 bundles',
  })
})
