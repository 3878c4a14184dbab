// How fast each bundle starts compared with an empty Node script and how large it is, and changelog readers side by side:
// told as tables, never tested. And uploads beside twine's and the assets of a release, which fail when a limit is broken.
//   npm run bench [-- --runs 25] [--changelogs FOLDER]   FOLDER holds changelogs.jsonl and the files in changelogs/
//   npm run bench -- --uploads                           that part alone; needs twine
//   npm run bench -- --releases                          the assets of a release, alone
//   npm run bench -- --board                             the audit's board in a headless Chromium
//   npm run bench -- --downstream                        how many requests waiting for downstream runs takes
//   npm run bench -- --inspection                        the memory that a package of 1 GB takes
//   npm run bench -- --audit                             how many requests an audit of a long past takes

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { auditTitle, measureAudits } from './bench/audit.ts'
import { boardTitle, measureBoard } from './bench/board.ts'
import { compareReaders } from './bench/changelogs.ts'
import { type Candidate, measure, type Timing } from './bench/cold-start.ts'
import { compareWaiting, downstreamTitle } from './bench/downstream.ts'
import { inspectionTitle, measureInspection } from './bench/inspection.ts'
import { startLimit } from './bench/limits.ts'
import { measureReleases, releasesTitle } from './bench/releases.ts'
import { compareUploads, uploadsTitle } from './bench/uploads.ts'
import { findEntryPoints } from './bundles/entry-points.ts'
import { listFiles } from './bundles/folders.ts'
import { projectRoot } from './project-root.ts'

const LEAST_RUNS = 15
const BARE = 'empty Node script'

interface Bundle extends Candidate {
  readonly action: string
}

function bundles(): Bundle[] {
  return findEntryPoints(projectRoot).map(({ action, bundle }) => ({
    name: bundle === 'index' ? action : `${action} (${bundle})`,
    action,
    script: join(projectRoot, 'dist', action, `${bundle}.js`),
  }))
}

/** Bytes of what is loaded at start, and of the whole folder with the chunks that are loaded only where needed. */
function sizes(bundle: Bundle): [number, number] {
  const folder = join(projectRoot, 'dist', bundle.action)
  const whole = listFiles(folder).filter((name) => name.endsWith('.js'))
  return [statSync(bundle.script).size, whole.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)]
}

function row(bundle: Bundle, timing: Timing, bare: number): string[] {
  const over = timing.median - bare
  const limit = startLimit(bundle.action)
  const [entry, whole] = sizes(bundle).map((bytes) => `${(bytes / 1024).toFixed(0)} KiB`)
  const verdict = over <= limit ? 'ok' : `${(over - limit).toFixed(0)} ms too slow`
  return [...times(timing), `+${over.toFixed(0)} ms`, `${limit} ms`, verdict, entry ?? '', whole ?? '']
}

function times({ name, median, least, most }: Timing): string[] {
  return [name, `${median.toFixed(0)} ms`, `${least.toFixed(0)}–${most.toFixed(0)}`]
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length))) ?? []
  for (const cells of rows) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    console.log(padded.join('  '))
  }
}

function starts(wanted: string): void {
  const runs = Math.max(LEAST_RUNS, Number.parseInt(wanted, 10) || 0)
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const empty = join(scratch, 'empty.js')
  writeFileSync(empty, '')
  const found = bundles()
  console.log(`Node ${process.version}, median of ${runs} interleaved starts; every bundle starts with empty inputs.\n`)
  const timings = measure([{ name: BARE, script: empty }, ...found], runs)
  rmSync(scratch, { recursive: true, force: true })
  const bare = timings[0]
  if (!bare) throw new Error('nothing was measured')
  print([
    ['', 'median', 'min–max', 'over bare', 'limit', 'verdict', 'entry', 'with chunks'],
    [...times(bare), '', '', '', '', ''],
    ...found.map((bundle, index) => row(bundle, timings[index + 1] ?? bare, bare.median)),
  ])
}

/** A comparison that fails when a limit is broken. */
async function judged(
  title: string,
  compare: () => Promise<{ readonly rows: readonly (readonly string[])[]; readonly broken: readonly string[] }>,
): Promise<void> {
  console.log(`${title}\n`)
  const { rows, broken } = await compare()
  print(rows)
  for (const sentence of broken) console.error(sentence)
  if (broken.length > 0) process.exitCode = 1
}

const ownQuestions = join(projectRoot, 'scripts/bench/corpus')
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    changelogs: { type: 'string', default: ownQuestions },
    uploads: { type: 'boolean', default: false },
    releases: { type: 'boolean', default: false },
    downstream: { type: 'boolean', default: false },
    inspection: { type: 'boolean', default: false },
    audit: { type: 'boolean', default: false },
    board: { type: 'boolean', default: false },
  },
})
const missing = bundles().filter((bundle) => !existsSync(bundle.script))
if (missing.length > 0) throw new Error(`not built: ${missing.map(({ name }) => name).join(', ')}; run "npm run build"`)
if (values.uploads) await judged(uploadsTitle(), compareUploads)
else if (values.releases) await judged(releasesTitle(), measureReleases)
else if (values.audit) await judged(auditTitle(), measureAudits)
else if (values.downstream) await judged(downstreamTitle(), compareWaiting)
else if (values.inspection) await judged(inspectionTitle(), measureInspection)
else if (values.board) await judged(boardTitle(), measureBoard)
else {
  starts(values.runs)
  console.log(
    '\nChangelog readers: the same questions to each in this process (awk: a process of its own), right or not by the words.\n',
  )
  print(await compareReaders(values.changelogs))
}
