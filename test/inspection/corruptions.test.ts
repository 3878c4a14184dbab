// Two hundred small corruptions of good packages, of every kind: each is found, by what reads the kind or by a rule.
import { expect, test } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
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
    return problems[0]?.code
  } catch (thrown) {
    const { code } = thrown as { readonly code?: string }
    if (code !== 'bad-archive') throw thrown
    return code
  }
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
  for (const code of ['bad-archive', 'record-mismatch', 'missing-target', 'other-commit', 'file-list-mismatch']) {
    expect(finders).toContain(code)
  }
}, 60_000)
