// The upload to crates.io: the request byte for byte as real cargo makes it, and what the answers mean.
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { HttpRequest } from '@plumbline/http'
import { type PublishFile, readFiles, toPublishFile } from '@plumbline/registries'
import { type CargoScene, cargoScene, type Sent } from '../../archives/cargo.ts'
import { BARE, MEMBER, OWN, RICH } from '../../archives/cargo-trees.ts'
import { testWith } from '../../setup/tools.ts'
import { type Answer, FILE, open, refusal, SUBJECT } from './rig.ts'

const withCargo = testWith('cargo')

function saved(name: string, content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-crate-')), name)
  writeFileSync(path, content)
  return path
}

async function sent(answer: Answer, changes: Partial<PublishFile> = {}) {
  const { registry, requests } = await open(() => answer)
  const file = { ...FILE, path: saved(FILE.name, 'gzip'), ...changes }
  return { outcome: await registry.upload(SUBJECT, file, 'cio_tp_secret'), requests }
}

async function bodyOf(request: HttpRequest | undefined): Promise<{ metadata: Record<string, unknown>; crate: Buffer }> {
  const body = Buffer.from(await (request?.body as Blob).arrayBuffer())
  const length = body.readUInt32LE(0)
  const crate = body.subarray(4 + length + 4)
  expect(body.readUInt32LE(4 + length)).toBe(crate.length)
  return { metadata: JSON.parse(body.subarray(4, 4 + length).toString()) as Record<string, unknown>, crate }
}

describe('an upload', () => {
  test("is a length and JSON, a length and the file, to the web API's address, with the bare token", async () => {
    const { outcome, requests } = await sent({ status: 200, body: { crate: {}, warnings: {} } })
    expect(outcome).toEqual({ kind: 'accepted', reason: '' })
    expect(requests).toMatchObject([
      { method: 'PUT', url: 'https://crates.io/api/v1/crates/new', headers: { authorization: 'cio_tp_secret' } },
    ])
    const { metadata, crate } = await bodyOf(requests[0])
    expect([metadata, crate.toString()]).toEqual([FILE.crate, 'gzip'])
  })

  test('of a file that is gone, or that was not read as a crate, was not sent', async () => {
    expect((await sent({ status: 200 }, { path: '/nowhere/x.crate' })).outcome).toMatchObject({
      kind: 'not-sent',
      final: true,
    })
    const { crate: _crate, ...plain } = FILE
    const { registry, requests } = await open(() => ({ status: 200 }))
    expect(await registry.upload(SUBJECT, plain, 't')).toMatchObject({ kind: 'not-sent', final: true })
    expect(requests).toEqual([])
  })
})

describe('beside real cargo', () => {
  let scene: CargoScene
  beforeAll(async () => {
    scene = await cargoScene()
  })
  afterAll(() => scene.close())

  /** What we send for the very crate that cargo sent. */
  async function ours({ crate, metadata }: Sent, repositoryUrl = '') {
    const path = saved(`${metadata['name']}-${metadata['vers']}.crate`, crate)
    const { files, findings } = await readFiles([path])
    const [file] = files
    if (!file) throw new Error(JSON.stringify(findings))
    const { registry, requests } = await open(
      ({ method }) => ({ status: 200, body: method === 'GET' ? { api: 'https://api.example' } : {} }),
      repositoryUrl,
    )
    const publishFile = toPublishFile(file)
    const subject = { packageName: file.contents.packageName, version: file.contents.version, files: [publishFile] }
    expect(await registry.upload(subject, publishFile, 't')).toMatchObject({ kind: 'accepted' })
    expect(file.entry).toMatchObject({ name: basename(path), sha256: createHash('sha256').update(crate).digest('hex') })
    return bodyOf(requests.at(-1))
  }

  for (const [name, tree] of Object.entries({ 'demo-rich': RICH, 'demo-member': MEMBER, demo_bare: BARE })) {
    withCargo(`crates.io is sent the same for ${name}`, async () => {
      const theirs = await scene.publish(tree, name)
      expect(await ours(theirs)).toEqual({ metadata: theirs.metadata, crate: theirs.crate })
    })
  }

  withCargo('another registry is sent the same: where each dependency comes from, seen from there', async () => {
    const theirs = await scene.publish(OWN, 'demo-own', 'mine')
    const registries = (theirs.metadata['deps'] as { registry?: string }[]).map(({ registry }) => registry)
    expect(registries).toEqual([
      undefined,
      'https://github.com/rust-lang/crates.io-index',
      `sparse+${scene.other}`,
      `sparse+${scene.other}`,
    ])
    expect(await ours(theirs, scene.mine)).toEqual({ metadata: theirs.metadata, crate: theirs.crate })
    expect(await ours(theirs, `sparse+${scene.mine}`)).toEqual({ metadata: theirs.metadata, crate: theirs.crate })
  })
})

describe('an answer', () => {
  const cases: { name: string; answer: Answer; outcome: object }[] = [
    {
      name: "a refusal in the registry's form is one, in its words",
      answer: refusal(400, 'missing or empty metadata fields: description.'),
      outcome: { kind: 'rejected', reason: '400 missing or empty metadata fields: description.' },
    },
    { name: '413 too', answer: refusal(413, 'max upload size is: 10485760'), outcome: { kind: 'rejected' } },
    { name: '422 too', answer: refusal(422, 'invalid'), outcome: { kind: 'rejected' } },
    {
      name: '403 for another crate is a refusal that a fresh token would meet again',
      answer: refusal(403, 'The provided access token is not valid for crate `demo-crate`'),
      outcome: { kind: 'rejected' },
    },
    {
      name: '403 for a new crate too',
      answer: refusal(
        403,
        'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
      ),
      outcome: { kind: 'rejected' },
    },
    {
      name: '403 for the token may be an old one',
      answer: refusal(403, 'Invalid authentication token'),
      outcome: { kind: 'expired', reason: '403 Invalid authentication token' },
    },
    { name: '401 too', answer: refusal(401, 'Invalid authorization header'), outcome: { kind: 'expired' } },
    {
      name: 'a 401 of something before it is unclear',
      answer: { status: 401, body: '<h1>' },
      outcome: { kind: 'unclear' },
    },
    {
      name: 'JSON of something else is unclear',
      answer: { status: 401, body: { message: 'Unauthorized' } },
      outcome: { kind: 'unclear' },
    },
    {
      name: '"already uploaded" is a reason to read, and stays',
      answer: refusal(400, 'crate version `1.2.3` is already uploaded'),
      outcome: { kind: 'unclear', final: true, reason: '400 crate version `1.2.3` is already uploaded' },
    },
    {
      name: 'a refusal with status 200, as registries of old answer, is read',
      answer: refusal(200, 'crate version `1.2.3` is already uploaded'),
      outcome: { kind: 'unclear', final: true },
    },
    {
      name: 'a 400 of something before the registry is unclear',
      answer: { status: 400, body: '<h1>' },
      outcome: { kind: 'unclear' },
    },
    { name: 'a 403 of it too', answer: { status: 403, body: '<h1>' }, outcome: { kind: 'unclear' } },
    {
      name: '429 is throttled',
      answer: { ...refusal(429, 'too many'), headers: { 'retry-after': '9' } },
      outcome: { kind: 'throttled', waitMs: 9000 },
    },
    {
      name: '503 is unclear, in its form as well',
      answer: refusal(503, 'read-only mode'),
      outcome: { kind: 'unclear' },
    },
    {
      name: 'a long refusal is one too, cut short',
      answer: refusal(400, 'x'.repeat(5000)),
      outcome: { kind: 'rejected', reason: expect.stringMatching(/^400 x{2000}…$/) },
    },
    {
      name: 'a token in the words is not shown',
      answer: refusal(400, 'What is cio_tp_secret?'),
      outcome: { kind: 'rejected', reason: '400 What is ***?' },
    },
    { name: '408 is unclear', answer: refusal(408, 'slow'), outcome: { kind: 'unclear' } },
    { name: 'a redirect is unclear', answer: { status: 301 }, outcome: { kind: 'unclear' } },
    { name: 'a connection that was never made is not sent', answer: { status: 0 }, outcome: { kind: 'not-sent' } },
  ]
  test.each(cases)('$name', async ({ answer, outcome }) => {
    const { outcome: found } = await sent(answer)
    expect(found).toMatchObject(outcome)
    expect(found.final ?? false).toBe('final' in outcome)
  })
})
