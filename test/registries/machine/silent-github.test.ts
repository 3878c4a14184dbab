// GitHub's silence when it is asked for an ID token is tried again like the registry's; a missing permission is not.
import { expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { publish } from '@plumbline/registries'
import { fakePackage, fakeWorld } from './publish-parts.ts'

async function publishedAfter(failures: number, code: 'github-unreachable' | 'missing-permission') {
  const { clock, deps } = fakeWorld()
  const { request } = fakePackage(clock, 'one')
  let asked = 0
  const idToken = async (audience: string) => {
    asked += 1
    if (asked <= failures) throw new PlumblineError(code, { what: 'No ID token.', answer: '503 from GitHub' })
    return deps.idToken(audience)
  }
  const { published, failure } = await publish(request, { ...deps, idToken })
  return { published, code: failure?.code, answer: failure?.answer, asked: () => asked }
}

test('an ID token that comes at the third attempt is enough', async () => {
  expect(await publishedAfter(2, 'github-unreachable')).toMatchObject({ published: 'yes', code: undefined })
})

test("without one after three attempts nothing is sent, in GitHub's own words", async () => {
  const { asked, ...ended } = await publishedAfter(3, 'github-unreachable')
  expect(ended).toEqual({ published: 'no', code: 'exchange-failed', answer: 'No ID token. 503 from GitHub' })
  expect(asked()).toBe(3)
})

test('a missing permission is said at once', async () => {
  const { asked, ...ended } = await publishedAfter(1, 'missing-permission')
  expect(ended).toMatchObject({ published: 'no', code: 'missing-permission' })
  expect(asked()).toBe(1)
})
