// What no kind of archive may hold, whatever the rules say: paths that leave it, links out of it, devices.
import { describe, expect, test } from '@jest/globals'
import { bytesSource, walkMembers } from '@plumbline/archives'
import { gemOf } from '../../archives/gem-files.ts'
import { sdistOf, type TarFile, tarGz, wheelOf, zip } from '../../archives/python-files.ts'
import { linesIn } from './made.ts'

type Build = (file: TarFile) => Promise<readonly [name: string, bytes: Buffer]>

const text = (name: string, content: string) => ({ name, content })

/** Each kind with one more entry, at the place where its files lie. */
const TARS = {
  'npm-tarball': async (file) => {
    const manifest = text('package/package.json', '{"name":"demo","version":"1.2.3"}')
    return ['demo-1.2.3.tgz', await tarGz([manifest, inTop('package', file)])]
  },
  sdist: async (file) => ['demo_pkg-1.2.3.tar.gz', await sdistOf({}, [inTop('demo_pkg-1.2.3', file)])],
  crate: async (file) => {
    const manifest = text('demo-1.2.3/Cargo.toml', '[package]\nname = "demo"\nversion = "1.2.3"\n')
    return ['demo-1.2.3.crate', await tarGz([manifest, inTop('demo-1.2.3', file)])]
  },
  gem: async (file) => ['demo-1.2.3.gem', await gemOf({ data: await tarGz([file]) })],
} satisfies Readonly<Record<string, Build>>

/** Below the top folder; an absolute path is one already. */
function inTop(top: string, file: TarFile): TarFile {
  return file.name.startsWith('/') ? file : { ...file, name: `${top}/${file.name}` }
}

const walk = (name: string, bytes: Buffer) => walkMembers(name, bytesSource(bytes), () => {})

describe.each(Object.entries(TARS))('a %s', (kind, build) => {
  test.each<readonly [string, TarFile]>([
    ['an absolute path', text('/etc/demo', 'x')],
    ['a path that leaves it', text('../../demo', 'x')],
    ['a path that leaves it half-way', text('a/../../../demo', 'x')],
    ['a path with backslashes', text('..\\demo', 'x')],
    ['a character device', { name: 'null', type: 'character-device', devmajor: 1, devminor: 3 }],
    ['a block device', { name: 'sda', type: 'block-device', devmajor: 8, devminor: 0 }],
    ['a named pipe', { name: 'pipe', type: 'fifo' }],
    ['a link to an absolute path', { name: 'a', type: 'symlink', linkname: '/etc/passwd' }],
    ['a link out of it', { name: 'a', type: 'symlink', linkname: '../../passwd' }],
    ['a hard link out of it', { name: 'a', type: 'link', linkname: '../passwd' }],
  ])('with %s is refused', async (_what, file) => {
    await expect(walk(...(await build(file)))).rejects.toMatchObject({ code: 'bad-archive' })
  })

  test('is walked with a file of odd mode, and the rule sees the mode', async () => {
    const members = await walk(...(await build({ name: 'run', content: 'x', mode: 0o4777 })))
    expect(await linesIn(kind, members)).toEqual([
      'error unsafe-mode: 1 entry with the mode set-user-id: "run (4777)".',
      'warning unsafe-mode: 1 entry with the mode writable by everybody: "run (4777)".',
    ])
  })
})

test('a link from the top of an sdist to beside its top folder stays in the archive, and the rule refuses it', async () => {
  const members = await walk(...(await TARS.sdist({ name: 'a', type: 'symlink', linkname: '../other' })))
  expect(await linesIn('sdist', members)).toEqual([
    'error unsafe-link: the link "a" to "../other", which leaves the package.',
  ])
})

describe('a wheel', () => {
  test.each([
    '/etc/demo',
    '../demo',
    'a/../../demo',
    'a\\demo',
    'C:/demo',
    './demo',
  ])('with the path %s is refused', async (name) => {
    await expect(walk('demo_pkg-1.2.3-py3-none-any.whl', wheelOf({}, [{ name, content: 'x' }]))).rejects.toMatchObject({
      code: 'bad-archive',
    })
  })

  test('with a link, which a zip tells by its mode bits alone, is refused by the rule', async () => {
    const bytes = zip([{ name: 'demo_pkg/passwd', content: '/etc/passwd' }])
    // The upper half of the external attributes, in the one entry of the directory.
    bytes.writeUInt16LE(0o120777, bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 40)
    const members = await walk('demo_pkg-1.2.3-py3-none-any.whl', bytes)
    expect(await linesIn('wheel', members)).toEqual([
      'error unsafe-link: the link "demo_pkg/passwd" to "/etc/passwd", an absolute path.',
    ])
  })
})
