// Small corruptions of good packages, as builds, mirrors and people cause them; drawn at random from a seed.
// Not here is what neither a package nor its source can show: a file that is not packed and that nothing names.
import {
  COMMIT,
  crate,
  edited,
  GEM_METADATA,
  gem,
  INFO,
  type Kind,
  npm,
  recordOf,
  sdist,
  type Tree,
  wheel,
} from './good-packages.ts'

/** A number from 0 to below `limit`. */
export type Random = (limit: number) => number

export interface Corruption {
  readonly name: string
  readonly kinds: readonly Kind[]
  apply(kind: Kind, random: Random): Promise<Buffer>
}

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const PRINTABLE = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,/="'

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[random(values.length)] as Value
}

/** Another character at a place of its own. */
function changed(random: Random, text: string): string {
  const place = random(text.length)
  const other = pick(
    random,
    [...PRINTABLE].filter((one) => one !== text[place]),
  )
  return text.slice(0, place) + other + text.slice(place + 1)
}

/** Files that something in the package names; a wheel and a gem name all of theirs. */
function namedFiles(kind: Kind): string[] {
  if (kind === crate) return ['Cargo.toml', 'Cargo.toml.orig', '.cargo_vcs_info.json']
  if (kind === sdist) return ['PKG-INFO', 'pyproject.toml']
  return Object.keys(kind.good).filter((path) => path !== GEM_METADATA)
}

/** Files of the package that are the repository's, with something in them. */
function sourceFiles(kind: Kind): string[] {
  return Object.keys(kind.good).filter((path) => kind.source(path) !== undefined && kind.good[path] !== '')
}

/** A wheel's RECORD stays as it was, so that it tells of the good files. */
function frozen(kind: Kind): Tree {
  return kind === wheel ? { ...kind.good, [`${INFO}/RECORD`]: recordOf(kind.good) } : kind.good
}

function withoutFile(tree: Tree, gone: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => path !== gone))
}

const VERSION_PLACES = new Map<Kind, readonly (readonly [path: string, before: string, after: string])[]>([
  [wheel, [[`${INFO}/METADATA`, 'Version: ', '']]],
  [sdist, [['PKG-INFO', 'Version: ', '']]],
  [npm, [['package.json', '"version":"', '"']]],
  [crate, [['Cargo.toml', 'version = "', '"']]],
  [gem, [[GEM_METADATA, '  version: ', '']]],
])

const ALL = [wheel, sdist, npm, crate, gem]
const TARS = [sdist, npm, crate]

export const CORRUPTIONS: readonly Corruption[] = [
  {
    name: 'a byte of RECORD',
    kinds: [wheel],
    apply: (kind, random) => kind.pack({ ...kind.good, [`${INFO}/RECORD`]: changed(random, recordOf(kind.good)) }),
  },
  {
    name: 'a byte of a file',
    kinds: [wheel],
    apply(kind, random) {
      const tree = frozen(kind)
      const path = pick(
        random,
        Object.keys(kind.good).filter((one) => tree[one] !== ''),
      )
      return kind.pack({ ...tree, [path]: changed(random, tree[path] ?? '') })
    },
  },
  {
    name: 'a byte of a source file',
    kinds: ALL,
    apply(kind, random) {
      // A wheel's RECORD is made of the changed files: it looks as if it was built of them.
      const path = pick(random, sourceFiles(kind))
      return kind.pack({ ...kind.good, [path]: changed(random, kind.good[path] ?? '') })
    },
  },
  {
    name: 'a renamed source file',
    kinds: [sdist, npm, crate, gem],
    apply(kind, random) {
      const path = pick(random, sourceFiles(kind))
      return kind.pack({ ...withoutFile(kind.good, path), [`x${path}`]: kind.good[path] ?? '' })
    },
  },
  {
    name: 'a mode',
    kinds: ALL,
    apply(kind, random) {
      const path = pick(random, sourceFiles(kind))
      return kind.pack(kind.good, undefined, { [path]: pick(random, [0o4755, 0o2755, 0o666, 0o777, 0o1644]) })
    },
  },
  {
    name: 'a version',
    kinds: ALL,
    apply(kind, random) {
      const [path, before, after] = pick(random, VERSION_PLACES.get(kind) ?? [])
      const digits = ['1', '2', '3']
      const place = random(digits.length)
      digits[place] = String((Number(digits[place]) + 1 + random(9)) % 10)
      return kind.pack(edited(kind.good, path, `${before}1.2.3${after}`, `${before}${digits.join('.')}${after}`))
    },
  },
  {
    name: 'an extra file',
    kinds: ALL,
    apply: (kind, random) => kind.pack({ ...frozen(kind), [`extra${random(100)}.txt`]: 'x' }),
  },
  {
    name: 'a removed file',
    kinds: ALL,
    apply: (kind, random) => kind.pack(withoutFile(frozen(kind), pick(random, namedFiles(kind)))),
  },
  {
    name: 'a renamed entry',
    kinds: ALL,
    apply(kind, random) {
      const tree = frozen(kind)
      const path = pick(
        random,
        namedFiles(kind).filter((one) => !one.includes('features/')),
      )
      const place = random(path.length)
      const other = `${path.slice(0, place)}x${path.slice(place)}`
      return kind.pack({ ...withoutFile(tree, path), [other]: tree[path] ?? '' })
    },
  },
  {
    name: 'another top folder',
    kinds: TARS,
    apply: (kind, random) =>
      kind.pack(kind.good, pick(random, ['top', 'demo', 'demo_pkg-1.2.4', 'demo-1.2.30', 'Package'])),
  },
  {
    name: 'an entry twice',
    kinds: [...TARS, gem],
    apply(kind, random) {
      const path = pick(random, namedFiles(kind))
      const other = kind === gem ? `./${path}` : path.includes('/') ? path.replace('/', '//') : `./${path}`
      return kind.pack({ ...frozen(kind), [other]: 'x' })
    },
  },
  {
    name: 'a tag of the wheel',
    kinds: [wheel],
    apply: (kind, random) => kind.pack(edited(kind.good, `${INFO}/WHEEL`, 'Tag: py3', `Tag: py${random(3)}`)),
  },
  {
    name: 'the commit of the crate',
    kinds: [crate],
    apply(kind, random) {
      const place = random(COMMIT.length)
      const other = pick(
        random,
        [...'0123456789abcdef'].filter((one) => one !== COMMIT[place]),
      )
      const commit = COMMIT.slice(0, place) + other + COMMIT.slice(place + 1)
      return kind.pack(edited(kind.good, '.cargo_vcs_info.json', COMMIT, commit))
    },
  },
  {
    name: 'a line of the gem’s lists',
    kinds: [gem],
    apply(kind, random) {
      const text = kind.good[GEM_METADATA] ?? ''
      const lines = [...text.matchAll(/^- (?:exe|lib|demo).*$/gm)].map(([line]) => line)
      const line = pick(random, lines)
      return kind.pack(edited(kind.good, GEM_METADATA, `${line}\n`, `${line}${random(10)}\n`))
    },
  },
  {
    name: 'a target of package.json',
    kinds: [npm],
    apply(kind, random) {
      const text = kind.good['package.json'] ?? ''
      // The second of a list is never looked for.
      const targets = [...text.matchAll(/"\.\/(?:dist|man)\/[^"*]+"/g)].map(([found]) => found)
      const target = pick(
        random,
        targets.filter((one) => one !== '"./dist/none.js"'),
      )
      return kind.pack(edited(kind.good, 'package.json', target, target.replace('./', './x')))
    },
  },
  {
    name: 'a byte of the packed file',
    kinds: TARS,
    async apply(kind, random) {
      const bytes = await kind.pack(kind.good)
      // Behind gzip's header, whose time and system mean nothing.
      const place = 10 + random(bytes.length - 10)
      bytes[place] = (bytes[place] ?? 0) ^ 0xff
      return bytes
    },
  },
  {
    name: 'an end that is cut off',
    kinds: ALL,
    async apply(kind, random) {
      const bytes = await kind.pack(kind.good)
      return bytes.subarray(0, bytes.length - 1 - random(40))
    },
  },
]
