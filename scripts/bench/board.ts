// The audit's board with 500 versions in a headless browser, beside a bare table of the same rows: load and filters.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Audit, renderBoard } from '@plumbline/audit'
import { type Browser, launch } from 'puppeteer-core'
import { browserArguments, findBrowser } from '../../test/audit/board/find-browser.ts'
import { sampleAudit } from '../../test/audit/board/sample-audit.ts'
import { summarize } from './cold-start.ts'
import { BOARD_LIMITS } from './limits.ts'

const VERSIONS = 500
const ROUNDS = 11

interface Shown {
  readonly name: string
  readonly bytes: number
  readonly address: string
  /** Leaves the versions that need somebody, and makes the browser lay the page out. */
  readonly filter: string
}

interface Timed {
  readonly content: number
  readonly paint: number
  readonly filter: number
  readonly back: number
}

/** What is measured, for the line above the table. */
export function boardTitle(): string {
  return `The board with ${VERSIONS} versions beside a bare table of the same rows, which has no style and no script; medians of ${ROUNDS} interleaved loads.`
}

/** A table, and what breaks a limit. */
export async function measureBoard() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-board-'))
  const browser = await launch({ executablePath: findBrowser(), args: browserArguments() })
  try {
    const started = performance.now()
    const audit = sampleAudit({ count: VERSIONS, wrong: 60, packages: ['anvil', 'anvil-cli', 'hammer'] })
    const text = renderBoard(audit)
    const rendered = performance.now() - started
    const shown = [written(folder, 'board', text, CLICK), written(folder, 'bare table', bareTable(audit), HIDE)]
    const timed: Timed[][] = shown.map(() => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const page = shown[index]
        if (page) timed[index]?.push(await timeOnce(browser, page))
      }
    }
    return judged(shown, timed, rendered)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const CLICK = `document.getElementById('needing').click()`
const HIDE = `for (const row of document.querySelectorAll('tr[data-quiet]')) row.hidden = !row.hidden`

function written(folder: string, name: string, text: string, filter: string): Shown {
  const file = join(folder, `${name.replace(' ', '-')}.html`)
  writeFileSync(file, text)
  return { name, bytes: Buffer.byteLength(text), address: pathToFileURL(file).href, filter }
}

/** The same words in cells, and nothing else. */
function bareTable({ versions }: Audit): string {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const rows = versions.map(({ package: name, version, verdicts, cells }) => {
    const quiet = verdicts.includes('in-line') ? ' data-quiet' : ''
    const told = Object.values(cells).map(({ label, reason, next, url }) => [label, reason, next, url].join(' '))
    return `<tr${quiet}>${[name, version, verdicts.join(' '), ...told].map((text) => `<td>${plain(text)}</td>`).join('')}</tr>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bare</title><table>${rows.join('\n')}</table></html>`
}

async function timeOnce(browser: Browser, { address, filter }: Shown): Promise<Timed> {
  const page = await browser.newPage()
  try {
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForFunction('performance.getEntriesByName("first-paint").length > 0')
    const [content, paint] = (await page.evaluate(
      '[performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd, performance.getEntriesByName("first-paint")[0].startTime]',
    )) as [number, number]
    // Twice: what the filter takes away, and what it brings back.
    const once = `(() => { const start = performance.now(); ${filter}; document.body.offsetHeight; return performance.now() - start })()`
    return { content, paint, filter: Number(await page.evaluate(once)), back: Number(await page.evaluate(once)) }
  } finally {
    await page.close()
  }
}

function judged(shown: readonly Shown[], timed: readonly (readonly Timed[])[], rendered: number) {
  const median = (index: number, key: keyof Timed) =>
    summarize(
      key,
      (timed[index] ?? []).map((each) => each[key]),
    ).median
  const { bytes, filter, paint } = BOARD_LIMITS
  const rows = [
    ['', 'size', 'DOMContentLoaded', 'first paint', 'filter on', 'filter off'],
    ...shown.map((page, index) => [
      page.name,
      `${(page.bytes / 1024).toFixed(0)} KiB`,
      ...(['content', 'paint', 'filter', 'back'] as const).map((key) => milliseconds(median(index, key))),
    ]),
    ['limit', `${(bytes / 1024).toFixed(0)} KiB`, '', milliseconds(paint), milliseconds(filter), milliseconds(filter)],
    ['written in', milliseconds(rendered), '', '', '', ''],
  ]
  const slowest = Math.max(median(0, 'filter'), median(0, 'back'))
  const size = shown[0]?.bytes ?? 0
  return {
    rows,
    broken: [
      ...(size > bytes ? [`the board has ${size} bytes, at most ${bytes} are wanted`] : []),
      ...(median(0, 'paint') > paint
        ? [`first paint after ${milliseconds(median(0, 'paint'))}, ${paint} ms are wanted`]
        : []),
      ...(slowest > filter ? [`a filter takes ${milliseconds(slowest)}, ${filter} ms are wanted`] : []),
    ],
  }
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}
