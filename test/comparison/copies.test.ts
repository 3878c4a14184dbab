// Licenses that a build copies from anywhere in the repository, of packages and repositories with very many.
import { expect, test } from '@jest/globals'
import type { Member } from '@plumbline/archives'
import { compareWithTree } from '@plumbline/comparison'
import { cpuTime } from '../setup/cpu-time.ts'

const MANY = Array.from({ length: 30_000 }, (_none, at) => at)
const OPTIONS = { ignored: () => false, allowExtra: () => false }

const member = (path: string, blob: string): Member => ({ path, type: 'file', size: 1, mode: 0o644, blob, sha256: '' })

test('licenses are looked up at once, and found at their first place', () => {
  const members = MANY.map((at) => member(`a${at}/LICENSE`, `x${at}`))
  const places = MANY.map((at) => [`b${at}/LICENSE`, at === 7 || at === 9 ? 'x5' : `y${at}`] as const)
  const repository = new Map([['b/other.txt', 'x6'], ...places])
  const before = cpuTime()
  const { extra, generated } = compareWithTree('npm-tarball', members, new Map(), { ...OPTIONS, repository })
  expect(extra).toHaveLength(29_999)
  expect(generated).toEqual([{ path: 'a5/LICENSE', why: 'a copy of b7/LICENSE in this repository' }])
  expect(cpuTime() - before).toBeLessThan(5000)
})

test('licenses at the top of the repository are missed at once in a package that has none', () => {
  const members = MANY.map((at) => member(`a${at}.js`, `x${at}`))
  const repository = new Map(MANY.map((at) => [`LICENSE-${at}`, `y${at}`]))
  const before = cpuTime()
  const { missing } = compareWithTree('npm-tarball', members, new Map(), { ...OPTIONS, repository })
  expect(missing).toHaveLength(30_000)
  expect(cpuTime() - before).toBeLessThan(5000)
})
