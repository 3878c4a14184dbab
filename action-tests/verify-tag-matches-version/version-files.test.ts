// The input version-files: only what is listed counts, and nothing outside the workspace is read.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, commit, type Files, folderWith, git, repositoryWith } from './repository.ts'

const npm = JSON.stringify({ name: '@acme/widget', version: '0.0.1' }, null, 2)

function verify(cwd: string, list: string, more: Record<string, string> = {}) {
  const inputs = { 'version-files': list, ...more }
  return runAction({ name: 'verify-tag-matches-version', cwd, inputs, env: atTag('v1.2.3') })
}

describe('a file, with a key or without', () => {
  test.each<[string, string, string, string, number]>([
    ['version.json:app.version', 'version.json', '{\n "app": {"version": "1.2.3"}\n}', 'app.version', 2],
    ['version.json', 'version.json', '{"version": "1.2.3"}', 'version', 1],
    ['app.json:$.parts[0].v', 'app.json', '{"parts": [{"v": "1.2.3"}]}', 'parts.0.v', 1],
    ['app.toml:tool.app.version', 'app.toml', '[tool.app]\nversion = "1.2.3"\n', 'tool.app.version', 2],
    ['app.yaml:image.tag', 'app.yaml', 'image:\n  tag: v1.2.3\n', 'image.tag', 2],
    ['app.xml:/app/version', 'app.xml', '<app>\n<version>1.2.3</version></app>', 'app.version', 2],
    ['app.cfg:main.version', 'app.cfg', '[old]\nversion = 1\n[main]\nversion = 1.2.3\n', 'main.version', 4],
    ['src/main.c:VERSION', 'src/main.c', '#include <a.h>\n#define VERSION "1.2.3"\n', 'VERSION', 2],
    ['src/lib.rs:VERSION', 'src/lib.rs', 'pub const VERSION: &str = "1.2.3";\n', 'VERSION', 1],
    ['widget.py', 'widget.py', '# __version__ = "0.1"\n__version__: str = "1.2.3"\n', '__version__', 2],
    ['RELEASE', 'RELEASE', '\nv1.2.3\n', 'version', 2],
    ['odd:name', 'odd:name', '1.2.3\n', 'version', 1],
  ])('%s', async (entry, file, text, key, line) => {
    const { code, outputs } = await verify(repositoryWith({ [file]: text, 'package.json': npm }, 'v1.2.3'), entry)
    const value = text.includes('v1.2.3') ? 'v1.2.3' : '1.2.3'
    expect(outputs['result'] === 'match' ? '' : outputs).toBe('')
    expect(code).toBe(0)
    expect(JSON.parse(outputs['sources'] ?? '')).toEqual([{ file, line, key, value, agrees: true }])
    // The package is still that of the folder.
    expect(outputs['package-name']).toBe('@acme/widget')
  })
})

test('several files are all compared, and the manifests that are not listed are not', async () => {
  const files = { 'a.txt': '1.2.3\n', 'b.json': '{"version": "1.2.2"}', 'package.json': npm }
  const { code, outputs, annotations } = await verify(repositoryWith(files, 'v1.2.3'), 'a.txt\n\n  b.json\n')
  expect([code, outputs['result']]).toEqual([1, 'mismatch'])
  expect(annotations[0]).toMatchObject({ level: 'error', file: 'b.json', line: 1 })
  expect(JSON.parse(outputs['sources'] ?? '')).toHaveLength(2)
})

test('all listed files bind, whatever package or ecosystem they are of', async () => {
  const gem = (name: string, version: string) =>
    `Gem::Specification.new { |s| s.name = "${name}"; s.version = "${version}" }\n`
  const cwd = repositoryWith(
    { 'a.gemspec': gem('a', '1.2.3'), 'b.gemspec': gem('b', '1.2.2'), 'package.json': npm },
    'v1.2.3',
    'b-v1.2.3',
  )
  expect((await verify(cwd, 'a.gemspec')).outputs).toMatchObject({ result: 'match', 'package-name': 'a' })
  expect((await verify(cwd, 'a.gemspec\nb.gemspec', { tag: 'b-v1.2.3' })).outputs['result']).toBe('mismatch')
  expect((await verify(cwd, 'a.gemspec', { tag: 'b-v1.2.3' })).record).toMatchObject({
    failure: { code: 'tag-names-other-package' },
  })
  const { outputs } = await verify(cwd, 'package.json\na.gemspec', { ecosystem: 'rubygems' })
  expect(outputs).toMatchObject({ result: 'mismatch', ecosystem: 'rubygems', version: '1.2.3' })
})

test('a manifest is read by its own reader: inheritance from above, and what the build finds', async () => {
  const files = {
    'Cargo.toml': '[workspace.package]\nversion = "1.2.3"\n',
    'crates/core/Cargo.toml': '[package]\nname = "widget_core"\nversion.workspace = true\n',
    'pyproject.toml': '[project]\nname = "widget"\ndynamic = ["version"]\n',
  }
  const cwd = repositoryWith(files, 'v1.2.3')
  const inherited = await verify(cwd, '../core/Cargo.toml', { 'working-directory': 'crates/core' })
  expect(inherited.outputs).toMatchObject({ result: 'match', ecosystem: 'crates', 'package-name': 'widget_core' })
  expect((await verify(cwd, 'pyproject.toml')).outputs).toMatchObject({ result: 'dynamic', version: '1.2.3' })
})

describe('what is not there is an error', () => {
  const files: Files = {
    'app.json': '{"app": {"version": "1.2.3", "name": "widget", "schema": "2.0"}}',
    'twice.py': 'VERSION = "1.2.3"\nVERSION = "1.2.4"\n',
    'package.json': npm,
  }
  test.each([
    ['gone.json', 'bad-input', 'there is no such file in the workspace'],
    [
      'app.json:version',
      'bad-input',
      'the file has no text at "version"; of its keys these hold versions: "app.version", "app.schema"',
    ],
    ['app.json', 'bad-input', 'the file has no version under a usual key'],
    ['twice.py:VERSION', 'manifest-invalid', 'twice.py:1: VERSION is "1.2.3", and "1.2.4" in line 2'],
    ['../elsewhere.json', 'bad-input', 'is outside the workspace'],
    ['a/../../b:key', 'bad-input', 'is outside the workspace'],
    ['/etc/passwd', 'bad-input', 'is outside the workspace'],
  ])('%s', async (entry, code, words) => {
    const { record } = await verify(repositoryWith(files, 'v1.2.3'), entry)
    expect(record).toMatchObject({ failure: { code, what: expect.stringContaining(words) } })
  })
})

test('a link that leads out of the workspace is not followed', async () => {
  const secret = join(folderWith({ 'version.txt': '1.2.3\n' }), 'version.txt')
  const cwd = repositoryWith({ 'package.json': npm })
  symlinkSync(secret, join(cwd, 'linked.txt'))
  symlinkSync(secret, join(cwd, 'VERSION'))
  commit(cwd, 'v1.2.3')
  const { record, outputs } = await verify(cwd, 'linked.txt')
  expect(record).toMatchObject({ failure: { code: 'bad-input', what: expect.stringContaining('no such file') } })
  expect(outputs['result']).toBeUndefined()
  // Nor is a manifest that is such a link.
  expect(JSON.parse((await verify(cwd, '')).outputs['sources'] ?? '')).toHaveLength(1)
})

test("a bump tool's list never leads out of the workspace", async () => {
  const outside = folderWith({ 'outside.py': '__version__ = "1.2.3"\n' })
  const config = [
    '[bumpversion]\ncurrent_version = 1.2.3\n',
    '[bumpversion:file:../../etc/passwd]\n',
    `[bumpversion:file:${outside}/outside.py]\n`,
    '[bumpversion:file:link.py]\n',
  ]
  const cwd = repositoryWith({ 'package.json': npm.replace('0.0.1', '1.2.3'), '.bumpversion.cfg': config.join('') })
  symlinkSync(join(outside, 'outside.py'), join(cwd, 'link.py'))
  commit(cwd)
  git(cwd, 'tag', 'v1.2.3')
  const { code, outputs, annotations } = await verify(cwd, '')
  expect([code, outputs['result']]).toEqual([0, 'match'])
  expect((JSON.parse(outputs['sources'] ?? '') as { file: string }[]).map(({ file }) => file)).toEqual([
    'package.json',
    '.bumpversion.cfg',
  ])
  expect(annotations.map(({ level, line, message }) => [level, line, message.split(',')[1]])).toEqual([
    ['warning', 3, ' which is outside the workspace'],
    ['warning', 4, ' which is not there'],
    ['warning', 5, ' which is not there'],
  ])
})
