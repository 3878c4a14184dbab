// The JSON manifests: npm's with its lock files, Deno's and JSR's, Lerna's, Composer's, Tauri's.
import { describe, expect, test } from '@jest/globals'
import { readingOf, refusalOf, versionOf } from './reading.ts'

describe('package.json and its lock files', () => {
  const manifest = '{"name": "widget", "version": "1.2.3"}'
  const lock = (top: string, own: string) =>
    `{\n"name": "widget",\n"version": "${top}",\n"lockfileVersion": 3,\n"packages": {\n"": {\n"version": "${own}"\n},\n"node_modules/left": {"version": "9.9.9"}\n}\n}`
  test('both entries of the lock file that are about the package itself are places', async () => {
    const files = { 'a/package.json': manifest, 'a/package-lock.json': lock('1.2.3', '1.2.2') }
    expect((await readingOf('a/package.json', files))?.places).toEqual([
      { role: 'lock', key: 'version', value: '1.2.3', file: 'a/package-lock.json', line: 3 },
      { role: 'lock', key: 'packages[""].version', value: '1.2.2', file: 'a/package-lock.json', line: 7 },
    ])
  })
  test('so are those of npm-shrinkwrap.json, also of the old form without packages', async () => {
    const files = { 'package.json': manifest, 'npm-shrinkwrap.json': '{"version": "1.0.0", "dependencies": {}}' }
    expect((await readingOf('package.json', files))?.places).toMatchObject([{ value: '1.0.0', line: 1 }])
  })
  test('a lock file without a version, and a manifest without one, give no places', async () => {
    const without = { 'package.json': manifest, 'package-lock.json': '{"packages": {"": {}}}' }
    expect((await readingOf('package.json', without))?.places).toBeUndefined()
    const root = {
      'package.json': '{"private": true, "workspaces": ["a"]}',
      'package-lock.json': lock('1.0.0', '1.0.0'),
    }
    expect(await readingOf('package.json', root)).toMatchObject({ version: { kind: 'none' }, publishable: false })
    expect((await readingOf('package.json', root))?.places).toBeUndefined()
  })
  test('a broken lock file is refused under its own name', async () => {
    const files = { 'package.json': manifest, 'package-lock.json': '{\n<<<<<<< HEAD\n}' }
    expect(await refusalOf('package.json', files)).toContain('package-lock.json:2: not JSON at "<<<<<<<"')
  })
  test('a version that a template fills in is for the build to tell', async () => {
    expect(await versionOf('package.json', '{"version": "${VERSION}"}')).toBe('dynamic at package.json:1 (version)')
  })
  test('JSON of a hundred thousand levels is refused', async () => {
    const text = `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(await refusalOf('package.json', text)).toContain('package.json:1: ')
  })
})

describe.each(['deno.json', 'deno.jsonc', 'jsr.json'])('%s', (file) => {
  test('states the version for JSR, with comments and a last comma', async () => {
    const text = '// the package\n{\n  "name": "@std/semver", /* name */\n  "version": "0.224.0",\n}\n'
    expect(await readingOf(file, { [file]: text })).toEqual({
      file,
      ecosystem: 'jsr',
      name: { value: '@std/semver', key: 'name', file, line: 3 },
      version: { kind: 'static', value: '0.224.0', key: 'version', file, line: 4 },
      publishable: true,
    })
  })
  test('a commented version is no version, and settings of tools are no package', async () => {
    expect(await versionOf(file, '{\n// "version": "1.0.0"\n"name": "@a/b"}')).toBe('none')
    expect(await versionOf(file, '{"tasks": {"version": "deno run x"}, "workspace": ["./a"]}')).toBe('no package')
  })
  test('publish: false means never published', async () => {
    expect(await readingOf(file, { [file]: '{"name": "@a/b", "publish": false}' })).toMatchObject({
      publishable: false,
    })
  })
  test('refuses what is no JSON', async () => {
    expect(await refusalOf(file, '{\n"name": "a"\n"version": "1"}')).toContain(`${file}:3: `)
  })
})

describe('lerna.json', () => {
  test('states the one version of fixed mode; packages of their own versions leave none', async () => {
    expect(await versionOf('lerna.json', '{\n"packages": ["a"],\n"version": "0.3.61"\n}')).toBe(
      '0.3.61 at lerna.json:3 (version)',
    )
    expect(await versionOf('lerna.json', '{"version": "independent"}')).toBe('none')
    expect(await versionOf('lerna.json', '{"npmClient": "yarn"}')).toBe('none')
  })
})

describe('composer.json', () => {
  test('without a version the tag is the version', async () => {
    const text = '{\n  "name": "acme/widget",\n  "require": {"php": ">=8"}\n}'
    expect(await versionOf('composer.json', text)).toBe('tag at composer.json:2 (name)')
    expect(await readingOf('composer.json', { 'composer.json': text })).toMatchObject({ ecosystem: 'packagist' })
  })
  test('a stated version is compared, an alias of a branch is none', async () => {
    const text =
      '{\n"name": "acme/widget",\n"version": "v2.0.1",\n"extra": {"branch-alias": {"dev-main": "3.x-dev"}}\n}'
    expect(await versionOf('composer.json', text)).toBe('v2.0.1 at composer.json:3 (version)')
  })
  test('without a name Packagist takes nothing', async () => {
    expect(await readingOf('composer.json', { 'composer.json': '{}' })).toMatchObject({
      version: { kind: 'tag', line: 1 },
      publishable: false,
    })
  })
})

describe('tauri.conf.json', () => {
  const at = 'src-tauri/tauri.conf.json'
  const cargo = '[package]\nname = "app"\nversion = "0.9.0"\n'
  test('states the version itself, in version 1 of Tauri under package', async () => {
    expect(await versionOf(at, '{"productName": "App",\n"version": "0.20.5"}')).toBe(`0.20.5 at ${at}:2 (version)`)
    expect(await versionOf(at, '{"package": {"productName": "App",\n"version": "1.0.0"}}')).toBe(
      `1.0.0 at ${at}:2 (package.version)`,
    )
  })
  test('names the package.json that states it, or leaves it to Cargo.toml', async () => {
    const files = { [at]: '{"version": "../package.json"}', 'package.json': '{\n"version": "0.8.0"}' }
    expect(await versionOf(at, files)).toBe('0.8.0 at package.json:2 (version)')
    expect(await versionOf(at, { [at]: '{}', 'src-tauri/Cargo.toml': cargo })).toBe(
      '0.9.0 at src-tauri/Cargo.toml:3 (package.version)',
    )
  })
  test('cannot tell when the named file is not there, and has none without Cargo.toml', async () => {
    expect(await versionOf(at, '{"version": "../package.json"}')).toBe(`dynamic at ${at}:1 (version)`)
    expect(await versionOf(at, '{}')).toBe('none')
  })
})
