// Ecosystems that take the tag for the version: Go, Swift, Packagist; and what they ask of it.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, type Files, repositoryWith } from './repository.ts'

const goMod = (path: string) => `module ${path}\n\ngo 1.23\n`
const root = { 'go.mod': goMod('example.com/acme/widget') }
const swift = { 'Package.swift': 'let package = Package(\n  name: "Widget"\n)\n' }
const composer = { 'composer.json': '{"name": "acme/widget"}' }

function verify(files: Files, tag: string, directory = '.') {
  const cwd = repositoryWith(files, tag)
  return runAction({
    name: 'verify-tag-matches-version',
    cwd,
    env: atTag(tag),
    inputs: { 'working-directory': directory },
  })
}

describe('the tag is the version', () => {
  test.each<[string, Files, string, string]>([
    ['v0.3.1', root, '.', 'go'],
    ['v1.2.3-rc.1', root, '.', 'go'],
    ['v2.0.0', { 'go.mod': goMod('example.com/acme/widget/v2') }, '.', 'go'],
    ['tools/gen/v1.2.3', { 'tools/gen/go.mod': goMod('example.com/acme/widget/tools/gen') }, 'tools/gen', 'go'],
    ['v2.1.0', { 'v2/go.mod': goMod('example.com/acme/widget/v2') }, 'v2', 'go'],
    ['gen/v2.1.0', { 'gen/v2/go.mod': goMod('example.com/acme/widget/gen/v2') }, 'gen/v2', 'go'],
    ['1.2.3', swift, '.', 'swift'],
    ['v1.2.3', composer, '.', 'packagist'],
  ])('%s', async (tag, files, directory, ecosystem) => {
    const { code, outputs, record, annotations, summary } = await verify(files, tag, directory)
    const version = tag.replace(/^(?:.*\/)?v?/, '')
    expect([code, annotations]).toEqual([0, []])
    expect(outputs).toMatchObject({ result: 'tag-is-version', version, ecosystem, sources: '[]' })
    expect(record).toMatchObject({ version: { text: version, tag } })
    expect(summary).toContain('this ecosystem takes the tag for it')
  })
})

describe('a tag against the rule is a mismatch that names the line', () => {
  test.each<[string, Files, string, string, string]>([
    ['v2.0.0', root, '.', 'version-mismatch', 'go.mod:1 names the module "example.com/acme/widget"'],
    ['v1.9.0', { 'go.mod': goMod('example.com/acme/widget/v2') }, '.', 'version-mismatch', 'whose versions are v2'],
    ['v1.2.3', { 'gen/go.mod': goMod('example.com/acme/gen') }, 'gen', 'tag-names-other-package', '"gen/v1.2.3"'],
    [
      'other/gen/v1.2.3',
      { 'tools/gen/go.mod': goMod('example.com/acme/tools/gen') },
      'tools/gen',
      'tag-names-other-package',
      '"tools/gen/v1.2.3"',
    ],
    ['gen/v1.2.3', root, '.', 'tag-names-other-package', 'names the package "gen"'],
    ['nightly', root, '.', 'tag-no-version', 'is not a semantic version'],
  ])('%s', async (tag, files, directory, code, words) => {
    const result = await verify(files, tag, directory)
    expect([result.code, result.outputs['result']]).toEqual([1, 'mismatch'])
    expect(result.record).toMatchObject({ failure: { code, what: expect.stringContaining(words) } })
    expect(result.record).not.toHaveProperty('version')
  })
  test('the annotation stands at the module line', async () => {
    const { annotations } = await verify(root, 'v2.0.0')
    expect(annotations).toMatchObject([{ level: 'error', file: 'go.mod', line: 1 }])
  })
})

describe('a tag that the ecosystem would not see is dynamic, with a warning', () => {
  test.each<[string, Files, string, string]>([
    ['1.2.3', root, '.', 'it takes tags such as "v1.2.3"'],
    ['v1.2.3+build', root, '.', 'Go does not see the tag'],
    ['release-1.2.3', swift, '.', 'The Swift package manager does not see the tag'],
    ['v1.2.3', { 'php/composer.json': '{"name": "acme/widget"}' }, 'php', 'only one at the root'],
  ])('%s', async (tag, files, directory, words) => {
    const { code, outputs, annotations } = await verify(files, tag, directory)
    expect([code, outputs['result']]).toEqual([0, 'dynamic'])
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(words) }])
  })
})

test("a tool's private package.json does not bind a Go module, and a version in composer.json is compared", async () => {
  const tool = { ...root, 'package.json': '{"name": "docs", "private": true, "version": "0.0.1"}' }
  const { code, outputs, annotations } = await verify(tool, 'v1.2.3')
  expect([code, outputs['result'], outputs['ecosystem']]).toEqual([0, 'tag-is-version', 'go'])
  expect(annotations).toMatchObject([{ level: 'warning', file: 'package.json' }])
  const stated = { 'composer.json': '{"name": "acme/widget", "version": "1.2.2"}' }
  expect((await verify(stated, 'v1.2.3')).outputs['result']).toBe('mismatch')
})
