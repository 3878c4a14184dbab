// A panel of an ordinary length is whole in a low window, wherever its cell stands; a very long one scrolls by itself.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Audit } from '@plumbline/audit'
import { startBrowser } from './browser.ts'
import { sampleAudit, sampleVersion } from './sample-audit.ts'

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

const TAG = '@octo/some-rather-long-package-name@1.26.0'
const NEXT = `gh workflow run publish.yml --ref ${TAG}`
const REASON = `For the tag "${TAG}" publish.yml has no run. "${TAG}" matches no pattern of "on: push: tags" in .github/workflows/publish.yml: "v*" (\`*\` does not match "/": \`**\` does). If it should run, change the filter in a commit, and tag that commit. It waits for somebody to dispatch it. To start it now: \`${NEXT}\`.`

/** Twenty versions, one of them in the middle with a long reason in its first and in its last cell. */
function board(reason: string): Audit {
  const audit = sampleAudit({ count: 20, wrong: 0 })
  const told = { state: 'drift', label: 'never ran', reason, next: NEXT } as const
  const wrong = sampleVersion('anvil', '0.2.9', { verdicts: ['never-ran'], cells: { tag: told, run: told } })
  return { ...audit, result: 'drift', versions: audit.versions.map((one, place) => (place === 6 ? wrong : one)) }
}

/** Where the open panel and its command stand in the window; the cell is put at a part of its height. */
const PLACES = `(() => {
  const panel = document.querySelector(':popover-open')
  const box = panel.getBoundingClientRect()
  const code = panel.querySelector('.next code').getBoundingClientRect()
  const inside = (one) => one.top >= 0 && one.left >= 0 && one.bottom <= innerHeight && one.right <= innerWidth
  return { panel: inside(box), command: inside(code), high: box.height, scrolls: panel.scrollHeight > panel.clientHeight + 1 }
})()`

async function opened(reason: string, height: number, surface: 'tag' | 'run', part: number) {
  const { page, ask } = await browser.open(board(reason))
  await page.setViewport({ width: 1280, height })
  const button = `document.querySelector('button[aria-label="${surface}: never ran drift"]')`
  await ask(`scrollBy(0, ${button}.getBoundingClientRect().top - innerHeight * ${part})`)
  await ask(`${button}.focus()`)
  await page.keyboard.press('Enter')
  await ask('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const places = await ask<{ panel: boolean; command: boolean; high: number; scrolls: boolean }>(PLACES)
  return { page, ask, places }
}

test.each(
  [700, 600].flatMap((height) =>
    (['tag', 'run'] as const).flatMap((surface) => [0.2, 0.5, 0.8].map((part) => [height, surface, part] as const)),
  ),
)('1280 × %d, %s, at %d of the height: the command is in sight', async (height, surface, part) => {
  const { page, places } = await opened(REASON, height, surface, part)
  expect(places).toMatchObject({ panel: true, command: true, scrolls: false })
  await page.close()
})

test('a reason that is longer than the window: the panel stays inside, and the tab key brings the command up', async () => {
  const { page, ask, places } = await opened(`${REASON} `.repeat(12), 600, 'run', 0.5)
  expect(places).toMatchObject({ panel: true, scrolls: true })
  expect(places.high).toBeGreaterThan(200)
  await page.keyboard.press('Tab')
  expect(await ask('document.activeElement.textContent')).toBe('Copy')
  expect(await ask<object>(PLACES)).toMatchObject({ panel: true, command: true })
  await page.close()
})
