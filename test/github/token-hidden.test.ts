// An error page that repeats what the request showed gives the token to nobody.
import { expect, test } from '@jest/globals'
import { openGithub } from '@plumbline/github'

const TOKEN = 'ghs_15368_secret.of-this-job'

function answered(status: number, body: string, type: string) {
  const fetch = async () => new Response(body, { status, headers: { 'content-type': type } })
  return openGithub({ token: TOKEN, apiUrl: 'https://api.example', fetch, wait: async () => {} })
}

test.each([
  ['a page of a proxy', 502, `<html>You sent: authorization: bearer ${TOKEN}</html>`, 'text/html'],
  ['an answer in JSON', 400, JSON.stringify({ message: 'no', errors: [`bearer ${TOKEN}`] }), 'application/json'],
])('%s', async (_what, status, body, type) => {
  const client = await answered(status, body, type)
  const thrown: unknown = await client.request({ method: 'POST', url: '/x', body: {} }).catch((error) => error)
  const { message, answer, cause } = thrown as Error & { answer: string }
  expect(answer).toContain('bearer ***')
  expect(`${message} ${answer} ${(cause as Error).stack}`).not.toContain(TOKEN)
})
