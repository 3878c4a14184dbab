// What preflight-publish foresees of a target is what becomes of it: the same texts, files and release, in both actions.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DownstreamWorld, downstreamWorld } from '../fan-out-release/scene.ts'
import { on, writeWorkflows } from './targets-scene.ts'

const WORKFLOWS = {
  'docs.yml': on('{ workflow_dispatch: { inputs: { version: { required: true }, loud: { type: boolean } } } }'),
  'levels.yml': on('{ workflow_dispatch: { inputs: { level: { type: choice, options: [low, high] } } } }'),
  'correlated.yml': on('{ workflow_dispatch: { inputs: { correlation: { required: true } } } }'),
  'deploy.yml': on("{ push: { tags: ['x*'] } }"),
  'image.yml': on('{ release: { types: [published] } }'),
  'both.yml': on('{ release: { types: [published] }, workflow_dispatch: }'),
}
const inputs = (workflow: string, given: string) => `- workflow: ${workflow}\n  inputs: ${given}`

let world: DownstreamWorld
beforeEach(async () => {
  world = await downstreamWorld(WORKFLOWS)
  world.ends('success')
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

/** The failure's code, if any, and what it says. */
async function foreseen(texts: { readonly targets?: string; readonly expect?: string }) {
  const cwd = mkdtempSync(join(tmpdir(), 'plumbline-agreement-'))
  try {
    writeWorkflows(cwd, WORKFLOWS)
    const release = { registry: 'hex', 'package-name': 'demo', version: '1.2.3', prerelease: 'false' }
    const permissions = { contents: 'read' } as const
    const { code, record } = await world.run('preflight-publish', { ...release, ...texts }, { cwd, permissions })
    const { failure } = (record ?? {}) as { readonly failure?: { readonly code: string; readonly what: string } }
    return { stops: code === 1, code: failure?.code, what: failure?.what ?? '' }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

const TEXTS: readonly (readonly [texts: { targets?: string; expect?: string }, word: string])[] = [
  [{ targets: '- workflow: nowhere.yml' }, 'does not exist: octo/demo has no such workflow'],
  [{ targets: '- workflow: deploy.yml' }, 'cannot be started by hand: deploy.yml at "v1.2.3" has no'],
  [{ targets: '- workflow: image.yml' }, 'was published with GITHUB_TOKEN, no workflow starts'],
  [{ targets: '- workflow: docs.yml' }, ''],
  [{ targets: inputs('docs.yml', '{ version: "1", colour: red }') }, ''],
  [{ targets: inputs('docs.yml', '{ version: "1", loud: perhaps }') }, ''],
  [{ targets: inputs('levels.yml', '{ level: middle }') }, ''],
  [{ targets: inputs('levels.yml', '{ level: "${versoin}" }') }, '"${versoin}" is not known; there are'],
  [{ targets: '- wrokflow: docs.yml' }, '"wrokflow" is no key of a target'],
  [{ expect: 'image.yml' }, 'was published with GITHUB_TOKEN, no workflow starts'],
  [{ expect: 'deploy.yml' }, '"v1.2.3" matches no pattern of "on: push: tags" in .github/workflows/deploy.yml'],
]

test.each(TEXTS)('%j is foreseen, and fails after the release', async (texts, words) => {
  const before = await foreseen(texts)
  expect(before).toMatchObject({ stops: true, code: 'targets-cannot-start' })
  await world.publish()
  const after = await world.run('fan-out-release', { version: '1.2.3', ...texts })
  expect(after.code).toBe(1)
  // The same words for the same thing.
  expect(before.what).toContain(words)
  expect(after.annotations.map(({ message }) => message).join('\n')).toContain(words)
})

test.each([
  { targets: inputs('docs.yml', '{ version: "${version}", loud: "${prerelease}" }') },
  { targets: inputs('levels.yml', '{ level: low }') },
  { targets: '- workflow: correlated.yml\n- workflow: both.yml' },
])('%j passes both', async (texts) => {
  expect(await foreseen(texts)).toMatchObject({ stops: false })
  await world.publish()
  expect(await world.run('fan-out-release', { version: '1.2.3', ...texts })).toMatchObject({ code: 0 })
})

test('a release that another account has published before may have woken what listens to it', async () => {
  const texts = { expect: 'image.yml' }
  expect(await foreseen(texts)).toMatchObject({ stops: true })
  await world.publish('app')
  expect(await foreseen(texts)).toMatchObject({ stops: false })
})
