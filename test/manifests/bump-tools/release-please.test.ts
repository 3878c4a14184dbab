// release-please: the manifest's entry for the folder, and extra files in each of their forms.
import { describe, expect, test } from '@jest/globals'
import { readBumpTools } from '@plumbline/manifests'

type Files = Readonly<Record<string, string>>

async function findings(files: Files, directory = '.') {
  const { places, missing } = await readBumpTools(directory, [], (path) => files[path])
  return [
    ...places.map(({ value, file, line, key }) => `${value} ${file}:${line} ${key}`),
    ...missing.map(({ by, file, line, listed, reason }) =>
      [by, `${file}:${line}`, listed, reason ?? 'gone'].join(' | '),
    ),
  ]
}

const MANIFEST = '.release-please-manifest.json'
const CONFIGURATION = 'release-please-config.json'

test("the manifest's entry for the root, and for a folder below it", async () => {
  const files = { [MANIFEST]: '{\n  ".": "2.0.0",\n  "packages/a/": "1.2.3"\n}' }
  expect(await findings(files)).toEqual([`2.0.0 ${MANIFEST}:2 release-please:.`])
  expect(await findings(files, 'packages/a')).toEqual([`1.2.3 ${MANIFEST}:3 release-please:packages/a/`])
  expect(await findings(files, 'packages/b')).toEqual([])
})

async function extra(entry: unknown, text: string | undefined, path = 'x') {
  const files = { [CONFIGURATION]: JSON.stringify({ packages: { '.': { 'extra-files': [entry] } } }) }
  return findings(text === undefined ? files : { ...files, [path]: text })
}

describe('an extra file', () => {
  test.each([
    ['a mark', 'x', 'a 9.9.9\nv1.2.3-rc.1 // x-release-please-version\n', 'x', '1.2.3-rc.1 x:2'],
    [
      'a block',
      'x',
      '<!-- x-release-please-start-version -->\nhi\nv1.2.3\n<!-- x-release-please-end -->\n',
      'x',
      '1.2.3 x:3',
    ],
    ['JSON by its ending', 'x.json', '{\n"version": "1.2.3"}', 'x.json', '1.2.3 x.json:2'],
    [
      'JSON by a path',
      { type: 'json', path: 'x', jsonpath: '$.a["b-c"][1].v' },
      '{"a":{"b-c":[0,\n{"v":"1.2.3"}]}}',
      'x',
      '1.2.3 x:2',
    ],
    ['YAML by a path', { type: 'yaml', path: 'x', jsonpath: '$.a[0].v' }, 'a:\n  - v: "1.2.3"\n', 'x', '1.2.3 x:2'],
    ['TOML by a path', { type: 'toml', path: 'x', jsonpath: '$.a.v' }, '[a]\nv = "1.2.3"\n', 'x', '1.2.3 x:2'],
    [
      'XML by a path',
      { type: 'xml', path: 'x', xpath: '//b/v' },
      '<?xml version="1.0"?>\n<!-- <a> --><a><v>0</v>\n<b><v>1.2.3</v></b></a>',
      'x',
      '1.2.3 x:3',
    ],
    [
      'XML by a local name',
      { type: 'xml', path: 'x', xpath: "/*[local-name()='a']/v" },
      '<n:a xmlns:n="u"><v>1.2.3</v></n:a>',
      'x',
      '1.2.3 x:1',
    ],
  ])('%s', async (_case, entry, text, path, found) => {
    expect(await extra(entry, text, path)).toEqual([`${found} release-please:file:${path}`])
  })
  test.each([
    ['nothing there', 'x', undefined, 'gone'],
    ['no mark', 'x', '1.2.3', 'it has no version that is marked with x-release-please-version'],
    ['another path', { type: 'json', path: 'x', jsonpath: '$.a' }, '{"b": "1.2.3"}', 'it has no version at $.a'],
    ['an object there', { type: 'yaml', path: 'x', jsonpath: '$.a' }, 'a: {b: 1}', 'it has no version at $.a'],
  ])('with %s is missing', async (_case, entry, text, reason) => {
    expect(await extra(entry, text)).toEqual([`release-please | ${CONFIGURATION}:1 | x | ${reason}`])
  })
})

describe('an extra file that', () => {
  test('is not of its format is missing, with what is wrong', async () => {
    const [found] = await extra({ type: 'xml', path: 'x', xpath: '/a' }, '<a>')
    expect(found).toMatch(/^release-please \| release-please-config.json:1 \| x \| .*not XML/)
  })
  test.each([
    ['a pattern of files', { type: 'generic', path: '**/x', glob: true }],
    ['a path to many places', { type: 'json', path: 'x', jsonpath: '$..version' }],
    ['a filter', { type: 'json', path: 'x', jsonpath: '$.a[?(@.b)].v' }],
    ['another format', { type: 'pom', path: 'x' }],
    ['no path', { type: 'json' }],
    ['no text', 1],
  ])('has %s says nothing', async (_case, entry) => {
    expect(await extra(entry, '{}')).toEqual([])
  })
  test('has marks of parts only says nothing', async () => {
    expect(await extra('x', 'MAJOR = 1 # x-release-please-major\n')).toEqual([])
  })
  test('is found from the package, from the root after a slash, and in the list for all packages', async () => {
    const mark = '1.2.3 x-release-please-version'
    const files = {
      [CONFIGURATION]: '{"extra-files": ["a", "/b"],\n"packages": {"p": {}, "q": {\n"extra-files": ["c"]}}}',
      'p/a': mark,
      b: mark,
    }
    expect(await findings(files, 'p')).toEqual(['1.2.3 p/a:1 release-please:file:a', '1.2.3 b:1 release-please:file:b'])
    expect(await findings(files, 'q')).toEqual([`release-please | ${CONFIGURATION}:3 | q/c | gone`])
  })
})
