// Attestations at the Python index: ours are taken, and every wrong one is refused in PyPI's words.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { OWN_JOB, signerOf, sigstoreWorld } from '../signing/signing-rig.ts'
import { fileOn, openRow, pep740, publishAttested } from './attestation-fixture.ts'
import type { ExampleWorld } from './example-world.ts'
import { idToken, mint, PUBLISHER, type Sent, upload, wheel } from './pypi-fixture.ts'

let world: ExampleWorld

beforeAll(async () => {
  world = await sigstoreWorld({ pypi: true })
  world.pypi.trust(PUBLISHER)
})
afterAll(() => world.close())

const CALLED = { jobWorkflowRef: 'octo/demo/.github/workflows/called.yml@refs/tags/v1.2.3' }
const PUBLISH_V1 = 'https://docs.pypi.org/attestations/publish/v1'
const SLSA_V1 = 'https://slsa.dev/provenance/v1'

let count = 0
const nextWheel = (): Sent => {
  count += 1
  return wheel(`demo_pkg-${count}.0-py3-none-any.whl`)
}

let token = ''
beforeEach(async () => {
  token = (await mint(world, await idToken(world))).token ?? ''
})

interface Wish {
  readonly name?: string
  readonly digest?: string
  readonly type?: string
  readonly predicate?: unknown
  readonly more?: object
  readonly job?: Parameters<typeof signerOf>[1]
}

async function attestationOf(file: Sent, wish: Wish = {}) {
  const { sha256 } = fileOn(world, file.filename, file.content)
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: wish.name ?? file.filename, digest: { sha256: wish.digest ?? sha256 } }],
    predicateType: wish.type ?? PUBLISH_V1,
    predicate: wish.predicate ?? null,
    ...wish.more,
  }
  return pep740(await signerOf(world, wish.job).signer.sign({ kind: 'statement', statement }))
}

const send = (file: Sent, attestations: unknown) =>
  upload(world, token, file, { attestations: JSON.stringify(attestations) })

test('takes what our row signs and sends, and shows it', async () => {
  const { filename, content } = nextWheel()
  const metadata = [
    ['Metadata-Version', '2.1'] as const,
    ['Name', 'Demo.Pkg'] as const,
    ['Version', `${count}.0`] as const,
  ]
  const file = fileOn(world, filename, content, { metadata, pythonTag: 'py3' })
  const registry = await openRow(world, 'pypi')
  const subject = { packageName: 'Demo.Pkg', version: `${count}.0`, files: [file] }
  const { outcome, obstacle, bundle, reading } = await publishAttested(world, registry, subject, OWN_JOB)
  expect([outcome.kind, obstacle]).toEqual(['accepted', undefined])
  expect(reading).toEqual({ state: 'same', proof: 'hash', attested: true })
  const listed = await (
    await fetch(`${world.urls.pypi}simple/demo-pkg/`, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } })
  ).json()
  const { provenance } = (listed as { files: { filename: string; provenance: string }[] }).files.at(-1) ?? {}
  const shown = await fetch(`${provenance}`)
  expect(await shown.json()).toEqual({
    version: 1,
    attestation_bundles: [
      {
        publisher: { kind: 'GitHub', repository: 'octo/demo', workflow: 'publish.yml', environment: null },
        attestations: [pep740(bundle)],
      },
    ],
  })
  expect(world.problems).toEqual([])
})

test('takes one of each type, a name that is spelled another way, and an empty predicate', async () => {
  const file = nextWheel()
  const both = [
    await attestationOf(file, { name: file.filename.replace('demo_pkg', 'Demo.Pkg'), predicate: {} }),
    await attestationOf(file, { type: SLSA_V1, predicate: { buildDefinition: {} } }),
  ]
  expect(await send(file, both)).toEqual({ status: 200, text: '' })
})

test('says yes to a file that it has, and attaches nothing to it', async () => {
  const file = nextWheel()
  expect(await upload(world, token, file)).toMatchObject({ status: 200 })
  expect(await send(file, [await attestationOf(file)])).toMatchObject({ status: 200 })
  expect(world.pypi.files('demo-pkg').at(-1)).toMatchObject({ filename: file.filename, attestations: undefined })
  const shown = await fetch(`${world.urls.pypi}integrity/demo-pkg/${count}.0/${file.filename}/provenance`)
  expect([shown.status, await shown.json()]).toEqual([404, { message: `No provenance available for ${file.filename}` }])
})

const wishes: { name: string; wish: Wish; words: string }[] = [
  {
    name: 'another name',
    wish: { name: 'other-1.0-py3-none-any.whl' },
    words: 'subject does not match distribution name: other-1.0',
  },
  { name: 'a name that is none', wish: { name: 'demo' }, words: 'invalid subject: demo' },
  { name: 'another digest', wish: { digest: '0'.repeat(64) }, words: 'subject does not match distribution digest' },
  {
    name: 'two subjects',
    wish: { more: { subject: [{ name: 'a' }, { name: 'b' }] } },
    words: 'too many subjects in statement (must be exactly one)',
  },
  {
    name: 'another type',
    wish: { type: 'https://example.org/x' },
    words: 'unknown attestation type: https://example.org/x',
  },
  { name: 'a predicate where there is none', wish: { predicate: { a: 1 } }, words: 'invalid statement' },
  {
    name: 'a job in a called workflow of the same repository',
    wish: { job: { ...CALLED, workflowRef: 'octo/demo/.github/workflows/caller.yml@refs/tags/v1.2.3' } },
    words:
      "Certificate's Build Config URI (https://github.com/octo/demo/.github/workflows/caller.yml@refs/tags/v1.2.3) does not match expected Trusted Publisher (publish.yml @ octo/demo)",
  },
]
test.each(wishes)('refuses $name', async ({ wish, words }) => {
  const file = nextWheel()
  const { status, text } = await send(file, [await attestationOf(file, wish)])
  expect(status).toBe(400)
  const lead =
    'Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: '
  expect(text).toContain(`${lead}${words}`)
  expect(world.pypi.files('demo-pkg').some(({ filename }) => filename === file.filename)).toBe(false)
})

test('refuses what was signed elsewhere, tampered with, or is no attestation', async () => {
  const other = await sigstoreWorld()
  const file = nextWheel()
  try {
    const good = await attestationOf(file)
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType: PUBLISH_V1 }
    const foreign = pep740(await signerOf(other).signer.sign({ kind: 'statement', statement }))
    const forged = { ...good, envelope: { ...good.envelope, statement: foreign.envelope.statement } }
    const { transparency_entries: _, ...material } = good.verification_material
    const wrong: [unknown, string][] = [
      [[foreign], 'Could not verify the uploaded artifact'],
      [[forged], 'Could not verify the uploaded artifact'],
      [[good, good], `Multiple attestations for the same file with the same predicate type (${PUBLISH_V1})`],
      [[good, good, good], 'A maximum of 2 attestations per file are supported'],
      [[{ ...good, version: 2 }], 'Malformed attestations: 1 validation error'],
      [[{ ...good, verification_material: material }], 'Malformed attestations: 1 validation error'],
      [[], 'Malformed attestations: an empty attestation set is not permitted'],
    ]
    for (const [value, words] of wrong) {
      const { status, text } = await send(file, value)
      expect([status, text]).toEqual([
        400,
        expect.stringContaining(`Invalid attestations supplied during upload: ${words}`),
      ])
    }
    expect(await send(file, [good])).toMatchObject({ status: 200 })
  } finally {
    await other.close()
  }
})

test("refuses a source repository that is not the publisher's, letter for letter", async () => {
  const file = wheel('cased-1.0-py3-none-any.whl')
  const job = {
    workflowRef: 'octo/demo/.github/workflows/cased.yml@refs/tags/v1.2.3',
    jobWorkflowRef: 'octo/demo/.github/workflows/cased.yml@refs/tags/v1.2.3',
  }
  world.pypi.trust({ project: 'Cased', repository: 'octo/Demo', workflow: 'cased.yml' })
  token = (await mint(world, await idToken(world, job))).token ?? ''
  const attestations = JSON.stringify([await attestationOf(file, { job })])
  const { status, text } = await upload(world, token, file, { attestations, name: 'Cased' })
  expect([status, text]).toEqual([
    400,
    expect.stringContaining(
      "Certificate's OIDCSourceRepositoryURI does not match (got 'https://github.com/octo/demo', expected 'https://github.com/octo/Demo')",
    ),
  ])
})
