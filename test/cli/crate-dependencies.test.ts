// What a crate depends on is fetched before the network is cut: built, tested and tried from what cargo kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { packCrate } from '@plumbline/standins'
import { type Example, makeExample } from '../../action-tests/pipeline/example.ts'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'
import { whereFrom } from '../../packages/cli/src/fetch/crates.ts'
import { testWith } from '../setup/tools.ts'
import { cratesWorld } from '../standins/crates-io-fixture.ts'
import type { ExampleWorld } from '../standins/example-world.ts'

const MANIFEST = `[package]
name = "set-square"
version = "1.3.0"
edition = "2021"
description = "x"
license = "MIT"

[dependencies]
gnomon = "1.2"
`
const LIBRARY = '//! Uses what it depends on.\npub use gnomon as shadow;\n'
const PROGRAM = 'use set_square::shadow as _;\nfn main() {}\n'

const examples: Example[] = []
const worlds: ExampleWorld[] = []
afterAll(async () => {
  for (const example of examples) example.remove()
  for (const world of worlds) await world.close()
})

/** A registry that takes the place of crates.io, as a company's mirror does. */
async function mirrorWith(name: string, version: string): Promise<string> {
  const world = await cratesWorld()
  worlds.push(world)
  const { content } = await packCrate({ name, version }, `This is ${name}.`)
  world.cratesIo.seed({ name, version, content })
  return `[source.crates-io]
replace-with = "mirror"
[source.mirror]
registry = "sparse+${world.urls.cratesIo}index/"
`
}

testWith('cargo')('what the library needs comes from where this machine gets its crates, and only before', async () => {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-cargo-home-'))
  writeFileSync(join(home, 'config.toml'), await mirrorWith('gnomon', '1.2.5'))
  const example = makeExample({
    example: 'rust',
    files: {
      'Cargo.toml': MANIFEST,
      'Cargo.lock': undefined,
      'src/lib.rs': LIBRARY,
      'src/main.rs': PROGRAM,
      '.github/workflows/publish.yml': undefined,
    },
  })
  examples.push(example)
  const { code, stdout, stderr } = await rehearse(['--repo', example.folder], {
    env: { ...process.env, CARGO_HOME: home },
  })
  rmSync(home, { recursive: true })
  expect({ code, stderr, failed: stdout.match(/^ +✗.*$/gm) }).toEqual({ code: 0, stderr: '', failed: null })
  expect(stdout).toContain('  done: cargo fetch\n')
  expect(stdout).toContain('✓ The release of set-square 1.3.0 is whole.')
  expect(worlds[0]?.requests.filter(({ path }) => path.endsWith('/download'))).toHaveLength(1)
})

test('of the configuration of this machine nothing is handed on but where crates come from', () => {
  const configuration = `net.offline = false
build.jobs = 2
[build]
rustc-wrapper = "sccache"
[source.crates-io]
replace-with = "mirror"
[registries.mirror]
index = "sparse+https://crates.example/index/"
token = "secret"
[target.x86_64-unknown-linux-gnu]
linker = "mold"
[http]
proxy = "proxy.example:3128"
`
  expect(whereFrom(configuration)).toBe(`net.offline = false
[source.crates-io]
replace-with = "mirror"
[registries.mirror]
index = "sparse+https://crates.example/index/"
[http]
proxy = "proxy.example:3128"
`)
  expect(whereFrom('')).toBe('')
})
