// PyPI's publish attestation: the statement, when there is none, PEP 740's form, the form field and the answers.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Claims } from '@plumbline/registries'
import { type Answer, file, open, SUBJECT, WHEEL } from './rig.ts'

const WORKFLOW = 'octo/demo/.github/workflows/release.yml@refs/tags/v1.2.3'
const CLAIMS: Claims = {
  repository: 'octo/demo',
  repository_visibility: 'public',
  event_name: 'push',
  workflow_ref: WORKFLOW,
  job_workflow_ref: WORKFLOW,
}

const BUNDLE = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {
    certificate: { rawBytes: 'Y2VydA==' },
    tlogEntries: [{ logIndex: '7', canonicalizedBody: 'Ym9keQ==' }],
    timestampVerificationData: { rfc3161Timestamps: [] },
  },
  dsseEnvelope: {
    payload: 'c3RhdGVtZW50',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'c2ln', keyid: '' }],
  },
}

const PEP740 = {
  version: 1,
  verification_material: {
    certificate: 'Y2VydA==',
    transparency_entries: [{ logIndex: '7', canonicalizedBody: 'Ym9keQ==' }],
  },
  envelope: { statement: 'c3RhdGVtZW50', signature: 'c2ln' },
}

test('the statement has one subject, the file by its name and SHA-256, and no predicate', async () => {
  const { registry } = await open()
  expect(registry.attestations?.toSign(SUBJECT, WHEEL, CLAIMS)).toEqual({
    kind: 'statement',
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: WHEEL.name, digest: { sha256: WHEEL.sha256 } }],
      predicateType: 'https://docs.pypi.org/attestations/publish/v1',
      predicate: null,
    },
  })
})

describe('no attestation', () => {
  const obstacle = async (changes: Claims) =>
    (await open()).registry.attestations?.obstacle(SUBJECT, { ...CLAIMS, ...changes })

  test('is made where PyPI would refuse it', async () => {
    expect(await obstacle({})).toBeUndefined()
    expect(await obstacle({ event_name: 'workflow_dispatch' })).toBeUndefined()
    expect(await obstacle({ event_name: 'pull_request_target' })).toContain('pull_request_target')
    const called = 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3'
    expect(await obstacle({ job_workflow_ref: called })).toMatch(/release\.yml.*publish\.yml.*only one of the two/)
  })

  test('is made of itself where a name would get out', async () => {
    const { attestations } = (await open()).registry
    expect(attestations?.reservation?.(SUBJECT, CLAIMS)).toBeUndefined()
    const hidden = { ...CLAIMS, repository_visibility: 'private' }
    expect(attestations?.obstacle(SUBJECT, hidden)).toBeUndefined()
    expect(attestations?.reservation?.(SUBJECT, hidden)).toMatch(/octo\/demo is private.*public log/)
  })
})

async function sent(answer: Answer, bundle?: typeof BUNDLE) {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-attested-')), WHEEL.name)
  writeFileSync(path, 'PK\r\n')
  const { registry, requests } = await open(() => answer)
  const outcome = await registry.upload(SUBJECT, { ...file(WHEEL.name, 'wheel'), path }, 'pypi-secret', bundle)
  const [request] = requests
  const type = request?.headers?.['content-type'] ?? ''
  const form = await new Response(request?.body as Blob, { headers: { 'content-type': type } }).formData()
  return { outcome, field: form.get('attestations') }
}

describe('an upload', () => {
  test("carries the bundle in PEP 740's form, as a list of one", async () => {
    const { outcome, field } = await sent({ status: 200 }, BUNDLE)
    expect(JSON.parse(`${field}`)).toEqual([PEP740])
    expect(outcome).toEqual({ kind: 'accepted', reason: '' })
  })

  test('without a bundle has no such field: PyPI refuses an empty list', async () => {
    expect((await sent({ status: 200 })).field).toBeNull()
  })
})

describe('an answer', () => {
  const page = (words: string) =>
    `<html><head><title>400 ${words}</title></head><body><h1>400 ${words}</h1>The server could not comply with the request since it is either malformed or otherwise incorrect.<br/><br/>${words}</body></html>`
  const words =
    'Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Certificate&#x27;s Build Config URI (a) does not match expected Trusted Publisher (b @ c)'

  test('about the attestation is a refusal that says so', async () => {
    const { outcome } = await sent({ status: 400, body: page(words) }, BUNDLE)
    expect(outcome).toMatchObject({ kind: 'rejected', aboutAttestation: true })
    expect(outcome.reason).toContain("Certificate's Build Config URI (a)")
  })

  test('about anything else does not', async () => {
    const { outcome } = await sent({ status: 400, body: page('Only one sdist may be uploaded per release.') }, BUNDLE)
    expect(outcome).not.toHaveProperty('aboutAttestation')
  })

  test('of something before the index with the same words is not believed', async () => {
    const { outcome } = await sent({ status: 400, body: `<h1>${words}</h1>` }, BUNDLE)
    expect(outcome.kind).toBe('unclear')
    expect(outcome).not.toHaveProperty('aboutAttestation')
  })
})

describe('a read', () => {
  const read = async (extra: object) => {
    const listed = { filename: WHEEL.name, hashes: { sha256: WHEEL.sha256 }, ...extra }
    const { registry } = await open(() => ({ status: 200, body: { files: [listed] } }))
    return (await registry.read(SUBJECT, [WHEEL]))[0]
  }

  test('says whether the file is attested, where the index does', async () => {
    expect(await read({ provenance: 'https://example.org/x' })).toEqual({
      state: 'same',
      proof: 'hash',
      attested: true,
    })
    expect(await read({ provenance: null })).toEqual({ state: 'same', proof: 'hash', attested: false })
    expect(await read({})).toEqual({ state: 'same', proof: 'hash' })
  })
})
