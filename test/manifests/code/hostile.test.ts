// Hostile code and configurations: whatever is done to a file, its reader ends soon and fails only in the documented way.
import { expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { readBumpTools, readManifest } from '@plumbline/manifests'
import fc from 'fast-check'
import { cpuTime } from '../../setup/cpu-time.ts'

const GEMSPEC = `begin
  require_relative "lib/acme/version"
rescue LoadError => e
end
Gem::Specification.new("acme", Acme::VERSION) do |s|
  s.version = "#{Acme::VERSION}.#{[1, nil].compact.join(".")}" unless defined?(X)
  s.files = %w[a b] + Dir["{a,b}/*"].reject { |f| f =~ /x#{1}/ }
  s.description = <<~TEXT
    words
  TEXT
  def x(a) = File.read("VERSION").strip
end
`
const MIX = `defmodule A do
  @version "#{"1"}.2.3" <> ~s(a) <> 'b' <> """
  c
  """
  def project, do: [app: :a, version: @version |> String.trim(), package: [name: "b"]]
  defp v(x) when x do fn -> x end end
end
`
const TOOLS: Readonly<Record<string, string>> = {
  '.bumpversion.cfg': '[bumpversion]\ncurrent_version = 1.2.3\n[bumpversion:file:a]\nsearch = "{current_version}"\n',
  'pyproject.toml':
    '[tool.commitizen]\nversion = "1.2.3"\nversion_files = ["a:(v|w)+"]\n[tool.semantic_release]\nversion_variables = ["a:v"]\n[tool.tbump]\nversion.current = "1.2.3"\n[[tool.tbump.file]]\nsrc = "a"\n',
  'release-please-config.json':
    '{"packages": {".": {"extra-files": ["a", {"type": "xml", "path": "a", "xpath": "//a/b"}, {"type": "yaml", "path": "a", "jsonpath": "$.a[0]"}]}}}',
  'Cargo.toml':
    '[package]\nname = "a"\nversion = "1.2.3"\n[[package.metadata.release.pre-release-replacements]]\nfile = "a"\nreplace = "v{{version}}"\n',
  '.cz.yaml': 'commitizen:\n  version: 1.2.3\n  version_files: [a]\n',
  'lerna.json': '{"version": "1.2.3"}',
}

/** A text with a few pieces cut out, doubled, or put in. */
function mutated(text: string) {
  const piece = fc.constantFrom(
    '"',
    "'",
    '#{',
    '}',
    '{',
    '(',
    ')',
    '[',
    ']',
    '\n',
    ' end',
    ' do',
    ' if ',
    '<<A',
    '%w(',
    '/',
    '~s(',
    '"""',
    '=',
    '::',
    '.',
    '\\',
    '@',
    ':',
    '\0',
    '1.2.3',
    'é',
    '&a',
    '*a',
    '- ',
  )
  const edit = fc.tuple(fc.nat(text.length), fc.nat(30), fc.oneof(piece, fc.string({ maxLength: 5 })))
  return fc
    .array(edit, { minLength: 1, maxLength: 6 })
    .map((edits) => edits.reduce((now, [at, length, more]) => now.slice(0, at) + more + now.slice(at + length), text))
}

async function endsWell(run: () => Promise<unknown>): Promise<void> {
  const error = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error !== undefined && !(error instanceof PlumblineError)) throw error
}

test('mutated code', async () => {
  const version = 'module Acme\n  VERSION = "1.2.3".freeze\nend\n'
  const property = fc.asyncProperty(
    mutated(GEMSPEC),
    mutated(version),
    mutated(MIX),
    async (gemspec, constant, mix) => {
      await endsWell(() => readManifest('a.gemspec', gemspec, () => constant))
      await endsWell(() => readManifest('mix.exs', mix, () => constant))
    },
  )
  await fc.assert(property, { numRuns: 1500 })
})

test('mutated configurations and listed files', async () => {
  for (const [name, text] of Object.entries(TOOLS)) {
    const property = fc.asyncProperty(
      mutated(text),
      mutated('v = "1.2.3"\na: {b: [1.2.3]}'),
      async (changed, listed) => {
        const readText = (path: string) => (path === name ? changed : path === 'a' ? listed : undefined)
        await endsWell(() => readBumpTools('.', [name], readText))
      },
    )
    await fc.assert(property, { numRuns: 200 })
  }
})

test.each([
  ['quotes', (n: number) => '"#{'.repeat(n)],
  ['brackets', (n: number) => `s.version = ${'['.repeat(n)}${']'.repeat(n)}`],
  ['blocks', (n: number) => 'if a\n'.repeat(n)],
  ['conditions on one line', (n: number) => 'if a then b end '.repeat(n)],
  ['heredocs', (n: number) => '<<A,'.repeat(n)],
  ['blank lines', (n: number) => `a =${'\n'.repeat(n)}`],
  [
    'constants that double',
    (n: number) => Array.from({ length: n / 8 }, (_, i) => `A${i} = "#{A${i + 1}}#{A${i + 1}}"`).join('\n'),
  ],
  ['requires', (n: number) => 'require File.join("a", "b")\n'.repeat(n / 10)],
  [
    'attributes that double',
    (n: number) =>
      `defmodule A do\n${Array.from({ length: n / 8 }, (_, i) => `@a${i} @a${i + 1} <> @a${i + 1}`).join('\n')}\ndef project, do: [version: @a0]\nend`,
  ],
  ['pipes', (n: number) => `defmodule A do\ndef project, do: [version: ${'("1" |> '.repeat(n / 8)}]\nend`],
])('many %s take no longer than their length', async (_case, make) => {
  const text = make(40_000)
  const start = cpuTime()
  for (const file of ['a.gemspec', 'mix.exs']) await endsWell(() => readManifest(file, text, () => text))
  expect(cpuTime() - start).toBeLessThan(3000)
})
