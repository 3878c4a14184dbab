// Cargo.toml as real cargo normalises it, of many crates: none is refused, and each of them is once something is altered.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesSource, walkMembers } from '@plumbline/archives'
import { type BothSides, explain, type SourceComparison } from '@plumbline/comparison'
import { type CargoScene, cargoScene, type Tree } from '../archives/cargo.ts'
import { BARE, MEMBER, OWN, RICH, SILENT } from '../archives/cargo-trees.ts'
import { cpuTime } from '../setup/cpu-time.ts'
import { missing, testWith } from '../setup/tools.ts'
import { ALTERED } from './cargo-alterations.ts'
import { GOOD } from './cargo-crates.ts'
import type { Packed } from './cargo-packed.ts'

const cratePath = (name: string, version: string) => `${name}-${version}.crate`

/** A crate as cargo packed it. */
interface Crate {
  readonly files: ReadonlyMap<string, string>
  readonly tree: Tree
  readonly folder: string
}

let scene: CargoScene | undefined
beforeAll(async () => {
  if (missing('cargo') === undefined) scene = await cargoScene()
})
afterAll(() => scene?.close())

async function packed({ name, version = '1.2.3', folder = '', registry = '', tree }: Packed): Promise<Crate> {
  if (!scene) throw new Error('no cargo')
  const { crate } = await scene.publish(tree, name, registry, folder)
  const files = new Map<string, string>()
  await walkMembers(cratePath(name, version), bytesSource(crate), ({ path }, bytes) => {
    if (bytes) files.set(path, Buffer.from(bytes).toString('utf8'))
  })
  return { files, tree, folder }
}

/** What is said of the crate's Cargo.toml, or of this one in its place. */
async function judged({ files, tree, folder }: Crate, manifest = files.get('Cargo.toml') ?? '') {
  const path = 'Cargo.toml'
  const differs = [{ path, place: path, ours: 'a', theirs: 'b' }]
  const comparison: SourceComparison = {
    same: 0,
    apart: 0,
    generated: [],
    differs,
    extra: [],
    missing: [],
    absent: [],
    notExecutable: [],
  }
  const side = (text: string): BothSides => ({ ours: undefined, theirs: Buffer.from(text), sha256: '' })
  const sides = new Map([...files].map(([one, text]) => [one, side(one === path ? manifest : text)]))
  const around = {
    packed: new Set(files.keys()),
    folder,
    sourceText: async (one: string) => tree[one],
    packedText: async (one: string) => files.get(one),
  }
  const result = await explain('crate', comparison, sides, { name: 'demo', version: '1.2.3' }, around)
  return {
    why: result.generated.map(({ why }) => why),
    keys: result.differs.flatMap(({ unlike }) => unlike?.rows.map(({ key }) => key) ?? ['other']),
  }
}

const FINE = { why: ['Cargo.toml is written by cargo from Cargo.toml.orig'], keys: [] }

describe('as cargo writes it', () => {
  const own: readonly Packed[] = [
    { name: 'demo-rich', tree: RICH },
    { name: 'demo-member', tree: MEMBER, folder: 'member/' },
    { name: 'demo_bare', tree: BARE, version: '0.1.0-rc.1+x' },
    { name: 'demo-silent', tree: SILENT },
    { name: 'demo-own', tree: OWN, registry: 'mine' },
  ]
  for (const crate of [...own, ...GOOD]) {
    testWith('cargo')(`${crate.name}: ${crate.what ?? 'a publish request of its own'}`, async () => {
      expect(await judged(await packed(crate))).toEqual(FINE)
    })
  }
})

/** A rich crate for everything that can be altered in it. */
const PLAIN = GOOD.find(({ name }) => name === 'demo-plain')
const DEEP = GOOD.find(({ name }) => name === 'demo-deep')

describe('altered', () => {
  for (const { what, told, alter } of ALTERED) {
    testWith('cargo')(`with ${what} it is other`, async () => {
      const crate = await packed(PLAIN ?? never())
      const text = crate.files.get('Cargo.toml') ?? ''
      expect(alter(text)).not.toBe(text)
      const { why, keys } = await judged(crate, alter(text))
      expect([why, told.includes(keys[0] ?? '')]).toEqual([[], true])
    })
  }

  testWith('cargo')('what a workspace gives is held against the workspace', async () => {
    const crate = await packed(DEEP ?? never())
    const text = crate.files.get('Cargo.toml') ?? ''
    for (const [from, to, told] of [
      ['edition = "2024"', 'edition = "2021"', 'package.edition'],
      ['authors = ["W"]', 'authors = ["Evil"]', 'package.authors'],
      ['"READ.md"', '"other.md"', 'package.readme'],
      ['version = "2"', 'version = "=2.0.0"', 'dependencies.text.version'],
      ['package = "opt"', 'package = "evil"', 'target.cfg(unix).build-dependencies.sib.package'],
      ['"x",\n    "y"', '"x",\n    "z"', 'dependencies.shared.features'],
      ['all = "warn"', 'all = "allow"', 'lints.clippy.all'],
    ] as const) {
      expect(text).toContain(from)
      expect((await judged(crate, text.replace(from, to))).keys).toEqual([told])
    }
    // Without the workspace nobody can say where the rest comes from.
    const alone = await judged({ ...crate, tree: {} })
    expect(alone.keys).toContain('package.edition')
  })

  testWith('cargo')('a manifest that is no TOML, or without its original, is other as a whole', async () => {
    const crate = await packed(PLAIN ?? never())
    expect((await judged(crate, '[[[')).keys).toEqual(['other'])
    const files = new Map([...crate.files].filter(([path]) => path !== 'Cargo.toml.orig'))
    expect((await judged({ ...crate, files })).keys).toEqual(['other'])
  })
})

const HOSTILE = [
  {
    what: 'values that are tables',
    lines: '[[bin]]\nname = { a = 1 }\n[features]\nx = [{ a = 1 }]\n[profile.x]\ndebug = [{}]\n',
  },
  {
    what: 'names of JavaScript',
    lines: '[dependencies]\n__proto__ = "1"\nconstructor = "1"\n[features]\ntoString = []\n',
  },
  { what: 'a number as a name', lines: '[features]\n0 = ["std"]\n1 = []\n' },
]

test.each(HOSTILE)('$what are other where the original has none, and the same where it has them', async ({ lines }) => {
  const own = '[package]\nname = "demo"\nversion = "1.2.3"\n'
  const crate = (original: string, manifest: string): Crate => ({
    files: new Map([
      ['Cargo.toml', manifest],
      ['Cargo.toml.orig', original],
    ]),
    tree: {},
    folder: '',
  })
  expect((await judged(crate(own, own + lines))).keys.length).toBeGreaterThan(0)
  expect((await judged(crate(own + lines, own))).keys.length).toBeGreaterThan(0)
  expect((await judged(crate(own + lines, own + lines))).keys).toEqual([])
})

test('a manifest with thousands of targets and dependencies is compared at once', async () => {
  const own = '[package]\nname = "demo"\nversion = "1.2.3"\n'
  const many = Array.from({ length: 8000 }, (_none, at) => `[[bin]]\nname = "b${at}"\npath = "src/bin/b${at}.rs"\n`)
  const files = new Map(many.map((_line, at) => [`src/bin/b${at}.rs`, '']))
  const crate = (manifest: string): Crate => ({
    files: new Map([...files, ['Cargo.toml', manifest], ['Cargo.toml.orig', own + many.join('')]]),
    tree: {},
    folder: '',
  })
  const before = cpuTime()
  expect((await judged(crate(own + [...many].reverse().join('')))).keys).toEqual([])
  expect((await judged(crate(own))).keys).toHaveLength(8000)
  expect(cpuTime() - before).toBeLessThan(20_000)
})

test('tables in tables are read once each, and deeper ones than anybody writes not at all', async () => {
  const own = '[package]\nname = "demo"\nversion = "1.2.3"\n'
  const deep = (levels: number, last: number) =>
    `${own}[package.metadata]\n${Array(levels).fill('a').join('.')} = [${'1,'.repeat(100_000)}${last}]\n`
  const crate = (original: string): Crate => ({
    files: new Map([
      ['Cargo.toml', ''],
      ['Cargo.toml.orig', original],
    ]),
    tree: {},
    folder: '',
  })
  const before = cpuTime()
  const key = `package.metadata${'.a'.repeat(90)}`
  expect((await judged(crate(deep(90, 1)), deep(90, 2))).keys).toEqual([key])
  expect((await judged(crate(deep(1000, 1)), deep(1000, 2))).keys).toEqual(['other'])
  expect((await judged(crate(deep(30_000, 1)), own)).keys).toEqual(['other'])
  expect(cpuTime() - before).toBeLessThan(6000)
})

function never(): never {
  throw new Error('no such crate')
}
