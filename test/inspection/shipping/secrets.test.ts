// Keys and tokens in a package: found wherever they stand, said nowhere, and no alarm for what only looks like one.
import { describe, expect, test } from '@jest/globals'
import { cpuTime } from '../../setup/cpu-time.ts'
import { drawn, findingsIn, githubToken, linesIn } from './made.ts'

const one = (path: string, content: string | Uint8Array) => linesIn('npm-tarball', [{ path, content }])

describe('a token', () => {
  test('is found with path, line and rule', async () => {
    const content = `const a = 1\n\nconst token = "${githubToken()}"\n`
    expect(await one('lib/a.js', content)).toEqual([
      'error secret-inside: a secret (secretlint\'s rule github: GITHUB_TOKEN): "lib/a.js", line 3.',
    ])
  })

  test.each([
    ['npm', () => `npm_${drawn(36)}`],
    ['slack', () => `xoxb-${drawn(12, '123456789')}-${drawn(24)}`],
    ['gitlab', () => `glpat-${drawn(20)}`],
    ['anthropic', () => `sk-ant-api03-${drawn(93)}AA`],
    ['aws', () => `AWS_SECRET_ACCESS_KEY=${drawn(40)}`],
    ['docker', () => `dckr_pat_${drawn(27)}`],
    ['basicauth', () => `https://deploy:${drawn(6)}a7${drawn(8)}@git.corp.net/x.git`],
    ['database-connection-string', () => `postgres://app:${drawn(6)}a7${drawn(8)}@db.corp.net/x`],
  ])("is found of secretlint's rule %s", async (rule, make) => {
    const lines = await one('settings.txt', `${make()}\n`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/: "settings\.txt", line 1\.$/)
    expect(lines[0]).toContain(`error secret-inside: a secret (secretlint's rule ${rule}: `)
  })

  test.each([
    ['PyPI', () => `pypi-AgEIcHlwaS5vcmc${drawn(140)}`],
    ['RubyGems', () => `rubygems_${drawn(48, '0123456789abcdef')}`],
    ['crates.io', () => `cioA7${drawn(30)}`],
    ['crates.io', () => `cio_tp_A7${drawn(30)}`],
    // Of a job since 2026; the scanner knows forty characters of it, whose checksum is wrong.
    ['GitHub', () => `ghs_15368_eyJ${drawn(60)}.${drawn(240)}.${drawn(86)}`],
  ])('is found of %s', async (name, make) => {
    expect(await one('settings.txt', `\n# a\ntoken: ${make()}\n`)).toEqual([
      `error secret-inside: a token of ${name}: "settings.txt", line 3.`,
    ])
  })

  test('is found in a binary, where no line can be named', async () => {
    const compiled = Buffer.concat([
      Buffer.from([0xa7, 0x0d, 0, 0, 0xda, 40]),
      Buffer.from(githubToken()),
      Buffer.from([0xda]),
    ])
    expect(await one('demo/__init__.pyc', compiled)).toEqual([
      'error secret-inside: a secret (secretlint\'s rule github: GITHUB_TOKEN): "demo/__init__.pyc".',
    ])
  })

  test('is found in UTF-16, as PowerShell writes it', async () => {
    const content = Buffer.from(`\ufeff${githubToken('gho')}`, 'utf16le')
    expect(await one('notes.txt', content)).toHaveLength(1)
  })
})

describe('a finding', () => {
  test('is one per file and kind, however often the token stands there', async () => {
    const content = Array.from({ length: 9 }, () => `${githubToken()}\n`).join('')
    expect(await one('a.txt', content)).toEqual([
      'error secret-inside: a secret (secretlint\'s rule github: GITHUB_TOKEN): "a.txt", lines 1, 2, 3, 4, 5 and 4 more.',
    ])
  })

  test('among tests is a warning, unless its checksum proves that the token was issued', async () => {
    expect(await one('test/fixtures/a.json', `"npm_${drawn(36)}"`)).toEqual([
      'warning secret-inside: a secret (secretlint\'s rule npm: NPM_ACCESS_TOKEN): "test/fixtures/a.json", line 1; it lies among tests and may be made for them.',
    ])
    expect((await one('test/a.json', githubToken()))[0]).toMatch(/^error/)
  })

  test('never says the secret, not in part', async () => {
    const secrets = [githubToken(), `npm_${drawn(36)}`, `glpat-${drawn(20)}`, `sk-ant-api03-${drawn(93)}AA`]
    const password = `${drawn(6)}a7${drawn(12)}`
    const content = `${secrets.join('\n')}\nmysql://app:${password}@db.corp.net/x\n`
    const findings = JSON.stringify(
      await findingsIn('npm-tarball', [
        { path: 'a.txt', content },
        { path: '.env', content: `A=${password}` },
      ]),
    )
    for (const secret of [...secrets, password]) {
      const body = secret.slice(secret.lastIndexOf('_') + 1)
      for (let at = 0; at + 6 <= body.length; at += 1) {
        const part = body.slice(at, at + 6)
        if (!'sk-ant-api03-glpat-'.includes(part)) expect(findings).not.toContain(part)
      }
    }
    expect(JSON.parse(findings)).toHaveLength(6)
  })
})

describe('what only looks like one', () => {
  test.each([
    ["AWS' own example", 'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\nAKIAIOSFODNN7EXAMPLE'],
    ['a GitHub token without its checksum', 'ghp_PersonalAccessToken01245678900000000'],
    ['a placeholder', `npm_${'x'.repeat(36)}`],
    ['a placeholder in words', 'glpat-your-token-goes-here-x'],
    ['a pattern that repeats', `npm_${'abcdef'.repeat(6)}`],
    ['the address of a readme', 'https://user:pass@registry.corp.net/ http://foo:barbaz@host.com'],
    ['a host that is none', `https://deploy:a7${drawn(12)}@db.example.com/x postgres://a:a7${drawn(12)}@localhost/x`],
    [
      'a token that is cut off',
      `ghs_15368_eyJ... cio_tp_${drawn(20)} pypi-AgEIcHlwaS5vcmc... rubygems_${drawn(20, '0123456789abcdef')} cio${'internationalization'.repeat(2)}`,
    ],
    ['a label of a key', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    ['a pattern for keys', 'const PEM = /-----BEGIN (RSA )?PRIVATE KEY-----[A-Za-z0-9]+-----END RSA PRIVATE KEY-----/'],
    ['what its author has marked', `const t = "${githubToken()}" // secretlint-disable-line\n`],
  ])('is no finding: %s', async (_name, content) => {
    expect(await one('README.md', content)).toEqual([])
  })
})

test('files that are too large to search are named, and not passed over', async () => {
  const large = Buffer.alloc(1024 * 1024 + 1, 'a')
  expect(await one('dist/bundle.js', large)).toEqual([
    'notice not-searched: 1 file of more than 1 MiB, not searched for secrets: "dist/bundle.js".',
  ])
  expect(await one('dist/bundle.js', large.subarray(1))).toEqual([])
})

test('a token in a long file has its line, also on the edge of two pieces', async () => {
  for (const before of [64 * 1024 - 20, 64 * 1024, 68 * 1024 - 20, 300 * 1024]) {
    const content = `${'a\n'.repeat(before / 2)}${githubToken()}\n${'b\n'.repeat(10_000)}`
    expect(await one('a.txt', content)).toEqual([
      `error secret-inside: a secret (secretlint's rule github: GITHUB_TOKEN): "a.txt", line ${before / 2 + 1}.`,
    ])
    expect(await one('a.txt', content.replaceAll('\n', ' '))).toHaveLength(1)
  }
})

test('a file that is made to keep the search busy is done at once', async () => {
  const size = 1024 * 1024
  const fill = (unit: string) => unit.repeat(Math.floor(size / unit.length))
  const before = cpuTime()
  const hostile = [
    '-----BEGIN PRIVATE KEY-----\n',
    'https://a:',
    'A=',
    '_authToken',
    ' ',
    '\n',
    '://a:b',
    'xoxb-1-',
    'SG.a.a',
    'mongodb://a:',
    `npm_${drawn(36)} `,
    `https://hooks.slack.com/services/T${drawn(9)}/B${drawn(9)}/${drawn(9)} `,
  ]
  for (const unit of hostile) await findingsIn('npm-tarball', [{ path: '.npmrc', content: fill(unit) }])
  for (const unit of ['KEY', 'export ', ':', 'a:', ':// ', 'password ', '_auth ', 'token\t']) {
    const content = fill(unit)
    const paths = ['.npmrc', '.env', '.pgpass', '.gem/credentials', '.netrc', '.pypirc']
    await findingsIn(
      'npm-tarball',
      paths.map((path) => ({ path, content })),
    )
  }
  expect(cpuTime() - before).toBeLessThan(30_000)
})
