// Manifests: the version and name with their lines, and refusals that say file, line and what was expected.
import { describe, expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { MANIFEST_FILES, readManifest } from '@plumbline/manifests'

const none = () => undefined

async function refusal(file: string, text: string, read: (path: string) => string | undefined = none) {
  const error = await readManifest(file, text, read).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PlumblineError)) throw new Error(`${file} was not refused`)
  expect(error.code).toBe('manifest-invalid')
  return { line: error.line, what: error.what, file: error.file }
}

test('the order of the manifests is the documented one', () => {
  expect(MANIFEST_FILES).toEqual([
    'package.json',
    'deno.json',
    'deno.jsonc',
    'jsr.json',
    'lerna.json',
    'pyproject.toml',
    'setup.cfg',
    'setup.py',
    'Cargo.toml',
    '*.gemspec',
    'pom.xml',
    'gradle.properties',
    'build.gradle',
    'build.gradle.kts',
    'version.properties',
    '*.csproj',
    '*.fsproj',
    '*.vbproj',
    'Directory.Build.props',
    '*.nuspec',
    'SolutionInfo.cs',
    'AssemblyInfo.cs',
    '*AssemblyInfo.cs',
    'mix.exs',
    'pubspec.yaml',
    'Chart.yaml',
    'composer.json',
    '*.cabal',
    'tauri.conf.json',
    'go.mod',
    'Package.swift',
    'VERSION',
    'VERSION.txt',
    'version',
    'version.txt',
  ])
})

describe('package.json', () => {
  test('states version and name with their lines, also with CRLF and a byte order mark', async () => {
    const text = '\uFEFF{\r\n  "name": "@acme/widget",\r\n  "version": "1.2.3"\r\n}\r\n'
    expect(await readManifest('packages/widget/package.json', text, none)).toEqual({
      file: 'packages/widget/package.json',
      ecosystem: 'npm',
      name: { value: '@acme/widget', key: 'name', file: 'packages/widget/package.json', line: 2 },
      version: { kind: 'static', value: '1.2.3', key: 'version', file: 'packages/widget/package.json', line: 3 },
      publishable: true,
    })
  })
  test("a version further down, in another object, is not the package's", async () => {
    const text = '{"name": "a", "engines": {"version": "9.9.9"}, "dependencies": {"version": "^1.0.0"}}'
    expect((await readManifest('package.json', text, none))?.version).toEqual({ kind: 'none' })
  })
  test('of two properties the last one counts, as for JSON.parse', async () => {
    const text = '{"version": "1.0.0",\n"version": "2.0.0"}'
    expect((await readManifest('package.json', text, none))?.version).toMatchObject({ value: '2.0.0', line: 2 })
  })
  test('private means never published', async () => {
    expect((await readManifest('package.json', '{"private": true}', none))?.publishable).toBe(false)
  })
  test.each([
    ['a comment', '{\n  // the version\n  "version": "1.2.3"\n}', 2, 'JSON, which has no comments'],
    ['a trailing comma', '{\n  "version": "1.2.3",\n}', 3, 'no comma after the last one'],
    ['a missing comma', '{\n  "name": "a"\n  "version": "1.2.3"\n}', 3, 'a comma'],
    ['a missing brace', '{\n  "version": "1.2.3"\n', 3, 'a closing brace'],
    ['conflict markers', '{\n<<<<<<< HEAD\n  "version": "1.2.3"\n}', 2, 'not JSON at "<<<<<<<"'],
    ['an empty file', '', 1, 'the file ends'],
    ['an array', '[]', 1, 'an object with "name" and "version"'],
    ['a version that is a number', '{\n"version": 1.2\n}', 2, '"version" is 1.2; expected a text'],
    ['an empty version', '{\n\n"version": ""\n}', 3, 'expected a text'],
  ])('refuses %s', async (_case, text, line, words) => {
    const { what, ...place } = await refusal('package.json', text)
    expect(place).toEqual({ file: 'package.json', line })
    expect(what).toContain(`package.json:${line}: `)
    expect(what).toContain(words)
  })
})

describe('pyproject.toml', () => {
  const versionOf = async (text: string) => (await readManifest('pyproject.toml', text, none))?.version
  test('states the version of [project] and of no other table', async () => {
    const text = '[tool.other]\nversion = "9.9.9"\n\n[project]\nname = "widget"\nversion = "1.2.3" # bumped\n'
    expect(await versionOf(text)).toEqual({
      kind: 'static',
      value: '1.2.3',
      key: 'project.version',
      file: 'pyproject.toml',
      line: 6,
    })
  })
  test('a dotted key and an inline table say the same', async () => {
    expect(await versionOf('project.name = "w"\nproject.version = "1.0"\n')).toMatchObject({ value: '1.0', line: 2 })
    expect(await versionOf('project = { name = "w", version = "1.0" }\n')).toMatchObject({ value: '1.0', line: 1 })
  })
  test('a version inside a multi-line text is text', async () => {
    const text = '[project]\nname = "w"\ndescription = """\nversion = "9.9.9"\n"""\nversion = "1.0"\n'
    expect(await versionOf(text)).toMatchObject({ value: '1.0', line: 6 })
  })
  test('a dynamic version is told with its line', async () => {
    expect(await versionOf('[project]\nname = "w"\ndynamic = ["readme", "version"]\n')).toEqual({
      kind: 'dynamic',
      key: 'project.dynamic',
      file: 'pyproject.toml',
      line: 3,
    })
  })
  test.each([
    ['tools', '[tool.ruff]\nline-length = 100\n'],
    ['the build system', '[build-system]\nrequires = ["setuptools"]\n'],
    ["Poetry's settings, and says that there is no package", '[tool.poetry]\nname = "w"\npackage-mode = false\n'],
    ["Flit's settings", '[tool.flit.sdist]\ninclude = ["docs"]\n'],
  ])('a file that only holds %s describes no package', async (_case, text) => {
    expect(await readManifest('pyproject.toml', text, none)).toBeUndefined()
  })
  test('a private classifier means never published', async () => {
    const text = '[project]\nname = "w"\nversion = "1.0"\nclassifiers = ["Private :: Do Not Upload"]\n'
    expect((await readManifest('pyproject.toml', text, none))?.publishable).toBe(false)
  })
  test.each([
    ['what is not TOML', '[project\nname = "w"\n', 2, 'valid TOML 1.0'],
    ['a version without quotes', '[project]\nname = "w"\nversion = 1.2.3\n', 3, 'valid TOML 1.0'],
    ['a key that is stated twice', '[project]\nversion = "1"\nversion = "2"\n', 3, 'valid TOML 1.0'],
    [
      'a version that is a number',
      '[project]\nname = "w"\nversion = 1.2\n',
      3,
      'project.version is 1.2; expected a text in quotes',
    ],
    ['neither version nor dynamic', '# head\n[project]\nname = "w"\n', 2, 'a key "version", or dynamic = ["version"]'],
    ['both version and dynamic', '[project]\nname = "w"\nversion = "1"\ndynamic = ["version"]\n', 3, 'one of the two'],
    ['a project without a name', '[project]\nversion = "1"\n', 1, 'a key "name"'],
  ])('refuses %s', async (_case, text, line, words) => {
    const { what, ...place } = await refusal('pyproject.toml', text)
    expect(place).toEqual({ file: 'pyproject.toml', line })
    expect(what).toContain(words)
  })
})

describe('Cargo.toml', () => {
  const member = '[package]\nname = "widget"\nversion.workspace = true\n'
  const files = (all: Readonly<Record<string, string>>) => (path: string) => all[path]

  test('states the version of [package], not of a dependency', async () => {
    const text = '[dependencies]\nserde = { version = "1.0" }\n[package]\nname = "widget"\nversion = "0.3.0" # x\n'
    expect(await readManifest('Cargo.toml', text, none)).toMatchObject({
      ecosystem: 'crates',
      name: { value: 'widget', line: 4 },
      version: { kind: 'static', value: '0.3.0', key: 'package.version', line: 5 },
      publishable: true,
    })
  })
  test('inherits the version from the nearest workspace above', async () => {
    const read = files({
      'crates/Cargo.toml': '[package]\nname = "other"\n',
      'Cargo.toml': '[workspace.package]\nversion = "1.2.3"\n',
    })
    expect((await readManifest('crates/widget/Cargo.toml', member, read))?.version).toEqual({
      kind: 'static',
      value: '1.2.3',
      key: 'workspace.package.version',
      file: 'Cargo.toml',
      line: 2,
    })
  })
  test('inherits from the workspace that it names, or from itself', async () => {
    const named = '[package]\nname = "w"\nversion = { workspace = true }\nworkspace = "../root"\n'
    const read = files({ 'crates/root/Cargo.toml': '[workspace]\n[workspace.package]\nversion = "2.0.0"\n' })
    expect((await readManifest('crates/w/Cargo.toml', named, read))?.version).toMatchObject({
      file: 'crates/root/Cargo.toml',
      line: 3,
    })
    const both = `${member}[workspace.package]\nversion = "3.0.0"\n`
    expect((await readManifest('Cargo.toml', both, none))?.version).toMatchObject({ value: '3.0.0', line: 5 })
  })
  test('a virtual manifest states the version of its members, without a name', async () => {
    const reading = await readManifest(
      'Cargo.toml',
      '[workspace]\nmembers = []\n[workspace.package]\nversion = "1.0.0"\n',
      none,
    )
    expect(reading?.name).toBeUndefined()
    expect(reading?.version).toMatchObject({ value: '1.0.0', line: 4 })
  })
  test('a workspace without a version describes no package', async () => {
    expect(await readManifest('Cargo.toml', '[workspace]\nmembers = ["a"]\n', none)).toBeUndefined()
  })
  test.each([
    ['publish = false', false],
    ['publish = []', false],
    ['publish = ["internal"]', true],
  ])('%s: publishable %s', async (line, publishable) => {
    const text = `[package]\nname = "w"\nversion = "1.0.0"\n${line}\n`
    expect((await readManifest('Cargo.toml', text, none))?.publishable).toBe(publishable)
  })
  test('refuses an inherited version without a workspace, at the line that inherits it', async () => {
    expect(await refusal('crates/w/Cargo.toml', member)).toMatchObject({ file: 'crates/w/Cargo.toml', line: 3 })
  })
  test('refuses a workspace without the version that is inherited, in the file of the workspace', async () => {
    const read = files({ 'Cargo.toml': '# root\n[workspace]\n' })
    expect(await refusal('w/Cargo.toml', member, read)).toMatchObject({ file: 'Cargo.toml', line: 2 })
  })
  test('a workspace file that does not parse is refused under its own name', async () => {
    const read = files({ 'Cargo.toml': '[workspace\n' })
    expect(await refusal('w/Cargo.toml', member, read)).toMatchObject({ file: 'Cargo.toml', line: 2 })
  })
})
