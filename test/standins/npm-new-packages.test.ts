// New packages at the npm stand-in, sent by the real npm: people's tokens, who may see a package, npm's own signature.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { sigstoreWorld } from '../signing/signing-rig.ts'
import { fileOn, openRow } from './attestation-fixture.ts'
import type { ExampleWorld } from './example-world.ts'

let world: ExampleWorld

beforeAll(async () => {
  world = await sigstoreWorld({ npm: true })
})
afterAll(() => world.close())

/** What our row makes of the first version of a package, and what the registry shows of it then. */
async function firstVersion(packageName: string, token: string, access?: string) {
  const bytes = await packTarball({ name: packageName, version: '1.0.0' })
  const more = { kind: 'npm-tarball', ...(access === undefined ? {} : { access }) }
  const file = fileOn(world, `${packageName.replace(/\W/g, '')}.tgz`, bytes, more)
  const subject = { packageName, version: '1.0.0', files: [file] }
  const registry = await openRow(world, 'npm')
  const outcome = await registry.upload(subject, file, token)
  const [reading] = await registry.read(subject, [file])
  return { outcome, reading }
}

const THERE = { state: 'same', proof: 'hash', attested: false }

test('a token for everything, and one for the scope, publish a public package, which npm signs', async () => {
  const byAnyone = await firstVersion('@octo/one', world.npm.addToken(), 'public')
  expect([byAnyone.outcome.kind, byAnyone.reading]).toEqual(['accepted', THERE])
  const byScope = await firstVersion('@octo/two', world.npm.addToken('@octo'), 'public')
  expect([byScope.outcome.kind, byScope.reading]).toEqual(['accepted', THERE])
  const plain = await firstVersion('plain', world.npm.addToken())
  expect([plain.outcome.kind, plain.reading]).toEqual(['accepted', THERE])
  const { versions } = (await (await fetch(`${world.urls.npm}@octo%2fone`)).json()) as {
    versions: Record<string, { dist: { signatures: readonly { keyid: string; sig: string }[] } }>
  }
  const signature = { keyid: expect.stringMatching(/^SHA256:/), sig: expect.stringMatching(/^ME[\w+/=]{90,}$/) }
  expect(versions['1.0.0']?.dist.signatures).toEqual([signature])
})

test.each([undefined, 'restricted'])('a new scoped package with access %s is one to pay for', async (access) => {
  const { outcome, reading } = await firstVersion(`@octo/paid-${access}`, world.npm.addToken(), access)
  expect(outcome).toMatchObject({ kind: 'unclear', final: true, reason: expect.stringContaining('E402') })
  expect(outcome.reason).toContain('You must sign up for private packages')
  expect(reading).toEqual({ state: 'absent' })
})

test('a token for another scope meets a 404, and one of nobody a 401', async () => {
  const elsewhere = await firstVersion('@octo/three', world.npm.addToken('@other'), 'public')
  expect(elsewhere.outcome).toMatchObject({ aboutSender: true, reason: expect.stringContaining('E404') })
  const nobodys = await firstVersion('@octo/three', 'npm_nobodys', 'public')
  expect(nobodys.outcome).toMatchObject({ aboutSender: true, reason: expect.stringContaining('E401') })
  expect(nobodys.reading).toEqual({ state: 'absent' })
})
