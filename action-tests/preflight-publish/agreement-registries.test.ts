// What preflight tells to enter at crates.io and RubyGems.org is what they then accept; with one field wrong they refuse.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { compareClaims, parseExpectedClaims } from '@plumbline/preflight'
import { decodeClaims } from '@plumbline/registries'
import { packCrate, simulatedClock, startWorld, type World, type WorldOptions } from '@plumbline/standins'
import { createRepository, openJob, REPOSITORY } from '../publish-with-oidc/scene.ts'
import { ownJob, PUBLISH_FILE, startScene } from './scene.ts'

/** What somebody entered on the settings page. */
interface Entered {
  readonly repository: string
  readonly workflow: string
  readonly environment: string
}

interface Case {
  readonly registry: string
  readonly starts: Pick<WorldOptions, 'cratesIo' | 'rubygems'>
  address(world: World): string
  audience(world: World): string
  /** The fields' names on the page: owner, repository, workflow, environment. */
  readonly fields: readonly string[]
  trust(world: World, entered: Entered): Promise<void>
  exchangeUrl(world: World): string
  readonly accepted: number
  readonly refused: number
}

const CASES: readonly Case[] = [
  {
    registry: 'crates.io',
    starts: { cratesIo: true },
    address: ({ urls }) => `${urls.cratesIo}index/`,
    audience: ({ urls }) => new URL(urls.cratesIo).host,
    fields: ['Repository owner', 'Repository name', 'Workflow filename', 'Environment'],
    async trust({ cratesIo }, entered) {
      const stated = { name: 'demo', version: '1.0.0' }
      cratesIo.seed({ ...stated, content: (await packCrate(stated, 'An earlier version.')).content })
      cratesIo.trust({ crate: 'demo', ...entered })
    },
    exchangeUrl: ({ urls }) => `${urls.cratesIo}api/v1/trusted_publishing/tokens`,
    accepted: 200,
    refused: 400,
  },
  {
    registry: 'rubygems',
    starts: { rubygems: true },
    address: ({ urls }) => urls.rubygems,
    audience: () => 'rubygems.org',
    fields: ['Repository owner', 'Repository name', 'Workflow filename', 'Environment'],
    trust: async ({ rubygems }, entered) => rubygems.trust({ gem: 'demo', ...entered, pending: true }),
    exchangeUrl: ({ urls }) => `${urls.rubygems}/api/v1/oidc/trusted_publisher/exchange_token`,
    accepted: 201,
    refused: 404,
  },
]

/** Preflight's values are entered, changed by the test; returns the exchange's status and how the claims compare. */
async function exchangeWith(one: Case, change: Partial<Entered>) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-agreement-'))
  const gitDir = join(folder, 'repository.git')
  mkdirSync(gitDir)
  const { commit } = createRepository(gitDir)
  const clock = simulatedClock(join(folder, 'clock'))
  const world = await startWorld({ clock, repository: REPOSITORY, gitDir, folder, ...one.starts })
  const scene = await startScene({})
  try {
    const inputs = { registry: one.registry, 'repository-url': one.address(world) }
    const files = { [PUBLISH_FILE]: ownJob({ environment: 'release' }) }
    const foreseen = await scene.preflight(files, inputs, { GITHUB_EVENT_PATH: '' })
    const { fields } = JSON.parse(foreseen.outputs['publisher'] ?? '{}') as {
      fields: { field: string; value: string }[]
    }
    const [owner, name, workflow = '', environment = ''] = one.fields.map(
      (wanted) => fields.find(({ field }) => field === wanted)?.value,
    )
    await one.trust(world, { repository: `${owner}/${name}`, workflow, environment, ...change })
    const { idToken } = openJob(world, commit, true)
    const answer = await fetch(`${idToken?.url}&audience=${encodeURIComponent(one.audience(world))}`, {
      headers: { authorization: `Bearer ${idToken?.token}` },
    })
    const { value: jwt } = (await answer.json()) as { value: string }
    const { status } = await fetch(one.exchangeUrl(world), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'plumbline-test' },
      body: JSON.stringify({ jwt }),
    })
    expect(world.problems).toEqual([])
    const expected = parseExpectedClaims(foreseen.outputs['claims'] ?? '') ?? []
    expect(expected.filter(({ compared }) => compared !== 'no').length).toBeGreaterThan(2)
    return { status, differences: compareClaims(expected, decodeClaims(jwt)) }
  } finally {
    await scene.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each(CASES)('$registry accepts a publisher that was registered by the printed values', async (one) => {
  expect(await exchangeWith(one, {})).toEqual({ status: one.accepted, differences: [] })
})

test.each(CASES)('$registry refuses it with another workflow file', async (one) => {
  expect(await exchangeWith(one, { workflow: 'release.yml' })).toMatchObject({ status: one.refused })
})
