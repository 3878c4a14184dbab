// crates.io's addresses, its reads, its index, and what it would refuse for certain.
import { describe, expect, test } from '@jest/globals'
import { type Answer, crate, FILE, open, refusal, SUBJECT, version } from './rig.ts'

const OURS = FILE.sha256
const THEIRS = 'c'.repeat(64)

describe('the address', () => {
  const config = { dl: 'https://dl.example/', api: 'https://api.example/base/' }
  const cases = [
    { url: '', asked: ['https://crates.io/api/v1/crates/demo-crate/1.2.3'], audience: 'crates.io' },
    { url: 'https://crates.io', asked: ['https://crates.io/api/v1/crates/demo-crate/1.2.3'], audience: 'crates.io' },
    {
      url: 'sparse+https://index.crates.io/',
      asked: ['https://crates.io/api/v1/crates/demo-crate/1.2.3'],
      audience: 'crates.io',
    },
    {
      url: 'sparse+https://index.example/team',
      asked: [
        'https://index.example/team/config.json',
        'https://api.example/base/api/v1/crates/demo-crate/1.2.3',
        'https://api.example/base/api/v1/crates/demo-crate/1.2.3',
      ],
      audience: 'api.example/base',
    },
  ]
  test.each(cases)('"$url" is read where such a registry has it, its config once', async ({ url, asked, audience }) => {
    const { registry, requests } = await open(
      ({ url: at }) => ({ status: 200, body: at.endsWith('.json') ? config : '' }),
      url,
    )
    await registry.read(SUBJECT, [FILE])
    if (asked.length > 1) await registry.read(SUBJECT, [FILE])
    expect([requests.map((request) => request.url), await registry.audience()]).toEqual([asked, audience])
  })

  const refused = [
    'http://index.example/',
    'sparse+ftp://127.0.0.1/',
    'https://a:b@index.example/',
    'index',
    'https://x/?y',
  ]
  test.each(refused)('"%s" is refused, and no password in it is shown', async (url) => {
    await expect(open(undefined, url)).rejects.toMatchObject({
      code: 'bad-input',
      what: expect.not.stringContaining('a:b'),
    })
  })

  const unusable: Answer[] = [
    { status: 503 },
    { status: 200, body: '<html>' },
    { status: 200, body: { dl: 'x' } },
    { status: 200, body: { api: 'http://api.example' } },
  ]
  test.each(
    unusable,
  )('of an index whose config.json says %j nothing is done, and it is asked again', async (answer) => {
    let config: Answer = answer
    const { registry, requests } = await open(() => config, 'https://index.example/')
    expect(await registry.read(SUBJECT, [FILE])).toMatchObject([
      { state: 'unreadable', request: 'GET https://index.example/config.json' },
    ])
    expect(await registry.audience()).toMatchObject({ kind: 'failed' })
    expect(await registry.exchange(SUBJECT, 'h.e.s', {})).toMatchObject({ kind: 'failed' })
    expect(await registry.upload(SUBJECT, FILE, 'secret')).toMatchObject({ kind: 'not-sent' })
    await expect(registry.revoke?.('secret')).rejects.toThrow()
    expect(requests.every(({ method }) => method === 'GET')).toBe(true)
    config = { status: 200, body: { api: 'https://api.example' } }
    expect(await registry.audience()).toBe('api.example')
  })
})

describe('a read', () => {
  const cases: { name: string; answer: Answer; reading: object }[] = [
    {
      name: 'of our checksum is the same',
      answer: { status: 200, body: { version: version('1.2.3', OURS.toUpperCase()) } },
      reading: { state: 'same', proof: 'hash' },
    },
    {
      name: 'of our checksum is the same, yanked or not',
      answer: { status: 200, body: { version: version('1.2.3', OURS, { yanked: true }) } },
      reading: { state: 'same', proof: 'hash' },
    },
    {
      name: 'of another checksum is different',
      answer: { status: 200, body: { version: version('1.2.3', THEIRS) } },
      reading: { state: 'different', theirs: 'sha256 cccccccccccccccc… there, aaaaaaaaaaaaaaaa… here' },
    },
    {
      name: 'without a checksum proves the version alone',
      answer: { status: 200, body: { version: version('1.2.3') } },
      reading: { state: 'same', proof: 'version-only' },
    },
    {
      name: 'of no such version is absent',
      answer: refusal(404, 'crate `demo-crate` does not have a version `1.2.3`'),
      reading: { state: 'absent' },
    },
    {
      name: 'of no such crate is absent',
      answer: refusal(404, 'crate `demo-crate` does not exist'),
      reading: { state: 'absent' },
    },
    { name: 'of no such route says nothing', answer: refusal(404, 'Not Found'), reading: { state: 'unreadable' } },
    {
      name: 'of a 404 for people says nothing',
      answer: { status: 404, body: '<p>' },
      reading: { state: 'unreadable' },
    },
    { name: 'that ends in 503 says nothing', answer: { status: 503 }, reading: { state: 'unreadable' } },
    {
      name: 'of a page for people says nothing',
      answer: { status: 200, body: '<p>' },
      reading: { state: 'unreadable' },
    },
    { name: 'of nothing says nothing', answer: { status: 200, body: null }, reading: { state: 'unreadable' } },
    { name: 'that fails says nothing', answer: { status: 0 }, reading: { state: 'unreadable', reason: 'refused' } },
  ]
  test.each(cases)('$name', async ({ answer, reading }) => {
    const { registry } = await open(() => answer)
    expect(await registry.read(SUBJECT, [FILE])).toMatchObject([reading])
  })

  test('asks for the version that the file has, build metadata and spelling included', async () => {
    const { registry, requests } = await open()
    await registry.read({ ...SUBJECT, packageName: 'Demo_crate' }, [{ ...FILE, name: 'demo-crate-1.2.3+a.crate' }])
    await registry.read(SUBJECT, [{ ...FILE, name: 'other-1.2.3.crate' }])
    expect(requests.map(({ url }) => url)).toEqual([
      'https://crates.io/api/v1/crates/demo-crate/1.2.3%2Ba',
      'https://crates.io/api/v1/crates/demo-crate/1.2.3',
    ])
  })
})

describe('what cargo sees', () => {
  const line = (vers: string, cksum = OURS) => `${JSON.stringify({ name: 'demo-crate', vers, cksum, deps: [] })}\n`
  const cases: { name: string; answer: Answer; reading: object }[] = [
    {
      name: 'our checksum',
      answer: { status: 200, body: line('1.2.2') + line('1.2.3') },
      reading: { state: 'same', proof: 'hash' },
    },
    {
      name: 'our version with build metadata',
      answer: { status: 200, body: line('1.2.3+x') },
      reading: { state: 'same' },
    },
    { name: 'another checksum', answer: { status: 200, body: line('1.2.3', THEIRS) }, reading: { state: 'different' } },
    { name: 'other versions alone', answer: { status: 200, body: line('1.2.2') }, reading: { state: 'absent' } },
    {
      name: 'a file without our version, cut off',
      answer: { status: 200, body: `${line('1.2.2')}{"na` },
      reading: { state: 'unreadable' },
    },
    {
      name: 'a file with our version, cut off',
      answer: { status: 200, body: `${line('1.2.3')}{"na` },
      reading: { state: 'same' },
    },
    { name: '404', answer: { status: 404, body: 'Not Found' }, reading: { state: 'absent' } },
    { name: '410', answer: { status: 410 }, reading: { state: 'absent' } },
    { name: '503', answer: { status: 503 }, reading: { state: 'unreadable' } },
    { name: 'no answer', answer: { status: 0 }, reading: { state: 'unreadable' } },
  ]
  test.each(cases)('is $name', async ({ answer, reading }) => {
    const { registry } = await open(() => answer)
    expect(await registry.listed?.(SUBJECT, [FILE])).toMatchObject([reading])
  })

  const paths = [
    ['a', '1/a'],
    ['Ab', '2/ab'],
    ['Abc', '3/a/abc'],
    ['Abcd', 'ab/cd/abcd'],
    ['Demo-Crate', 'de/mo/demo-crate'],
  ]
  test.each(paths)('of %s stands in %s', async (packageName, path) => {
    const { registry, requests } = await open()
    await registry.listed?.({ ...SUBJECT, packageName, files: [] }, [{ ...FILE, name: `${packageName}-1.2.3.crate` }])
    expect(requests[0]?.url).toBe(`https://index.crates.io/${path}`)
  })
})

test('what is held of a version is its one crate, whatever build metadata it has', async () => {
  const holding = async (answer: Answer) => (await open(() => answer)).registry.holding(SUBJECT)
  expect(await holding(crate(version('1.2.2', THEIRS), version('1.2.3+x', OURS)))).toEqual({
    state: 'held',
    files: [{ name: 'demo-crate-1.2.3+x.crate', digest: `sha256 ${OURS}` }],
  })
  expect(await holding(crate(version('1.2.2')))).toEqual({ state: 'nothing' })
  expect(await holding(refusal(404, 'crate `demo-crate` does not exist'))).toEqual({ state: 'nothing' })
  expect(await holding({ status: 502 })).toMatchObject({ state: 'unreadable' })
})

test('people are shown the page of the version, of the settings, and a command', async () => {
  const { registry } = await open()
  const subject = { ...SUBJECT, files: [{ ...FILE, name: 'demo-crate-1.2.3+x.crate' }] }
  expect([
    registry.packageUrl(subject),
    registry.settingsUrl(subject),
    registry.lookCommand(subject),
    registry.uploadLine(subject, FILE),
  ]).toEqual([
    'https://crates.io/crates/demo-crate/1.2.3%2Bx',
    'https://crates.io/crates/demo-crate/settings',
    'curl -s "https://crates.io/api/v1/crates/demo-crate/1.2.3%2Bx"',
    'PUT https://crates.io/api/v1/crates/new (demo-crate-1.2.3.crate, 4 bytes)',
  ])
  const own = (await open(undefined, 'sparse+https://index.example/')).registry
  expect([own.packageUrl(subject), own.lookCommand(subject)]).toEqual([
    'https://index.example/de/mo/demo-crate',
    'curl -s "https://index.example/de/mo/demo-crate"',
  ])
})
