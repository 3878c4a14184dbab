// What preflight foresees is what GitHub then signs, and what it tells to enter is what the index then accepts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { compareClaims, parseExpectedClaims } from '@plumbline/preflight'
import { decodeClaims } from '@plumbline/registries'
import { simulatedClock, startWorld } from '@plumbline/standins'
import { createRepository, openJob, REPOSITORY } from '../publish-with-oidc/scene.ts'
import { ownJob, PUBLISH_FILE, startScene } from './scene.ts'

test('the claims of the real token, and a publisher registered by the printed values', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-agreement-'))
  const gitDir = join(folder, 'repository.git')
  mkdirSync(gitDir)
  const { commit } = createRepository(gitDir)
  const clock = simulatedClock(join(folder, 'clock'))
  const world = await startWorld({ clock, repository: REPOSITORY, gitDir, folder, pypi: true })
  const scene = await startScene({})
  try {
    const inputs = { registry: 'pypi', 'repository-url': `${world.urls.pypi}legacy/` }
    const foreseen = await scene.preflight({ [PUBLISH_FILE]: ownJob({ environment: 'release' }) }, inputs, {
      GITHUB_EVENT_PATH: '',
    })
    expect(foreseen.outputs).toMatchObject({ result: 'ready', 'version-state': 'free' })
    const { fields } = JSON.parse(foreseen.outputs['publisher'] ?? '{}')
    const [owner, name, workflow, environment] = fields.map(({ value }: { value: string }) => value)
    world.pypi.trust({ project: 'demo', repository: `${owner}/${name}`, workflow, environment, pending: true })

    const { idToken } = openJob(world, commit, true)
    const audience = await fetch(`${idToken?.url}&audience=pypi`, {
      headers: { authorization: `Bearer ${idToken?.token}` },
    })
    const { value: token } = (await audience.json()) as { value: string }
    const expected = parseExpectedClaims(foreseen.outputs['claims'] ?? '') ?? []
    expect(expected.filter(({ compared }) => compared !== 'no').length).toBeGreaterThan(3)
    expect(compareClaims(expected, decodeClaims(token))).toEqual([])

    const mint = await fetch(`${world.urls.pypi}_/oidc/mint-token`, { method: 'POST', body: JSON.stringify({ token }) })
    expect(await mint.json()).toMatchObject({ success: true })
    expect(world.problems).toEqual([])
  } finally {
    await scene.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
