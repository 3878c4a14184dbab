// The board with 500 versions has no barrier that axe-core finds, in light, dark and on a phone.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { barriers, LONGEST_LOOK, startBrowser } from './browser.ts'
import { browserArguments, findBrowser } from './find-browser.ts'
import { sampleAudit } from './sample-audit.ts'

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

const many = sampleAudit({ count: 500, wrong: 60, packages: ['@octo/anvil', '@octo/anvil-cli', 'hammer'] })

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
] as const)(
  '500 versions, %s, %d px wide',
  async (scheme, width) => {
    const board = await browser.open(many, { scheme, width })
    expect(await barriers(board)).toEqual([])
    expect(await board.ask('document.documentElement.scrollWidth')).toBe(width)
    await board.page.close()
  },
  LONGEST_LOOK,
)

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 800],
  ['dark', 360],
] as const)('an open panel and a filtered board, %s, %d px wide', async (scheme, width) => {
  const board = await browser.open(sampleAudit({ count: 12, wrong: 5 }), { scheme, width })
  await board.page.click('#needing')
  await board.page.click('button.drift')
  expect(await board.ask('document.querySelectorAll(":popover-open").length')).toBe(1)
  expect(await barriers(board)).toEqual([])
})

test('a board without versions, and one that could not be read', async () => {
  const empty = sampleAudit({ count: 0, wrong: 0 })
  expect(await barriers(await browser.open(empty))).toEqual([])
  const unread = { ...empty, result: 'unreadable', unread: ['The registry answered with 503.'] } as const
  expect(await barriers(await browser.open(unread))).toEqual([])
})

test('axe-core sees a barrier where there is one', async () => {
  const board = await browser.open('<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><button></button>')
  expect((await barriers(board)).join()).toContain('button-name')
})

test('without a browser the tests fail and say what to install', () => {
  expect(() => findBrowser({ PATH: '/nowhere' })).toThrow(/apt-get install chromium.*CHROMIUM_PATH/)
  expect(findBrowser({ PATH: '/nowhere', CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
  expect([browserArguments(0, {}), browserArguments(1000, {})]).toEqual([['--no-sandbox'], []])
})
