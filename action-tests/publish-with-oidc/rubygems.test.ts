// Publishing gems by the committed bundle, against the stand-in of RubyGems.org: platforms, yanked numbers, attestations.
import { afterEach, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { type PackedGem, packGem, type RubygemsSettings } from '@plumbline/standins'
import { type JobScene, startJobScene } from './job-scene.ts'
import { REPOSITORY } from './scene.ts'

const GEM = 'plumb_line'
const PLATFORMS = ['arm64-darwin', 'ruby', 'x86_64-linux'] as const
const PUSH = { service: 'rubygems', method: 'POST', path: /api\/v1\/gems$/, times: 1 } as const
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let scene: JobScene

/** A host with an earlier version of the gem, which trusts the job; gems of these platforms in dist/. */
async function start(platforms: readonly string[] = PLATFORMS, settings: RubygemsSettings = {}): Promise<JobScene> {
  scene = await startJobScene({
    service: 'rubygems',
    world: { rubygems: settings },
    inputs: ({ urls }) => ({ 'repository-url': urls.rubygems }),
  })
  scene.world.rubygems.seed((await packGem({ name: GEM, number: '1.2.2' }, 'earlier')).content)
  scene.world.rubygems.trust({ gem: GEM, repository: REPOSITORY, workflow: 'publish.yml' })
  scene.place(...(await Promise.all(platforms.map((platform) => gem(platform)))))
  return scene
}

function gem(platform = 'ruby', text = platform): Promise<PackedGem> {
  return packGem({ name: GEM, number: '1.2.3', platform }, text)
}

/** Gems of the released version that the host holds, by file name. */
function held() {
  const there = scene.world.rubygems.gems(GEM).filter(({ number }) => number === '1.2.3')
  return there.sort((one, other) => (one.filename < other.filename ? -1 : 1))
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

test('every platform of a version is there with our bytes, by one key, each with an attestation that verifies', async () => {
  const { publish, asked, world } = await start()
  const result = await publish()
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(result.outputs).toMatchObject({ published: 'yes', proof: 'hash', 'package-name': GEM, version: '1.2.3' })
  expect(asked('POST', /gems$/)).toEqual(Array.from({ length: 3 }, () => 'POST /api/v1/gems 200'))
  expect(asked('POST', /exchange_token$/)).toHaveLength(1)
  const told = JSON.parse(result.outputs['files'] ?? '') as { attested?: boolean }[]
  expect(told.map(({ attested }) => attested)).toEqual([true, true, true])
  expect(asked('GET', /attestations/).map((line) => line.slice(-3))).toEqual(['200', '200', '200'])
  const expected = (await Promise.all(PLATFORMS.map((platform) => gem(platform)))).map(({ filename, content }) => ({
    filename,
    sha256: digestOf('sha256', content),
  }))
  expect(held()).toMatchObject(expected.sort((one, other) => (one.filename < other.filename ? -1 : 1)))
  for (const { attestations, content } of held()) {
    const [bundle] = attestations
    expect(world.sigstore.verify(bundle, content).signer).toBe(
      `https://github.com/${REPOSITORY}/.github/workflows/publish.yml@refs/tags/v1.2.3`,
    )
  }
})

test('one gem is told as attested, as the host shows it', async () => {
  const { publish, asked } = await start(['ruby'])
  const result = await publish({ attestations: 'true' })
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attested: true }])
  expect(result.summary).toContain('accepted, attested')
  expect(asked('GET', /attestations/)).toEqual([`GET /api/v1/attestations/${GEM}-1.2.3.json 200`])
})

test('what was there without an attestation is told so; where the host is silent about it, nothing is told', async () => {
  const { publish, world } = await start()
  world.rubygems.seed((await gem('ruby')).content)
  world.addFault({
    service: 'rubygems',
    method: 'GET',
    path: /attestations.*x86_64/,
    times: 9,
    when: 'before-accept',
    effect: { kind: 'status', status: 503 },
  })
  const result = await publish()
  expect(result.outputs).toMatchObject({ published: 'yes', proof: 'hash' })
  const told = JSON.parse(result.outputs['files'] ?? '') as { name: string; state: string; attested?: boolean }[]
  expect(told.map(({ name, state, attested }) => [name, state, attested])).toEqual([
    [`${GEM}-1.2.3-arm64-darwin.gem`, 'accepted', true],
    [`${GEM}-1.2.3-x86_64-linux.gem`, 'accepted', undefined],
    [`${GEM}-1.2.3.gem`, 'already-there', false],
  ])
  expect(result.summary).toContain(`${GEM}-1.2.3.gem is there without an attestation`)
})

test('with `attestations: false` the gem goes as its plain bytes, and Sigstore is not asked', async () => {
  const { publish, world } = await start(['ruby'])
  const result = await publish({ attestations: 'false' })
  expect(result.outputs['published']).toBe('yes')
  expect([world.sigstore.certificates, held()[0]?.attestations]).toEqual([0, []])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ attested: false }])
  expect(result.summary).toContain('Nothing is attested: `attestations: false` was asked for.')
})

test('an attestation that the host refuses is left out in `auto`, and that is said', async () => {
  const { publish, asked } = await start(['ruby'], { verifyAttestation: () => "Certificate's SANs do not match" })
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([0, 'yes'])
  expect(asked('POST', /gems$/)).toEqual(['POST /api/v1/gems 422', 'POST /api/v1/gems 200'])
  expect(held()[0]?.attestations).toEqual([])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 2, attested: false }])
  const said = `${GEM}-1.2.3.gem is not attested: rubygems refused its attestation (422 Attestation verification failed:`
  expect(result.summary).toContain(said)
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain(said)
})

test('where attestations are demanded, the refusal stops the gem, in the words of the host', async () => {
  const { publish } = await start(['ruby'], { verifyAttestation: () => "Certificate's SANs do not match" })
  const result = await publish({ attestations: 'true' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({ failure: { code: 'attestation-refused' } })
  expect(result.stdout).toContain("Certificate's SANs do not match")
  expect(held()).toEqual([])
})

test('a run that the push limit ended half way is completed by another one: only what is absent goes', async () => {
  const { publish, asked, world } = await start()
  // The host counts by the hours of its clock: the whole of one is before us.
  world.clock.advance(HOUR - (world.clock.now() % HOUR))
  world.rubygems.limitPushes(1)
  const first = await publish()
  expect(first.code).toBe(1)
  expect(first.outputs).toMatchObject({ published: 'partial', proof: 'hash' })
  expect(JSON.parse(first.outputs['files'] ?? '').map(({ state }: { state: string }) => state)).toEqual([
    'accepted',
    'absent',
    'absent',
  ])
  expect(first.outputs['next-action']).toBe(`gh run rerun 1 --failed --repo ${REPOSITORY}`)
  world.rubygems.limitPushes(400)
  const again = await publish()
  expect(again.outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
  expect(asked('POST', /gems$/).map((line) => line.slice(-3))).toEqual(['200', '429', '200', '200'])
  expect(asked('POST', /exchange_token$/)).toHaveLength(2)
  expect(held()).toHaveLength(3)
})

test('a number that was yanked looks absent until it is pushed: it is told as used up', async () => {
  const { publish, asked, world } = await start(['ruby'])
  world.rubygems.seed((await gem()).content)
  world.rubygems.yank(GEM, '1.2.3')
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({ failure: { code: 'publish-blocked' } })
  expect(result.stdout).toContain('yanked: the number is used up, release a new version')
  expect(result.outputs['next-action']).toBe(`curl -s ${world.urls.rubygems}/info/${GEM}`)
  expect(asked('POST', /gems$/)).toEqual(['POST /api/v1/gems 409'])
})

test('a run that reads an old "not there" pushes once with its new key, hears 409, and finds its own bytes', async () => {
  const { publish, asked, world } = await start(['ruby'])
  world.rubygems.cacheFor(10 * MINUTE)
  await publish({ 'dry-run': 'true' })
  world.rubygems.seed((await gem()).content)
  const result = await publish({ 'wait-timeout-minutes': '20' })
  expect([result.code, result.outputs['published']]).toEqual([0, 'yes'])
  expect(asked('POST', /gems$/)).toEqual(['POST /api/v1/gems 409'])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 1 }])
})

test('a run that reads an old "not there" over other bytes ends with the version taken', async () => {
  const { publish, world } = await start(['ruby'])
  world.rubygems.cacheFor(10 * MINUTE)
  await publish({ 'dry-run': 'true' })
  world.rubygems.seed((await gem('ruby', 'something else')).content)
  const result = await publish({ 'wait-timeout-minutes': '20' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({ failure: { code: 'version-taken' } })
})

test('an answer 502 after the gem was stored is read, not repeated', async () => {
  const { publish, asked, world } = await start(['ruby'])
  world.addFault({ ...PUSH, when: 'after-accept', effect: { kind: 'status', status: 502 } })
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([0, 'yes'])
  expect(asked('POST', /gems$/)).toEqual(['POST /api/v1/gems 502'])
})

test('a budget that ends before the absence is proven past the caches is unknown, with the command that asks', async () => {
  const { publish, asked, world } = await start(['ruby'])
  world.addFault({ ...PUSH, when: 'before-accept', effect: { kind: 'reset' } })
  const result = await publish({ 'wait-timeout-minutes': '5' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'unknown'])
  expect(result.record).toMatchObject({ failure: { code: 'upload-unknown' } })
  expect(result.outputs['next-action']).toBe(`curl -s ${world.urls.rubygems}/info/${GEM}`)
  expect((await publish()).outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
  expect(asked('POST', /gems$/).map((line) => line.slice(-3))).toEqual(['s 0', '200'])
})

test('no key is in the log, the summary or the record', async () => {
  const { publish } = await start(['ruby'])
  const { masks, stdout, stderr, summary, record } = await publish({ verbose: 'true' })
  expect(masks.some((mask) => mask.startsWith('rubygems_'))).toBe(true)
  const shown = [stdout.replaceAll(/^::add-mask::.*$/gm, ''), stderr, summary, JSON.stringify(record)].join('\n')
  for (const secret of masks) expect(shown).not.toContain(secret)
})
