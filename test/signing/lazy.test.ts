// What is signed by nobody costs nothing: Sigstore's client is read when the first signature is asked for.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

const SCRIPT = `
  import { createRequire } from 'node:module'
  import { createSigner } from ${JSON.stringify(pathToFileURL('packages/signing/src/index.ts').href)}
  const read = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('@sigstore'))
  const told = [read()]
  const addresses = { fulcio: 'http://127.0.0.1:1', rekor: 'http://127.0.0.1:1' }
  const signer = createSigner({ idToken: async () => 'a.e30.c', now: () => 0, sleep: async () => {}, addresses })
  told.push(read())
  await signer.claims()
  told.push(read())
  await signer.sign({ kind: 'statement', statement: {} }).catch(() => {})
  told.push(read())
  console.log(JSON.stringify(told))
`

test('making a signer and reading the claims loads nothing of Sigstore; signing does', () => {
  const args = ['--no-warnings', '--input-type=module', '-e', SCRIPT]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([false, false, false, true])
})
