// A Python index's addresses, its reads, and what it would refuse for certain.
import { describe, expect, test } from '@jest/globals'
import type { PublishFile } from '@plumbline/registries'
import { type Answer, file, NOW, open, SDIST, SUBJECT, WHEEL } from './rig.ts'

const DAY = 24 * 60 * 60 * 1000

const listed = (...files: object[]) => ({ status: 200, body: { files } })

describe('the address', () => {
  const cases = [
    {
      url: '',
      id: 'pypi',
      asks: 'https://upload.pypi.org/_/oidc/audience',
      reads: 'https://pypi.org/simple/demo-pkg/',
    },
    {
      url: 'https://test.pypi.org/legacy/',
      id: 'testpypi',
      asks: 'https://test.pypi.org/_/oidc/audience',
      reads: 'https://test.pypi.org/simple/demo-pkg/',
    },
    {
      url: 'https://index.example/team/legacy',
      id: 'pypi',
      asks: 'https://index.example/_/oidc/audience',
      reads: 'https://index.example/team/simple/demo-pkg/',
    },
    {
      url: 'http://127.0.0.1:3141/upload/',
      id: 'pypi',
      asks: 'http://127.0.0.1:3141/_/oidc/audience',
      reads: 'http://127.0.0.1:3141/simple/demo-pkg/',
    },
  ]
  test.each(cases)('"$url" is asked and read where such an index has it', async ({ url, id, asks, reads }) => {
    const { registry, requests } = await open(() => ({ status: 404 }), url)
    await registry.audience()
    await registry.read(SUBJECT, [SDIST])
    expect([registry.id, ...requests.map((request) => request.url)]).toEqual([id, asks, reads])
  })

  const refused = ['http://index.example/legacy/', 'ftp://127.0.0.1/', 'https://a:b@index.example/', 'legacy']
  test.each(refused)('"%s" is refused, and no password in it is shown', async (url) => {
    const opened = open(undefined, url)
    await expect(opened).rejects.toMatchObject({ code: 'bad-input', what: expect.not.stringContaining('a:b') })
  })

  test('of TestPyPI has a name of its own', async () => {
    expect((await open(undefined, '', 'testpypi')).registry.packageUrl(SUBJECT)).toBe(
      'https://test.pypi.org/project/demo-pkg/1.2.3/',
    )
  })
})

describe('a read', () => {
  const name = SDIST.name
  const cases: { name: string; answer: Answer; reading: object }[] = [
    {
      name: 'of our hash is the same',
      answer: listed({ filename: name, hashes: { sha256: SDIST.sha256 } }),
      reading: { state: 'same', proof: 'hash' },
    },
    {
      name: 'of another hash is different',
      answer: listed({ filename: name, hashes: { sha256: 'c'.repeat(64) } }),
      reading: { state: 'different' },
    },
    {
      name: 'without a hash proves the file alone',
      answer: listed({ filename: name, hashes: {} }),
      reading: { state: 'same', proof: 'version-only' },
    },
    {
      name: 'of a project without the file is absent',
      answer: listed({ filename: 'demo_pkg-1.2.2.tar.gz' }),
      reading: { state: 'absent' },
    },
    { name: 'of no project is absent', answer: { status: 404 }, reading: { state: 'absent' } },
    { name: 'that ends in 503 says nothing', answer: { status: 503 }, reading: { state: 'unreadable' } },
    {
      name: 'of a page for people says nothing',
      answer: { status: 200, body: '<html>' },
      reading: { state: 'unreadable' },
    },
  ]
  test.each(cases)('$name', async ({ answer, reading }) => {
    const { registry } = await open(() => answer)
    expect(await registry.read(SUBJECT, [SDIST])).toMatchObject([reading])
  })
})

describe('what is foreseen', () => {
  async function foreseen(files: readonly PublishFile[], answer: Answer, url = '', version = '1.2.3') {
    const { registry } = await open(() => answer, url)
    const subject = { ...SUBJECT, version, files }
    return registry.foresee(subject, await registry.read(subject, files))
  }
  const old = { filename: 'demo_pkg-1.2.3-py3-none-win32.whl', 'upload-time': new Date(NOW - 15 * DAY).toISOString() }
  const young = { ...old, 'upload-time': new Date(NOW - 13 * DAY).toISOString() }

  test('a new file of a version older than 14 days is blocked, by the version alone', async () => {
    expect(await foreseen([WHEEL], listed(old))).toMatchObject([{ state: 'blocked', code: 'publish-blocked' }])
    expect(await foreseen([WHEEL], listed(young))).toEqual([{ state: 'absent' }])
    expect(await foreseen([file('demo_pkg-1.2.4.tar.gz', 'sdist')], listed(old), '', '1.2.4')).toEqual([
      { state: 'absent' },
    ])
  })

  test('a second sdist, a local version and a name of another spelling are blocked', async () => {
    const other = { filename: 'Demo.Pkg-1.2.3.tar.gz', hashes: {} }
    expect(await foreseen([SDIST], listed(other))).toMatchObject([{ state: 'blocked', code: 'publish-blocked' }])
    expect(await foreseen([WHEEL], listed(), '', '1.2.3+local')).toMatchObject([{ state: 'blocked' }])
    const odd = file('Demo.Pkg-1.2.3.tar.gz', 'sdist')
    expect(await foreseen([odd], listed())).toMatchObject([{ state: 'blocked', code: 'odd-file-name' }])
  })

  test('of another index nothing is, for its rules are its own', async () => {
    expect(await foreseen([WHEEL], listed(old), 'https://index.example/legacy/')).toEqual([{ state: 'absent' }])
  })
})
