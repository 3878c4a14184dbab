// Links, modes and names that do harm where a package is unpacked.
import { describe, expect, test } from '@jest/globals'
import { linesIn, type MadeFile } from './made.ts'

const one = (file: MadeFile, kind = 'sdist') => linesIn(kind, [file])
const link = (path: string, target: string, kind?: string) => one({ path, type: 'link', target }, kind)

describe('a link', () => {
  test.each([
    ['a', '/etc/passwd', 'an absolute path'],
    ['a', 'C:/Windows/x', 'an absolute path'],
    ['a', 'x\\..\\y', 'an absolute path'],
    ['a', '../other', 'which leaves the package'],
    ['lib/a', '../../x', 'which leaves the package'],
    ['lib/a', 'b/../../../x', 'which leaves the package'],
  ])('out of the package is refused: %s to %s', async (path, target, why) => {
    const expected = `error unsafe-link: the link "${path}" to ${JSON.stringify(target)}, ${why}.`
    expect(await link(path, target)).toEqual([expected])
  })

  test('inside is fine in an sdist and a gem, and refused where installers make none', async () => {
    for (const kind of ['sdist', 'gem']) expect(await link('docs/README', '../README', kind)).toEqual([])
    for (const kind of ['wheel', 'npm-tarball', 'crate']) {
      expect(await link('docs/README', '../README', kind)).toEqual([
        'error unsafe-link: the link "docs/README" to "../README", which installers of this kind of package do not make.',
      ])
    }
  })
})

describe('a mode', () => {
  test.each([
    [0o4755, 'file', 'error unsafe-mode: 1 entry with the mode set-user-id: "a (4755)".'],
    [0o2755, 'file', 'error unsafe-mode: 1 entry with the mode set-group-id: "a (2755)".'],
    [0o2755, 'folder', 'warning unsafe-mode: 1 entry with the mode set-group-id (folder): "a (2755)".'],
    [0o1644, 'file', 'warning unsafe-mode: 1 entry with the mode sticky: "a (1644)".'],
    [0o666, 'file', 'warning unsafe-mode: 1 entry with the mode writable by everybody: "a (0666)".'],
    [0o777, 'folder', 'warning unsafe-mode: 1 entry with the mode writable by everybody: "a (0777)".'],
  ] as const)('that gives rights away is found: %s of a %s', async (mode, type, expected) => {
    expect(await one({ path: 'a', mode, type })).toEqual([expected])
  })

  test.each([
    [0o644, 'file'],
    [0o755, 'file'],
    [0o664, 'file'],
    [0, 'file'],
    [0o755, 'folder'],
    [0o1755, 'folder'],
    [0o777, 'link'],
  ] as const)('is fine: %s of a %s', async (mode, type) => {
    expect(await one({ path: 'a', mode, type, ...(type === 'link' ? { target: 'b' } : {}) })).toEqual([])
  })
})

describe('a name', () => {
  const names = (...paths: string[]) =>
    linesIn(
      'npm-tarball',
      paths.map((path) => ({ path })),
    )

  test('that differs from another by case or composition alone warns', async () => {
    expect(await names('README', 'readme', 'lib/a.js')).toEqual([
      'warning unportable-name: "README", "readme", which are one file on macOS and Windows: the last one wins.',
    ])
    expect(await names('caf\u00e9.txt', 'cafe\u0301.txt')).toHaveLength(1)
    expect(await linesIn('sdist', [{ path: 'Lib', type: 'folder' }, { path: 'lib' }])).toHaveLength(1)
    expect(
      await linesIn('sdist', [
        { path: 'Lib', type: 'folder' },
        { path: 'lib', type: 'folder' },
      ]),
    ).toEqual([])
    expect(await names('README', 'README.md', 'lib/README')).toEqual([])
  })

  test.each([
    'aux.js',
    'lib/con',
    'nul.txt',
    'COM1',
    'lpt9.h',
    'a:b',
    'what?.md',
    'dot.',
    'space ',
    'prn/index.js',
  ])('that Windows reserves warns: %s', async (path) => {
    expect(await names(path)).toEqual([`warning unportable-name: ${JSON.stringify(path)}, which Windows cannot write.`])
  })

  test('that only begins like one is fine', async () => {
    expect(await names('auxiliary.js', 'console.js', 'com10.c', 'lib/null.js', '.npmignore', 'a b.txt')).toEqual([])
  })
})
