// Ruby's own tool against the registry of gems: gem build, push, fetch, install.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { packGem } from '@plumbline/standins'
import { compareGemVersions, isPrerelease } from '../../packages/standins/src/rubygems/gem-version.ts'
import { testWith } from '../setup/tools.ts'
import type { ExampleWorld } from './example-world.ts'
import { newKey, pushKey, rubygemsWorld } from './rubygems-fixture.ts'

const withGem = testWith('ruby', 'gem')

let world: ExampleWorld
beforeEach(async () => {
  world = await rubygemsWorld()
})
afterEach(() => world.close())

interface Ended {
  readonly code: number
  readonly text: string
}

/** In a home of its own; what it installs lies under `gems`. */
async function run(
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const home = join(world.folder, 'home')
  const installed = join(world.folder, 'gems')
  mkdirSync(home, { recursive: true })
  const { cwd = world.folder, ...env } = more
  const clean = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GEM_HOME: installed,
    GEM_PATH: installed,
    LANG: 'C.UTF-8',
  }
  const options = { cwd, env: { ...clean, ...env } }
  return promisify(execFile)(program, args, options).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  )
}

/** Fails with all that the program said. */
async function succeeds(running: Promise<Ended>): Promise<string> {
  const { code, text } = await running
  expect(code === 0 ? '' : text).toBe('')
  return text
}

interface Built {
  readonly name?: string
  readonly number?: string
  readonly platform?: string
  readonly answer?: number
  readonly more?: string
}

/** The path of the gem. */
async function build({ name = 'demo-gem', number = '1.0.0', platform = 'ruby', answer = 42, more = '' }: Built) {
  const folder = join(world.folder, `${name}-${number}-${platform}-${answer}`)
  mkdirSync(join(folder, 'lib'), { recursive: true })
  writeFileSync(join(folder, 'lib', `${name}.rb`), `DEMO_ANSWER = ${answer}\n`)
  const spec = `Gem::Specification.new do |s|
  s.name = '${name}'
  s.version = '${number}'
  s.platform = '${platform}'
  s.summary = 'A demonstration'
  s.description = "It has\nmore: than 'one' line"
  s.authors = ['Ann', 'Ben']
  s.email = 'ann@example.org'
  s.homepage = 'https://example.org/demo'
  s.licenses = ['MIT']
  s.files = ['lib/${name}.rb']
  s.required_ruby_version = ['>= 2.7', '< 9']
  s.metadata['source_code_uri'] = 'https://example.org/demo'
  ${more}
end
`
  writeFileSync(join(folder, 'demo.gemspec'), spec)
  await succeeds(run('gem', ['build', 'demo.gemspec'], { cwd: folder, SOURCE_DATE_EPOCH: '1790000000' }))
  const gem = readdirSync(folder).find((file) => file.endsWith('.gem'))
  return join(folder, gem ?? '')
}

function push(path: string, key: string): Promise<Ended> {
  return run('gem', ['push', path, '--host', world.urls.rubygems], { GEM_HOST_API_KEY: key })
}

function install(...args: readonly string[]): Promise<Ended> {
  return run('gem', ['install', '--no-document', '--clear-sources', '--source', world.urls.rubygems, ...args])
}

/** The paths of what came. */
async function fetchGem(...args: readonly string[]): Promise<readonly string[]> {
  const folder = join(world.folder, `fetched-${Math.random()}`)
  mkdirSync(folder)
  await succeeds(run('gem', ['fetch', '--clear-sources', '--source', world.urls.rubygems, ...args], { cwd: folder }))
  return readdirSync(folder).map((file) => join(folder, file))
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

withGem('what gem built and pushed is fetched and installed, byte for byte', async () => {
  const path = await build({})
  const key = await pushKey(world)
  expect(await succeeds(push(path, key))).toContain('Successfully registered gem: demo-gem (1.0.0)')
  expect(world.rubygems.gems('demo-gem')).toMatchObject([{ filename: basename(path), sha256: sha256(path) }])
  const [fetched = ''] = await fetchGem('demo-gem')
  expect(sha256(fetched)).toBe(sha256(path))
  expect(await succeeds(install('demo-gem', '-v', '1.0.0'))).toContain('1 gem installed')
  const program =
    'require "demo-gem"; spec = Gem.loaded_specs["demo-gem"]; print DEMO_ANSWER, spec.authors, spec.summary'
  expect(await succeeds(run('ruby', ['-e', program]))).toBe('42["Ann", "Ben"]A demonstration')
  expect(world.problems).toEqual([])
})

withGem('one version has a gem per platform, each pushed and fetched by itself', async () => {
  const key = await pushKey(world)
  const paths = [await build({}), await build({ platform: 'java' })]
  for (const path of paths) await succeeds(push(path, key))
  expect(world.rubygems.gems('demo-gem').map(({ filename, platform }) => [filename, platform])).toEqual([
    ['demo-gem-1.0.0.gem', 'ruby'],
    ['demo-gem-1.0.0-java.gem', 'java'],
  ])
  const [java = ''] = await fetchGem('demo-gem', '--platform', 'java')
  expect([basename(java), sha256(java)]).toEqual(['demo-gem-1.0.0-java.gem', sha256(paths[1] ?? '')])
  expect(await succeeds(install('demo-gem'))).toContain('Successfully installed demo-gem-1.0.0\n')
  expect(world.problems).toEqual([])
})

withGem('a push is repeated with the same key only, and other bytes never', async () => {
  const path = await build({})
  const key = await pushKey(world)
  await succeeds(push(path, key))
  expect(await succeeds(push(path, key))).toContain('Gem was already pushed: demo-gem (1.0.0)')
  const again = { code: 1, text: expect.stringContaining('Repushing of gem versions is not allowed.') }
  expect(await push(path, await newKey(world))).toMatchObject(again)
  expect(await push(await build({ answer: 43 }), key)).toMatchObject(again)
  expect(world.rubygems.gems('demo-gem')).toMatchObject([{ sha256: sha256(path) }])
  expect(world.rubygems.pushes).toBe(4)
})

withGem('a yanked version is gone for readers and taken for pushes', async () => {
  const key = await pushKey(world)
  const path = await build({})
  for (const gem of [path, await build({ number: '0.9.0' })]) await succeeds(push(gem, key))
  world.rubygems.yank('demo-gem', '1.0.0')
  expect(await install('demo-gem', '-v', '1.0.0')).toMatchObject({
    code: 2,
    text: expect.stringContaining('Could not find a valid gem'),
  })
  expect((await fetchGem('demo-gem')).map((file) => basename(file))).toEqual(['demo-gem-0.9.0.gem'])
  expect(await push(path, key)).toMatchObject({
    code: 1,
    text: expect.stringContaining('A yanked version already exists (demo-gem-1.0.0).'),
  })
})

withGem('a prerelease is installed with --pre only; a dash in its number is no dash in the gem', async () => {
  const key = await pushKey(world)
  const candidate = await build({ number: '1.1.0-rc.1' })
  expect(basename(candidate)).toBe('demo-gem-1.1.0.pre.rc.1.gem')
  for (const path of [await build({}), candidate]) await succeeds(push(path, key))
  expect(world.rubygems.gems('demo-gem').map(({ prerelease }) => prerelease)).toEqual([false, true])
  expect(await succeeds(install('demo-gem'))).toContain('Successfully installed demo-gem-1.0.0\n')
  expect(await succeeds(install('demo-gem', '--pre'))).toContain('Successfully installed demo-gem-1.1.0.pre.rc.1\n')
  expect((await fetchGem('demo-gem', '--pre')).map((file) => basename(file))).toEqual([basename(candidate)])
})

withGem("a gem brings its dependencies along, of another person's key too", async () => {
  const person = world.rubygems.personalKey({ person: 'ann' })
  await succeeds(push(await build({ name: 'other', number: '1.2' }), person))
  const path = await build({ more: "s.add_runtime_dependency 'other', '~> 1.0', '>= 1.1'" })
  await succeeds(push(path, await pushKey(world)))
  expect(await succeeds(install('demo-gem'))).toContain('2 gems installed')
  expect(world.problems).toEqual([])
})

withGem('gem is refused without a key that counts, and with too many pushes', async () => {
  const path = await build({})
  const guess = `rubygems_${'0'.repeat(48)}`
  expect(await push(path, guess)).toMatchObject({ code: 1, text: expect.stringContaining('Access Denied.') })
  world.rubygems.limitPushes(0)
  expect(await push(path, guess)).toMatchObject({ code: 1, text: expect.stringContaining('Retry later') })
})

withGem('a gem that the rehearsal packs is one for gem too', async () => {
  const { filename, content } = await packGem({ name: 'packed', number: '2.0', platform: 'java' }, 'Packed')
  world.rubygems.seed(content)
  world.rubygems.seed((await packGem({ name: 'packed', number: '2.0' }, 'Packed')).content)
  const [fetched = ''] = await fetchGem('packed', '--platform', 'java')
  expect([basename(fetched), sha256(fetched)]).toEqual([filename, createHash('sha256').update(content).digest('hex')])
  expect(await succeeds(install('packed'))).toContain('Successfully installed packed-2.0\n')
})

withGem('the specification that old clients load is what Ruby itself would have written', async () => {
  const path = await build({
    number: '1.0.b2',
    more: "s.add_dependency 'other', '~> 1.0', '>= 1.1'; s.add_development_dependency 'rake'; s.description = 'x' * 300; s.summary = 'Übung 演習'",
  })
  await succeeds(push(path, await pushKey(world)))
  const url = `${world.urls.rubygems}/quick/Marshal.4.8/demo-gem-1.0.b2.gemspec.rz`
  const program = `require 'rubygems/package'; require 'net/http'; require 'zlib'
    own = Gem::Package.new(ARGV[0]).spec
    own.abbreviate
    own.sanitize
    read = Marshal.load(Zlib::Inflate.inflate(Net::HTTP.get(URI(ARGV[1]))))
    print Marshal.load(Marshal.dump(own)) == read, read.dependencies.inspect`
  expect(await succeeds(run('ruby', ['-e', program, path, url]))).toBe(
    'true[<Gem::Dependency type=:runtime name="other" requirements="~> 1.0, >= 1.1">, <Gem::Dependency type=:development name="rake" requirements=">= 0">]',
  )
})

withGem('numbers have the order that Gem::Version gives them', async () => {
  const numbers = [
    '1.0',
    '1.0.0.rc1',
    '1',
    '1.0.a',
    '1.0.b.2',
    '1.0.0.pre.1',
    '2.10',
    '2.9.1',
    '1.0.0-rc1',
    '0',
    '10.a',
  ]
  const program = `ARGV.each { |one| ARGV.each { |other| print Gem::Version.new(one) <=> Gem::Version.new(other), ' ' } }`
  const orders = (await succeeds(run('ruby', ['-e', program, ...numbers]))).trim().split(' ').map(Number)
  const ours = numbers.flatMap((one) => numbers.map((other) => Math.sign(compareGemVersions(one, other))))
  expect(ours).toEqual(orders)
  const marked = await succeeds(
    run('ruby', ['-e', 'ARGV.each { |one| p !!Gem::Version.new(one).prerelease? }', ...numbers]),
  )
  expect(numbers.map((number) => `${isPrerelease(number)}`)).toEqual(marked.trim().split('\n'))
})
