// GitHub by itself, in this process, without git: what the fault checker plays against.
import { expect, test } from '@jest/globals'
import { createGithub, createSigningKey, type GitSource, jsonOf, requestOf } from '@plumbline/standins'

const SHA = 'c'.repeat(40)
const HEADERS = { 'user-agent': 'test' }

function history(): GitSource {
  const source = {
    refs: async () => [{ ref: 'refs/tags/v1', type: 'commit' as const, sha: SHA }],
    tag: async () => undefined,
    commit: async () => undefined,
    commitOf: async () => SHA,
    at: async () => undefined,
  }
  return source
}

async function started(checkAnswers: boolean) {
  const key = await createSigningKey()
  const github = createGithub({
    clock: { now: () => 0 },
    key,
    repository: 'octo/demo',
    source: history(),
    checkAnswers,
  })
  const token = github.issueToken(['octo/demo'], { contents: 'write' })
  const ask = (method: string, url: string, body?: unknown) =>
    github.handle(requestOf(method, url, { token, headers: HEADERS, ...(body === undefined ? {} : { body }) }))
  return { github, ask }
}

test('answers for the history that it is given, on the clock that it is given', async () => {
  const { github, ask } = await started(true)
  expect(jsonOf(await ask('GET', '/repos/octo/demo/git/ref/tags/v1'))).toMatchObject({ object: { sha: SHA } })
  const made = await ask('POST', '/repos/octo/demo/releases', { tag_name: 'v1', draft: true })
  expect(jsonOf(made)).toMatchObject({ draft: true, updated_at: '1970-01-01T00:00:00Z' })
  expect(github.home.releases).toHaveLength(1)
  expect(github.problems).toEqual([])
})

test.each([true, false])('questions are held to the description, answers compared: %s', async (checkAnswers) => {
  const { github, ask } = await started(checkAnswers)
  expect((await ask('POST', '/repos/octo/demo/releases', { tag_name: 'v1', colour: 'red' })).status).toBe(422)
  expect(github.problems).toEqual([expect.stringContaining('colour')])
  // An answer that GitHub would not give.
  Object.assign(github.home, { id: 'not a number' })
  await ask('GET', '/repos/octo/demo')
  expect(github.problems.length > 1).toBe(checkAnswers)
})
