// mix.exs: the version where it can be told from the code, and "the build finds it" everywhere else.
import { describe, expect, test } from '@jest/globals'
import { readManifest } from '@plumbline/manifests'

type Files = Readonly<Record<string, string>>

async function read(files: Files, file = 'mix.exs') {
  return readManifest(file, files[file] ?? '', (path) => files[path])
}

async function versionOf(files: Files, file?: string) {
  const version = (await read(files, file))?.version
  return version?.kind === 'static' ? `${version.value} ${version.file}:${version.line} ${version.key}` : version?.kind
}

const project = (version: string, before = '', after = '') => `defmodule Acme.MixProject do
  use Mix.Project
${before}
  def project do
    [
      app: :acme,
      version: ${version},
      elixir: "~> 1.15",
      deps: deps()
    ]
  end

  defp deps, do: [{:jason, "~> 1.4"}, {:version, version: "9.9.9"}]
${after}
end
`

test('states version and name with their lines', async () => {
  expect(await read({ 'apps/acme/mix.exs': project('"1.2.3"') }, 'apps/acme/mix.exs')).toEqual({
    file: 'apps/acme/mix.exs',
    ecosystem: 'hex',
    name: { value: 'acme', key: 'app', file: 'apps/acme/mix.exs', line: 6 },
    version: { kind: 'static', value: '1.2.3', key: 'version', file: 'apps/acme/mix.exs', line: 7 },
    publishable: true,
  })
})

describe('a version that is plain to see', () => {
  test.each([
    ['an attribute', project('@version', '  @version "1.2.3"'), '3 @version'],
    ['an attribute of an attribute', project('@version', '  @v "1.2.3"\n  @version @v'), '3 @v'],
    ['an attribute between words', project('"#{@v}.3"', '  @v "1.2"'), '7 version'],
    ['put together', project('"1.2" <> ".3"'), '7 version'],
    ['a function', project('version()', '', '  defp version, do: "1.2.3"'), '14 version'],
    ['a function with a body', project('version()', '', '  defp version do\n    "1.2.3"\n  end'), '15 version'],
    ['brackets', project('("1.2.3")'), '7 version'],
    ['a project in one line', 'defmodule A do\n  def project, do: [app: :a, version: "1.2.3"]\nend', '2 version'],
    [
      'options by a function',
      'defmodule A do\n def project, do: o()\n defp o, do: [version: "1.2.3"]\nend',
      '3 version',
    ],
    [
      'things that only look like one',
      project(
        '@version',
        `  # @version "0.0.1"
  @moduledoc """
  @version "0.0.2" and #{:braces}
  """
  @version "1.2.3"
  @sigils ~s(version: "0.0.3" \\) ) <> ~S"""
  def project do [version: "0.0.4"] end
  """
  @chars [?", ?\\", ?#]
  @charlist 'version: "'`,
      ),
      '7 @version',
    ],
  ])('%s', async (_case, text, place) => {
    expect(await versionOf({ 'mix.exs': text })).toBe(`1.2.3 mix.exs:${place}`)
  })
  test.each([
    ['trimmed', 'String.trim(File.read!("VERSION"))'],
    ['through pipes', '"VERSION" |> File.read!() |> String.trim()'],
    ['through pipes on lines of their own', '"VERSION"\n      # the file\n      |> File.read!\n      |> String.trim'],
    ['from the folder of the file', 'File.read!(Path.join(__DIR__, "VERSION")) |> String.trim()'],
    ['from an expanded path', 'String.trim_trailing(File.read!(Path.expand("VERSION", __DIR__)))'],
  ])('a file, %s', async (_case, version) => {
    const files = { 'a/mix.exs': project(version), 'a/VERSION': '\n1.2.3\n' }
    expect(await versionOf(files, 'a/mix.exs')).toBe('1.2.3 a/VERSION:2 version')
  })
})

describe('what cannot be told is found by the build', () => {
  test.each([
    ['the environment', project('System.get_env("VERSION")')],
    ['the environment with a default', project('System.get_env("VERSION", "1.2.3")')],
    ['the environment or a text', project('System.get_env("VERSION") || "1.2.3"')],
    [
      'a command',
      project('version()', '', '  defp version do\n    {v, 0} = System.cmd("git", ["describe"])\n    v\n  end'),
    ],
    ['an attribute with two values', project('@version', '  @version "1.2.3"\n  @version "1.2.4"')],
    ['an attribute under a condition', project('@version', '  @version "1.2.3"\n  if x do\n @version "1.2.4"\n end')],
    ['a continued attribute', project('@version', '  @version "1.2.3"\n  # more\n  <> dev()')],
    ['an attribute that is nowhere', project('@version')],
    ['a function with two clauses', project('v()', '', '  def v, do: "1.2.3"\n  def v, do: "1.2.4"')],
    ['a function of itself', project('v()', '', '  def v, do: v()')],
    ['two versions', project('"1.2.3",\n version: "1.2.4"')],
    ['a version that is none', project('"1.2"')],
    ['an added list', project('"1.2.3"').replace('    ]\n', '    ] ++ more()\n')],
    ['a statement before', project('"1.2.3"').replace('    [\n', '    x = 1\n    [\n')],
    ['two modules', `${project('"1.2.3"')}${project('"1.2.4"')}`],
    ['two projects', project('"1.2.3"', '  def project do\n    [version: "1.2.4"]\n  end')],
    ['a file that is not there', project('String.trim(File.read!("VERSION"))')],
    ['a text that never ends', project('"1.2.3')],
    ['a block that never ends', project('"1.2.3"').replace(/end\n$/, '')],
    ['nothing', ''],
  ])('%s', async (_case, text) => {
    expect(await versionOf({ 'mix.exs': text })).toBe('dynamic')
  })
  test('the line is that of the option', async () => {
    const version = (await read({ 'mix.exs': project('v(1)') }))?.version
    expect(version).toEqual({ kind: 'dynamic', key: 'version', file: 'mix.exs', line: 7 })
  })
})

describe('the name', () => {
  test.each([
    ['of the package', 'package: [name: "acme_hex", licenses: ["MIT"]]', '', 'acme_hex'],
    ['of the package as an atom', 'package: package()', '  defp package do\n    [name: :acme_hex]\n  end', 'acme_hex'],
    ['of the application, when the package has none', 'package: [licenses: ["MIT"]]', '', 'acme'],
    ['that cannot be told', 'package: Keyword.new()', '', undefined],
  ])('%s', async (_case, option, after, name) => {
    const reading = await read({ 'mix.exs': project(`"1.2.3",\n ${option}`, '', after) })
    expect(reading?.name?.value).toBe(name)
  })
  test('the root of an umbrella has none, and is never published', async () => {
    const umbrella = (more: string) => `defmodule A do\n  def project, do: [apps_path: "apps"${more}]\nend`
    expect(await read({ 'mix.exs': umbrella('') })).toBeUndefined()
    expect(await read({ 'mix.exs': umbrella(', version: "1.2.3"') })).toMatchObject({ publishable: false })
  })
})
