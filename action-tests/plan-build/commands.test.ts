// The commands of a build on the bundle: what the caller gives, what the package's folder asks for, what a row says.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { type Files, folderWith } from '../verify-tag-matches-version/repository.ts'

const plan = (inputs: Readonly<Record<string, string>>, files: Files = {}) =>
  runAction({
    name: 'plan-build',
    cwd: folderWith(files),
    inputs: { ecosystem: 'npm', 'package-name': 'demo', version: '1.0.0', ...inputs },
  })

const GIVEN = {
  'install-command': 'make deps',
  'build-command': 'make\nmake dist',
  'node-version': '22.1',
  'python-version': '3.12',
}

describe('npm', () => {
  const manifest = (part: object) => JSON.stringify({ name: 'demo', version: '1.0.0', ...part })
  const row: readonly (readonly [string, Files, string])[] = [
    ['a lock file', { 'package.json': manifest({}), 'package-lock.json': '{}' }, 'npm ci'],
    ['a shrinkwrap', { 'package.json': manifest({}), 'npm-shrinkwrap.json': '{}' }, 'npm ci'],
    ['dependencies', { 'package.json': manifest({ dependencies: { a: '1' } }) }, 'npm install --no-audit'],
    ['devDependencies', { 'package.json': manifest({ devDependencies: { a: '1' } }) }, 'npm install --no-audit'],
    [
      'optionalDependencies',
      { 'package.json': manifest({ optionalDependencies: { a: '1' } }) },
      'npm install --no-audit',
    ],
    [
      'peerDependencies',
      { 'package.json': `\uFEFF${manifest({ peerDependencies: { a: '1' } })}` },
      'npm install --no-audit',
    ],
    ['no dependencies', { 'package.json': manifest({ dependencies: {}, scripts: { a: '1' } }) }, ''],
    ['a package.json that does not parse', { 'package.json': '{' }, ''],
    ['no checkout at all', {}, ''],
  ]
  test.each(row)('%s', async (_name, files, install) => {
    const { code, outputs } = await plan({}, files)
    expect(code).toBe(0)
    expect(outputs).toMatchObject({
      'install-command': install,
      'build-command': 'npm pack --pack-destination "$PLUMBLINE_OUT"',
      'node-version': '24',
      'python-version': '',
      'try-path': 'node_modules/.bin',
    })
  })

  test('the lock file is looked for in the folder of the package', async () => {
    const files = { 'package-lock.json': '{}', 'widget/package.json': manifest({}) }
    expect((await plan({ 'working-directory': 'widget' }, files)).outputs).toMatchObject({ 'install-command': '' })
  })
})

test('pypi: build makes wheel and sdist, and Node.js plays no part', async () => {
  const { outputs, code } = await plan({ ecosystem: 'pypi' }, { 'package.json': '{}', 'package-lock.json': '{}' })
  expect(code).toBe(0)
  expect(outputs).toMatchObject({
    'install-command': 'python -m pip install --disable-pip-version-check build',
    'build-command': 'python -m build --outdir "$PLUMBLINE_OUT"',
    'node-version': '',
    'python-version': '3.x',
  })
})

describe('crates', () => {
  const build = `cargo package --package 'demo' --target-dir "$RUNNER_TEMP/plumbline-target"
cp "$RUNNER_TEMP/plumbline-target"/package/*.crate "$PLUMBLINE_OUT"`

  test.each<readonly [string, Files, string]>([
    ['a lock file, which must be up to date', { 'Cargo.lock': '' }, 'cargo fetch --locked'],
    ['no lock file', { 'Cargo.toml': '' }, ''],
  ])('%s', async (_name, files, install) => {
    const { code, outputs } = await plan({ ecosystem: 'crates' }, files)
    expect(code).toBe(0)
    const tools = { 'node-version': '', 'python-version': '', 'try-path': 'bin' }
    expect(outputs).toMatchObject({ 'install-command': install, 'build-command': build, ...tools })
  })
})

describe('rubygems', () => {
  test.each<readonly [string, Files, string]>([
    ["the gem's own gemspec", { 'demo.gemspec': '', 'other.gemspec': '', 'Gemfile.lock': '' }, " 'demo.gemspec'"],
    ['the only gemspec, whatever its name', { 'other.gemspec': '' }, ''],
  ])('%s', async (_name, files, gemspec) => {
    const { code, outputs } = await plan({ ecosystem: 'rubygems' }, files)
    expect(code).toBe(0)
    expect(outputs).toMatchObject({
      'install-command': '',
      'build-command': `gem build${gemspec}\nmv 'demo-'*.gem "$PLUMBLINE_OUT"`,
      'try-path': 'gems/bin',
    })
  })
})

test.each(['npm', 'pypi', 'crates', 'rubygems', 'hex'])('%s: what the caller gives goes first', async (ecosystem) => {
  const { outputs, code } = await plan({ ecosystem, ...GIVEN }, { 'package-lock.json': '{}' })
  expect(code).toBe(0)
  expect(outputs).toMatchObject(GIVEN)
})

test('white space is no command', async () => {
  const { outputs } = await plan({ 'install-command': ' \n', 'build-command': '  ' }, { 'package-lock.json': '{}' })
  expect(outputs).toMatchObject({ 'install-command': 'npm ci', 'build-command': expect.stringMatching(/^npm pack/) })
})

describe('an ecosystem without a row', () => {
  test('P5: needs a build command, and the failure says how to give one', async () => {
    const { code, record, annotations, outputs } = await plan({ ecosystem: 'hex' })
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} })
    expect(record).toMatchObject({
      failure: {
        phase: 'build',
        code: 'no-build-default',
        what: 'There is no build command for a package of the ecosystem "hex": only npm, pypi, crates, rubygems have one of their own.',
        next: expect.stringMatching(/`build-command`.*`files-from`/),
      },
    })
    expect(annotations).toMatchObject([{ level: 'error', title: 'no-build-default' }])
  })

  test('P6: with one it is built, and said not to be tried', async () => {
    const { code, outputs, annotations } = await plan({ ecosystem: 'hex', 'build-command': 'mix hex.build' })
    expect(code).toBe(0)
    expect(outputs).toEqual({
      'install-command': '',
      'build-command': 'mix hex.build',
      'node-version': '',
      'python-version': '',
      'try-command': '',
      'try-path': '',
    })
    expect(annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining('"hex"') }])
  })

  test('whose files are built already needs none', async () => {
    const { code, outputs } = await plan({ ecosystem: 'hex', for: 'try' })
    expect({ code, command: outputs['try-command'] }).toEqual({ code: 0, command: '' })
  })
})

test.each([
  ['npm', '@octo/demo', `node --input-type=module --eval 'await import("@octo/demo")'`],
  ['pypi', 'Demo.Pkg', "python -c 'import demo_pkg'"],
  ['rubygems', 'demo-pkg', `ruby -e 'require "demo/pkg"'`],
])('P6: %s without a smoke test says that nothing was run, and what could be', async (ecosystem, name, command) => {
  const inputs = { ecosystem, 'package-name': name, for: 'try' }
  const bare = await plan(inputs)
  expect(bare.annotations).toMatchObject([{ level: 'notice', message: expect.stringContaining(command) }])
  const tested = await plan({ ...inputs, 'smoke-test': 'true' })
  expect(tested.annotations).toEqual([])
})

test('a crate was compiled by its trial', async () => {
  const { annotations } = await plan({ ecosystem: 'crates', for: 'try' })
  expect(annotations).toEqual([])
})

test.each([
  ["demo'; curl x | sh; '", '1.0.0', 'package-name'],
  ['-rrequirements.txt', '1.0.0', 'package-name'],
  ['../demo', '1.0.0', 'package-name'],
  ['demo', "1.0.0'", 'version'],
  ['demo', '1.0 --index-url x', 'version'],
])('P7: pypi refuses to put "%s" %s into a command', async (name, version, input) => {
  const { code, record, outputs } = await plan({ ecosystem: 'pypi', 'package-name': name, version })
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} })
  expect(record).toMatchObject({
    failure: { phase: 'build', code: 'bad-input', what: expect.stringContaining(input) },
  })
})

test.each([
  ['crates', "demo'; curl x | sh; '"],
  ['crates', 'demo = "1"\n[x]'],
  ['crates', '-p'],
  ['rubygems', "demo'; curl x | sh; '"],
  ['rubygems', '--config-file=x'],
])('P7: %s refuses to put the name "%s" into a command', async (ecosystem, name) => {
  const { code, record, outputs } = await plan({ ecosystem, 'package-name': name })
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} })
  expect(record).toMatchObject({ failure: { code: 'bad-input', what: expect.stringContaining('package-name') } })
})
