// GitHub's hour runs out in the middle of an audit: what was read is told, and the next audit goes on from there.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packSdist } from '@plumbline/standins'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  world.commit({ 'package.json': undefined })
  for (const number of ['1.0.0', '1.1.0', '1.2.0']) {
    const manifest = `[project]\nname = "demo"\nversion = "${number}"\n`
    world.commit(
      { 'pyproject.toml': manifest, 'CHANGELOG.md': `# Changes\n\n## ${number}\n\n- Better.\n` },
      `v${number}`,
    )
    world.ran(`v${number}`)
    const files = [await packSdist({ name: 'demo', version: number }, 'x')]
    world.pypi.seed({ project: 'demo', version: number, files })
    await world.release(`v${number}`)
  }
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const HOUR = 60 * 60_000
const audit = (later: number) =>
  world.audit({ 'repository-url': `${world.urls.pypi}legacy/`, cache: 'out/audit-cache.json' }, { later })

/** What an audit asks, and how many answers said that nothing has changed. */
async function asked(later: number) {
  const before = world.requests.length
  const result = await audit(later)
  const made = world.requests.slice(before)
  const of = (service: string) => made.filter((one) => one.service === service)
  return {
    result,
    github: of('github').length,
    unchanged: of('github').filter(({ status }) => status === 304).length,
    registry: of('pypi'),
  }
}

test('an audit ends with what it has, says when it can go on, and asks the next time only for the rest', async () => {
  world.github.limit({ perHour: 8 })
  const first = await asked(2 * HOUR)
  const { result } = first
  expect(result.outputs['result']).toBe('unreadable')
  expect(result.annotations).toMatchObject([
    {
      title: 'audit-unreadable',
      message: expect.stringMatching(
        /GitHub takes no more requests of this token: \d+ requests are missing\. The audit can go on at 2026-\d\d-\d\dT/,
      ),
    },
  ])
  const [newest] = result.versions
  expect(newest?.cells).toMatchObject({ tag: { state: 'good' }, registry: { state: 'good' }, run: { state: 'good' } })
  expect(result.versions[2]?.cells.commit.reason).toMatch(
    /^GitHub takes no more requests of this token before 2026-.*"GET /,
  )
  const second = await asked(HOUR)
  expect(second.result.outputs['result']).toBe('clean')
  expect(second.unchanged).toBeGreaterThan(3)
})

test('once the limit is met nothing is asked any more, not even what no memory keeps', async () => {
  world.commit({ 'pyproject.toml': '[project]\nname = "demo"\nversion = "1.3.0"\n' }, 'v1.3.0')
  world.pypi.seed({
    project: 'demo',
    version: '1.3.0',
    files: [await packSdist({ name: 'demo', version: '1.3.0' }, 'x')],
  })
  world.ran('v1.3.0', 'failure')
  world.github.limit({ perHour: 6 })
  const before = world.requests.length
  await audit(2 * HOUR)
  const made = world.requests.slice(before).map(({ path }) => path)
  expect(made.filter((path) => /generate-notes|zip$/.test(path))).toEqual([])
})

test('a limit that is met at the very first request ends the audit with its own words', async () => {
  world.github.limit({ perHour: 0 })
  const { result, github } = await asked(2 * HOUR)
  expect(github).toBe(1)
  expect(result.annotations).toMatchObject([
    { title: 'github-rate-limited', message: expect.stringContaining('before 2026-') },
  ])
})

test('a second audit of a repository in which nothing has happened costs nothing of the hour', async () => {
  const first = await asked(0)
  expect(first.unchanged).toBe(0)
  const second = await asked(0)
  expect(second.result.verdicts).toEqual(first.result.verdicts)
  expect(second.github).toBeLessThan(first.github)
  expect(second.github).toBe(second.unchanged)
  expect(second.registry.map(({ status }) => status)).toEqual([304])
})

test('a file that is broken, or not there, is an empty one; without `cache` none is written', async () => {
  const path = join(world.repository.work, 'out/audit-cache.json')
  await audit(0)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.slice(0, -20))
  expect((await asked(0)).unchanged).toBe(0)
  expect(readFileSync(path, 'utf8').length).toBeGreaterThan(1000)
})
