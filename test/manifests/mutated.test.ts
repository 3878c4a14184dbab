// Manifests with random damage: what is read or refused stays a reading or a PlumblineError, whatever the bytes.
import { expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { readManifest } from '@plumbline/manifests'
import fc from 'fast-check'

const SEEDS: Readonly<Record<string, string>> = {
  'package.json': '{"name": "a", "version": "1.0.0", "private": false}',
  'package-lock.json': '{"version": "1.0.0", "packages": {"": {"version": "1.0.0"}}}',
  'deno.json': '{\n// x\n"name": "@a/b", /* y */ "version": "1.0.0",\n}',
  'tauri.conf.json': '{"package": {"version": "../package.json"}}',
  'Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n[workspace.package]\nversion = "1.0.0"\n',
  'Cargo.lock': 'version = 4\n\n[[package]]\nname = "a"\nversion = "1.0.0"\n',
  'pom.xml': '<project><version>${a}</version><properties><a>1<!-- x --><![CDATA[2]]>&amp;</a></properties></project>',
  'a.csproj': `<Project><PropertyGroup Condition="'$(V)' == ''"><Version>$(P)-$(Q)</Version></PropertyGroup></Project>`,
  'a.nuspec': '<package><metadata><id>a</id><version>$version$</version></metadata></package>',
  'build.gradle': "ext { a = '1' }\nallprojects { version = \"${a}\" }\nif (x) version '2' // y\n/* z */",
  'gradle.properties': 'version=1.\\\n  0\\u0041\nVERSION_NAME: 2\n',
  'Chart.yaml': 'name: &a x\nversion: "1.0.0"\nz: [*a, {b: |\n c}]\n',
  'a.cabal': 'Name: a\nversion:\t1.0\nlibrary {\n b: c\n}\n',
  'go.mod': 'module (\n "a.b/c/v2" // x\n)\n',
  'Package.swift': 'let p = Package(\n name: "a"\n)',
}
const PIECES = [
  '{',
  '}',
  '"',
  "'",
  '<',
  '>',
  '&',
  '\\',
  '\n',
  '\r',
  '\0',
  '${a}',
  '$(A)',
  '<!--',
  ']]>',
  '/*',
  '[',
  ']',
  '\uFEFF',
]

const damage = fc.record({
  at: fc.nat(200),
  length: fc.nat(20),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...Object.values(SEEDS)), fc.string({ maxLength: 5 })),
})

test.each(Object.keys(SEEDS).filter((name) => !name.includes('lock')))('%s, damaged', async (file) => {
  const damaged = (text: string, { at, length, put }: { at: number; length: number; put: string }) =>
    text.slice(0, at) + put + text.slice(at + length)
  await fc.assert(
    fc.asyncProperty(
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...Object.keys(SEEDS)),
      async (all, other) => {
        const files = { ...SEEDS, [file]: all.reduce(damaged, SEEDS[file] ?? '') }
        files[other] = all.reduceRight(damaged, files[other] ?? '')
        const answer = await readManifest(file, files[file] ?? '', (path) => files[path]).catch(
          (error: unknown) => error,
        )
        if (answer instanceof Error) expect(answer).toBeInstanceOf(PlumblineError)
        else expect([undefined, file]).toContain((answer as { file: string } | undefined)?.file)
      },
    ),
    { numRuns: 200 },
  )
})
