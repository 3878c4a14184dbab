// Provenance at the npm registry: ours is taken from the real npm, and every wrong one is refused in npm's words.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { OWN_JOB, signerOf, sigstoreWorld } from '../signing/signing-rig.ts'
import { fileOn, openRow, publishAttested } from './attestation-fixture.ts'
import type { ExampleWorld } from './example-world.ts'
import { idToken } from './pypi-fixture.ts'

let world: ExampleWorld

beforeAll(async () => {
  world = await sigstoreWorld({ npm: true })
})
afterAll(() => world.close())

const SLSA_V1 = 'https://slsa.dev/provenance/v1'
const REPOSITORY = { type: 'git', url: 'git+https://github.com/octo/demo.git' }

async function tarballOf(name: string, more: object = { repository: REPOSITORY }) {
  await world.npm.seed({ name, version: '1.2.2', tarball: await packTarball({ name, version: '1.2.2' }) })
  world.npm.trust({ package: name, repository: 'octo/demo', workflow: 'publish.yml' })
  const bytes = await packTarball({ name, version: '1.2.3', ...more }, { 'index.js': '1\n' })
  const file = fileOn(world, 'package.tgz', bytes, { kind: 'npm-tarball' })
  return { packageName: name, version: '1.2.3', files: [file] }
}

test.each([
  'attested',
  '@octo/attested',
])('takes our provenance for %s from the real npm, which has checked it', async (name) => {
  const registry = await openRow(world, 'npm')
  const { outcome, obstacle, bundle, reading } = await publishAttested(world, registry, await tarballOf(name), OWN_JOB)
  expect([outcome, obstacle]).toEqual([{ kind: 'accepted', reason: '' }, undefined])
  expect(reading).toEqual({ state: 'same', proof: 'hash', attested: true })
  const shown = await fetch(`${world.urls.npm}-/npm/v1/attestations/${name}@1.2.3`)
  expect(await shown.json()).toEqual({ attestations: [{ predicateType: SLSA_V1, bundle }] })
  const { payload } = bundle['dsseEnvelope'] as { readonly payload: string }
  const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
  const { workflow } = predicate.buildDefinition.externalParameters
  const job = world.sigstore.verify(bundle)
  expect(`${workflow.repository}/${workflow.path}@${workflow.ref}`).toBe(job.buildConfig)
  expect(predicate.buildDefinition.resolvedDependencies).toEqual([
    { uri: `git+${job.sourceRepository}@${job.sourceRef}`, digest: { gitCommit: job.sourceDigest } },
  ])
  expect(world.problems).toEqual([])
})

test.each([
  { name: 'none', more: {}, url: '' },
  {
    name: 'another',
    more: { repository: { type: 'git', url: 'https://github.com/octo/Demo' } },
    url: 'git+https://github.com/octo/Demo.git',
  },
])('refuses a package whose repository is $name, and its words reach us', async ({ name, more, url }) => {
  const registry = await openRow(world, 'npm')
  const { outcome, reading } = await publishAttested(
    world,
    registry,
    await tarballOf(`repository-${name}`, more),
    OWN_JOB,
  )
  expect(outcome).toMatchObject({ kind: 'unclear', aboutAttestation: true })
  expect(outcome.reason).toContain('code E422')
  expect(outcome.reason).toContain(
    `Error verifying sigstore provenance bundle: Failed to validate repository information: package.json: "repository.url" is "${url}", expected to match "https://github.com/octo/demo" from provenance`,
  )
  expect(reading).toEqual({ state: 'absent' })
})

test('given to a package with publishConfig.provenance is passed over by npm, which cannot sign itself here', async () => {
  const registry = await openRow(world, 'npm')
  const subject = await tarballOf('signs-itself', { repository: REPOSITORY, publishConfig: { provenance: true } })
  const before = world.npm.puts
  const { outcome } = await publishAttested(world, registry, subject, OWN_JOB)
  expect([outcome.kind, world.npm.puts - before]).toEqual(['unclear', 0])
  expect(outcome.reason).toMatch(/Automatic provenance generation not supported/)
})

test('refuses provenance of a private repository, which we foresee', async () => {
  const registry = await openRow(world, 'npm')
  const job = { ...OWN_JOB, visibility: 'private' } as const
  const { outcome, obstacle } = await publishAttested(world, registry, await tarballOf('private-source'), job)
  expect(obstacle).toContain('octo/demo is private')
  expect(outcome).toMatchObject({ kind: 'unclear', aboutAttestation: true })
  expect(outcome.reason).toContain('Unsupported GitHub Actions source repository visibility: "private"')
})

test('is not even asked by an npm that does not trust the signature', async () => {
  const other = await sigstoreWorld()
  try {
    const registry = await openRow(world, 'npm')
    const subject = await tarballOf('distrusted')
    const { token } = await publishAttested(world, registry, await tarballOf('trusted'), OWN_JOB)
    const [file] = subject.files
    const claims = await signerOf(other, OWN_JOB).signer.claims()
    if (!file || !registry.attestations) throw new Error('There is nothing to attest.')
    const bundle = await signerOf(other, OWN_JOB).signer.sign(registry.attestations.toSign(subject, file, claims))
    const before = world.npm.puts
    const outcome = await registry.upload(subject, file, token, bundle)
    expect([outcome.kind, outcome.aboutAttestation, world.npm.puts - before]).toEqual(['unclear', true, 0])
  } finally {
    await other.close()
  }
})

test('refuses documents whose bundle is for other bytes, another package, or none at all', async () => {
  const registry = await openRow(world, 'npm')
  const subject = await tarballOf('by-hand')
  const [file] = subject.files
  if (!file || !registry.attestations) throw new Error('There is nothing to attest.')
  const { signer } = signerOf(world, OWN_JOB)
  const claims = await signer.claims()
  const signed = async (changes: object, of: Partial<typeof file> = {}) =>
    signer.sign(registry.attestations?.toSign({ ...subject, ...changes }, { ...file, ...of }, claims) as never)
  const good = await signed({})
  const exchange = await registry.exchange(subject, await idToken(world, {}, 'npm:127.0.0.1'), claims)
  const put = (bundle: object, type = 'application/vnd.dev.sigstore.bundle.v0.3+json') =>
    putByHand(
      subject.packageName,
      file.path,
      file.sha512 ?? '',
      bundle,
      type,
      exchange.kind === 'token' ? exchange.token : '',
    )
  const wrong: [object, string][] = [
    [await signed({ packageName: 'other' }), 'Provenance subject pkg:npm/other@1.2.3 does not match the package'],
    [await signed({}, { sha512: '0'.repeat(128) }), 'Provenance subject digest does not match the package'],
    [{ ...good, dsseEnvelope: (await signed({ version: '9.9.9' }))['dsseEnvelope'] }, ''],
    [{ mediaType: 'application/json' }, 'Unsupported bundle media type'],
  ]
  for (const [bundle, words] of wrong) {
    const { status, error } = await put(bundle)
    expect([status, error]).toEqual([
      422,
      expect.stringContaining(`Error verifying sigstore provenance bundle: ${words}`),
    ])
  }
  expect((await put(good, 'application/json')).status).toBe(422)
  expect(await put(good)).toMatchObject({ status: 200 })
})

async function putByHand(name: string, path: string, sha512: string, bundle: object, type: string, token: string) {
  const integrity = `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`
  const bytes = readFileSync(path)
  const data = JSON.stringify(bundle)
  const manifest = { name, version: '1.2.3', repository: REPOSITORY, dist: { integrity } }
  const document = {
    _id: name,
    name,
    'dist-tags': { latest: '1.2.3' },
    versions: { '1.2.3': manifest },
    _attachments: {
      [`${name}-1.2.3.tgz`]: {
        content_type: 'application/octet-stream',
        data: bytes.toString('base64'),
        length: bytes.length,
      },
      [`${name}-1.2.3.sigstore`]: { content_type: type, data, length: data.length },
    },
  }
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(`${world.urls.npm}${name}`, { method: 'PUT', headers, body: JSON.stringify(document) })
  return { status: response.status, error: ((await response.json()) as { error?: string }).error }
}
