// What must not be shown is not, wherever it stands and however it is broken; what a person needs stays as it is.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { REDACTED, redactText } from '@plumbline/http'
import fc from 'fast-check'
import { cpuTime } from '../setup/cpu-time.ts'

fc.configureGlobal({ endOnFailure: true, numRuns: 60 })

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const drawn = (length: number, letters = LETTERS) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
    // What a server draws is never in small letters alone.
    .filter((text) => letters !== LETTERS || (/\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)))
const hex = (length: number) => drawn(length, '0123456789abcdef')
const lead = (text: string, body: fc.Arbitrary<string>) => body.map((rest) => `${text}${rest}`)

/** Each is a secret as a whole: no long piece of it may come through. */
const TOKENS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'GitHub, a person': lead('ghp_', drawn(36)),
  'GitHub, a job': lead(
    'ghs_15368_eyJ',
    fc.tuple(drawn(40), drawn(300), drawn(200)).map((all) => all.join('.')),
  ),
  'GitHub, fine-grained': lead(
    'github_pat_',
    fc.tuple(drawn(22), drawn(59)).map((all) => all.join('_')),
  ),
  npm: lead('npm_', drawn(36)),
  PyPI: lead('pypi-AgEIcHlwaS5vcmc', drawn(150)),
  RubyGems: lead('rubygems_', hex(48)),
  'crates.io, a publisher': lead('cio_tp_', drawn(32)),
  AWS: lead('AKIA', drawn(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')),
  GitLab: lead('glpat-', drawn(20)),
  Slack: lead('xoxb-123456789012-1234567890123-', drawn(24)),
  Stripe: lead('sk_live_', drawn(24)),
  Google: lead('AIza', drawn(35)),
  'Hugging Face': lead('hf_', drawn(34)),
  OpenAI: lead('sk-proj-', drawn(120)),
  Anthropic: lead('sk-ant-api03-', drawn(95)),
  Docker: lead('dckr_pat_', drawn(27)),
  'a JSON Web Token': fc.tuple(drawn(40), drawn(200), drawn(86)).map((all) => `eyJ${all.join('.eyJ')}`),
}

const drawnPassword = drawn(16)

/** What stands before a secret, the secret, and what follows it. */
const SETTINGS: Readonly<Record<string, (value: string) => readonly [string, string]>> = {
  'a database': (word) => [`postgres://ada:${word}`, '@db.example.org/x'],
  ssh: (word) => [`ssh://ada:${word}`, '@h.example/x'],
  'an address': (word) => [`https://ada:${word}`, '@registry.example/x'],
  'an address in JSON': (word) => [`https:\\/\\/ada:${word}`, '@registry.example\\/x'],
  'an address with a slash in it': (word) => [`https://ada:a/${word}`, '@registry.example'],
  'an address with an at in it': (word) => [`https://ada:p@${word}`, '@registry.example:8080/y'],
  'a token as user': (word) => [`https://${word}`, '@registry.example/x'],
  '.npmrc': (word) => [`//r.example/:_authToken=${word}`, ''],
  '.npmrc, a password': (word) => [`//r.example/:_password=${word}`, ''],
  '.npmrc, user and password': (word) => [`_auth=${word}`, ''],
  '.npmrc as JSON': (word) => [`"_authToken": "${word}`, '"'],
  '.npmrc as JSON in JSON': (word) => [`{\\"_authToken\\":\\"${word}`, '\\"}'],
  'an environment': (word) => [`TWINE_PASSWORD=${word}`, ''],
  'a quoted environment': (word) => [`export AWS_SECRET_ACCESS_KEY="${word}`, '"'],
  "a log's environment": (word) => [`\n  NODE_AUTH_TOKEN: ${word}`, '\n'],
  'an object': (word) => [`secretAccessKey: '${word}`, "'"],
  curl: (word) => [`curl -u ada:${word}`, ' https://r.example'],
  twine: (word) => [`twine upload -u __token__ -p ${word}`, ' dist/*'],
  'an option': (word) => [`--password=${word}`, ''],
  'a header': (word) => [`Authorization: Bearer ${word}`, ''],
  'a header of user and password': (word) => [`authorization: Basic ${word}`, '=='],
  'a header without a scheme': (word) => [`authorization: ${word}`, ''],
  'a signature': (word) => [`https://x.example/a?v=1&sig=${word}`, '&w=2'],
}

const WORDS = [
  'npm error code E403',
  'refused by the registry,',
  'expected sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'at b7a4f0c2d1e93a5566778899aabbccddeeff0011',
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
  'https://github.com/octo/demo/actions/runs/19000000007/job/19000000007001?pr=7#step:4:12',
  'https://registry.example/@octo/demo/-/demo-1.2.3-beta.1+build.5.tgz',
  'http://localhost:4873/@octo/demo@1.2.3',
  'git+ssh://git@github.com/octo/demo.git#v1.2.3',
  'pkg:npm/%40octo/demo@1.2.3',
  '`id-token: write` and `contents: read`',
  'Input "token" is required and not supplied: token',
  'npm_config_userconfig npm_package_version npm_lifecycle_event',
  'pypa/gh-action-pypi-publish@release pypi-publish-attestations-v1',
  'Basic authentication is not supported; token authentication-failed; token: expired; password: incorrect',
  "SyntaxError: Unexpected token '<', token = undefined",
  'NODE_AUTH_TOKEN: $' + '{{ secrets.NPM_TOKEN }} TWINE_PASSWORD=$TWINE_PASSWORD GITHUB_TOKEN: ***',
  'docker run -u 1000:1000 -p 8080:80 --token is missing',
  '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUYQ\n-----END CERTIFICATE-----',
  'AssertionError [ERR_ASSERTION]: Expected values to be strictly equal: 1 !== 2',
  '    at Object.<anonymous> (/srv/demo/test/a.test.js:12:5)',
  'ada@example.org wrote: mailto:ada@example.org',
  'demo-1.2.3-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  '550e8400-e29b-41d4-a716-446655440000',
  'TLS_AES_256_GCM_SHA384 accessKeyPrefix socialize_cio',
]
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((all) => all.join('\n'))

/** Whether a stretch of the secret that is worth anything stands in the text, whatever breaks it there. */
function comesThrough(secret: string, text: string): boolean {
  const joined = text.replaceAll(/\\[nr]|\s/g, '')
  const body = secret.replaceAll(/\\[nr]|\s/g, '')
  for (let at = 0; at + 16 <= body.length; at += 1) if (joined.includes(body.slice(at, at + 16))) return true
  return false
}

describe('a secret', () => {
  test.each(Object.entries(TOKENS))('by its shape never comes through: %s', (_name, token) => {
    fc.assert(
      fc.property(
        token,
        words,
        words,
        fc.constantFrom(' ', '"', '=', ': ', '\\n', '\n', '\\u003d', '%3D'),
        (secret, before, after, sign) => {
          expect(redactText(`${before} q${sign}${secret} ${after}`)).toBe(`${before} q${sign}${REDACTED} ${after}`)
          expect(comesThrough(secret, redactText(JSON.stringify({ a: `${before}\n${secret}\n${after}` })))).toBe(false)
        },
      ),
    )
  })

  test.each(Object.entries(TOKENS))('never comes through where lines break it: %s', (_name, token) => {
    const broken = fc.tuple(
      token,
      fc.integer({ min: 20, max: 60 }),
      fc.constantFrom('\n', '\r\n', '\n    ', '\\n', '\\r\\n'),
    )
    fc.assert(
      fc.property(broken, words, words, ([secret, width, end], before, after) => {
        const pieces = secret.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
        const text = redactText(`${before} ${pieces.join(end)}\n${after}`)
        expect(comesThrough(secret, text)).toBe(false)
        expect(text.startsWith(`${before} `)).toBe(true)
        expect(text.endsWith(after)).toBe(true)
      }),
    )
  })

  test.each(Object.entries(SETTINGS))('by what stands before it never comes through: %s', (_name, around) => {
    fc.assert(
      fc.property(drawnPassword, words, words, (secret, before, after) => {
        const [kept, rest] = around(secret)
        const text = redactText(`${before} ${kept}${rest} ${after}`)
        expect(comesThrough(secret, text)).toBe(false)
        expect(text.startsWith(`${before} `)).toBe(true)
        expect(text.endsWith(` ${after}`)).toBe(true)
      }),
    )
  })

  test('of a person, in an environment or an address, is hidden though nobody drew it', () => {
    for (const text of ['TWINE_PASSWORD=hunter', 'postgres://u:pass@db/x', '_password=word', '"password": "two words"'])
      expect(redactText(`a ${text} b`)).toMatch(/^a .*\*\*\*.* b$/)
    expect(redactText('of https://u:p@ss@h and https://u:a/b@')).toBe('of https://***@h and https://***@')
    expect(redactText('AKIAQWERTYUIOPASDFGH wJalrXUtnFEMI/K7MDENG/bPxRfiCYzxcvbnmlkj')).toBe('*** ***')
  })
})

const { privateKey: rsa } = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const openssh = rsa.replaceAll('RSA PRIVATE', 'OPENSSH PRIVATE')
const encrypted = rsa.replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0011\n\n')

describe('a private key', () => {
  test.each([
    ['as it is', rsa],
    ['of OpenSSH', openssh],
    ['that is encrypted', encrypted],
    ['with carriage returns', rsa.replaceAll('\n', '\r\n')],
    ['in JSON', JSON.stringify(rsa)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(rsa))],
    ['in a diff', rsa.replaceAll(/^/gm, '+')],
    ['in a quotation', rsa.replaceAll(/^/gm, '  > ')],
    ['without its end', rsa.slice(0, 700)],
    ['in JSON without its end', JSON.stringify(rsa).slice(0, 700)],
    ['without its beginning', rsa.slice(100)],
    ['in JSON without its beginning', JSON.stringify(rsa).slice(100)],
  ])('never comes through: %s', (_name, key) => {
    const lines = rsa.split('\n').filter((line) => !line.includes('-----'))
    const text = redactText(`${WORDS.join('\n')}\nbefore it\n${key}\nafter it, all is well\n${WORDS.join('\n')}`)
    for (const line of lines)
      for (const part of [line.slice(0, 20), line.slice(-20)]) if (part) expect(text).not.toContain(part)
    expect(text.startsWith(`${WORDS.join('\n')}\nbefore it\n`)).toBe(true)
    expect(text.endsWith(`after it, all is well\n${WORDS.join('\n')}`)).toBe(true)
  })
})

test('a text without secrets is unchanged', () => {
  expect(redactText(WORDS.join('\n'))).toBe(WORDS.join('\n'))
  fc.assert(fc.property(words, (text) => expect(redactText(text)).toBe(text)))
  fc.assert(fc.property(fc.lorem({ maxCount: 40 }), (text) => expect(redactText(text)).toBe(text)))
})

test('redacting twice changes nothing more', () => {
  const all = fc.tuple(words, fc.oneof(...Object.values(TOKENS)), words).map((parts) => parts.join('\n'))
  fc.assert(fc.property(all, (text) => expect(redactText(redactText(text))).toBe(redactText(text))))
})

test('the time that it takes grows as the text', () => {
  const size = 128 * 1024
  const units = [
    'npm_',
    'xoxb-a',
    '://',
    '://a:b@',
    'a@',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----END PRIVATE KEY-----',
    'A\n',
  ]
  const more = [
    'token: ',
    'TOKEN=',
    '"_auth":"',
    'ghs_a.',
    'cio',
    'eyJaaaaaaaa.',
    '\\n',
    'twine ',
    ' -u a',
    'Abc1Abc1Abc1Abc1Abc1Abc1\n',
  ]
  const before = cpuTime()
  for (const unit of [...units, ...more]) {
    const text = unit.repeat(size / unit.length)
    redactText(text)
    redactText(`-----BEGIN PRIVATE KEY-----\n${text}`)
    redactText(`${text}-----END PRIVATE KEY-----`)
    redactText(`sk-proj-${text}`)
  }
  expect(cpuTime() - before).toBeLessThan(20_000)
})
