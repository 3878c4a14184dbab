// Boards in a real browser: opened from a file, with every request that leaves the page written down.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Audit, renderBoard } from '@plumbline/audit'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { browserArguments, findBrowser } from './find-browser.ts'

/** The script that looks for barriers. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Milliseconds that axe-core may take for 3,500 cells on a busy machine. */
export const LONGEST_LOOK = 600_000

export interface Look {
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly script?: boolean
}

export interface OpenBoard {
  readonly page: Page
  /** Addresses that the page asked for, itself left out. */
  readonly requests: readonly string[]
  /** What the browser complained of: refused by the policy, or thrown. */
  readonly complaints: readonly string[]
  /** The value of an expression inside the page. */
  ask<Value>(expression: string): Promise<Value>
}

/** A browser for one test file; `close` ends it and takes its boards away. */
export async function startBrowser(): Promise<{
  open(audit: Audit | string, look?: Look): Promise<OpenBoard>
  close(): Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-board-'))
  const browser = await launch({
    executablePath: findBrowser(),
    args: browserArguments(),
    protocolTimeout: LONGEST_LOOK,
  })
  let opened = 0
  return {
    async open(board, look = {}) {
      const file = join(folder, `${opened++}.html`)
      writeFileSync(file, typeof board === 'string' ? board : renderBoard(board))
      return openPage(browser, pathToFileURL(file).href, look)
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openPage(browser: Browser, address: string, look: Look): Promise<OpenBoard> {
  const { scheme = 'light', width = 1280, script = true } = look
  const page = await browser.newPage()
  const phone = width < 600
  await page.setViewport({ width, height: 800, isMobile: phone, hasTouch: phone })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setJavaScriptEnabled(script)
  const [requests, complaints]: [string[], string[]] = [[], []]
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url())
    void request.continue()
  })
  await page.goto(address, { waitUntil: 'load' })
  return { page, requests, complaints, ask: async (expression) => (await page.evaluate(expression)) as never }
}

const LAY_OUT_ALL = `
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('tr { content-visibility: visible !important }')
  document.adoptedStyleSheets.push(sheet)
`

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe-core finds, by its default rules and best practices: one sentence for each rule that is broken. */
export async function barriers({ page, ask }: OpenBoard): Promise<readonly string[]> {
  // Rows out of sight are not laid out, and what is not laid out is not looked at: here every row is.
  await page.evaluate(LAY_OUT_ALL)
  await page.evaluate(AXE)
  const { violations } = await ask<{ violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"], selectors: false })',
  )
  return violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html} ${first?.failureSummary}`)
}
