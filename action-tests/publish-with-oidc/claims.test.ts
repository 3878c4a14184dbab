// The real claims against those that preflight foresaw, and what prepare says besides: index address, attestations.
import { afterEach, expect, test } from '@jest/globals'
import type { ExpectedClaim } from '@plumbline/preflight'
import { builtFiles, type PypiScene, type PypiSceneOptions, startPypiScene } from './pypi-scene.ts'

let scene: PypiScene

async function start(options: PypiSceneOptions = {}): Promise<PypiScene> {
  scene = await startPypiScene({ files: await builtFiles(), ...options })
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

/** The scene's job runs in the environment "release". */
function claims(environment: string, certainty: ExpectedClaim['certainty'] = 'known'): string {
  const expected: ExpectedClaim[] = [
    { claim: 'repository', value: 'octo/demo', certainty: 'known', compared: 'ignoring-case' },
    { claim: 'environment', value: environment, certainty, compared: 'ignoring-case' },
    { claim: 'event_name', value: 'workflow_dispatch', certainty: 'known', compared: 'no' },
  ]
  return JSON.stringify(expected)
}

test('a claim that differs is a warning, and the registry decides', async () => {
  const { prepared, publish } = await start()
  const result = await publish({ prepared: await prepared({ 'expected-claims': claims('pypi') }) })
  expect(result.outputs).toMatchObject({ published: 'yes', failure: '' })
  const warnings = result.annotations.filter(({ level }) => level === 'warning')
  expect(warnings).toMatchObject([
    {
      message: expect.stringMatching(
        /^The claim "environment" of this job's ID token is "release"; preflight foresaw "pypi"\. PyPI compares it \(ignoring case\) with what is registered: that must fit "release"\.$/,
      ),
    },
  ])
  expect(result.summary).toContain(warnings[0]?.message)
  expect(result.stdout.indexOf('The claim "environment"')).toBeLessThan(result.stdout.indexOf('sending '))
})

test('a refusal names the claim that differs as the likely cause, beside the words of the index', async () => {
  const { prepared, publish } = await start({ trusted: 'release.yml' })
  const result = await publish({ prepared: await prepared({ 'expected-claims': claims('pypi') }) })
  const failure = JSON.parse(result.outputs['failure'] ?? '')
  expect(failure).toMatchObject({ phase: 'publish', step: 'publish-with-oidc', code: 'exchange-refused' })
  expect(failure.answer).toMatch(/^422 invalid-publisher: valid token, but no corresponding publisher/)
  expect(failure.answer).toMatch(/^environment +release +ignoring case {2}<- preflight expected "pypi"$/m)
  expect(failure.means).toMatch(/^The job is not the one that preflight foresaw: "environment" is "release"/)
  expect(failure.request).toMatch(/^POST .*mint-token$/)
  for (const secret of result.masks) expect(result.outputs['failure']).not.toContain(secret)
})

test('a refusal of a job that is as foreseen points at what is registered', async () => {
  const { prepared, publish, uploadUrl } = await start({ trusted: 'release.yml' })
  const result = await publish({ prepared: await prepared({ 'expected-claims': claims('release') }) })
  const failure = JSON.parse(result.outputs['failure'] ?? '')
  expect(failure.means).toContain('The token says what preflight foresaw, so what is registered at PyPI')
  expect(failure.next).toContain(
    `Open ${new URL('/', uploadUrl).href} and make the trusted publisher say: owner "octo"`,
  )
  expect(failure.answer).toMatch(/^ {2}Owner +octo\n {2}Repository name +demo\n {2}Workflow name +publish\.yml$/m)
})

test('a claim that was only assumed is a notice, and unreadable claims are said', async () => {
  const first = await start()
  const assumed = await first.publish({ prepared: await first.prepared({ 'expected-claims': claims('', 'assumed') }) })
  expect(assumed.annotations).toContainEqual(
    expect.objectContaining({ level: 'notice', message: expect.stringContaining('preflight assumed (none)') }),
  )
  await first.close()
  const second = await start()
  const unread = await second.publish({ prepared: await second.prepared({ 'expected-claims': '[{}]' }) })
  expect(unread.outputs['published']).toBe('yes')
  expect(unread.annotations).toContainEqual(
    expect.objectContaining({ level: 'notice', message: expect.stringContaining('foresaw cannot be read') }),
  )
})

test('the address of another index comes with prepare, for publishing and for both ways of verifying', async () => {
  const { prepared, publish, verify, uploadUrl } = await start()
  const given = await prepared({ 'repository-url': uploadUrl })
  const result = await publish({ prepared: given, 'repository-url': '' })
  expect(result.outputs).toMatchObject({
    published: 'yes',
    'package-url': expect.stringContaining('/simple/demo-pkg/'),
  })
  const served = await verify({ prepared: given, from: 'registry', 'repository-url': '' })
  expect(served.outputs['result']).toBe('verified')
  const local = await verify({ prepared: given, 'repository-url': '' })
  expect(local.outputs['result']).toBe('verified')
})

test('a run that is not at the tag attests nothing, in its summary, as a notice and in the record', async () => {
  const { prepared, publish } = await start()
  const result = await publish({ prepared: await prepared({ provenance: 'false' }) })
  const message = expect.stringContaining('Nothing is attested: the run\'s ref is not the tag "v1.2.3"')
  expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'notice', message }))
  expect(result.summary).toEqual(message)
  expect(result.record).toMatchObject({ publications: [{ published: 'yes', provenance: 'none' }] })
})

test('an input that is wrong is told in the output as in the record', async () => {
  const { publish } = await start()
  const result = await publish({ 'wait-timeout-minutes': 'long' })
  expect(result.code).toBe(1)
  expect(JSON.parse(result.outputs['failure'] ?? '')).toMatchObject({
    code: 'bad-input',
    what: expect.stringContaining('"wait-timeout-minutes" is "long"'),
  })
})
