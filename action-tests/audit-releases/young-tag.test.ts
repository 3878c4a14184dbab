// A tag that came a moment ago, whatever the age of its commit: nothing is said to be missing before its time.
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type AuditWorld, auditWorld, push } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  world.commit({ 'package.json': undefined, 'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]\n' })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const MINUTE = 60_000
const audit = (later: number, inputs: Readonly<Record<string, string>> = {}) =>
  world.audit({ 'repository-url': `${world.urls.pypi}legacy/`, ...inputs }, { later })

/** A lightweight tag on a commit of weeks ago, pushed now. */
function tagged(name: string): void {
  world.repository.git('tag', name)
  push(world.repository.git, world.repository.gitDir)
  world.github.pushed()
}

test('a lightweight tag on an old commit is on its way for half an hour after a push', async () => {
  world.clock.advance(24 * 60 * MINUTE)
  tagged('v1.0.0')
  const young = await audit(MINUTE)
  expect(young.verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect(young.versions[0]?.cells.run).toMatchObject({
    state: 'pending',
    reason: expect.stringMatching(
      /Nothing says when the tag came, and something was pushed at 2026-\d\d-\d\dT[\d:]+Z\.$/,
    ),
  })
  expect((await audit(30 * MINUTE)).verdicts).toEqual({ 'demo 1.0.0': ['never-ran'] })
})

test('in a repository that is pushed to all the time an earlier audit has seen the tag', async () => {
  const cache = { cache: 'out/cache.json' }
  tagged('v1.0.0')
  expect((await audit(MINUTE, cache)).verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  world.clock.advance(40 * MINUTE)
  world.github.pushed()
  expect((await audit(MINUTE)).verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect((await audit(0, cache)).verdicts).toEqual({ 'demo 1.0.0': ['never-ran'] })
})

test('an annotated tag states its time itself, whatever GitHub says of pushes', async () => {
  const { git, gitDir, work } = world.repository
  world.clock.advance(24 * 60 * MINUTE)
  const seconds = Math.floor(world.clock.now() / 1000)
  const tagger = `tagger A <a@example.org> ${seconds} +0000`
  const input = `object ${git('rev-parse', 'HEAD')}\ntype commit\ntag v1.0.0\n${tagger}\n\nRelease\n`
  git('update-ref', 'refs/tags/v1.0.0', execFileSync('git', ['mktag'], { cwd: work, input, encoding: 'utf8' }).trim())
  git('tag', 'v0.9.0')
  push(git, gitDir)
  expect((await audit(MINUTE)).verdicts).toEqual({ 'demo 1.0.0': ['in-line'], 'demo 0.9.0': ['never-ran'] })
  expect((await audit(31 * MINUTE)).verdicts).toEqual({ 'demo 1.0.0': ['never-ran'], 'demo 0.9.0': ['never-ran'] })
})
