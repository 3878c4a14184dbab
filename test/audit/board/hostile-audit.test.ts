// Versions, reasons and addresses are foreign text: whatever stands in them, the board shows it and does nothing else.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Audit, type Cell, renderBoard } from '@plumbline/audit'
import { startBrowser } from './browser.ts'
import { sampleAudit, sampleVersion } from './sample-audit.ts'

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

const ATTACKS = [
  '<script>window.hit = 1</script>',
  '"><img src=x onerror="window.hit = 1">',
  "' autofocus onfocus='window.hit = 1",
  '</script></style></title></textarea><svg onload=window.hit=1>',
  '<!--',
  '${window.hit = 1} {{window.hit = 1}} &lt;b&gt;',
  '<meta http-equiv=refresh content="0;url=https://example.com">',
  '<base href=https://example.com><link rel=stylesheet href=https://example.com/a.css>',
]

function hostile(text: string): Audit {
  const cell: Cell = { state: 'drift', label: text, reason: text, url: `https://example.com/${text}`, next: text }
  const { cells, ...rest } = sampleVersion(text, text, { verdicts: ['partial'], cells: {} })
  const all = Object.fromEntries(Object.keys(cells).map((surface) => [surface, cell])) as typeof cells
  const accepted = { ...rest, package: `${text}2`, accepted: text, cells: all }
  const versions = [{ ...rest, cells: all }, accepted]
  return {
    ...sampleAudit({ count: 0, wrong: 0 }),
    repository: text,
    at: text,
    result: 'drift',
    versions,
    unread: [text],
  }
}

test.each(ATTACKS)('%s', async (text) => {
  const board = await browser.open(hostile(text))
  await board.page.click('td > button')
  await board.page.type('#text', text.slice(0, 40))
  const inserted = 'document.querySelectorAll("img, svg, base, link, iframe, meta[http-equiv=refresh]").length'
  expect([await board.ask('window.hit'), await board.ask(inserted)]).toEqual([undefined, 0])
  expect([
    await board.ask('document.scripts.length'),
    await board.ask('document.querySelectorAll("style").length'),
  ]).toEqual([1, 1])
  const inline =
    '[...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()).filter((n) => /^on|^style$/.test(n))'
  expect(await board.ask(inline)).toEqual([])
  const shown = await board.ask<readonly string[]>(
    '[document.title, ...["h2", "tr[data-verdict] > th > b", "td > button > span", "[popover] > p", "code", ".why", ".unread li", "option[value=\\"0\\"]"].map((s) => document.querySelector(s).textContent)]',
  )
  expect(shown).toHaveLength(9)
  for (const each of shown.filter((_, index) => index !== 1)) expect(each).toContain(text)
  expect([board.requests, board.complaints]).toEqual([[], []])
  await board.page.close()
})

test.each([
  'javascript:window.hit=1',
  'JaVaScRiPt:window.hit=1',
  '\tjavascript:window.hit=1',
  'data:text/html,<script>window.hit=1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.com',
  'blob:https://example.com/x',
  'https://',
])('%j is shown and is no link', (url) => {
  const version = sampleVersion('anvil', '1.0.0', { verdicts: ['partial'], cells: { tag: { state: 'drift', url } } })
  const page = renderBoard({ ...sampleAudit({ count: 0, wrong: 0 }), versions: [version] })
  expect(page.match(/<a /g)).toHaveLength(6)
  expect(page).toContain('<p class="plain">')
})

test('what reorders or hides text is replaced before somebody pastes it', () => {
  const next = 'rm \u202etxt.exe\u202c \u200b\u0000\u001b[31m\ud800 end\u2028'
  const version = sampleVersion('anvil', '1.0.0', { verdicts: ['partial'], cells: { tag: { state: 'drift', next } } })
  const page = renderBoard({ ...sampleAudit({ count: 0, wrong: 0 }), versions: [version] })
  expect(page).toContain('<code>rm �txt.exe� ���[31m� end�</code>')
})

test('only the one style and the one script are allowed, by their hashes', () => {
  const page = renderBoard(sampleAudit({ count: 2, wrong: 1 }))
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
  const hash = "'sha256-[A-Za-z0-9+/]{43}='"
  const allowed = `default-src 'none'; style-src ${hash}; script-src ${hash}; base-uri 'none'; form-action 'none'`
  expect(policy).toMatch(new RegExp(`^${allowed.replaceAll('+', '\\+').replace(/\[A-Za-z0-9\\\+/g, '[A-Za-z0-9+')}$`))
  expect(page).not.toMatch(/\b(?:src|srcset|style|on[a-z]+)="|@import|url\(/)
})
