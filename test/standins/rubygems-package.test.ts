// What the registry of gems takes for a gem: the archive, its checksums and its specification.
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packGem } from '@plumbline/standins'
import type { ExampleWorld } from './example-world.ts'
import { push, pushKey, repacked, respecified, rubygemsWorld } from './rubygems-fixture.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await rubygemsWorld()
})
afterEach(() => world.close())

const gem = async () => (await packGem({ name: 'demo-gem', number: '1.0.0' }, 'Demo')).content
const unprocessable = (detail: string) => ({
  status: 422,
  text: `RubyGems.org cannot process this gem.\nPlease try rebuilding it and installing it locally to make sure it's valid.\nError:\n${detail}\n`,
})

test.each<[string, (content: Buffer) => Promise<Buffer>, string]>([
  ['no archive', async () => Buffer.from('gem'), 'gem package contains no entries'],
  ['a damaged archive', async (content) => content.fill('x', 0, 90), 'tar header is damaged'],
  ['half an archive', async (content) => content.subarray(0, 700), 'the archive ends within a file'],
  ['no metadata', (content) => repacked(content, (files) => files.delete('metadata.gz')), 'missing metadata.gz file'],
  ['no data', (content) => repacked(content, (files) => files.delete('data.tar.gz')), 'missing data.tar.gz file'],
  [
    'another file in it',
    (content) => repacked(content, (files) => files.set('README', Buffer.from('x'))),
    'unexpected gem file entry: "README"',
  ],
  [
    'metadata that is not packed',
    (content) => repacked(content, (files) => files.set('metadata.gz', Buffer.from('name: demo-gem'))),
    'not in gzip format',
  ],
  [
    'a name with a blank',
    (content) => respecified(content, 'name: demo-gem', 'name: demo gem'),
    'expected string to match pattern, at name: "demo gem"',
  ],
  [
    'a number of letters',
    (content) => respecified(content, 'version: 1.0.0', 'version: next'),
    'expected string to match pattern, at version.version: "next"',
  ],
  ['no authors', (content) => respecified(content, '- Plumbline\n', ''), 'expected at least 1 item, at authors'],
  [
    'another object',
    (content) => respecified(content, 'Gem::Requirement', 'Gem::Installer'),
    'unexpected tag "!ruby/object:Gem::Installer"',
  ],
  [
    'a link that is none',
    (content) => respecified(content, 'metadata: {}', 'metadata:\n  source_code_uri: here'),
    'expected string to match pattern, at metadata.source_code_uri',
  ],
])('a gem with %s is unprocessable', async (_what, change, detail) => {
  expect(await push(world, await pushKey(world), await change(await gem()))).toEqual(unprocessable(detail))
})

test('wrong checksums and aliases are unprocessable', async () => {
  const key = await pushKey(world)
  const damaged = await repacked(await gem(), (files) => {
    files.set('data.tar.gz', gzipSync('other'))
    files.set('keep sums', Buffer.alloc(0))
  })
  expect((await push(world, key, damaged)).text).toMatch(/expected "data\.tar\.gz" to have [0-9a-f]{64} but was/)
  const alias = await respecified(await gem(), 'authors:\n- Plumbline', 'authors: &a\n- Plumbline\nemail: *a')
  expect((await push(world, key, alias)).text).toContain('aliases in the YAML gemspec is no longer supported')
})

test.each<[string, RegExp | string, string, object]>([
  ['a text where a list may stand', 'requirements: []\nrubygems', 'requirements: git\nrubygems', {}],
  ['a number without quotes', 'version: 1.0.0', 'version: 1.0', { number: '1.0' }],
  ['no platform', 'platform: ruby', 'platform:', { platform: 'ruby' }],
  ['a summary in another script', /summary: .*/, 'summary: "Übung 演習"', {}],
])('a specification with %s is fine', async (_what, from, to, held) => {
  const content = await respecified(await gem(), from, to)
  expect(await push(world, await pushKey(world), content)).toMatchObject({ status: 200 })
  expect(world.rubygems.gems('demo-gem')).toMatchObject([held])
})
