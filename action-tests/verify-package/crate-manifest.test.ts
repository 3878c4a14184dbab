// verify-package on crates of real cargo: the normalised manifest that they are built by follows from the tag's, or is refused.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { type SourceScene, sourceScene, type Tree } from './source-scene.ts'

let scene: SourceScene
afterEach(() => scene.close())

const NAME = 'demo-1.2.3'

const WORKSPACE: Tree = {
  'Cargo.toml':
    '[workspace]\nmembers = ["crates/demo"]\nresolver = "2"\n[workspace.package]\nversion = "1.2.3"\nedition = "2018"\nlicense = "MIT"\n',
  LICENSE: 'MIT License\n',
  '.gitignore': 'target/\nCargo.lock\n',
  'crates/demo/Cargo.toml':
    '[package]\nname = "demo"\ndescription = "Demo"\nversion.workspace = true\nedition.workspace = true\nlicense.workspace = true\n[features]\nfast = []\n',
  'crates/demo/LICENSE': 'MIT License\n',
  'crates/demo/build.rs': 'fn main() {}\n',
  'crates/demo/src/lib.rs': 'pub fn answer() -> u32 { 42 }\n',
  'crates/demo/examples/ask.rs': 'fn main() {}\n',
}

/** Packs the crate, and changes its Cargo.toml in the archive. */
function packed(alter: (text: string) => string): void {
  scene.run('crates/demo', 'cargo', 'package', '--offline', '--no-verify', '--allow-dirty', '--quiet')
  const work = join(scene.workspace, 'home')
  execFileSync('tar', ['-xzf', join(scene.source, 'target/package', `${NAME}.crate`), '-C', work])
  const path = join(work, NAME, 'Cargo.toml')
  writeFileSync(path, alter(readFileSync(path, 'utf8')))
  execFileSync('tar', ['-C', work, '--format=ustar', '-czf', join(scene.dist, `${NAME}.crate`), NAME])
  rmSync(join(work, NAME), { recursive: true })
}

testWith('cargo', 'tar')('a member of a workspace is what its manifest and the workspace say', async () => {
  scene = sourceScene(WORKSPACE)
  packed((text) => text)
  const result = await scene.verify({ 'working-directory': 'crates/demo' })
  expect([result.code, result.found]).toEqual([0, []])
  expect(result.summary).toContain('Cargo.toml: Cargo.toml is written by cargo from Cargo.toml.orig')
})

testWith('cargo', 'tar')('what its manifest says otherwise is named and shown, and can be allowed', async () => {
  scene = sourceScene(WORKSPACE)
  packed((text) =>
    text.replace('edition = "2018"', 'edition = "2021"').replace('build = "build.rs"', 'build = "src/lib.rs"'),
  )
  const inputs = { 'working-directory': 'crates/demo' }
  const result = await scene.verify(inputs)
  expect([result.code, result.found]).toEqual([1, [`differs-from-source ${NAME}.crate`]])
  expect(result.messages[0]).toContain(
    'Its Cargo.toml is not what cargo makes of Cargo.toml.orig: package.edition, package.build.',
  )
  expect(result.summary).toContain(
    '+++ package: Cargo.toml\n-package.edition = "2018"\n+package.edition = "2021"\n-package.build = "build.rs"\n+package.build = "src/lib.rs"\n',
  )
  expect((await scene.verify({ ...inputs, 'allow-extra': 'Cargo.toml' })).code).toBe(0)
})

testWith('cargo', 'tar')('a secret in it is shown in no line, also where a line is cut', async () => {
  scene = sourceScene(WORKSPACE)
  const secret = `npm_${'a1'.repeat(18)}`
  const note = `${'x'.repeat(170)} ${secret}`
  packed((text) => `${text}[package.metadata.evil]\ntoken = "${secret}"\nnote = ["${note}"]\n`)
  const result = await scene.verify({ 'working-directory': 'crates/demo' })
  expect(result.found).toContain(`differs-from-source ${NAME}.crate`)
  expect(result.summary).toContain('+package.metadata = {"evil":{"token":"***"')
  expect(`${result.summary}${result.stdout}`).not.toContain('npm_a1')
})
