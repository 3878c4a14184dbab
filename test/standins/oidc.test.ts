// The issuer of ID tokens: claims, signature, and who may ask.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await exampleWorld()
})
afterEach(() => world.close())

async function idToken(audience = 'npm:127.0.0.1') {
  const { idToken: access } = world.job({ 'id-token': 'write' })
  const headers = { authorization: `Bearer ${access?.token}` }
  const response = await fetch(`${access?.url}&audience=${encodeURIComponent(audience)}`, { headers })
  return (await response.json()) as { value: string }
}

test('signs a token with the claims of caller and called workflow apart', async () => {
  const { value } = await idToken()
  const jwks = (await (await fetch(`${world.urls.oidc}/.well-known/jwks`)).json()) as JSONWebKeySet
  const { payload } = await jwtVerify(value, createLocalJWKSet(jwks), { audience: 'npm:127.0.0.1' })
  expect(payload).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo/demo:environment:release',
    repository: 'octo/demo',
    environment: 'release',
    ref: 'refs/tags/v1.2.3',
    ref_type: 'tag',
    sha: world.repository.commit,
    run_id: '19000000007',
    workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
    job_workflow_ref: 'plumbline-release/plumbline/.github/workflows/release.yml@refs/tags/v1',
    runner_environment: 'github-hosted',
  })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
  expect(world.problems).toEqual([])
})

test('a pull request of the same repository has its branches in the claims, and a subject of its own', async () => {
  const { idToken: access } = world.job(
    { 'id-token': 'write' },
    {
      environment: undefined,
      eventName: 'pull_request',
      ref: 'refs/pull/1/merge',
      headRef: 'proposal',
      baseRef: 'main',
      attempt: 2,
    },
  )
  const headers = { authorization: `Bearer ${access?.token}` }
  const answer = (await (await fetch(`${access?.url}&audience=a`, { headers })).json()) as { value: string }
  expect(decodeJwt(answer.value)).toMatchObject({
    sub: 'repo:octo/demo:pull_request',
    event_name: 'pull_request',
    ref: 'refs/pull/1/merge',
    ref_type: 'branch',
    head_ref: 'proposal',
    base_ref: 'main',
    run_attempt: '2',
  })
})

test('gives each token its own id', async () => {
  const first = decodeJwt((await idToken()).value)
  const second = decodeJwt((await idToken()).value)
  expect(first.jti).not.toBe(second.jti)
})

test('follows the simulated clock', async () => {
  world.clock.advance(3_600_000)
  const { iat } = decodeJwt((await idToken()).value)
  expect(iat).toBeGreaterThan(Date.now() / 1000 + 3_500)
})

test('has ids in the subject of a young repository', async () => {
  await world.close()
  world = await exampleWorld({ immutableSubject: true })
  const { sub } = decodeJwt((await idToken()).value)
  expect(sub).toMatch(/^repo:octo@\d+\/demo@\d+:environment:release$/)
})

test('a job without id-token: write has no address to ask, and is refused at its own', async () => {
  const permitted = world.job({ 'id-token': 'write' })
  const job = world.job({ contents: 'write' })
  expect(job.idToken).toBeUndefined()
  const headers = { authorization: `Bearer ${job.runtimeToken}` }
  expect((await fetch(`${permitted.idToken?.url}&audience=a`, { headers })).status).toBe(403)
  expect(world.problems).toEqual([])
})

test('refuses the request token of another job', async () => {
  const one = world.job({ 'id-token': 'write' })
  const two = world.job({ 'id-token': 'write' }, { path: 'release/other' })
  const response = await fetch(`${one.idToken?.url}&audience=a`, {
    headers: { authorization: `Bearer ${two.idToken?.token}` },
  })
  expect(response.status).toBe(401)
})

test('an unknown route or parameter is told', async () => {
  const access = world.job({ 'id-token': 'write' })
  const headers = { authorization: `Bearer ${access.idToken?.token}` }
  expect((await fetch(`${access.idToken?.url}&scope=all`, { headers })).status).toBe(404)
  expect((await fetch(`${world.urls.oidc}/keys`)).status).toBe(404)
  expect(world.problems).toEqual([
    expect.stringContaining('has no query parameter "scope"'),
    expect.stringContaining('no route for GET /keys'),
  ])
})
