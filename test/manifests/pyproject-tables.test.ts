// The tables of pyproject.toml that described packages before [project], and what a Python package requires.
import { expect, test } from '@jest/globals'
import { type ManifestReading, readManifest } from '@plumbline/manifests'

function reading(text: string): Promise<ManifestReading | undefined> {
  return readManifest('pyproject.toml', text, () => undefined)
}

const POETRY = '[tool.poetry]\nname = "widget"\nversion = "1.2.3"\n'
const at = (key: string, value: string, line: number) => ({ key, value, file: 'pyproject.toml', line })

test("Poetry's own table states name and version", async () => {
  expect(await reading(`${POETRY}[build-system]\nrequires = ["poetry-core"]\n`)).toEqual({
    file: 'pyproject.toml',
    ecosystem: 'pypi',
    name: at('tool.poetry.name', 'widget', 2),
    version: { kind: 'static', ...at('tool.poetry.version', '1.2.3', 3) },
    publishable: true,
    requirements: { build: ['poetry-core'], use: [] },
  })
})

test("Poetry's dependencies are in words of its own, so the build is asked for them", async () => {
  const table = `${POETRY}[tool.poetry.dependencies]\npython = "^3.9"\n`
  expect((await reading(table))?.requirements?.use).toEqual([])
  expect((await reading(`${table}attrs = { version = "^21" }\n`))?.requirements?.use).toBeUndefined()
  expect((await reading(`${table}[tool.poetry.dependencies.idna]\nversion = "3"\n`))?.requirements?.use).toBeUndefined()
})

test("with Poetry's plug-in the version is a placeholder", async () => {
  const found = await reading(`${POETRY}[tool.poetry-dynamic-versioning]\nenable = true\n`)
  const key = 'tool.poetry-dynamic-versioning.enable'
  expect(found?.version).toEqual({ kind: 'dynamic', key, file: 'pyproject.toml', line: 5 })
})

test.each([
  ['[tool.flit.metadata]\nmodule = "widget"\n', at('tool.flit.metadata.module', 'widget', 2)],
  ['[tool.flit.metadata]\nmodule = "w"\ndist-name = "widget"\n', at('tool.flit.metadata.dist-name', 'widget', 3)],
])("Flit's old table names the package, and its module the version: %j", async (text, name) => {
  const found = await reading(`${text}requires = ["attrs"]\nclassifiers = ["Private :: No"]\n`)
  expect(found).toMatchObject({ name, publishable: false, requirements: { use: ['attrs'] } })
  expect(found?.version).toEqual({ kind: 'dynamic', key: 'tool.flit.metadata', file: 'pyproject.toml', line: 1 })
})

test('[project] counts before the others', async () => {
  const found = await reading(`[project]\nname = "right"\nversion = "9"\n${POETRY}`)
  expect(found).toMatchObject({ name: { value: 'right' }, version: { value: '9' } })
})

test.each([
  ['dependencies = ["attrs", "idna>=3"]', ['attrs', 'idna>=3']],
  ['dynamic = ["dependencies"]', undefined],
  ['readme = "README.md"', []],
])('[project] with %s', async (line, use) => {
  const found = await reading(`[project]\nname = "w"\nversion = "1"\n${line}\n`)
  expect(found?.requirements).toEqual({ build: ['setuptools >= 40.8.0'], use })
})

test.each([
  ['[tool.poetry]\nname = "w"\n', '[tool.poetry] has no version'],
  ['[tool.flit.metadata]\nauthor = "a"\n', '[tool.flit.metadata] has no module'],
  ['[tool.poetry]\nname = 1\n', 'tool.poetry.name is 1'],
])('refuses %j', async (text, words) => {
  await expect(reading(text)).rejects.toMatchObject({ code: 'manifest-invalid', what: expect.stringContaining(words) })
})
