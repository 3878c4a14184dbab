// Bundles every action's entry points into dist/ with ncc, and proves that the committed bundles are current.
//   npm run build                  all actions          npm run build -- NAME …   some of them
//   npm run build -- --check       compares with dist/ byte by byte, changes nothing
// Every build happens in a fresh folder elsewhere, so equal bytes also mean: independent of where the checkout lies.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundles/bundle.ts'
import { findEntryPoints } from './bundles/entry-points.ts'
import { differences, listFiles } from './bundles/folders.ts'
import { projectRoot } from './project-root.ts'

const dist = join(projectRoot, 'dist')

async function build(only: readonly string[], use: (fresh: string) => void | Promise<void>): Promise<void> {
  const entries = findEntryPoints(projectRoot).filter((entry) => only.length === 0 || only.includes(entry.action))
  const unknown = only.filter((name) => !entries.some((entry) => entry.action === name))
  if (unknown.length > 0) throw new Error(`no bundled action is called ${unknown.join(', ')}`)
  const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'plumbline-build-'))
  try {
    await bundle(projectRoot, scratch, entries, join(scratch, 'out'))
    await use(join(scratch, 'out'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function replaceBundles(fresh: string, only: readonly string[]): Promise<void> {
  const stale = only.length === 0 ? [dist] : only.map((name) => join(dist, name))
  for (const path of stale) rmSync(path, { recursive: true, force: true })
  await cp(fresh, dist, { recursive: true })
}

function report(found: readonly string[], only: readonly string[]): void {
  for (const line of found) console.error(line)
  if (found.length > 0) console.error('Run "npm run build" and commit dist/.')
  else console.log(`dist is current: ${only.join(', ') || `${listFiles(dist).length} files`}, byte for byte`)
  process.exitCode = found.length > 0 ? 1 : 0
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (values.check) await build(positionals, (fresh) => report(differences(fresh, dist, positionals), positionals))
else await build(positionals, (fresh) => replaceBundles(fresh, positionals))
