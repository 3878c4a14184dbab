// Two hundred small corruptions of good packages, of every kind: each is found, by what reads the kind, by a rule, or by
// the comparison with the source.
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { bytesSource, type Member, walkMembers } from '@plumbline/archives'
import { type BothSides, compareWithTree, explain } from '@plumbline/comparison'
import { inspect } from '@plumbline/inspection'
import { CORRUPTIONS, randomOf } from './corruptions.ts'
import { COMMIT, KINDS, type Kind } from './good-packages.ts'

const COUNT = 200
const NAMES = ['demo', 'Demo.Pkg', '@octo/demo']

/** Who found it; undefined for nobody. verify-package compares name and version with the tag's in any case. */
async function finder(kind: Kind, bytes: Buffer): Promise<string | undefined> {
  try {
    const { findings, inspected } = await inspect(kind.fileName, bytesSource(bytes), { commit: COMMIT })
    const [first] = findings
    if (first) return first.code
    const { packageName, version, problems } = inspected.contents
    if (!NAMES.includes(packageName) || version !== '1.2.3') return 'stated name and version'
    return problems[0]?.code ?? (await fromSource(kind, bytes, inspected.members))
  } catch (thrown) {
    const { code } = thrown as { readonly code?: string }
    if (code !== 'bad-archive') throw thrown
    return code
  }
}

/** What is other than in the tree that the good package is of. */
async function fromSource(kind: Kind, bytes: Buffer, members: readonly Member[]): Promise<string | undefined> {
  const tree = Object.entries(kind.good).flatMap(([path, text]) => {
    const place = kind.source(path)
    const blob = createHash('sha1').update(`blob ${Buffer.byteLength(text)}\0${text}`)
    return place === undefined ? [] : [[place, blob.digest('hex')] as const]
  })
  const none = { ignored: () => false, allowExtra: () => false }
  const texts = new Map<string, Buffer>()
  await walkMembers(kind.fileName, bytesSource(bytes), ({ path }, content) => {
    if (content) texts.set(path, Buffer.from(content))
  })
  const sides = [...texts].map(([path, theirs]): [string, BothSides] => [path, { ours: undefined, theirs, sha256: '' }])
  const around = {
    packed: new Set(texts.keys()),
    folder: '',
    sourceText: async () => undefined,
    packedText: async (path: string) => texts.get(path)?.toString(),
  }
  const compared = compareWithTree(kind.id, members, new Map(tree), none)
  const { differs, extra } = await explain(kind.id, compared, new Map(sides), undefined, around)
  if (differs.length > 0) return 'differs-from-source'
  return extra.length > 0 ? 'not-in-source' : undefined
}

test('good packages pass', async () => {
  for (const kind of KINDS) expect(await finder(kind, await kind.pack(kind.good))).toBeUndefined()
})

test(`${COUNT} corruptions are all found`, async () => {
  const missed: string[] = []
  const drawn = new Map<string, number>()
  const finders = new Set<string>()
  for (let seed = 0; seed < COUNT; seed += 1) {
    const random = randomOf(seed)
    const kind = KINDS[seed % KINDS.length] as Kind
    const meant = CORRUPTIONS.filter(({ kinds }) => kinds.includes(kind))
    const corruption = meant[Math.floor(seed / KINDS.length) % meant.length]
    if (!corruption) throw new Error(`nothing to draw for ${kind.id}`)
    const label = `${kind.id}: ${corruption.name}`
    drawn.set(label, (drawn.get(label) ?? 0) + 1)
    const bytes = await corruption.apply(kind, random)
    expect(bytes.equals(await kind.pack(kind.good))).toBe(false)
    const found = await finder(kind, bytes)
    if (found === undefined) missed.push(`seed ${seed}: ${label}`)
    else finders.add(found)
  }
  expect(missed).toEqual([])
  // Nothing of the table was left out, and it is not one check that finds everything.
  const possible = CORRUPTIONS.flatMap(({ name, kinds }) => kinds.map(({ id }) => `${id}: ${name}`))
  expect(possible.filter((label) => !drawn.has(label))).toEqual([])
  const wanted = [
    'a version',
    'an extra file',
    'a renamed entry',
    'a byte of a source file',
    'a removed file',
    'a mode',
  ]
  const each = KINDS.flatMap(({ id }) => wanted.map((name) => `${id}: ${name}`))
  expect([...each, 'wheel: a byte of RECORD'].filter((label) => !drawn.has(label))).toEqual([])
  const codes = ['unsafe-mode', 'differs-from-source', 'not-in-source']
  for (const code of [
    ...codes,
    'bad-archive',
    'record-mismatch',
    'missing-target',
    'other-commit',
    'file-list-mismatch',
  ]) {
    expect(finders).toContain(code)
  }
}, 60_000)
