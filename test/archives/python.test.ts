// Wheels and sdists: what is read from them, and every one that is refused.
import { describe, expect, test } from '@jest/globals'
import { metadataFields, parseCoreMetadata, readDistribution } from '@plumbline/archives'
import { metadataOf, sdistOf, tarGz, wheelEntries, wheelOf, zip } from './python-files.ts'

const WHEEL = 'demo_pkg-1.2.3-py3-none-any.whl'
const SDIST = 'demo_pkg-1.2.3.tar.gz'

describe('a wheel', () => {
  test('states its project, version, Python and every metadata field', async () => {
    const more = 'Classifier: A\nClassifier: B\nSummary: one\n  two\n'
    const bytes = wheelOf({ more, description: '# Demo\n\nGrüße\n' })
    const { entry, contents } = await readDistribution(WHEEL, bytes)
    expect(entry).toMatchObject({ name: WHEEL, kind: 'wheel', size: bytes.length })
    expect(contents).toMatchObject({ packageName: 'Demo.Pkg', version: '1.2.3', pythonTag: 'py3', problems: [] })
    expect(contents.metadata).toEqual([
      ['Metadata-Version', '2.1'],
      ['Name', 'Demo.Pkg'],
      ['Version', '1.2.3'],
      ['Classifier', 'A'],
      ['Classifier', 'B'],
      ['Summary', 'one two'],
      ['Description', '# Demo\n\nGrüße\n'],
    ])
  })

  test('may have a build number and several tags, and a version spelled otherwise inside', async () => {
    const entries = wheelEntries({ version: '1.0-rc.1' }, [], 'demo_pkg-1.0rc1')
    const { contents, kind } = await readDistribution(
      'demo_pkg-1.0rc1-2-cp312-abi3.none-linux_x86_64.whl',
      zip(entries),
    )
    expect(contents).toMatchObject({ version: '1.0-rc.1', pythonTag: 'cp312' })
    expect([kind.sameVersion('1.0', '1.0.0'), kind.sameVersion('1.0', '1.0.1')]).toEqual([true, false])
    expect([kind.samePackage('Demo.Pkg', 'demo-pkg'), kind.samePackage('demo', 'demo2')]).toEqual([true, false])
  })

  test('with a name that is not normalised is odd, not wrong', async () => {
    const entries = wheelEntries({}, [], 'Demo.Pkg-1.2.3')
    const { contents } = await readDistribution('Demo.Pkg-1.2.3-py3-none-any.whl', zip(entries))
    expect(contents.problems).toMatchObject([{ code: 'odd-file-name', level: 'warning' }])
  })

  const good = wheelEntries()
  const without = (name: string) => good.filter((entry) => !entry.name.endsWith(name))
  const cases: { name: string; fileName?: string; bytes: Buffer; says: RegExp }[] = [
    { name: 'a name with too few parts', fileName: 'demo_pkg-1.2.3-any.whl', bytes: zip(good), says: /not named like/ },
    {
      name: 'another version inside',
      bytes: wheelOf({ version: '1.2.4' }),
      says: /named after demo_pkg 1\.2\.3 and states Demo\.Pkg 1\.2\.4/,
    },
    { name: 'another project inside', bytes: wheelOf({ name: 'other' }), says: /states other 1\.2\.3/ },
    { name: 'no METADATA', bytes: zip(without('METADATA')), says: /holds no demo_pkg-1\.2\.3\.dist-info\/METADATA/ },
    { name: 'no RECORD', bytes: zip(without('RECORD')), says: /holds no .*RECORD/ },
    { name: 'no WHEEL', bytes: zip(without('WHEEL')), says: /holds no .*WHEEL/ },
    {
      name: 'a file that RECORD does not list',
      bytes: zip([...good, { name: 'demo_pkg/extra.py', content: '' }]),
      says: /holds "demo_pkg\/extra\.py", which .* does not list/,
    },
    {
      name: 'a file that only RECORD has',
      bytes: zip(without('__init__.py')),
      says: /does not hold "demo_pkg\/__init/,
    },
    {
      name: 'two dist-info folders',
      bytes: zip([...good, { name: 'other-1.dist-info/METADATA', content: '' }]),
      says: /2 \.dist-info folders/,
    },
    { name: 'no version', bytes: wheelOf({ version: '' }), says: /METADATA with 1 Version/ },
    { name: 'a version that is none', bytes: wheelOf({ version: 'next' }), says: /"next", which is none/ },
    { name: 'metadata that is no list', bytes: wheelOf({ more: 'nonsense\n' }), says: /line 4 is "nonsense"/ },
    { name: 'nothing but a beginning', bytes: zip(good).subarray(0, 200), says: /not a zip file/ },
  ]
  test.each(cases)('is refused with $name', async ({ fileName = WHEEL, bytes, says }) => {
    const refused = readDistribution(fileName, bytes)
    await expect(refused).rejects.toMatchObject({ code: 'bad-archive', what: expect.stringMatching(says) })
  })
})

describe('a zip is refused', () => {
  const cases: { name: string; bytes: () => Buffer; says: RegExp }[] = [
    {
      name: 'when a name occurs twice',
      bytes: () => zip([...wheelEntries(), { name: 'demo_pkg/__init__.py', content: 'evil' }]),
      says: /"demo_pkg\/__init__\.py" twice/,
    },
    {
      name: 'when an entry is called otherwise where it lies',
      bytes: () => zip(wheelEntries().map((e) => (e.name.endsWith('METADATA') ? { ...e, localName: 'METADATA' } : e))),
      says: /is called "METADATA" where it lies/,
    },
    {
      name: 'when bytes follow its end',
      bytes: () => Buffer.concat([wheelOf(), Buffer.from('more')]),
      says: /goes on after its end/,
    },
    {
      name: 'when a path leaves it',
      bytes: () => zip([...wheelEntries(), { name: '../evil.py', content: '' }]),
      says: /outside its folder/,
    },
    {
      name: 'when an entry is larger than it says',
      bytes: () => zip(wheelEntries().map((e) => (e.name.endsWith('METADATA') ? { ...e, size: 3 } : e))),
      says: /larger than it says/,
    },
    {
      name: 'when a checksum is wrong',
      bytes: () => zip(wheelEntries().map((e) => (e.name.endsWith('WHEEL') ? { ...e, crc: 1 } : e))),
      says: /does not match its checksum/,
    },
  ]
  test.each(cases)('$name', async ({ bytes, says }) => {
    await expect(readDistribution(WHEEL, bytes())).rejects.toMatchObject({ what: expect.stringMatching(says) })
  })

  test('when it holds or unpacks to more than the limits', async () => {
    const limits = { entries: 3, bytes: 1e9, ratio: 100 }
    await expect(readDistribution(WHEEL, wheelOf(), limits)).rejects.toMatchObject({
      what: expect.stringMatching(/3 entries/),
    })
    const large = wheelOf({}, [{ name: 'demo_pkg/zeros', content: Buffer.alloc(3_000_000) }])
    const tight = { entries: 10, bytes: 1e9, ratio: 100 }
    await expect(readDistribution(WHEEL, large, tight)).rejects.toMatchObject({
      what: expect.stringMatching(/unpacks to/),
    })
  })
})

describe('an sdist', () => {
  test('states its project and version', async () => {
    const { entry, contents } = await readDistribution(SDIST, await sdistOf())
    expect(entry.kind).toBe('sdist')
    expect(contents).toMatchObject({ packageName: 'Demo.Pkg', version: '1.2.3', pythonTag: 'source', problems: [] })
  })

  test('may be packed from its parent folder, with "./" before every path', async () => {
    const files = [
      { name: './', type: 'directory' as const },
      { name: './demo_pkg-1.2.3/PKG-INFO', content: metadataOf({}) },
    ]
    expect((await readDistribution(SDIST, await tarGz(files))).contents.version).toBe('1.2.3')
  })

  test('of an old setuptools has a name of its own spelling: odd, not wrong', async () => {
    const { contents } = await readDistribution('Demo.Pkg-1.2.3.tar.gz', await sdistOf({}, [], 'Demo.Pkg-1.2.3'))
    expect(contents.problems).toMatchObject([{ code: 'odd-file-name', level: 'warning' }])
  })

  test('may hold links that stay inside, and no others', async () => {
    const link = (linkname: string) => ({ name: 'demo_pkg-1.2.3/docs/readme', type: 'symlink' as const, linkname })
    const inside = await sdistOf({}, [link('../README')])
    expect((await readDistribution(SDIST, inside)).contents.version).toBe('1.2.3')
    for (const target of ['../../../etc/passwd', '/etc/passwd']) {
      const bytes = await sdistOf({}, [link(target)])
      await expect(readDistribution(SDIST, bytes)).rejects.toMatchObject({ code: 'bad-archive' })
    }
  })

  test('that must not be published says so by a classifier', async () => {
    const bytes = await sdistOf({ more: 'Classifier: Private :: Do Not Upload\n' })
    const { contents } = await readDistribution(SDIST, bytes)
    expect(contents.problems).toMatchObject([{ code: 'private-package' }])
  })

  const cases: { name: string; fileName?: string; bytes: () => Promise<Buffer>; says: RegExp }[] = [
    { name: 'no PKG-INFO', bytes: () => tarGz([{ name: 'demo_pkg-1.2.3/setup.py' }]), says: /no PKG-INFO/ },
    { name: 'two top folders', bytes: () => sdistOf({}, [{ name: 'other/x' }]), says: /2 top folders/ },
    { name: 'PKG-INFO twice', bytes: () => sdistOf({}, [{ name: 'demo_pkg-1.2.3/PKG-INFO' }]), says: /2 times/ },
    { name: 'another version', bytes: () => sdistOf({ version: '2' }), says: /states Demo\.Pkg 2/ },
    { name: 'no version in its name', fileName: 'demo.tar.gz', bytes: () => sdistOf(), says: /not named like/ },
  ]
  test.each(cases)('is refused with $name', async ({ fileName = SDIST, bytes, says }) => {
    const refused = readDistribution(fileName, await bytes())
    await expect(refused).rejects.toMatchObject({ code: 'bad-archive', what: expect.stringMatching(says) })
  })
})

describe('core metadata', () => {
  const parse = (text: string) => {
    const parsed = parseCoreMetadata(Buffer.from(text))
    if ('problem' in parsed) throw new Error(parsed.problem)
    return parsed
  }

  test('of before 2.1 carries the description in a header, folded with spaces or bars', () => {
    const folded = (mark: string) => `Name: a\nDescription: one\n${mark}\n${mark}  two\nVersion: 1\n`
    for (const mark of ['        ', '       |']) {
      expect(metadataFields(parse(folded(mark)), 'description')).toEqual(['one\n\n  two'])
    }
  })

  test('keeps fields that it does not know, in any case, and reads CRLF', () => {
    const metadata = parse('name: a\r\nImport-Name: b\r\nImport-Name: c\r\n\r\nbody: not a field\r\n')
    expect(metadataFields(metadata, 'Import-Name')).toEqual(['b', 'c'])
    expect(metadataFields(metadata, 'NAME')).toEqual(['a'])
    expect(metadataFields(metadata, 'Description')).toEqual(['body: not a field\n'])
  })

  test('that is not UTF-8 is none', () => {
    expect(parseCoreMetadata(Buffer.from([0x4e, 0xff]))).toEqual({ problem: 'is not UTF-8' })
  })
})
