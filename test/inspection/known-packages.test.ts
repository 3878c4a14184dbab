// Well-known packages of npm, as npm has unpacked them here: none is told for what is not true of it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import { pack } from 'tar-stream'
import { projectRoot } from '../../scripts/project-root.ts'
import { lines } from './good-packages.ts'

/** What each is told for; every line is true of that version, looked up by hand. */
const KNOWN: Readonly<Record<string, readonly RegExp[]>> = {
  ajv: [],
  'axe-core': [/^notice not-searched: .* more than 1 MiB, not searched for secrets: "axe\.js"/],
  b4a: [
    /^error missing-target: .* names "index\.d\.ts" .* \("exports" → "\." → "types"\), which must begin with "\.\/"/,
  ],
  debug: [],
  diff: [],
  'fast-check': [],
  glob: [],
  jest: [],
  jose: [],
  'jsonc-parser': [],
  'markdown-it': [],
  minimatch: [],
  saxes: [],
  semver: [/^warning files-entry-empty: .* has "lib\/" in "files"/],
  streamx: [/^error missing-target: .* names "\.\/lib\/errors" .* \("exports" → "\.\/errors" → "default"\)/],
  'tar-stream': [],
  tslib: [],
  undici: [],
  ws: [],
  yaml: [],
  yargs: [
    /^error missing-target: .* names "\.\/browser\.d\.ts" .* \("exports" → "\.\/browser" → "types"\)/,
    /^warning files-entry-empty: .* has "browser\.d\.ts" in "files"/,
  ],
}

/** The files of a package without what was installed below it. */
function filesOf(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path)).flatMap((name) => {
    const inner = path === '' ? name : `${path}/${name}`
    if (inner === 'node_modules') return []
    return statSync(join(folder, inner)).isDirectory() ? filesOf(folder, inner) : [inner]
  })
}

async function packed(name: string): Promise<Buffer> {
  const folder = join(projectRoot, 'node_modules', name)
  const archive = pack()
  for (const path of filesOf(folder)) archive.entry({ name: `package/${path}` }, readFileSync(join(folder, path)))
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks), { level: 1 })
}

test('there are twenty of them', () => {
  expect(Object.keys(KNOWN).length).toBeGreaterThanOrEqual(20)
})

test.each(Object.entries(KNOWN))('%s', async (name, told) => {
  const { findings } = await inspect(`${name}.tgz`, bytesSource(await packed(name)), { commit: '' })
  expect(lines(findings)).toEqual(told.map((line) => expect.stringMatching(line)))
})
