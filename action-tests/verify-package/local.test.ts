// verify-package on files of this machine: what it states, and each way in which a set of files can be wrong.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { type ActionResult, runAction } from '@plumbline/rehearsal'
import { packTarball } from '@plumbline/standins'

type Files = Readonly<Record<string, Buffer | string>>

async function verify(files: Files | undefined, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const cwd = mkdtempSync(join(tmpdir(), 'plumbline-verify-'))
  if (files) mkdirSync(join(cwd, 'dist'))
  for (const [name, content] of Object.entries(files ?? {})) writeFileSync(join(cwd, 'dist', name), content)
  return runAction({ name: 'verify-package', inputs: { 'compare-with-source': 'false', ...inputs }, cwd })
}

const codesOf = (result: ActionResult) =>
  JSON.parse(result.outputs['findings'] ?? '[]').map(
    ({ code, file }: { code: string; file: string }) => `${code} ${file}`,
  )

const tarball = (manifest: Readonly<Record<string, unknown>> = {}) =>
  packTarball({ name: 'demo', version: '1.2.3', ...manifest })

describe('files that are right', () => {
  test('are stated with size and digests, in output and record', async () => {
    const bytes = await tarball({ publishConfig: { access: 'public', tag: 'next' } })
    const result = await verify({ 'demo-1.2.3.tgz': bytes }, { version: '1.2.3', 'package-name': 'demo' })
    expect(result.code).toBe(0)
    const entry = {
      name: 'demo-1.2.3.tgz',
      kind: 'npm-tarball',
      size: bytes.length,
      sha256: digestOf('sha256', bytes),
      sha512: digestOf('sha512', bytes),
    }
    expect(JSON.parse(result.outputs['files'] ?? '')).toEqual([entry])
    expect(result.outputs).toMatchObject({ result: 'verified', findings: '[]' })
    expect(result.record).toMatchObject({ files: [entry] })
    expect(result.summary).toContain(entry.sha256)
  })

  test('are summed up with what to do of each warning; a notice is marked as one', async () => {
    const files = {
      'dist/none.txt': '',
      '.vscode/a.json': '',
      large: Array.from({ length: 200_000 }, (_, at) => at).join(' '),
    }
    const bytes = await packTarball({ name: 'demo', version: '1.2.3' }, files)
    const { summary } = await verify({ 'demo-1.2.3.tgz': bytes })
    expect(summary).toContain('| ⚠ `demo-1.2.3.tgz`')
    expect(summary).toContain('- **leftover-inside** (warning) ')
    expect(summary).toContain('- **not-searched** (notice) ')
    expect(summary).toMatch(/What to do:\n\n- \*\*leftover-inside\*\* Leave it out of the package/)
    expect(summary.split('What to do:')[1]).not.toContain('not-searched')
  })

  test('may lie beside hidden files, which do not count', async () => {
    const result = await verify({ 'demo-1.2.3.tgz': await tarball(), '.gitignore': '*' })
    expect(result.outputs['result']).toBe('verified')
  })
})

describe('files that are wrong', () => {
  const cases: { name: string; files: () => Promise<Files>; inputs?: Record<string, string>; codes: string[] }[] = [
    {
      name: "another version's file",
      files: async () => ({ 'demo-1.2.2.tgz': await tarball({ version: '1.2.2' }) }),
      inputs: { version: '1.2.3' },
      codes: ['wrong-version demo-1.2.2.tgz'],
    },
    {
      name: 'an old file beside the new one',
      files: async () => ({ 'a.tgz': await tarball({ version: '1.2.2' }), 'b.tgz': await tarball() }),
      inputs: { version: '1.2.3' },
      codes: ['wrong-version a.tgz'],
    },
    {
      name: 'another package',
      files: async () => ({ 'demo.tgz': await tarball({ name: 'other' }) }),
      inputs: { 'package-name': 'demo' },
      codes: ['wrong-package demo.tgz'],
    },
    {
      name: 'two packages',
      files: async () => ({ 'a.tgz': await tarball(), 'b.tgz': await tarball({ name: 'other' }) }),
      codes: ['two-packages b.tgz'],
    },
    {
      name: 'the same version twice',
      files: async () => ({ 'a.tgz': await tarball(), 'b.tgz': await tarball() }),
      codes: ['two-packages b.tgz'],
    },
    {
      name: 'a kind of file that nobody knows',
      files: async () => ({ 'demo.tgz': await tarball(), 'notes.txt': 'hello' }),
      codes: ['unknown-file-kind notes.txt'],
    },
    {
      name: 'a tarball that is none',
      files: async () => ({ 'demo.tgz': 'not gzip' }),
      codes: ['bad-archive demo.tgz'],
    },
    {
      name: 'a manifest that overrides npm settings, and a private one',
      files: async () => ({
        'demo.tgz': await tarball({
          tag: 'x',
          private: true,
          publishConfig: { '@octo:registry': 'https://x.example/' },
        }),
      }),
      codes: ['private-package demo.tgz', 'overriding-manifest demo.tgz', 'overriding-manifest demo.tgz'],
    },
  ]

  test.each(cases)('$name', async ({ files, inputs, codes }) => {
    const result = await verify(await files(), inputs)
    expect(result.code).toBe(1)
    expect(result.outputs['result']).toBe('findings')
    expect(codesOf(result)).toEqual(codes)
    expect(result.record).toMatchObject({ failure: { code: codes[0]?.split(' ')[0] } })
    expect(result.record).not.toHaveProperty('files')
  })

  test('none at all, and no folder', async () => {
    const empty = await verify({})
    expect([empty.code, empty.annotations[0]?.message]).toEqual([1, expect.stringContaining('"dist" holds no files')])
    const missing = await verify(undefined)
    expect([missing.code, missing.annotations[0]?.message]).toEqual([1, expect.stringContaining('no folder "dist"')])
  })

  test('a registry that Plumbline does not know is named with those that it does', async () => {
    const result = await verify({ 'demo.tgz': await tarball() }, { registry: 'nmp' })
    expect(result.annotations[0]?.message).toContain(
      '"nmp" is no registry that Plumbline knows. It knows "npm", "pypi"',
    )
  })
})
