// Secrets of others in answers and logs: they reach no issue, no summary and no output, whole or cut.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { failed, reportWith } from './issue-scene.ts'
import { jobs, RUN_ID } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const drawn = (length: number) => `aB3${randomBytes(length).toString('hex')}`.slice(0, length)
const { privateKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const PASSWORD = drawn(16)
const SECRETS = [
  privateKey,
  JSON.stringify(privateKey),
  `AKIA${'Q2WE4RTY5UIO6PAS'} AWS_SECRET_ACCESS_KEY=${drawn(40)}`,
  `glpat-${drawn(20)}`,
  `xoxb-123456789012-1234567890123-${drawn(24)}`,
  `sk_live_${drawn(24)}`,
  `AIza${drawn(35)}`,
  `sk-proj-${drawn(48)}`,
  // The scanner of packages alone knows these.
  `https://hooks.slack.com/services/T${'A1B2C3D4E'}/B${'A1B2C3D4E'}/${drawn(24)}`,
  `shpat_${randomBytes(16).toString('hex')}`,
  `postgres://ada:${PASSWORD}@db.corp/x`,
  `"_authToken": "${PASSWORD}"`,
  `TWINE_PASSWORD=${PASSWORD}`,
  `curl -u ada:${PASSWORD} https://r.corp`,
]

/** Pieces of twelve characters that no placeholder or name has. */
function leaks(shown: string): string[] {
  const bodies = SECRETS.flatMap((secret) => secret.split(/[\s"\\:@=/.]+|-----[A-Z ]+-----/)).filter(
    (part) => part.length >= 16 && part !== 'AWS_SECRET_ACCESS_KEY',
  )
  return bodies.filter((body) => shown.includes(body.slice(-14)))
}

test('secrets in an answer', async () => {
  const text = SECRETS.join('\n')
  const words = { answer: text, what: `It said ${text}`, next: `Look at ${text}`, request: text }
  const result = await reportWith(world, await failed(world, words))
  const body = world.github.issues.list()[0]?.body ?? ''
  expect(leaks(`${body}\n${result.summary}\n${JSON.stringify(result.outputs)}`)).toEqual([])
  expect(body).toContain('***')
})

const AT = '2026-11-21T10:00:00.1234567Z '

test("secrets in a log's end, of a key in lines of its own too", async () => {
  const steps = [{ name: 'npm test', number: 1, status: 'completed' as const, conclusion: 'failure' as const }]
  world.github.setJobs(
    RUN_ID,
    jobs({ tests: 'failure' }).map((job) => ({ ...job, steps })),
  )
  const lines = [...SECRETS.flatMap((secret) => secret.split('\n')), '##[error]x']
  world.github.setLog(RUN_ID, 0, lines.map((line) => `${AT}${line}`).join('\n'))
  const result = await reportWith(world, { tests: { result: 'failure' } })
  const body = world.github.issues.list()[0]?.body ?? ''
  expect(body).toContain('##[error]x')
  expect(leaks(`${body}\n${result.summary}`)).toEqual([])
})

test.each([4, 9, 20, 37])('a log whose cut falls into a token, %i characters in', async (within) => {
  const token = `npm_${drawn(36)}`
  const error = '##[error]Process completed with exit code 1.'
  const room = 6000 - (token.length - within) - error.length - 1
  const lines = Array.from({ length: 30 }, () => 'y'.repeat(Math.floor(room / 30) - 1))
  lines.push('y'.repeat(Math.max(0, room - lines.join('\n').length - 2)))
  world.github.setJobs(RUN_ID, jobs({ tests: 'failure' }))
  world.github.setLog(RUN_ID, 0, [`token ${token}`, ...lines, error].map((line) => `${AT}${line}`).join('\n'))
  const result = await reportWith(world, { tests: { result: 'failure' } })
  expect(result.summary).toContain(error)
  for (let at = 0; at + 8 <= token.length; at += 1) expect(result.summary).not.toContain(token.slice(at, at + 8))
})

test('needs that are none are told without secrets', async () => {
  const token = `npm_${drawn(36)}`
  const result = await world.run('report-failure', { needs: `{"a": "${token}` }, { permissions: { contents: 'read' } })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('Input "needs" is')
  expect(`${result.stdout}${result.summary}`).not.toContain(token.slice(4, 20))
})
