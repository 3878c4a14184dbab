// npm tarballs: what is read from them, and every archive that is refused.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, entryOf, readDistribution, readTarGz } from '@plumbline/archives'
import { type Header, pack } from 'tar-stream'

const LIMITS = { entries: 10, bytes: 1e6, ratio: 100 }

type Entry = Partial<Header> & { readonly name: string; readonly content?: string }

async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack()
  for (const { content, ...header } of entries) archive.entry({ ...header } as Header, content ?? '')
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

const manifest = (content: object | string = { name: 'demo', version: '1.2.3' }): Entry => ({
  name: 'package/package.json',
  content: typeof content === 'string' ? content : JSON.stringify(content),
})

describe('an npm tarball', () => {
  test('states its package, its version and what it asks for', async () => {
    const publishConfig = { registry: 'https://r.example/', tag: 'next', access: 'restricted' }
    const stated = { name: '@o/d', version: '1.0.0-rc.1', publishConfig }
    const bytes = await tarOf([manifest(stated)])
    const { contents, entry } = await readDistribution('d.tgz', bytes)
    expect(contents).toEqual({
      packageName: '@o/d',
      version: '1.0.0-rc.1',
      problems: [],
      destination: 'https://r.example/',
      distTag: 'next',
      access: 'restricted',
      repository: '',
      npmSigns: false,
      manifest: stated,
    })
    expect(entry).toEqual(await entryOf('d.tgz', bytes))
  })

  test.each([
    { repository: 'octo/demo', says: 'octo/demo' },
    {
      repository: { type: 'git', url: 'git+https://github.com/octo/demo.git' },
      says: 'git+https://github.com/octo/demo.git',
    },
    { repository: { type: 'git' }, says: '' },
    { repository: 7, says: '' },
  ])('states the repository $repository as $says', async ({ repository, says }) => {
    const named = { name: 'd', version: '1.0.0', repository, publishConfig: { provenance: true } }
    const { contents } = await readDistribution('d.tgz', await tarOf([manifest(named)]))
    expect(contents).toMatchObject({ repository: says, npmSigns: true })
  })

  test('lists its entries', async () => {
    const bytes = await tarOf([manifest(), { name: 'package/lib/a.js', content: 'a' }])
    const { entries } = await readTarGz('d.tgz', bytesSource(bytes), () => false, LIMITS)
    expect(entries.map(({ path, size }) => `${path} ${size}`)).toEqual([
      'package/package.json 33',
      'package/lib/a.js 1',
    ])
  })
})

describe('an archive is refused', () => {
  const cases: { name: string; entries: Entry[]; says: RegExp }[] = [
    { name: 'for a path out of it', entries: [manifest(), { name: 'package/../../x' }], says: /leaves the archive/ },
    { name: 'for an absolute path', entries: [manifest(), { name: '/etc/x' }], says: /leaves the archive/ },
    { name: 'for a backslash', entries: [manifest(), { name: 'package\\..\\x' }], says: /leaves the archive/ },
    {
      name: 'for a symbolic link',
      entries: [manifest(), { name: 'package/x', type: 'symlink', linkname: '/etc/passwd' }],
      says: /a symlink/,
    },
    {
      name: 'for a hard link',
      entries: [manifest(), { name: 'package/x', type: 'link', linkname: 'package/package.json' }],
      says: /a link/,
    },
    {
      name: 'for a second manifest',
      entries: [manifest(), manifest({ name: 'evil', version: '6.6.6' })],
      says: /2 times/,
    },
    { name: 'for a second top folder', entries: [manifest(), { name: 'other/package.json' }], says: /under package\// },
    { name: 'without a manifest', entries: [{ name: 'package/x' }], says: /no package\/package\.json/ },
    { name: 'for a manifest that is no JSON', entries: [manifest('{')], says: /not JSON/ },
    { name: 'for a manifest without a version', entries: [manifest({ name: 'demo' })], says: /without a version/ },
  ]
  test.each(cases)('$name', async ({ entries, says }) => {
    await expect(readDistribution('demo.tgz', await tarOf(entries))).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringMatching(says),
    })
  })

  test('when it is cut off', async () => {
    const whole = await tarOf([manifest(), { name: 'package/x', content: 'y'.repeat(10_000) }])
    const error = await readDistribution('demo.tgz', whole.subarray(0, whole.length - 20)).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'bad-archive', what: expect.stringContaining('cannot be unpacked') })
  })

  test('when it unpacks beyond its limits', async () => {
    const bomb = await tarOf([manifest(), { name: 'package/x', content: '0'.repeat(3_000_000) }])
    const small = { entries: 10, bytes: 1e9, ratio: 2 }
    await expect(readDistribution('demo.tgz', bomb, small)).rejects.toMatchObject({ code: 'bad-archive' })
    const few = { entries: 1, bytes: 1e9, ratio: 1e6 }
    await expect(readDistribution('demo.tgz', bomb, few)).rejects.toMatchObject({
      what: expect.stringMatching(/1 entries/),
    })
  })
})
