// What npm's answers say beside a version's bytes: its provenance, who was refused, and who may see a new package.
import { describe, expect, test } from '@jest/globals'
import { toIntegrity } from '@plumbline/kernel'
import type { PublishFile } from '@plumbline/registries'
import { ADDRESS, FILE, NPM, onDisk, open, subjectOf } from './rig.ts'

describe('whether a version has provenance', () => {
  const integrity = toIntegrity('sha512', FILE.sha512)
  const signatures = [{ keyid: 'SHA256:x', sig: 'y' }]
  const cases = [
    { name: 'no, where npm signed it and no provenance is named', dist: { signatures }, attested: false },
    { name: 'yes, where it is', dist: { signatures, attestations: { url: 'x' } }, attested: true },
    { name: 'yes, without a signature too', dist: { attestations: { url: 'x' } }, attested: true },
    { name: 'not said by a mirror, which leaves both out', dist: {}, attested: undefined },
    { name: 'not said beside an empty list', dist: { signatures: [] }, attested: undefined },
    { name: 'not said beside something else', dist: { signatures: 'x', attestations: null }, attested: undefined },
  ]
  test.each(cases)('$name', async ({ dist, attested }) => {
    const version = { dist: { integrity, ...dist } }
    const expected = { state: 'same', proof: 'hash', ...(attested === undefined ? {} : { attested }) }
    const listed = await open({ answers: { '@o%2fd': { versions: { '1.2.3': version } } } })
    expect(await listed.read(subjectOf(FILE), [FILE])).toEqual([expected])
    const alone = await open({ answers: { '@o%2fd': { versions: {} }, '@o%2fd/1.2.3': version } })
    expect(await alone.read(subjectOf(FILE), [FILE])).toEqual([expected])
  })
})

describe('a first version by a token', () => {
  const against = async (file: PublishFile, address = NPM, access = '', packageName = '@o/d') => {
    const registry = await open({ address, access })
    return registry.firstVersion?.(subjectOf(file, packageName), file)?.code
  }

  test('says who may see a scoped package: npm would make it restricted, which takes a paid plan', async () => {
    expect(await against(FILE)).toBe('access-missing')
    expect(await against(FILE, 'http://127.0.0.1:4873/')).toBe('access-missing')
    expect(await against(FILE, NPM, 'public')).toBeUndefined()
    expect(await against(FILE, NPM, 'restricted')).toBeUndefined()
    expect(await against({ ...FILE, access: 'public' })).toBeUndefined()
  })

  test('needs to say nothing where the name has no scope, and to another registry', async () => {
    expect(await against(FILE, NPM, '', 'd')).toBeUndefined()
    expect(await against(FILE, ADDRESS)).toBeUndefined()
  })

  test("leads to the page of people's tokens", async () => {
    expect((await open({ address: NPM })).tokensUrl).toBe('https://www.npm.example/settings/~/tokens')
    expect((await open()).tokensUrl).toBeUndefined()
  })
})

describe('an end of npm that is not 0', () => {
  const ended = async (said: string) => {
    const file = onDisk()
    return (await open({ said })).upload(subjectOf(file), file, 'token')
  }
  const put = `PUT ${ADDRESS}@o%2fd -`

  test.each([
    `npm error code E401\nnpm error 401 Unauthorized - ${put} Access token expired`,
    `npm error code E403\nnpm error 403 Forbidden - ${put} You may not perform that action`,
    `npm error code E404\nnpm error 404 Not Found - ${put} Not found`,
    'npm error code ENEEDAUTH\nnpm error need auth This command requires you to be logged in',
    'npm error code EOTP\nnpm error This operation requires a one-time password.',
  ])('is about who sends: %s', async (said) => {
    expect(await ended(said)).toMatchObject({ kind: 'unclear', aboutSender: true })
  })

  test.each([
    'npm error code E403\nnpm error 403 You cannot publish over the previously published versions: 1.2.3.',
    'npm error code E403\nnpm error 403 Package name too similar to existing package d-d',
    'npm error code E402\nnpm error 402 You must sign up for private packages',
    'npm error code E503\nnpm error 503 Service Unavailable',
    '<html>401 Unauthorized</html>',
  ])('is not: %s', async (said) => {
    const outcome = await ended(said)
    expect(outcome.kind).toBe('unclear')
    expect(outcome).not.toHaveProperty('aboutSender')
  })
})
