// The same audit of packages of the other registries: npm, crates.io and RubyGems.
import { afterEach, expect, test } from '@jest/globals'
import { packCrate, packGem, packTarball } from '@plumbline/standins'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const reads = (service: string) => world.requests.filter((one) => one.service === service && one.kind === 'read').length

test('npm: one packument, and a tag whose run failed', async () => {
  world = await auditWorld({ npm: true })
  for (const version of ['1.0.0', '1.1.0', '2.0.0-rc.1']) {
    world.commit({ 'package.json': JSON.stringify({ name: 'demo', version }) }, `v${version}`)
    world.ran(`v${version}`, version === '1.1.0' ? 'failure' : 'success')
    if (version === '1.1.0') continue
    await world.npm.seed({ name: 'demo', version, tarball: await packTarball({ name: 'demo', version }), tag: 'next' })
    await world.release(`v${version}`, { prerelease: version.includes('rc') })
  }
  const before = reads('npm')
  const result = await world.audit({}, { env: { NPM_CONFIG_REGISTRY: world.urls.npm } })
  expect(result.verdicts).toEqual({
    'demo 2.0.0-rc.1': ['in-line'],
    'demo 1.1.0': ['unpublished'],
    'demo 1.0.0': ['in-line'],
  })
  expect(result.versions[2]?.cells.registry.label).toBe('1 file')
  expect(reads('npm') - before).toBe(1)
  expect(JSON.parse(result.outputs['drift'] ?? '')).toMatchObject([
    { package: 'demo', version: '1.1.0', verdicts: ['unpublished'], cells: [{ surface: 'registry' }] },
  ])
})

test('crates.io: one file of the index, the bytes of the release, a yanked version', async () => {
  world = await auditWorld({ cratesIo: true })
  world.commit({ 'package.json': undefined })
  const manifest = (version: string) => `[package]\nname = "demo-crate"\nversion = "${version}"\nedition = "2021"\n`
  for (const version of ['1.0.0', '1.1.0']) {
    const { content } = await packCrate({ name: 'demo-crate', version }, 'x', '')
    world.commit({ 'Cargo.toml': manifest(version) }, `v${version}`)
    world.ran(`v${version}`)
    world.cratesIo.seed({ name: 'demo-crate', version, content })
    const bytes = version === '1.1.0' ? Buffer.from('other') : content
    await world.release(`v${version}`, { assets: { [`demo-crate-${version}.crate`]: bytes } })
  }
  const before = reads('crates-io')
  const result = await world.audit({ 'repository-url': `${world.urls.cratesIo}index/` })
  expect(result.verdicts).toEqual({ 'demo-crate 1.1.0': ['bytes-differ'], 'demo-crate 1.0.0': ['in-line'] })
  expect(reads('crates-io') - before).toBe(1)
})

test('RubyGems: one page of the compact index, and a platform that is missing', async () => {
  world = await auditWorld({ rubygems: true })
  const gemspec = (version: string) =>
    `Gem::Specification.new do |spec|\n  spec.name = "demo-gem"\n  spec.version = "${version}"\nend\n`
  world.commit({ 'package.json': undefined })
  for (const version of ['1.0.0', '1.1.0']) {
    const gems = await Promise.all(
      ['ruby', 'java'].map((platform) => packGem({ name: 'demo-gem', number: version, platform }, 'x')),
    )
    world.commit({ 'demo-gem.gemspec': gemspec(version) }, `v${version}`)
    world.ran(`v${version}`)
    for (const gem of version === '1.1.0' ? gems.slice(0, 1) : gems) world.rubygems.seed(gem.content)
    await world.release(`v${version}`, {
      assets: Object.fromEntries(gems.map(({ filename, content }) => [filename, content])),
    })
  }
  const result = await world.audit({ 'repository-url': world.urls.rubygems })
  expect(result.verdicts).toEqual({ 'demo-gem 1.1.0': ['partial'], 'demo-gem 1.0.0': ['in-line'] })
  expect(result.versions[0]?.cells.registry.reason).toContain('lacks "demo-gem-1.1.0-java.gem"')
})
