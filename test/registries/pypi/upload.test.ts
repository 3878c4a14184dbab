// The upload to a Python index: the form that goes with a file, and what the answers mean.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { PublishFile } from '@plumbline/registries'
import { type Answer, file, open, SUBJECT, WHEEL } from './rig.ts'

const metadata: PublishFile['metadata'] = [
  ['Metadata-Version', '2.1'],
  ['Name', 'Demo.Pkg'],
  ['Version', '1.2.3'],
  ['License', 'UNKNOWN'],
  ['Classifier', 'A'],
  ['Classifier', 'B'],
  ['Project-URL', 'Home, https://example.org'],
  ['Requires-Dist', 'x; extra == "y"'],
  ['Provides-Extra', 'y'],
  ['License-File', 'LICENSE'],
  ['Description', 'Grüße\n'],
]

async function sent(answer: Answer, changes: Partial<PublishFile> = {}) {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-upload-')), WHEEL.name)
  writeFileSync(path, 'PK\r\n')
  const { registry, requests } = await open(() => answer)
  const built = { ...file(WHEEL.name, 'wheel', metadata), path, ...changes }
  const outcome = await registry.upload(SUBJECT, built, 'pypi-secret')
  const asked = await registry.ask?.(SUBJECT, built, 'pypi-secret')
  return { outcome, asked, request: requests[0] }
}

describe('an upload', () => {
  test("is a form with all of the file's own metadata, then the file", async () => {
    const { request, outcome } = await sent({ status: 200 })
    expect(outcome.kind).toBe('accepted')
    expect(request?.headers?.['authorization']).toBe(`Basic ${Buffer.from('__token__:pypi-secret').toString('base64')}`)
    const type = request?.headers?.['content-type'] ?? ''
    const form = await new Response(request?.body as Blob, { headers: { 'content-type': type } }).formData()
    const fields = [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name])
    expect(fields).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py3'],
      ['sha256_digest', 'a'.repeat(64)],
      ['metadata_version', '2.1'],
      ['name', 'Demo.Pkg'],
      ['version', '1.2.3'],
      ['classifiers', 'A'],
      ['classifiers', 'B'],
      ['project_urls', 'Home, https://example.org'],
      ['requires_dist', 'x; extra == "y"'],
      ['provides_extra', 'y'],
      ['description', 'Grüße\n'],
      ['content', WHEEL.name],
    ])
    expect(await (form.get('content') as File).text()).toBe('PK\r\n')
  })

  test('states license files from metadata 2.4 on', async () => {
    const newer = metadata.map(([name, value]) => [name, name === 'Metadata-Version' ? '2.4' : value] as const)
    const { request } = await sent({ status: 200 }, { metadata: newer })
    expect(await (request?.body as Blob).text()).toContain('name="license_file"\r\n\r\nLICENSE\r\n')
  })

  test('of a file that is gone was not sent', async () => {
    const { outcome } = await sent({ status: 200 }, { path: '/nowhere/demo.whl' })
    expect(outcome).toMatchObject({ kind: 'not-sent', final: true })
  })
})

describe('an answer', () => {
  const MALFORMED = 'The server could not comply with the request since it is either malformed or otherwise incorrect.'
  const page = (words: string, explanation = MALFORMED, status = 400) =>
    `<html><head><title>${status} ${words}</title></head><body><h1>${status} ${words}</h1>${explanation}<br/><br/>${words}</body></html>`
  const DENIED = 'Access was denied to this resource.'
  const NO_TOKEN = 'Invalid or non-existent authentication information.'
  const cases: { name: string; answer: Answer; outcome: object }[] = [
    {
      name: "a refusal in the index's form is one",
      answer: { status: 400, body: page('Only one sdist may be uploaded per release.') },
      outcome: { kind: 'rejected', reason: expect.stringMatching(/^400 400 Only one sdist/) },
    },
    {
      name: 'a refusal as JSON too',
      answer: { status: 400, body: { message: 'Invalid value for classifiers.', code: '400' } },
      outcome: { kind: 'rejected' },
    },
    {
      name: '"exists" is a reason to read, and stays',
      answer: { status: 400, body: page('File already exists (&#x27;f&#x27;)') },
      outcome: { kind: 'unclear', final: true },
    },
    {
      name: 'a 400 of something before the index is unclear',
      answer: { status: 400, body: '<h1>Bad gateway says no</h1>' },
      outcome: { kind: 'unclear' },
    },
    {
      name: '403 may be an old token',
      answer: { status: 403, body: page(NO_TOKEN, DENIED, 403) },
      outcome: { kind: 'expired', aboutSender: true },
    },
    {
      name: '403 as JSON too',
      answer: {
        status: 403,
        body: { message: `${DENIED}\n\n\n${NO_TOKEN}\n\n`, code: `403 ${NO_TOKEN}`, title: 'Forbidden' },
      },
      outcome: { kind: 'expired' },
    },
    {
      name: '403 as plain text too',
      answer: { status: 403, body: `403 ${NO_TOKEN}\n\n${DENIED}\n\n\n${NO_TOKEN}\n\n` },
      outcome: { kind: 'expired' },
    },
    {
      name: 'a 401 of its own too',
      answer: {
        status: 401,
        body: page(
          'x',
          'This server could not verify that you are authorized to access the document you requested.',
          401,
        ),
      },
      outcome: { kind: 'expired' },
    },
    {
      name: 'a 403 page of something before it is unclear',
      answer: { status: 403, body: '<h1>Blocked</h1>' },
      outcome: { kind: 'unclear' },
    },
    {
      name: 'JSON of something else too',
      answer: { status: 403, body: { message: 'Forbidden' } },
      outcome: { kind: 'unclear' },
    },
    { name: 'and a 401 without a word', answer: { status: 401 }, outcome: { kind: 'unclear' } },
    { name: '409 is two at once', answer: { status: 409 }, outcome: { kind: 'unclear' } },
    { name: '429 is throttled', answer: { status: 429 }, outcome: { kind: 'throttled' } },
    { name: '503 is unclear', answer: { status: 503 }, outcome: { kind: 'unclear' } },
    { name: 'a redirect is unclear', answer: { status: 301 }, outcome: { kind: 'unclear' } },
  ]
  test.each(cases)('$name', async ({ answer, outcome }) => {
    expect((await sent(answer)).outcome).toMatchObject(outcome)
  })

  test('to a file that may be there asks past the caches: yes decides, all else does not', async () => {
    expect((await sent({ status: 200 })).asked).toEqual({ state: 'same', proof: 'hash' })
    for (const status of [400, 403, 503]) expect((await sent({ status })).asked).toMatchObject({ state: 'unreadable' })
  })
})
