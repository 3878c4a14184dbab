// Files that a user names as stating the version: the text at a key, and what is refused.
import { describe, expect, test } from '@jest/globals'
import { readBumpTools, readNamedVersion } from '@plumbline/manifests'
import { cpuTime } from '../setup/cpu-time.ts'

async function stated(file: string, text: string, key = '') {
  const found = await readNamedVersion(file, text, key)
  if ('keys' in found) return found.keys
  const { version } = found.reading
  return version.kind === 'static' ? `${version.key}=${version.value}:${version.line}` : version.kind
}

describe('the text at a key', () => {
  test.each([
    ['a.json', '{"a": {"b-c": ["x", "1.2"]}}', 'a["b-c"][1]', 'a.b-c.1=1.2:1'],
    ['a.jsonc', '// 1\n{"a": "1.2",}', 'a', 'a=1.2:2'],
    ['a.toml', '[[a]]\nv = "1"\n[[a]]\nv = "2"\n', 'a.1.v', 'a.1.v=2:4'],
    ['a.toml', 'a = { b = "1.2" }\n', 'a.b', 'a.b=1.2:1'],
    ['a.yml', 'a:\n  - b: "1.2"\n', 'a.0.b', 'a.0.b=1.2:2'],
    [
      'a.props',
      '<Project><PropertyGroup>\n<Version>1.2</Version></PropertyGroup></Project>',
      '',
      'Project.PropertyGroup.Version=1.2:2',
    ],
    ['a.xml', '<?xml version="1.0"?><!-- <b> --><m:a xmlns:m="x"><m:v>1.2</m:v></m:a>', '/a/v', 'a.v=1.2:1'],
    ['a.ini', '[x]\nv = 1\n[y]\nv: 2\n', 'y.v', 'y.v=2:4'],
    ['Makefile', 'VERSION := 1.2.3\nOTHER = 4\n', 'VERSION', 'VERSION=1.2.3:1'],
    ['a.go', '// Version = "0.1"\nconst Version = "1.2.3"\n', 'Version', 'Version=1.2.3:2'],
    ['a.h', '# define V_STR "1.2.3"\n', 'V_STR', 'V_STR=1.2.3:1'],
    ['a.ts', "export const version: string = '1.2.3'\n", '', 'version=1.2.3:1'],
    ['a.rb', 'module A\n  VERSION = "1.2.3".freeze\nend\n', 'VERSION', 'VERSION=1.2.3:2'],
    ['a.json', '{"version": "${project.version}"}', '', 'dynamic'],
  ])('%s %s %s', async (file, text, key, expected) => {
    expect(await stated(file, text, key)).toBe(expected)
  })
})

test('a key that is not there gives those whose texts look like versions', async () => {
  const text = '{"a": {"v": "1.2", "n": "x"}, "b": 3, "c": "2.0.0-rc.1"}'
  expect(await stated('a.json', text, 'd')).toEqual(['a.v', 'c'])
  expect(await stated('a.txt', 'nothing here\n')).toEqual([])
})

test('several values under one key, and what does not parse, are refused at their line', async () => {
  await expect(stated('a.py', 'V = "1"\nif x:\n  V = "2"\n', 'V')).rejects.toMatchObject({
    code: 'manifest-invalid',
    file: 'a.py',
    line: 1,
    what: 'a.py:1: V is "1", and "2" in line 3; expected one of the two.',
  })
  await expect(stated('a.toml', 'a = \n', 'a')).rejects.toMatchObject({ code: 'manifest-invalid', line: 2 })
  await expect(stated('a.json', '', 'a')).rejects.toMatchObject({ code: 'manifest-invalid' })
  await expect(stated('a.xml', 'no <xml', 'a')).rejects.toMatchObject({ code: 'manifest-invalid' })
})

test.each([
  ['a.py', 'a'.repeat(1_000_000)],
  ['a.py', `${'a: a '.repeat(200)}\n`.repeat(1000)],
  ['a.py', `${'"a" : b&'.repeat(120)}\n`.repeat(1000)],
  ['a.h', `${'#define '.repeat(125)}\n`.repeat(1000)],
  ['a.xml', '<!--'.repeat(250_000)],
  ['a.json', '['.repeat(1_000_000)],
  ['a.yaml', `${'['.repeat(100_000)}`],
])('a hostile %s is read or refused in linear time', async (file, text) => {
  const start = cpuTime()
  await stated(file, text, 'x.y').catch((error) => expect(error).toMatchObject({ code: 'manifest-invalid' }))
  expect(cpuTime() - start).toBeLessThan(10_000)
})

test.each(['{', '? ', '['])('commitizen settings of "%s" alone are nothing, and are that at once', async (mark) => {
  const start = cpuTime()
  const files = ['.cz.yaml']
  expect(await readBumpTools('.', files, (path) => (path === '.cz.yaml' ? mark.repeat(300) : undefined))).toEqual({
    places: [],
    missing: [],
  })
  expect(cpuTime() - start).toBeLessThan(1000)
})
