// A repository whose publish job sends several packages: each is on the registry before, each has its trusted publisher.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'
import { testWith } from '../setup/tools.ts'

const root = mkdtempSync(join(tmpdir(), 'plumbline-several-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const publish = (pack: string) => `name: publish
on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  upload:
    runs-on: ubuntu-24.04
    environment: release
    permissions: { contents: read, id-token: write }
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - run: ${pack}
      - uses: plumbline-release/plumbline/actions/publish-with-oidc@v1
`

function repository(name: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, `${name}-`))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--message', 'Release'])
  git(folder, ['remote', 'add', 'origin', `https://github.com/octo/${name}.git`])
  return folder
}

const stated = (name: string, version: string, more = {}) =>
  JSON.stringify({ name, version, repository: 'github:octo/levels', ...more })

function npmWorkspace(): string {
  return repository('levels', {
    'package.json': stated('levels', '0.0.0', { private: true, workspaces: ['packages/*'] }),
    'packages/core/package.json': stated('@octo/core', '2.0.0'),
    'packages/app/package.json': stated('@octo/app', '3.1.0', { dependencies: { '@octo/core': '^2.0.0' } }),
    '.github/workflows/publish.yml': publish('mkdir dist && npm pack --workspaces --pack-destination dist'),
  })
}

const crate = (name: string, more = '') =>
  `[package]\nname = "${name}"\nversion.workspace = true\nedition = "2021"\nlicense = "MIT"\ndescription = "A level."\n${more}`

function cargoWorkspace(): string {
  return repository('crates', {
    'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["core", "app"]\n[workspace.package]\nversion = "1.2.0"\n',
    'core/Cargo.toml': crate('octo-core'),
    'core/src/lib.rs': 'pub fn level() {}\n',
    'app/Cargo.toml': crate('octo-app', '[dependencies]\nocto-core = { path = "../core", version = "1.2.0" }\n'),
    'app/src/lib.rs': 'pub fn level() { octo_core::level() }\n',
    '.github/workflows/publish.yml': publish(
      'cargo package --workspace --no-verify && mkdir dist && cp target/package/*.crate dist/',
    ),
  })
}

test('npm: both go out, and the verdict says what this workflow does not do', async () => {
  const { code, stdout, stderr, report } = await rehearse([
    '--repo',
    npmWorkspace(),
    '--working-directory',
    'packages/app',
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(report?.publications).toMatchObject([
    { 'package-name': '@octo/core', version: '2.0.0', published: 'yes' },
    { 'package-name': '@octo/app', version: '3.1.0', published: 'yes' },
  ])
  expect(stdout).toMatch(/serves 0\.0\.0, 3\.1\.0 \(latest\)\n +serves 0\.0\.0, 2\.0\.0 \(latest\) of @octo\/core\n/)
  expect(stdout).toMatch(/✓ @octo\/core 2\.0\.0 and @octo\/app 3\.1\.0 are published, which is all that publish\.yml/)
  expect(stdout).toMatch(
    /assumed: @octo\/core has the trusted publisher octo\/levels, workflow publish\.yml, environment/,
  )
})

testWith('cargo-publish')(
  'crates: of two the first is out when the runner is lost, and the re-run sends the other',
  async () => {
    const args = ['--repo', cargoWorkspace(), '--working-directory', 'app', '--scenario', 'half-uploaded']
    const { code, stderr, report } = await rehearse(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(report?.publications).toMatchObject([
      { 'package-name': 'octo-core', 'already-published': true, files: [{ attempts: 0 }] },
      { 'package-name': 'octo-app', 'already-published': false, files: [{ attempts: 1 }] },
    ])
  },
)

test('a publish job whose upload fails has not done what it sets out to do: exit code 1', async () => {
  const args = ['--repo', npmWorkspace(), '--working-directory', 'packages/app', '--scenario', 'publisher-mismatch']
  const { code, stdout } = await rehearse(args)
  expect(code).toBe(1)
  expect(stdout).toMatch(/✗ Not all is done that publish\.yml sets out to do:\n {4}The run ended with "failure"\./)
  expect(stdout).not.toMatch(/There is no GitHub Release/)
})
