// What publishing attests, says about it, and does when it cannot: npm and Python indexes, by the committed bundle.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import type { ActionResult } from '@plumbline/rehearsal'
import type { Fault, JobIdentity, World } from '@plumbline/standins'
import { type JobScene, type JobSceneOptions, startJobScene } from './job-scene.ts'
import { builtFiles, PROJECT } from './pypi-scene.ts'
import { PACKAGE, REPOSITORY, type SceneOptions, startScene } from './scene.ts'

const CALLED = { jobWorkflowRef: `${REPOSITORY}/.github/workflows/called.yml@refs/tags/v1.2.3` }
const PRIVATE = { visibility: 'private' } as const
const ATTESTABLE = { repository: { type: 'git', url: `git+https://github.com/${REPOSITORY}.git` } }
const DOWN = {
  service: 'sigstore',
  times: 100,
  when: 'before-accept',
  effect: { kind: 'status', status: 503 },
} as const
const services: (Pick<Fault, 'path'> & { name: string; address: string })[] = [
  { name: 'Rekor', path: /\/rekor\//, address: 'https://rekor.sigstore.dev' },
  { name: 'Fulcio', path: /\/fulcio\//, address: 'https://fulcio.sigstore.dev' },
]

const open: { readonly world: World; close(): Promise<void> }[] = []

async function python(claims: Partial<JobIdentity> = {}, workflow = 'publish.yml'): Promise<JobScene> {
  const scene = await startIndex('pypi', { claims })
  scene.world.pypi.trust({ project: PROJECT, repository: REPOSITORY, workflow, pending: true })
  const files = await builtFiles('any')
  scene.place(...Object.entries(files).map(([filename, content]) => ({ filename, content })))
  return scene
}

async function startIndex(
  audience: 'pypi' | 'testpypi',
  options: Pick<JobSceneOptions, 'claims' | 'after'>,
): Promise<JobScene> {
  const scene = await startJobScene({
    ...options,
    service: 'pypi',
    world: { pypi: { audience } },
    inputs: ({ urls }) => ({ registry: audience, 'repository-url': `${urls.pypi}legacy/` }),
  })
  open.push(scene)
  return scene
}

async function npm(options: SceneOptions = {}) {
  const scene = await startScene({ manifest: ATTESTABLE, ...options })
  open.push(scene)
  return scene
}

function filesOf({ outputs }: ActionResult): unknown {
  return JSON.parse(outputs['files'] ?? '')
}

afterEach(async () => {
  for (const { world, close } of open.splice(0)) {
    expect(world.problems).toEqual([])
    await close()
  }
})

test('every file of a Python release is attested, and what is attested verifies', async () => {
  const { publish, world } = await python()
  const result = await publish()
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(filesOf(result)).toMatchObject([
    { state: 'accepted', attested: true },
    { state: 'accepted', attested: true },
  ])
  expect(world.pypi.files(PROJECT).map(({ attestations }) => attestations?.length)).toEqual([1, 1])
  expect(world.sigstore.entries.map(({ kind }) => kind)).toEqual(['dsse', 'dsse'])
  expect(result.record).toMatchObject({ publications: [{ files: [{ attested: true }, { attested: true }] }] })
})

test('npm gets provenance for a package that names the repository; another one goes without, and that is said', async () => {
  const named = await npm()
  const result = await named.publish({ attestations: 'true' })
  expect(filesOf(result)).toMatchObject([{ state: 'accepted', attested: true }])
  expect(named.world.sigstore.entries).toHaveLength(1)
  const unnamed = await npm({ manifest: {} })
  const bare = await unnamed.publish()
  expect([bare.outputs['published'], unnamed.world.sigstore.entries.length]).toEqual(['yes', 0])
  // Registries with npm's protocol that know no provenance show the same: nothing is claimed.
  expect(filesOf(bare)).toEqual([expect.not.objectContaining({ attested: true })])
  expect(bare.summary).toContain('names no repository in its package.json')
  const demanded = await (await npm({ manifest: {} })).publish({ attestations: 'true' })
  expect([demanded.code, demanded.outputs['published']]).toEqual([1, 'no'])
  expect(demanded.record).toMatchObject({ failure: { code: 'attestation-impossible' } })
})

test('with `attestations: false` nothing is signed, and no warning follows a file that has none', async () => {
  const { publish, world } = await python()
  const result = await publish({ attestations: 'false' })
  expect(filesOf(result)).toMatchObject([{ attested: false }, { attested: false }])
  expect([world.sigstore.certificates, world.sigstore.entries]).toEqual([0, []])
  expect(result.summary).toContain('Nothing is attested: `attestations: false` was asked for.')
  expect(result.summary).not.toContain('none can be added')
})

test('a private repository is not shown in the public log, unless it is asked for; npm never takes it', async () => {
  const { publish, world } = await python(PRIVATE)
  const quiet = await publish()
  expect([quiet.outputs['published'], world.sigstore.entries.length]).toEqual(['yes', 0])
  expect(quiet.summary).toContain("an attestation would show its name, workflow and commit in Sigstore's public log")
  const shown = await (await python(PRIVATE)).publish({ attestations: 'true' })
  expect(filesOf(shown)).toMatchObject([{ attested: true }, { attested: true }])
  const scene = await npm({ claims: PRIVATE })
  const refused = await scene.publish({ attestations: 'true' })
  expect(refused.record).toMatchObject({ failure: { code: 'attestation-impossible' } })
  expect([scene.world.sigstore.entries.length, scene.world.npm.puts]).toEqual([0, 0])
})

test('a job in a called workflow: no attestation that PyPI would take, and provenance of the caller for npm', async () => {
  const { publish, world } = await python(CALLED, 'called.yml')
  const result = await publish()
  expect([result.outputs['published'], world.sigstore.entries.length]).toEqual(['yes', 0])
  expect(result.summary).toContain('a job in a called workflow can satisfy only one of the two')
  const scene = await npm({ claims: CALLED })
  expect(filesOf(await scene.publish())).toMatchObject([{ state: 'accepted', attested: true }])
})

test.each(services)('$name is down: nothing is sent, and a re-run converges', async (service) => {
  const { publish, world, asked } = await python()
  world.addFault({ ...DOWN, path: service.path })
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({
    failure: { code: 'signing-failed', request: expect.stringContaining(service.address) },
  })
  expect(result.outputs['next-action']).toBe(`gh run rerun 1 --failed --repo ${REPOSITORY}`)
  expect(asked('POST')).toEqual(['POST /_/oidc/mint-token 200'])
  world.clearFaults()
  expect((await publish()).outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
})

test('npm too sends nothing while the log is down, and publishes without it when told to', async () => {
  const { publish, world } = await npm()
  world.addFault({ ...DOWN, path: /\/rekor\// })
  const stopped = await publish()
  expect([stopped.code, stopped.outputs['published'], world.npm.puts]).toEqual([1, 'no', 0])
  expect(stopped.summary).toContain('attestations: false')
  expect((await publish({ attestations: 'false' })).outputs['published']).toBe('yes')
})

test('an entry that the log has already is as good as a new one', async () => {
  const { publish, world } = await python()
  world.sigstore.conflict(2)
  const result = await publish({ attestations: 'true' })
  expect(filesOf(result)).toMatchObject([{ attested: true }, { attested: true }])
  expect(world.requests.filter(({ status }) => status === 409)).toHaveLength(2)
})

test('the same file that is there without an attestation stays as it is: nothing is sent, nothing is signed', async () => {
  const { publish, world } = await python()
  const files = Object.entries(await builtFiles('any')).map(([filename, content]) => ({ filename, content }))
  world.pypi.seed({ project: PROJECT, version: '1.2.3', files })
  const result = await publish()
  expect(result.outputs).toMatchObject({ published: 'yes', 'already-published': 'true' })
  expect(filesOf(result)).toMatchObject([{ attested: false }, { attested: false }])
  expect(result.summary).toContain('is there without an attestation, and none can be added to it any more')
  expect([world.pypi.uploads, world.sigstore.entries.length]).toEqual([0, 0])
})

test('an upload over the same file without an attestation is a yes of the index, and attaches none: that is said', async () => {
  const { publish, world } = await python()
  world.pypi.cacheFor(600_000)
  await publish({ 'dry-run': 'true' })
  const files = Object.entries(await builtFiles('any')).map(([filename, content]) => ({ filename, content }))
  world.pypi.untrust(PROJECT)
  world.pypi.seed({ project: PROJECT, version: '1.2.3', files })
  world.pypi.trust({ project: PROJECT, repository: REPOSITORY, workflow: 'publish.yml' })
  const result = await publish({ 'wait-timeout-minutes': '20' })
  expect(result.outputs).toMatchObject({ published: 'yes', proof: 'hash' })
  expect(filesOf(result)).toMatchObject([{ attested: false }, { attested: false }])
  expect(result.summary).toContain('is there without an attestation, and none can be added to it any more')
})

test('the last question at the end of the budget is an upload too, so it has its attestation', async () => {
  const { publish, world, asked } = await python()
  const lost = { service: 'pypi', method: 'POST', path: /legacy/, times: 1, when: 'before-accept' } as const
  world.addFault({ ...lost, effect: { kind: 'status', status: 502 } })
  const first = await publish({ attestations: 'true', 'wait-timeout-minutes': '5' })
  expect(first.stdout).toContain('asking once more, past its caches')
  expect(asked('POST', /legacy/).slice(0, 2)).toEqual(['POST /legacy/ 502', 'POST /legacy/ 200'])
  const again = await publish({ attestations: 'true' })
  expect(again.outputs['published']).toBe('yes')
  expect(filesOf(again)).toMatchObject([{ attested: true }, { attested: true }])
})

test('TestPyPI and then PyPI, in two steps of one job with one folder', async () => {
  const first = await startIndex('testpypi', {})
  first.world.pypi.trust({ project: PROJECT, repository: REPOSITORY, workflow: 'publish.yml', pending: true })
  const files = Object.entries(await builtFiles('any')).map(([filename, content]) => ({ filename, content }))
  first.place(...files)
  const names = files.map(({ filename }) => filename).sort()
  const tried = await first.publish({ attestations: 'true' })
  expect(tried.outputs).toMatchObject({ published: 'yes', registry: 'testpypi' })
  expect(readdirSync(join(first.workspace, 'dist')).sort()).toEqual(names)
  const second = await startIndex('pypi', { after: { workspace: first.workspace, temp: tried.temp } })
  second.world.pypi.trust({ project: PROJECT, repository: REPOSITORY, workflow: 'publish.yml', pending: true })
  const released = await second.publish({ attestations: 'true' })
  expect(released.outputs).toMatchObject({ published: 'yes', registry: 'pypi', 'already-published': 'false' })
  for (const { world } of [first, second])
    expect(world.pypi.files(PROJECT).map(({ attestations }) => attestations?.length)).toEqual([1, 1])
  expect(released.record).toMatchObject({
    publications: [
      { registry: 'testpypi', published: 'yes' },
      { registry: 'pypi', published: 'yes' },
    ],
  })
})

test('of a package with provenance npm shows that it has one', async () => {
  const { publish, npm: client } = await npm()
  await publish()
  expect(await client('view', `${PACKAGE}@1.2.3`, 'dist.attestations.provenance.predicateType')).toContain(
    'https://slsa.dev/provenance/v1',
  )
})
