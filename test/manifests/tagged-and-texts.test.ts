// YAML and plain texts that state a version, and the manifests whose ecosystem takes the tag as version.
import { describe, expect, test } from '@jest/globals'
import { manifestsAmong } from '@plumbline/manifests'
import { readingOf, refusalOf, versionOf } from './reading.ts'

describe('pubspec.yaml', () => {
  const file = 'pubspec.yaml'
  test('states the version with its build number, quoted or not', async () => {
    const text = '# a package\nname: widget\nversion: 1.2.3+4 # bumped\ndependencies:\n  version: ^9.0.0\n'
    expect(await readingOf(file, { [file]: text })).toEqual({
      file,
      ecosystem: 'pub',
      name: { value: 'widget', key: 'name', file, line: 2 },
      version: { kind: 'static', value: '1.2.3+4', key: 'version', file, line: 3 },
      publishable: true,
    })
    expect(await versionOf(file, "name: w\r\nversion:   '1.0.0-dev.1'\r\n")).toBe(
      '1.0.0-dev.1 at pubspec.yaml:2 (version)',
    )
  })
  test('publish_to: none means never published; nothing behind a key states nothing', async () => {
    expect(await readingOf(file, { [file]: 'name: w\npublish_to: none\n' })).toMatchObject({ publishable: false })
    expect(await readingOf(file, { [file]: 'name: w\nversion:\npublish_to:\n' })).toMatchObject({
      version: { kind: 'none' },
      publishable: true,
    })
  })
})

describe('Chart.yaml', () => {
  const file = 'charts/a/Chart.yaml'
  test('states version, and appVersion is never taken', async () => {
    const text = 'apiVersion: v2\nappVersion: "1.9.1"\nname: a\nversion: "4.45.3"\ndependencies:\n  - version: 9.9.9\n'
    expect(await versionOf(file, text)).toBe(`4.45.3 at ${file}:4 (version)`)
    expect(await versionOf(file, 'name: a\nappVersion: 1.9.1\n')).toBe('none')
    expect(await versionOf(file, 'x: &v 1.0.0\nversion: *v\n')).toBe(`1.0.0 at ${file}:1 (version)`)
  })
  test.each([
    ['a number', 'name: a\nversion: 1.10\n', 2, '"version" is 1.10; expected a text (a number needs quotes)'],
    ['two versions', 'version: 1.0.0\nname: a\nversion: 1.0.1\n', 3, '"version" is stated twice'],
    ['what is no YAML', 'name: a\nversion: [1.0.0\nx: y', 3, 'not YAML'],
    ['a template', 'name: a\nversion: {{ .Values.v }}\n', 2, 'version'],
    ['a list', '- version: 1.0.0\n', 1, 'not a YAML mapping'],
    ['conflict markers', 'name: a\n<<<<<<< HEAD\nversion: 1.0.0\n', 2, 'not YAML'],
  ])('refuses %s', async (_case, text, line, words) => {
    const what = await refusalOf(file, text)
    expect(what).toContain(`${file}:${line}: `)
    expect(what).toContain(words)
  })
  test('aliases that multiply each other, and too much of anything, are harmless', async () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)]
    expect(await versionOf(file, `${bomb.join('\n')}\nversion: 1.0.0\n`)).toBe(`1.0.0 at ${file}:42 (version)`)
    expect(await refusalOf(file, `version: 1.0.0\n${'# text\n'.repeat(40_000)}`)).toContain('at most 262144')
    expect(await refusalOf(file, '['.repeat(50_000))).toContain(`${file}:1: `)
  })
})

describe('*.cabal', () => {
  const file = 'widget.cabal'
  test('states the version, with names in any case, tabs and comments', async () => {
    const text = 'cabal-version:\t3.0\n-- version: 9.9\nName:\twidget\nVERSION\t:\t1.2.3.4\nlibrary\n  version: 8.8\n'
    expect(await readingOf(file, { [file]: text })).toEqual({
      file,
      ecosystem: 'hackage',
      name: { value: 'widget', key: 'name', file, line: 3 },
      version: { kind: 'static', value: '1.2.3.4', key: 'version', file, line: 4 },
      publishable: true,
    })
  })
  test('a value on the next line, a field inside a text, sections in braces', async () => {
    expect(await versionOf(file, 'name: w\nversion:\n  0.1\n')).toBe('0.1 at widget.cabal:3 (version)')
    expect(await versionOf(file, 'name: w\ndescription:\n  Version: 9\nversion: 0.2\n')).toBe(
      '0.2 at widget.cabal:4 (version)',
    )
    expect(await versionOf(file, 'name: w\nLibrary {\nversion: 9\n}\nversion: 0.3\n')).toBe(
      '0.3 at widget.cabal:5 (version)',
    )
    expect(await versionOf(file, 'name: w\n')).toBe('none')
  })
  test.each([
    ['no name', 'version: 1.0\n', 1],
    ['two versions', 'name: w\nversion: 1.0\nVersion: 1.1\n', 3],
    ['a version with letters', 'name: w\nversion: 1.0-rc1\n', 2],
    ['a version of two lines', 'name: w\nversion: 1.0\n  .1\n', 2],
  ])('refuses %s', async (_case, text, line) => {
    expect(await refusalOf(file, text)).toContain(`${file}:${line}: `)
  })
})

describe('go.mod', () => {
  test.each([
    ['module github.com/a/b', [0, 1]],
    ['// module x\nmodule github.com/a/b/v2 // Deprecated: use v3', [2]],
    ['module "gopkg.in/yaml.v3"', [3]],
    ['module gopkg.in/a/b.v1-unstable', [1]],
    ['module (\n\t`github.com/a/b/v12`\n)', [12]],
    ['module example.com/v2x', [0, 1]],
  ])('%j allows the major versions %j', async (text, majors) => {
    const reading = await readingOf('go.mod', { 'go.mod': `${text}\n\ngo 1.22\nrequire x.y/z/v9 v9.0.0\n` })
    expect(reading).toMatchObject({ ecosystem: 'go', version: { kind: 'tag', key: 'module', majors } })
    expect(text).toContain(reading?.name?.value)
  })
  test.each([
    ['no module', 'go 1.22\n', 'no module directive'],
    ['a path that ends in /v1', 'module a.b/c/v1\n', 'ends in /v1'],
    ['a path that ends in /v02', 'module a.b/c/v02\n', 'ends in /v02'],
    ['two paths', 'module a.b/c d\n', 'one path'],
  ])('refuses %s', async (_case, text, words) => {
    expect(await refusalOf('go.mod', text)).toContain(words)
  })
})

describe('Package.swift', () => {
  test.each([
    '// swift-tools-version:5.9\nimport PackageDescription\nlet package = Package(\n    name: "Widget",\n',
    '// swift-tools-version:5.9\n\n// Package(name: "Old")\nlet package = Package(name: "Widget", products: [])\n',
  ])('the tag is the version of the package that it names', async (text) => {
    const reading = await readingOf('Package.swift', { 'Package.swift': text })
    expect(reading).toMatchObject({ ecosystem: 'swift', name: { value: 'Widget', line: 4 }, version: { kind: 'tag' } })
  })
  test('a computed name is none', async () => {
    expect((await readingOf('Package.swift', { 'Package.swift': 'let p = Package(name: n())' }))?.name).toBeUndefined()
  })
})

describe.each(['VERSION', 'VERSION.txt', 'version', 'version.txt'])('%s', (file) => {
  test('is one line with the version', async () => {
    expect(await versionOf(file, '\uFEFF# the version\r\n\r\n1.2.3-rc.1\r\n')).toBe(`1.2.3-rc.1 at ${file}:3 (version)`)
    expect(await versionOf(file, 'v2024.01.5')).toBe(`v2024.01.5 at ${file}:1 (version)`)
  })
  test.each([
    '',
    'MAJOR=1\nMINOR=2\n',
    '1.2.3\n1.2.4\n',
    'version 1.2',
    'see https://example.com',
    '1'.repeat(100),
  ])('%j is none', async (text) => {
    expect(await versionOf(file, text)).toBe('no package')
  })
})

test('the manifests of a folder, in the order in which they decide', () => {
  const names = [
    'VERSION',
    'go.mod',
    'B.csproj',
    'A.csproj',
    '.csproj',
    'build.gradle',
    'pom.xml',
    'package.json',
    'pom.xml.bak',
  ]
  expect(manifestsAmong(names)).toEqual([
    'package.json',
    'pom.xml',
    'build.gradle',
    'A.csproj',
    'B.csproj',
    'go.mod',
    'VERSION',
  ])
})
