// The frame around the rules: what is refused before any rule, what is kept for them, what is told of many findings.
import { expect, test } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
import { inspect, rules } from '@plumbline/inspection'
import { failureText } from '@plumbline/kernel'
import { tarGz } from '../archives/python-files.ts'
import { COMMIT, crate, findingsOf, gem, sdist, wheel, without } from './good-packages.ts'

const look = (name: string, bytes: Buffer, limits?: Parameters<typeof inspect>[3]) =>
  inspect(name, bytesSource(bytes), { commit: COMMIT }, limits)

test('a file of no kind, and one that cannot be read, are errors and no findings', async () => {
  await expect(look('notes.txt', Buffer.from('x'))).rejects.toMatchObject({ code: 'unknown-file-kind' })
  const bytes = await sdist.pack(sdist.good)
  await expect(look(sdist.fileName, bytes.subarray(0, 100))).rejects.toMatchObject({ code: 'bad-archive' })
  const few = { entries: 2, bytes: 1e9, ratio: 400 }
  await expect(look(sdist.fileName, bytes, few)).rejects.toMatchObject({
    code: 'bad-archive',
    what: expect.stringContaining('2 entries'),
  })
})

test('only the files that rules of the kind ask for are kept', async () => {
  const keptOf = async (kind: typeof crate) => [
    ...(await look(kind.fileName, await kind.pack(kind.good))).inspected.kept.keys(),
  ]
  expect(await keptOf(crate)).toEqual(expect.arrayContaining(['.cargo_vcs_info.json', 'Cargo.toml']))
  expect(await keptOf(crate)).not.toContain('src/lib.rs')
  const info = 'demo_pkg-1.2.3.dist-info'
  expect(await keptOf(wheel)).toEqual(expect.arrayContaining([`${info}/WHEEL`, `${info}/entry_points.txt`]))
  expect(await keptOf(wheel)).not.toContain('demo_pkg/cli.py')
})

test('a file that is to be kept a hundred times is one that exhausts its readers', async () => {
  const content = ' '.repeat(1024 * 1024)
  const again = Array.from({ length: 33 }, () => ({ name: 'demo-1.2.3/.cargo_vcs_info.json', content }))
  const manifest = { name: 'demo-1.2.3/Cargo.toml', content: crate.good['Cargo.toml'] ?? '' }
  const bytes = await tarGz([manifest, ...again])
  await expect(look(crate.fileName, bytes, { entries: 100, bytes: 1e9, ratio: 1e6 })).rejects.toMatchObject({
    code: 'bad-archive',
    what: expect.stringContaining('bytes of metadata files'),
  })
})

test('twenty findings of a rule are told one by one, the rest as their number', async () => {
  const extra = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`lib/extra${place}.rb`, '']))
  const findings = await findingsOf(gem, { ...gem.good, ...extra })
  expect(findings).toHaveLength(21)
  expect(findings.at(-1)).toMatchObject({
    level: 'error',
    code: 'file-list-mismatch',
    message: expect.stringMatching(/^30 more like this: .*extra20\.rb/),
  })
})

test('every finding has its file and a code that says what to do next', async () => {
  const findings = [
    ...(await findingsOf(gem, without(gem.good, 'lib/demo.rb', 'exe/demo'))),
    ...(await findingsOf(crate, without(crate.good, '.cargo_vcs_info.json', 'Cargo.toml.orig'))),
  ]
  expect(findings.map(({ code }) => code)).toEqual([
    'file-list-mismatch',
    'file-list-mismatch',
    'missing-target',
    'other-commit',
    'not-packed-by-cargo',
  ])
  for (const { file, message } of findings) expect(message).toMatch(new RegExp(`^"${file}" .*\\.$`))
  for (const { id } of rules) expect(failureText(id).next).toMatch(/\S\.$/)
})
