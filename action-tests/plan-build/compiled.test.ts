// Build and try commands for real, for crates and gems: a member of a workspace, programs, libraries, gems of platforms.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { testWith } from '../../test/setup/tools.ts'
import { type Files, folderWith } from '../verify-tag-matches-version/repository.ts'

/** No network, and a home of its own; rustup, where it is, finds its toolchains. */
const MACHINE = {
  PATH: process.env['PATH'] ?? '',
  RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'),
  CARGO_NET_OFFLINE: 'true',
  CARGO_TERM_COLOR: 'never',
}

type Inputs = Readonly<Record<string, string>>

/** Runs the planned commands of the build job in a checkout. */
async function build(inputs: Inputs, cwd: string) {
  const plan = await runAction({ name: 'plan-build', cwd, inputs })
  expect(plan.code).toBe(0)
  const files = mkdtempSync(join(tmpdir(), 'plumbline-files with space-'))
  const command = `${plan.outputs['install-command']}\n${plan.outputs['build-command']}`
  const { 'working-directory': folder = '.' } = inputs
  const given = { phase: 'build', what: 'build', command, 'working-directory': folder }
  const result = await runAction({
    name: 'run-command',
    cwd,
    env: { ...MACHINE, PLUMBLINE_OUT: files },
    inputs: given,
  })
  return { ...result, files, built: readdirSync(files) }
}

/** Runs the planned try command in an empty folder, and then what follows. */
async function attempt(inputs: Inputs, files: string, more = '') {
  const cwd = emptyProject()
  const plan = await runAction({ name: 'plan-build', cwd, inputs: { ...inputs, for: 'try' } })
  expect(plan.code).toBe(0)
  const command = `${plan.outputs['try-command']}\n${more}`
  const given = { phase: 'verify', what: 'try', command }
  return runAction({ name: 'run-command', cwd, env: { ...MACHINE, FILES: files }, inputs: given })
}

const emptyProject = () => mkdtempSync(join(tmpdir(), 'plumbline-try-'))

const crateOf = (name: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\ndescription = "x"\n${more}`

const GIT = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']

/** A repository with one commit: cargo packs only what git knows. */
function repositoryWith(files: Files): string {
  const folder = folderWith(files)
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    [...GIT, 'commit', '--quiet', '--message=x'],
  ])
    execFileSync('git', args, { cwd: folder })
  return folder
}

const demoGem = (platform = '') => `Gem::Specification.new do |spec|
  spec.name, spec.version, spec.summary, spec.authors = 'demo', '1.0.0', 'x', ['a']
  ${platform && `spec.platform = '${platform}'`}
  spec.files = ['lib/demo.rb', 'exe/demo']
  spec.bindir = 'exe'
  spec.executables = ['demo']
end
`
const GEM_FILES = {
  'lib/demo.rb': 'module Demo; WORDS = "it runs"; end\n',
  'exe/demo': '#!/usr/bin/env ruby\nrequire "demo"\nputs Demo::WORDS\n',
}

describe('crates', () => {
  const inputs = { ecosystem: 'crates', 'package-name': 'demo', version: '1.0.0' }

  testWith('cargo')('one member of a workspace is packed; a library is somebody’s dependency', async () => {
    const workspace = repositoryWith({
      'Cargo.toml': '[workspace]\nmembers = ["demo", "other"]\nresolver = "2"\n',
      'demo/Cargo.toml': crateOf('demo'),
      'demo/src/lib.rs': 'pub fn words() -> &\'static str { "it runs" }\n',
      'other/Cargo.toml': crateOf('other'),
      'other/src/lib.rs': '',
    })
    const { code, files, built } = await build({ ...inputs, 'working-directory': 'demo' }, workspace)
    expect({ code, built }).toEqual({ code: 0, built: ['demo-1.0.0.crate'] })
    const use = `echo 'fn main() { println!("{}", demo::words()) }' > src/main.rs\ncargo run --quiet`
    const tried = await attempt(inputs, files, use)
    expect(tried.code).toBe(0)
    expect(tried.stdout).toMatch(/^it runs$/m)
  })

  testWith('cargo')('a program is installed, and runs from the planned path', async () => {
    const folder = repositoryWith({
      'Cargo.toml': crateOf('demo'),
      'src/main.rs': 'fn main() { println!("it runs") }\n',
    })
    const { files } = await build(inputs, folder)
    const tried = await attempt(inputs, files, 'bin/demo')
    expect(tried.code).toBe(0)
    expect(tried.stdout).toMatch(/^it runs$/m)
  })

  testWith('cargo')('what cargo left out of the crate is missed before anything is published', async () => {
    const folder = repositoryWith({
      'Cargo.toml': crateOf('demo', 'exclude = ["words.txt"]\n'),
      'src/lib.rs': 'pub const WORDS: &str = include_str!("../words.txt");\n',
      'words.txt': 'it runs',
    })
    const { code, built, record } = await build(inputs, folder)
    expect({ code, built }).toEqual({ code: 1, built: [] })
    expect(record).toMatchObject({ failure: { phase: 'build', answer: expect.stringContaining('words.txt') } })
  })

  testWith('cargo')('a lock file that is not up to date stops the build', async () => {
    const folder = repositoryWith({
      'Cargo.toml': crateOf('demo'),
      'Cargo.lock': 'version = 4\n\n[[package]]\nname = "demo"\nversion = "0.9.0"\n',
      'src/lib.rs': '',
    })
    const { code, record } = await build(inputs, folder)
    expect(code).not.toBe(0)
    expect(record).toMatchObject({ failure: { answer: expect.stringContaining('--locked') } })
  })
})

describe('rubygems', () => {
  const inputs = { ecosystem: 'rubygems', 'package-name': 'demo', version: '1.0.0' }

  testWith('gem')('the gem is built, installed, and its program runs from the planned path', async () => {
    const folder = folderWith({ 'demo.gemspec': demoGem(), 'other.gemspec': 'raise', ...GEM_FILES })
    const { code, files, built } = await build(inputs, folder)
    expect({ code, built }).toEqual({ code: 0, built: ['demo-1.0.0.gem'] })
    const tried = await attempt(inputs, files, 'gems/bin/demo')
    expect(tried.code).toBe(0)
    expect(tried.stdout).toMatch(/^it runs$/m)
  })

  testWith('gem')('of gems for platforms the one for this machine is tried, and without one nothing fits', async () => {
    const out = join(folderWith({}), 'out')
    mkdirSync(out)
    for (const platform of ['java', 'x64-mingw-ucrt', ''])
      execFileSync('sh', ['-c', 'gem build --quiet demo.gemspec && mv *.gem "$OUT"'], {
        cwd: folderWith({ 'demo.gemspec': demoGem(platform), ...GEM_FILES }),
        env: { PATH: process.env['PATH'], OUT: out },
        stdio: 'pipe',
      })
    expect(readdirSync(out)).toHaveLength(3)
    const tried = await attempt(inputs, out, 'gems/bin/demo')
    expect(tried.stdout).toMatch(/Successfully installed demo-1\.0\.0$/m)
    execFileSync('rm', [join(out, 'demo-1.0.0.gem')])
    const none = await attempt(inputs, out)
    expect(none.code).toBe(1)
    expect(none.record).toMatchObject({
      failure: { phase: 'verify', answer: expect.stringContaining('No gem among the files is for this machine.') },
    })
  })
})

test('the commands of the try job need no checkout', async () => {
  for (const ecosystem of ['crates', 'rubygems']) {
    const inputs = { ecosystem, 'package-name': 'demo', version: '1.0.0', for: 'try', 'working-directory': 'gone' }
    const { outputs } = await runAction({ name: 'plan-build', cwd: emptyProject(), inputs })
    expect(outputs['try-command']).not.toBe('')
  }
})
