// Private keys of every kind, made for each run: in their own files, in other files, in stores. Certificates alone are fine.
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { linesIn } from './made.ts'

const one = (path: string, content: string | Uint8Array) => linesIn('wheel', [{ path, content }])
const folder = mkdtempSync(join(tmpdir(), 'plumbline-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ed = generateKeyPairSync('ed25519')
const encrypted = { cipher: 'aes-256-cbc', passphrase: 'x' } as const

describe('a private key', () => {
  test.each([
    ['PKCS #8', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['PKCS #1', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' })],
    ['PKCS #1, encrypted', rsa.privateKey.export({ type: 'pkcs1', format: 'pem', ...encrypted })],
    ['PKCS #8, encrypted', rsa.privateKey.export({ type: 'pkcs8', format: 'pem', ...encrypted })],
    ['SEC 1', ec.privateKey.export({ type: 'sec1', format: 'pem' })],
    ['Ed25519', ed.privateKey.export({ type: 'pkcs8', format: 'pem' })],
  ])('is found: %s, by itself, in source code and in JSON', async (_name, pem) => {
    const text = pem.toString()
    expect(await one('certs/server.pem', text)).toEqual([
      'error secret-inside: a private key: "certs/server.pem", line 1.',
    ])
    const code = text
      .trimEnd()
      .split('\n')
      .map((line) => `  '${line}\\n' +`)
      .join('\n')
    expect(await one('src/key.js', `const key =\n${code}\n  ''\n`)).toEqual([
      'error secret-inside: a private key: "src/key.js", line 2.',
    ])
    expect(await one('key.json', JSON.stringify({ private_key: text }))).toHaveLength(1)
    expect(await one('windows.pem', text.replaceAll('\n', '\r\n'))).toHaveLength(1)
  })

  test('is found as OpenSSH and OpenPGP write them', async () => {
    const file = join(folder, 'id_ed25519')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
    expect(await one('.ssh/id_ed25519', readFileSync(file))).toHaveLength(1)
    expect(await one('.ssh/id_ed25519.pub', readFileSync(`${file}.pub`))).toEqual([])
    const armoured = (tag: number, what: string) => {
      const body = Buffer.concat([Buffer.from([tag]), rsa.privateKey.export({ type: 'pkcs1', format: 'der' })])
      return `-----BEGIN PGP ${what} KEY BLOCK-----\nVersion: GnuPG v2\n\n${body.toString('base64')}\n=Ab12\n-----END PGP ${what} KEY BLOCK-----\n`
    }
    expect(await one('key.asc', armoured(0x95, 'PRIVATE'))).toHaveLength(1)
    expect(await one('key.asc', armoured(0x99, 'PUBLIC'))).toEqual([])
  })

  test('among tests is a warning: servers that tests speak to need one', async () => {
    const pem = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    for (const path of [
      'test/server.pem',
      'pkg/tests/certs/a.key',
      'lib/__fixtures__/key.pem',
      'spec/keys/b.pem',
      'lib/tls.test.js',
      'tls_spec.rb',
    ]) {
      expect(await one(path, pem)).toEqual([
        `warning secret-inside: a private key: "${path}", line 1; it lies among tests and may be made for them.`,
      ])
    }
    expect((await one('latest/server.pem', pem))[0]).toMatch(/^error/)
  })
})

describe('a private key in its place', () => {
  test('is none where its author has marked it, and the next one is', async () => {
    const pem = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const line = pem.replaceAll('\n', '\\n')
    const marked = ['secretlint-disable-next-line', 'secretlint-disable'].map((mark) => `${mark}\n${pem}`)
    for (const text of [...marked, `a = "${line}" # secretlint-disable-line\n`])
      expect(await one('a.pem', text)).toEqual([])
    for (const text of [
      `secretlint-disable-next-line\n\n${pem}`,
      `secretlint-disable\n${pem}secretlint-enable\n${pem}`,
      `# secretlint-disable-line\na = "${line}"\n`,
    ]) {
      expect(await one('a.pem', text)).toHaveLength(1)
    }
  })

  test('is found in DER', async () => {
    const key = ec.privateKey.export({ type: 'pkcs8', format: 'der' })
    expect(await one('server.key', key)).toEqual(['error secret-inside: a private key: "server.key".'])
    expect(await one('server.p8', ec.privateKey.export({ type: 'pkcs8', format: 'der', ...encrypted }))).toHaveLength(1)
    expect(await one('server.key', ec.publicKey.export({ type: 'spki', format: 'der' }))).toEqual([])
  })
})

describe('a key store', () => {
  const openssl = (...parts: string[]) => execFileSync('openssl', parts, { cwd: folder, stdio: 'pipe' })

  test('is refused with a key in it, and fine with certificates alone', async () => {
    writeFileSync(join(folder, 'key.pem'), rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }))
    openssl('req', '-x509', '-key', 'key.pem', '-subj', '/CN=demo', '-days', '9', '-out', 'cert.pem')
    openssl('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-passout', 'pass:x', '-out', 'both.p12')
    openssl('pkcs12', '-export', '-nokeys', '-in', 'cert.pem', '-passout', 'pass:x', '-out', 'trust.p12')
    openssl('x509', '-in', 'cert.pem', '-outform', 'der', '-out', 'cert.der')
    const read = (name: string) => readFileSync(join(folder, name))
    expect(await one('both.p12', read('both.p12'))).toEqual([
      'error secret-inside: a key store with a private key: "both.p12".',
    ])
    // A rule of the scanner would open this file of the machine by the member's path.
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      'key.pem',
      '-in',
      'cert.pem',
      '-passout',
      'pass:notasecret',
      '-out',
      'gcp.p12',
    )
    const lines = await one(join(folder, 'gcp.p12'), 'text')
    expect(lines.filter((line) => line.includes('secret-inside'))).toEqual([])
    expect(await one('trust.pfx', read('trust.p12'))).toEqual([])
    expect(await one('ca.pem', read('cert.pem'))).toEqual([])
    expect(await one('ca.der', read('cert.der'))).toEqual([])
  })

  test("is told by its entries when it is Java's", async () => {
    const number = (value: number) =>
      Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255))
    const text = (value: string) => Buffer.concat([number(value.length).subarray(2), Buffer.from(value)])
    const head = (count: number) => Buffer.concat([number(0xfeedfeed), number(2), number(count)])
    const entry = (tag: number) => Buffer.concat([number(tag), text('alias'), Buffer.alloc(8)])
    const certificate = Buffer.concat([entry(2), text('X.509'), number(3), Buffer.from('abc')])
    const key = Buffer.concat([entry(1), number(3), Buffer.from('abc')])
    expect(await one('a.jks', Buffer.concat([head(2), certificate, certificate]))).toEqual([])
    expect(await one('a.jks', Buffer.concat([head(2), certificate, key]))).toHaveLength(1)
    expect(await one('a.jks', Buffer.concat([head(9), certificate]))).toEqual([])
    expect(await one('a.jks', head(1).subarray(0, 7))).toEqual([])
  })
})
