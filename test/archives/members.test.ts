// Walking through a distribution: what each member is, the same for every kind, in one pass and with caps.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, fileSource, type Member, MOST_VISITED, walkMembers } from '@plumbline/archives'
import { gemOf, tar } from './gem-files.ts'
import { sdistOf, tarGz, wheelEntries, wheelOf, zip } from './python-files.ts'

const TEXT = '#!/usr/bin/env node\nconsole.log(1)\n'
const CARGO = '[package]\nname = "d"\nversion = "1.2.3"\n'

async function walked(name: string, bytes: Buffer): Promise<{ members: readonly Member[]; seen: string[] }> {
  const seen: string[] = []
  const members = await walkMembers(name, bytesSource(bytes), (member, small) => {
    seen.push(`${member.type} ${member.path} ${small?.length}`)
  })
  return { members, seen }
}

const gitBlob = (content: string) =>
  execFileSync('git', ['hash-object', '--stdin'], { input: content }).toString().trim()
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** The same file in every kind, at bin/run with its bits. */
const KINDS: readonly { name: string; make: () => Promise<Buffer> }[] = [
  {
    name: 'd-1.2.3.tgz',
    make: () => tarGz([{ name: 'package/package.json' }, { name: 'package/bin/run', content: TEXT, mode: 0o4755 }]),
  },
  { name: 'demo_pkg-1.2.3.tar.gz', make: () => sdistOf({}, [{ name: './x/bin/run', content: TEXT, mode: 0o4755 }]) },
  {
    name: 'd-1.2.3.crate',
    make: () =>
      tarGz([
        { name: 'd-1/Cargo.toml', content: CARGO },
        { name: 'd-1//bin/./run', content: TEXT, mode: 0o4755 },
      ]),
  },
  {
    name: 'd-1.2.3.gem',
    make: async () => gemOf({ data: gzipSync(await tar([{ name: 'bin/run', content: TEXT, mode: 0o4755 }])) }),
  },
  {
    name: 'demo_pkg-1.2.3-py3-none-any.whl',
    make: async () => wheelOf({}, [{ name: 'bin/run', content: TEXT, mode: 0o104755 }]),
  },
]

describe('a member', () => {
  test.each(KINDS)('of $name has the id that git gives it, its digest, size and bits', async ({ name, make }) => {
    const { members, seen } = await walked(name, await make())
    expect(members.find(({ path }) => path === 'bin/run')).toEqual({
      path: 'bin/run',
      type: 'file',
      size: TEXT.length,
      mode: 0o4755,
      blob: gitBlob(TEXT),
      sha256: sha256(TEXT),
      script: true,
    })
    expect(seen).toContain(`file bin/run ${TEXT.length}`)
    expect(seen).toHaveLength(members.length)
  })

  test('of a zip without Unix bits has none', async () => {
    const { members } = await walked('demo_pkg-1.2.3-py3-none-any.whl', wheelOf())
    expect(members.map(({ mode }) => mode)).toEqual([0, 0, 0, 0])
  })

  test('can be a folder, in both formats without its slash', async () => {
    const sdist = await sdistOf({}, [
      { name: 'demo_pkg-1.2.3/', type: 'directory' },
      { name: 'demo_pkg-1.2.3/src/', type: 'directory', mode: 0o755 },
    ])
    const folder = { path: 'src', type: 'folder', size: 0, mode: 0o755, blob: '', sha256: '' }
    expect((await walked('demo_pkg-1.2.3.tar.gz', sdist)).members.slice(1)).toEqual([folder])
    const wheel = wheelOf({}, [{ name: 'src/', content: '', mode: 0o40755 }])
    const { members } = await walked('demo_pkg-1.2.3-py3-none-any.whl', wheel)
    expect(members[1]).toEqual(folder)
  })

  test('can be a link where the kind allows links, with what it leads to', async () => {
    const link = { name: 'demo_pkg-1.2.3/a', type: 'symlink', linkname: './PKG-INFO', mode: 0o777 } as const
    const { members } = await walked('demo_pkg-1.2.3.tar.gz', await sdistOf({}, [link]))
    expect(members[1]).toMatchObject({ path: 'a', type: 'link', target: './PKG-INFO', blob: '', sha256: '' })
    const out = { ...link, linkname: '../../etc/passwd' }
    await expect(walked('demo_pkg-1.2.3.tar.gz', await sdistOf({}, [out]))).rejects.toMatchObject({
      code: 'bad-archive',
    })
    const wheel = wheelOf({}, [{ name: 'a', content: '/etc/passwd', mode: 0o120777 }])
    expect((await walked('demo_pkg-1.2.3-py3-none-any.whl', wheel)).members[1]).toMatchObject({
      type: 'link',
      target: '/etc/passwd',
      mode: 0o777,
    })
    const packed = await tarGz([{ name: 'package/a', type: 'symlink', linkname: 'package.json' }])
    await expect(walked('d.tgz', packed)).rejects.toMatchObject({ code: 'bad-archive' })
  })
})

describe('walking', () => {
  test('shows no bytes of a large file, and digests it all the same', async () => {
    // Not much smaller when packed, or it would be a bomb.
    const large = Buffer.from(
      randomBytes(MOST_VISITED)
        .toString('hex')
        .slice(0, MOST_VISITED + 1),
    )
    const packed = await tarGz([
      { name: 'package/large', content: large.toString() },
      { name: 'package/most', content: large.subarray(1).toString() },
    ])
    const tarred = await walked('d.tgz', packed)
    expect(tarred.seen).toEqual(['file large undefined', `file most ${MOST_VISITED}`])
    expect(tarred.members[0]?.sha256).toBe(sha256(large))
    const zipped = await walked('demo_pkg-1.2.3-py3-none-any.whl', wheelOf({}, [{ name: 'large', content: large }]))
    expect(zipped.seen[1]).toBe('file large undefined')
    expect(zipped.members[1]).toMatchObject({ size: large.length, sha256: sha256(large) })
  })

  test('reads an open file piece by piece, and keeps bytes that stay as they were', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-members-'))
    try {
      const names = Array.from({ length: 200 }, (_, place) => `f${place}`)
      const files = names.map((name) => ({ name: `package/${name}`, content: name.repeat(500) }))
      writeFileSync(join(folder, 'd.tgz'), await tarGz(files))
      const file = await open(join(folder, 'd.tgz'))
      const kept = new Map<string, Uint8Array>()
      await walkMembers('d.tgz', await fileSource(file), ({ path }, bytes) => {
        if (bytes) kept.set(path, bytes)
      })
      await file.close()
      for (const name of names) expect(Buffer.from(kept.get(name) ?? []).toString()).toBe(name.repeat(500))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each(KINDS)('of $name gives the visitor’s own error back, and waits for it', async ({ name, make }) => {
    const own = new TypeError('of the visitor')
    const walking = walkMembers(name, bytesSource(await make()), async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      throw own
    })
    await expect(walking).rejects.toBe(own)
  })

  test('refuses a file in the place of the top folder, and a folder with bytes', async () => {
    await expect(walked('d.tgz', await tarGz([{ name: 'package', content: 'x' }]))).rejects.toMatchObject({
      what: expect.stringContaining('outside its top folder'),
    })
    const wheel = zip([...wheelEntries(), { name: 'x/', content: 'y' }])
    await expect(walked('demo_pkg-1.2.3-py3-none-any.whl', wheel)).rejects.toMatchObject({
      what: expect.stringContaining('a folder with bytes'),
    })
  })
})
