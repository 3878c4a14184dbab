// What lies about on the runner: a token in a file of ours after a step was killed, a configuration of somebody else's.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { ActionDeps } from '@plumbline/actions-io'
import { type PublishFile, type RegistryExec, registryRow } from '@plumbline/registries'
import { revokeKept } from '../../../actions/publish-with-oidc/src/revoke.ts'
import { run } from '../../../actions/publish-with-oidc/src/run.ts'

const ADDRESS = 'https://npm.example/'

test('the post step removes what a killed step had readied for a client, and nothing else', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-temp-'))
  const [place, other] = [join(temp, 'plumbline', 'publish', '0', 'npm-1'), join(temp, 'plumbline', 'files')]
  for (const folder of [place, other]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(place, 'user.npmrc'), '//npm.example/:_authToken=npm_x\n')
  const deps = { state: () => '', context: { temp } } as unknown as ActionDeps
  await revokeKept(deps)
  expect([existsSync(place), existsSync(other)]).toEqual([false, true])
  await revokeKept(deps)
})

test('npm finds a project of ours around the tarball, whatever lies above it', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-npm-'))
  const path = join(scratch, 'd.tgz')
  writeFileSync(path, 'tar!')
  const seen: string[][] = []
  const exec: RegistryExec = async (_command, args, options) => {
    if (args.includes('publish'))
      seen.push([...readdirSync(options?.cwd ?? ''), ...readdirSync(dirname(options?.cwd ?? ''))])
    return { code: 0, stdout: ADDRESS, stderr: '', timedOut: false }
  }
  const http = async () => ({ kind: 'failure', sent: 'no', reason: '', at: 0 }) as const
  const deps = { http, exec, now: () => 0, scratch, platform: 'linux' as const }
  const registry = await registryRow('npm', 'npm-tarball').open({ distTag: '', access: '' }, deps)
  const hashes = { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128) }
  const file: PublishFile = { name: 'd.tgz', kind: 'npm-tarball', size: 4, ...hashes, path }
  await registry.upload({ packageName: 'd', version: '1.2.3', files: [file] }, file, 'npm_x')
  expect(seen).toEqual([['d.tgz', 'node_modules', 'upload', 'user.npmrc']])
})

test.each([
  'two words',
  'line\nbreak',
  'umläut',
  '\u0000',
])('a token that fits no header is refused unquoted: %j', async (token) => {
  const inputs = { user: '', password: '', prepared: '', files: '', registry: '', 'first-publish-token': token }
  const deps = { context: { runId: '1', repository: 'octo/demo' } } as unknown as ActionDeps
  const ended: unknown = await run(inputs as unknown as Parameters<typeof run>[0], deps).catch(
    (thrown: unknown) => thrown,
  )
  expect(ended).toMatchObject({ outcome: { failure: { code: 'bad-input' }, outputs: { published: 'unknown' } } })
  expect(JSON.stringify(ended)).not.toContain(JSON.stringify(token).slice(1, -1))
})
