// The push of a gem: its two forms, and what the answers mean.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { PublishFile } from '@plumbline/registries'
import { type Answer, gem, open, subjectOf } from './rig.ts'

const BUNDLE = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', messageSignature: { signature: 'ü' } }

async function sent(answer: Answer, bundle?: object, changes: Partial<PublishFile> = {}) {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-push-')), 'demo-1.2.3-java.gem')
  writeFileSync(path, 'tar\r\n--bytes')
  const { registry, requests } = await open({ '/api/v1/gems': answer })
  const file = gem('java', { path, ...changes })
  const args = [subjectOf(file), file, 'rubygems_secret'] as const
  const outcome = bundle
    ? await registry.upload(...args, bundle as Record<string, unknown>)
    : await registry.upload(...args)
  return { outcome, request: requests[0] }
}

describe('a push', () => {
  test('without a bundle is the plain bytes, with the key alone', async () => {
    const { request, outcome } = await sent({ status: 200, body: 'Successfully registered gem: demo (1.2.3-java)' })
    expect(outcome.kind).toBe('accepted')
    expect(request).toMatchObject({ method: 'POST', url: 'https://rubygems.org/api/v1/gems' })
    expect(request?.headers).toEqual({ authorization: 'rubygems_secret', 'content-type': 'application/octet-stream' })
    expect(await (request?.body as Blob).text()).toBe('tar\r\n--bytes')
  })

  test('with a bundle is a form of the gem and a list of bundles', async () => {
    const { request } = await sent({ status: 200 }, BUNDLE)
    const type = request?.headers?.['content-type'] ?? ''
    const form = await new Response(request?.body as Blob, { headers: { 'content-type': type } }).formData()
    expect([...form.keys()]).toEqual(['gem', 'attestations'])
    const part = form.get('gem') as File
    expect([part.name, part.type, await part.text()]).toEqual([
      'demo-1.2.3-java.gem',
      'application/octet-stream',
      'tar\r\n--bytes',
    ])
    // A string, not an upload: the server reads it as a parameter.
    expect(JSON.parse(String(form.get('attestations')))).toEqual([BUNDLE])
  })

  test('of a file that is gone was not sent', async () => {
    const { outcome, request } = await sent({ status: 200 }, undefined, { path: '/nowhere/demo.gem' })
    expect(outcome).toMatchObject({ kind: 'not-sent', final: true })
    expect(request).toBeUndefined()
  })
})

describe('an answer', () => {
  const cases: { name: string; answer: Answer; outcome: object }[] = [
    {
      name: 'a gem that it cannot read is refused',
      answer: { status: 422, body: 'RubyGems.org cannot process this gem.\nPlease try rebuilding it' },
      outcome: { kind: 'rejected' },
    },
    {
      name: 'a gem that breaks its rules too',
      answer: { status: 403, body: 'There was a problem saving your gem: Number is invalid' },
      outcome: { kind: 'rejected' },
    },
    {
      name: 'so is a gem of somebody else',
      answer: { status: 403, body: 'You are not allowed to push this gem.' },
      outcome: { kind: 'rejected', reason: '403 You are not allowed to push this gem.' },
    },
    {
      name: 'and one without a pending publisher',
      answer: { status: 404, body: 'No pending publisher found' },
      outcome: { kind: 'rejected' },
    },
    {
      name: '401 is a key past its life',
      answer: { status: 401, body: 'Access Denied. Please sign up for an account at https://rubygems.org' },
      outcome: { kind: 'expired' },
    },
    {
      name: 'a key whose publisher is gone is exchanged again',
      answer: { status: 403, body: 'An invalid API key cannot be used. Please delete it and create a new one.' },
      outcome: { kind: 'expired' },
    },
    {
      name: '"repushing" is a reason to read, and stays',
      answer: { status: 409, body: 'Repushing of gem versions is not allowed.\nPlease bump the version number' },
      outcome: { kind: 'unclear', final: true },
    },
    {
      name: 'a push that did not finish may go on',
      answer: { status: 409, body: 'It appears that demo-1.2.3 did not finish pushing.' },
      outcome: { kind: 'unclear' },
    },
    {
      name: '429 is throttled',
      answer: { status: 429, headers: { 'retry-after': '12' } },
      outcome: { kind: 'throttled', waitMs: 12_000 },
    },
    {
      name: '500 is unclear in any words',
      answer: { status: 500, body: 'There was a problem saving your gem. Please try again.' },
      outcome: { kind: 'unclear' },
    },
    { name: '503 is unclear', answer: { status: 503 }, outcome: { kind: 'unclear' } },
    { name: 'a redirect is unclear', answer: { status: 301 }, outcome: { kind: 'unclear' } },
  ]
  test.each(cases)('$name', async ({ answer, outcome }) => {
    const got = (await sent(answer)).outcome
    expect(got).toMatchObject(outcome)
    expect(got.final ?? false).toBe('final' in outcome)
    expect(got.aboutAttestation).toBeUndefined()
  })

  test('of a yanked version says what that means first, and stays', async () => {
    const body = 'A yanked version already exists (demo-1.2.3-java).\nRepushing of gem versions is not allowed.'
    const { outcome } = await sent({ status: 409, body })
    const reason = `yanked: the number is used up, release a new version\n409 ${body}`
    expect(outcome).toEqual({ kind: 'rejected', final: true, neverAgain: true, reason })
  })

  const about: Answer[] = [
    { status: 422, body: "Attestation verification failed:\nCertificate's SANs do not match" },
    { status: 422, body: 'Must provide at least v0.3 bundles' },
    { status: 422, body: 'Error verifying sigstore attestation:\nno' },
    { status: 400, body: 'Pushing with an attestation requires trusted publishing' },
    { status: 400, body: { error: 'missing attestations' } },
    { status: 400, body: { error: 'attestations must be an array, is Hash' } },
  ]
  test.each(about)('$body is about the attestation, where one was sent', async (answer) => {
    expect((await sent(answer, BUNDLE)).outcome).toMatchObject({ kind: 'rejected', aboutAttestation: true })
    expect((await sent(answer)).outcome.aboutAttestation).toBeUndefined()
  })

  test('about the gem stays one beside a bundle', async () => {
    const { outcome } = await sent({ status: 422, body: 'RubyGems.org cannot process this gem.' }, BUNDLE)
    expect(outcome).toEqual({ kind: 'rejected', reason: '422 RubyGems.org cannot process this gem.' })
  })
})

const OTHERS: Answer[] = [
  { status: 401, body: '<html><h1>Access Denied</h1>' },
  { status: 401, body: { message: 'Unauthorized' } },
  { status: 401 },
  { status: 403, body: '<html>' },
  { status: 403, body: { message: 'Forbidden' } },
  { status: 403, body: { error: 'Forbidden' } },
  { status: 404, body: '<html>' },
]
test.each(OTHERS)('an answer of something before the host is unclear: $status $body', async (answer) => {
  expect((await sent(answer)).outcome).toMatchObject({ kind: 'unclear' })
})

test('an answer that asks for a second factor is a refusal, and no other key of the job answers it', async () => {
  const body = 'You have enabled multifactor authentication but no OTP code provided. Please fill it and retry.'
  expect((await sent({ status: 401, body })).outcome).toMatchObject({ kind: 'rejected', aboutSender: true })
})

test('what is signed is the file, unless the job is from a workflow at another ref than the run', async () => {
  const { registry } = await open()
  const file = gem('ruby')
  const subject = subjectOf(file)
  const rules = registry.attestations
  expect(rules?.toSign(subject, file, {})).toEqual({ kind: 'file', path: file.path })
  const obstacle = (workflow: string, ref = 'refs/tags/v1.2.3') =>
    rules?.obstacle(subject, { job_workflow_ref: workflow, ref, repository: 'octo/demo' })
  expect(obstacle('octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3')).toBeUndefined()
  expect(obstacle('octo/demo/.github/workflows/publish.yml@refs/tags/v1@2', 'refs/tags/v1@2')).toBeUndefined()
  expect(obstacle('octo/shared/.github/workflows/gem.yml@refs/tags/v1')).toContain('issue 6797')
  expect(obstacle('octo/demo/.github/workflows/publish.yml@', '')).toBeUndefined()
  expect(obstacle('octo/demo/.github/workflows/publish.yml@0a1b', '')).toContain('no ref')
})
