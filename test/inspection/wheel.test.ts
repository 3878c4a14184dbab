// Wheels: RECORD, tags, the folder of metadata and entry points, each with a wheel that is refused for it.
import { describe, expect, test } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import { zip } from '../archives/python-files.ts'
import { type Bad, edited, expectSaid, findingsOf, INFO, lines, recordOf, wheel, without } from './good-packages.ts'

const { good } = wheel
const info = (name: string) => `${INFO}/${name}`
const RECORD = recordOf(good)
const withRecord = (before: string, after: string) =>
  edited({ ...good, [info('RECORD')]: RECORD }, info('RECORD'), before, after)
const points = (text: string) => ({ ...good, [info('entry_points.txt')]: text })
const tagged = (tags: string, pure = 'true') => ({
  ...good,
  [info('WHEEL')]: `Wheel-Version: 1.0\nRoot-Is-Purelib: ${pure}\n${tags}`,
})
const INIT_HASH = /__init__\.py,(sha256=[^,]+),12/.exec(RECORD)?.[1] ?? ''

test('a good wheel passes', async () => {
  expect(await findingsOf(wheel, good)).toEqual([])
})

const RECORDS: readonly Bad[] = [
  {
    name: 'a file that was changed afterwards',
    tree: { ...good, 'demo_pkg/__init__.py': 'answer = 43\n', [info('RECORD')]: RECORD },
    says: ['error record-mismatch: "demo_pkg/__init__.py", whose bytes have sha256='],
  },
  {
    name: 'a wrong size',
    tree: withRecord(`${INIT_HASH},12`, `${INIT_HASH},13`),
    says: ['error record-mismatch: the size "13" for "demo_pkg/__init__.py", which has 12 bytes'],
  },
  { name: 'no size', tree: withRecord(`${INIT_HASH},12`, `${INIT_HASH},`), says: ['warning record-mismatch: no size'] },
  { name: 'no hash', tree: withRecord(INIT_HASH, ''), says: ['error record-mismatch: no hash for'] },
  {
    name: 'a hash that is not compared',
    tree: withRecord(INIT_HASH, 'md5=abc'),
    says: ['error record-mismatch: installers compare sha256'],
  },
  {
    name: 'a hash with padding',
    tree: withRecord(INIT_HASH, `${INIT_HASH}=`),
    says: ['error record-mismatch: whose bytes have'],
  },
  {
    name: 'a hash of RECORD itself',
    tree: withRecord(`${INFO}/RECORD,,`, `${INFO}/RECORD,${INIT_HASH},1`),
    says: ['error record-mismatch: a hash or a size for'],
  },
  {
    name: 'a line twice',
    tree: { ...good, [info('RECORD')]: `${RECORD}demo_pkg/__init__.py,${INIT_HASH},12\n` },
    says: ['error record-mismatch: lists "demo_pkg/__init__.py" twice'],
  },
]

const TAGS: readonly Bad[] = [
  {
    name: 'a name for more than it was built for',
    tree: tagged('Tag: py3-none-any\n'),
    says: ['error wrong-tags: is named for py2-none-any, which'],
  },
  {
    name: 'a name for less than it was built for',
    tree: good,
    fileName: 'demo_pkg-1.2.3-py3-none-any.whl',
    says: ['error wrong-tags: states the Tag py2-none-any in its WHEEL'],
  },
  {
    name: 'another platform in its name',
    tree: tagged('Tag: cp312-cp312-linux_x86_64\n', 'false'),
    fileName: 'demo_pkg-1.2.3-cp312-cp312-manylinux_2_28_x86_64.whl',
    says: [
      'error wrong-tags: is named for cp312-cp312-manylinux_2_28_x86_64',
      'error wrong-tags: states the Tag cp312-cp312-linux_x86_64',
    ],
  },
  {
    name: 'a build number that WHEEL does not state',
    tree: good,
    fileName: 'demo_pkg-1.2.3-7-py2.py3-none-any.whl',
    says: ['error wrong-tags: has the build number "7" in its name and "" in its WHEEL'],
  },
  {
    name: 'a pure root for one interface of compiled modules',
    tree: tagged('Tag: cp312-cp312-win32\n'),
    fileName: 'demo_pkg-1.2.3-cp312-cp312-win32.whl',
    says: ['warning wrong-tags: states Root-Is-Purelib: true, and is named for cp312-cp312-win32'],
  },
  {
    name: 'a root that is neither',
    tree: tagged('Tag: py2-none-any\nTag: py3-none-any\n', 'maybe'),
    says: ['error wrong-tags: states Root-Is-Purelib "maybe"'],
  },
  {
    name: 'a compiled module for every platform',
    tree: { ...good, 'demo_pkg/fast.abi3.so': '' },
    says: ['warning wrong-tags: is named for every platform, and holds "demo_pkg/fast.abi3.so"'],
  },
  {
    name: 'a WHEEL that is no list of fields',
    tree: edited(good, info('WHEEL'), 'Generator: hand', 'Generator'),
    says: ['error wrong-tags: holds a WHEEL that is no list of fields'],
  },
]

const POINTS: readonly Bad[] = [
  {
    name: 'a program whose module is missing',
    tree: without(good, 'demo_pkg/cli.py'),
    says: ['error missing-target: "demo = demo_pkg.cli:main" (console_scripts) and no module "demo_pkg.cli"'],
  },
  {
    name: 'a plug-in whose module is missing',
    tree: points('[demo.plugins]\nx = demo_pkg.none:X\n'),
    says: ['warning missing-target: no module "demo_pkg.none"'],
  },
  {
    name: 'a program without a function',
    tree: points('[gui_scripts]\nx = demo_pkg.cli\n'),
    says: ['error missing-target: names no function of its module'],
  },
  {
    name: 'a target that is none',
    tree: points('[p]\na = demo_pkg.cli:main()\nb = demo-pkg\nc = a:b:c\nd =\n'),
    says: Array.from({ length: 4 }, () => 'error missing-target: that is no module:attribute'),
  },
  {
    name: 'a line that is no entry point',
    tree: points('demo = demo_pkg\n'),
    says: ['error missing-target: is no list of entry points: line 1'],
  },
  {
    name: 'a module of a package that it requires',
    tree: edited(
      points('[p]\na = other.cli:main\n'),
      info('METADATA'),
      'Version: 1.2.3\n',
      'Version: 1.2.3\nRequires-Dist: other\n',
    ),
    says: ['warning missing-target: no module "other" itself'],
  },
  {
    name: 'a module of nobody',
    tree: points('[console_scripts]\na = other.cli:main\n'),
    says: ['error missing-target: no module "other.cli"'],
  },
]

describe('a wheel is told for', () => {
  test.each([...RECORDS, ...TAGS, ...POINTS])('$name', (bad) => expectSaid(wheel, bad))

  test('a folder that is called otherwise', async () => {
    const renamed = Object.entries(good).map(([path, content]) => [
      path.replace(INFO, 'Demo.Pkg-1.2.3.dist-info'),
      content,
    ])
    expect(lines(await findingsOf(wheel, Object.fromEntries(renamed)))).toEqual([
      `error wrong-folder: "${wheel.fileName}" holds the folder "Demo.Pkg-1.2.3.dist-info" instead of "${INFO}".`,
    ])
  })

  test('a link, which installers would write as a file of its target', async () => {
    const entries = Object.entries({ ...good, [info('RECORD')]: `${RECORD}demo_pkg/link,,\n` })
    const files = entries.map(([name, content]) => ({ name, content }))
    const bytes = zip([...files, { name: 'demo_pkg/link', content: 'cli.py', mode: 0o120777 }])
    const { findings } = await inspect(wheel.fileName, bytesSource(bytes), { commit: '' })
    expect(findings).toMatchObject([
      { code: 'record-mismatch', message: expect.stringContaining('a link') },
      { code: 'unsafe-link' },
    ])
  })
})

describe('a wheel passes with', () => {
  test('any root for programs of one platform, whatever the case of the word', async () => {
    for (const pure of ['False', 'true']) {
      const tree = tagged('Tag: py3-none-win32\n', pure)
      expect(await findingsOf(wheel, tree, 'demo_pkg-1.2.3-py3-none-win32.whl')).toEqual([])
    }
  })

  test('tags that WHEEL states as a set', async () => {
    expect(await findingsOf(wheel, tagged('Tag: py2.py3-none-any\n'))).toEqual([])
  })

  test('a build number on both sides', async () => {
    const tree = tagged('Tag: py2-none-any\nTag: py3-none-any\nBuild: 7\n')
    expect(await findingsOf(wheel, tree, 'demo_pkg-1.2.3-7-py2.py3-none-any.whl')).toEqual([])
  })

  test('names that CSV quotes', async () => {
    const found = await findingsOf(wheel, { ...good, 'demo_pkg/a, "b".txt': 'x' })
    // RECORD is read right; that Windows has no such names is told.
    expect(found).toMatchObject([{ code: 'unportable-name', level: 'warning' }])
  })

  test('a compiled module as the target of a program', async () => {
    const tree = {
      ...tagged('Tag: cp312-cp312-win_amd64\n', 'false'),
      'demo_pkg/core.cp312-win_amd64.pyd': '',
      [info('entry_points.txt')]: '[console_scripts]\nx = demo_pkg.core:main\n',
    }
    expect(await findingsOf(wheel, tree, 'demo_pkg-1.2.3-cp312-cp312-win_amd64.whl')).toEqual([])
  })
})
