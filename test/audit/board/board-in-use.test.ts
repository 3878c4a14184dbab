// The board in a real browser: filters and what they announce, keys, panels, copying, touch, paper, no script, no request.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type OpenBoard, startBrowser } from './browser.ts'
import { sampleAudit } from './sample-audit.ts'

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

const SHOWN = '[...document.querySelectorAll("tr[data-verdict]")].filter((row) => row.checkVisibility()).length'
const FOCUSED = 'document.activeElement.getAttribute("aria-label") ?? document.activeElement.id'
const OPEN = 'document.querySelector(":popover-open")?.querySelector("b").textContent ?? ""'

const twelve = sampleAudit({ count: 12, wrong: 5 })
const several = sampleAudit({ count: 24, wrong: 6, packages: ['anvil', 'hammer'] })

/** What the live region says once it has settled. */
async function announced({ page, ask }: OpenBoard, wanted: string): Promise<string> {
  const asked = `document.getElementById("said").textContent === ${JSON.stringify(wanted)}`
  await page.waitForFunction(asked, { timeout: 5_000 }).catch(() => undefined)
  return ask('document.getElementById("said").textContent')
}

async function press({ page }: OpenBoard, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key as 'Tab')
}

test('typing leaves the versions that hold every word, and says how many', async () => {
  const board = await browser.open(twelve)
  expect(await announced(board, '12 versions')).toBe('12 versions')
  await board.page.type('#text', 'manylinux PARTIAL')
  expect(await announced(board, '1 of 12 versions is left')).toBe('1 of 12 versions is left')
  expect(await board.ask(SHOWN)).toBe(1)
  await board.page.type('#text', ' nonsense')
  expect(await announced(board, '0 of 12 versions are left')).toBe('0 of 12 versions are left')
  expect(await board.ask('document.getElementById("nothing").checkVisibility()')).toBe(true)
  await board.page.click('#clear')
  expect(await announced(board, '12 versions')).toBe('12 versions')
  expect([await board.ask(SHOWN), await board.ask(FOCUSED)]).toEqual([12, 'text'])
})

test('package, verdict and drift together; a package without rows goes with its heading', async () => {
  const board = await browser.open(several)
  await board.page.select('#package', '1')
  expect(await announced(board, '12 of 24 versions are left')).toBe('12 of 24 versions are left')
  expect(
    await board.ask('[...document.querySelectorAll("h2")].filter((h) => h.checkVisibility())[0].textContent'),
  ).toBe('hammer')
  await board.page.select('#package', '')
  await board.page.click('#needing')
  expect(await announced(board, '5 of 24 versions are left')).toBe('5 of 24 versions are left')
  await board.page.select('#verdict', 'wrong-flag')
  expect(await announced(board, '1 of 24 versions is left')).toBe('1 of 24 versions is left')
})

test('the whole board by keyboard: filters, cells, panel, and back', async () => {
  const board = await browser.open(twelve)
  const visited: string[] = []
  for (let step = 0; step < 4; step++) {
    await press(board, 'Tab')
    visited.push(await board.ask(FOCUSED))
  }
  expect(visited).toEqual(['text', 'verdict', 'needing', 'tag: v0.2.2 in line'])
  await press(board, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  expect(await board.ask(FOCUSED)).toBe('registry: 2 of 3 files drift')
  await press(board, 'Enter')
  expect(await board.ask(OPEN)).toBe('registry 0.2.2')
  await press(board, 'Tab')
  expect(await board.ask('document.activeElement.textContent')).toBe('Copy')
  await press(board, 'Tab')
  expect(await board.ask('document.activeElement.textContent')).toBe('Open on github.com')
  await press(board, 'Escape')
  expect([await board.ask(OPEN), await board.ask(FOCUSED)]).toEqual(['', 'registry: 2 of 3 files drift'])
  await press(board, 'Space')
  expect(await board.ask(OPEN)).toBe('registry 0.2.2')
  await press(board, 'ArrowDown', 'ArrowDown')
  expect([await board.ask(OPEN), await board.ask(FOCUSED)]).toEqual(['', 'registry: no files absent'])
  await press(board, 'End')
  expect(await board.ask(FOCUSED)).toBe('run: never ran drift')
  await press(board, 'Home', 'ArrowUp', 'ArrowUp', 'ArrowUp')
  expect(await board.ask(FOCUSED)).toBe('tag: v0.2.2 in line')
  await press(board, 'Tab')
  expect(await board.ask('document.activeElement === document.body')).toBe(true)
})

test('arrow keys and the stop of the tab key keep to the rows that are left', async () => {
  const board = await browser.open(twelve)
  await board.page.focus('#needing')
  await press(board, 'Space')
  await board.page.select('#verdict', 'unreadable')
  await board.page.focus('#clear')
  await press(board, 'Tab')
  expect(await board.ask(FOCUSED)).toBe('tag: v0.1.1 in line')
  await press(board, 'ArrowDown', 'PageDown')
  expect(await board.ask(FOCUSED)).toBe('tag: v0.1.1 in line')
})

test('the next action is copied, and told', async () => {
  const board = await browser.open(twelve)
  await board.page
    .browserContext()
    .overridePermissions('file://', ['clipboard-read', 'clipboard-write'])
    .catch(() => undefined)
  await board.page.click('button.drift')
  await board.page.click('.next button')
  await board.page.waitForFunction('document.querySelector(".next [role=status]").textContent !== ""')
  expect(await board.ask('document.querySelector(".next [role=status]").textContent')).toBe('Copied')
  await press(board, 'Escape')
  await board.page.focus('#text')
  await board.page.keyboard.down('Control')
  await press(board, 'v')
  await board.page.keyboard.up('Control')
  expect(await board.ask('document.getElementById("text").value')).toBe('gh workflow run publish.yml --ref v0.2.2')
})

test('on a phone: a card per version, touch opens a sheet, Close closes it', async () => {
  const board = await browser.open(several, { width: 360 })
  expect(await board.ask('getComputedStyle(document.querySelector("tr[data-verdict]")).display')).toBe('grid')
  await board.page.tap('button.drift')
  expect(await board.ask(OPEN)).toContain('registry')
  const sheet = 'document.querySelector(":popover-open").getBoundingClientRect()'
  expect(await board.ask(`Math.round(${sheet}.bottom) === innerHeight && ${sheet}.width === innerWidth`)).toBe(true)
  await board.page.tap(':popover-open .shut')
  expect(await board.ask(OPEN)).toBe('')
  expect(
    await board.ask('Math.min(...[...document.querySelectorAll("td > button")].map((b) => b.clientHeight)) >= 36'),
  ).toBe(true)
})

test('without a script everything is there, panels open, and no filter is shown', async () => {
  const board = await browser.open(twelve, { script: false })
  const text = await board.page.$eval('body', (body) => body.textContent ?? '')
  expect(text).toContain('Four tags came in one push')
  expect(text).toContain('gh release edit v0.1.3 --prerelease --latest=false')
  expect(await board.page.$('#filters[hidden]')).not.toBeNull()
  await board.page.focus('button.drift')
  await press(board, 'Enter')
  expect(await board.page.$eval(':popover-open', (panel) => panel.textContent)).toContain('2 of 3 files')
})

test('on paper: no filters, and the reasons of what needs somebody in full', async () => {
  const board = await browser.open(twelve)
  await board.page.emulateMediaType('print')
  const seen = (selector: string) => board.ask(`document.querySelector(${JSON.stringify(selector)}).checkVisibility()`)
  expect([await seen('#filters'), await seen('tr[data-needs] .told'), await seen('tr.inLine [popover]')]).toEqual([
    false,
    true,
    false,
  ])
})

test('nothing leaves the page, whatever is done with it', async () => {
  const board = await browser.open(several)
  await board.page.type('#text', 'a')
  await board.page.click('button.drift')
  await press(board, 'Escape')
  await board.page.focus('#text')
  await press(board, 'Enter')
  const tried = 'fetch("https://example.com").then(() => "sent", () => "refused")'
  expect(await board.ask(tried)).toBe('refused')
  expect(board.requests).toEqual([])
  expect(board.complaints.filter((text) => !text.includes('example.com'))).toEqual([])
})

test('500 versions: under 1.5 MB, and the filter finds its own', async () => {
  const board = await browser.open(sampleAudit({ count: 500, wrong: 60 }))
  expect((await board.page.content()).length).toBeLessThan(1_500_000)
  await board.ask(
    '(() => { const box = document.getElementById("text"); box.value = "waiting"; box.dispatchEvent(new Event("input", { bubbles: true })) })()',
  )
  expect(await board.ask(SHOWN)).toBe(12)
})
