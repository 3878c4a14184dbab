// verify-package against the source: what setuptools, hatchling, cargo and gem build from the tagged commit, and from another tree.
import { afterEach, expect, test } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { type SourceScene, sourceScene } from './source-scene.ts'

let scene: SourceScene
afterEach(() => scene.close())

const LICENSE = 'MIT License\n'

const python = () =>
  scene.run('', '/usr/bin/python3', '-m', 'build', '--no-isolation', '--skip-dependency-check', '--outdir', scene.dist)

const setuptools = (more = '') => ({
  'pyproject.toml': `[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "demo_pkg"\nversion = "1.2.3"\n${more}`,
  'src/demo_pkg/__init__.py': 'answer = 42\n',
  'setup.cfg': '# for flake8\n[flake8]\nmax-line-length = 120\n',
  '.gitignore': '*.egg-info/\nbuild/\n',
  LICENSE,
  'README.md': '# Demo\n',
})

testWith('python-packaging')('an sdist and a wheel by setuptools: metadata and setup.cfg are generated', async () => {
  scene = sourceScene(setuptools())
  python()
  const result = await scene.verify({ tag: 'v1.2.3' })
  expect([result.code, result.found]).toEqual([0, []])
  for (const line of [
    'PKG-INFO: PKG-INFO is written by the build',
    'setup.cfg: setuptools adds the section egg_info',
  ]) {
    expect(result.summary).toContain(line)
  }
  expect(result.summary).toMatch(/demo_pkg\.egg-info\/SOURCES\.txt: setuptools writes/)
})

testWith('python-packaging')('a module that changed before the build is found in both', async () => {
  scene = sourceScene(setuptools())
  scene.write({ 'src/demo_pkg/__init__.py': 'answer = 43\n', 'src/demo_pkg/added.py': '' })
  python()
  const result = await scene.verify()
  expect(result.found).toEqual([
    'differs-from-source demo_pkg-1.2.3-py3-none-any.whl',
    'differs-from-source demo_pkg-1.2.3.tar.gz',
    'not-in-source demo_pkg-1.2.3.tar.gz',
  ])
})

testWith('python-packaging')('an sdist and a wheel by hatchling hold the files of the tag', async () => {
  const { 'setup.cfg': _none, ...tree } = setuptools()
  scene = sourceScene({
    ...tree,
    'pyproject.toml':
      '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "demo_pkg"\nversion = "1.2.3"\n',
  })
  python()
  const result = await scene.verify()
  expect([result.code, result.found]).toEqual([0, []])
})

const CARGO = '[package]\nname = "demo"\nversion = "1.2.3"\nedition = "2021"\ndescription = "Demo"\nlicense = "MIT"\n'
const crate = {
  'Cargo.toml': CARGO,
  'src/lib.rs': 'pub fn answer() -> u32 { 42 }\n',
  LICENSE,
  '.gitignore': '/target\n',
}
const cargo = () => {
  scene.run('', 'cargo', 'package', '--offline', '--no-verify', '--allow-dirty', '--quiet')
  scene.run('', 'cp', 'target/package/demo-1.2.3.crate', scene.dist)
}

testWith('cargo')('a crate: its manifest is the original one, the rest is the same or cargo’s', async () => {
  scene = sourceScene(crate)
  cargo()
  const result = await scene.verify()
  expect([result.code, result.found]).toEqual([0, []])
  expect(result.summary).toContain('Cargo.toml: Cargo.toml is written by cargo from Cargo.toml.orig')
  expect(result.summary).toContain('Cargo.lock: Cargo.lock is written by cargo')
})

testWith('cargo')('a crate with another manifest and without its license', async () => {
  scene = sourceScene(crate)
  scene.write({ 'Cargo.toml': CARGO.replace('"Demo"', '"Other"') })
  scene.run('', 'rm', 'LICENSE')
  cargo()
  const result = await scene.verify()
  expect([result.code, result.found]).toEqual([
    1,
    ['dirty-crate demo-1.2.3.crate', 'differs-from-source demo-1.2.3.crate', 'missing-file demo-1.2.3.crate'],
  ])
  expect(result.summary).toContain('--- source: Cargo.toml\n+++ package: Cargo.toml.orig')
  expect(result.summary).toContain('-description = "Demo"\n+description = "Other"')
})

testWith('cargo')(
  'a crate in a folder of its own: files that are links there are compared with what they lead to',
  async () => {
    const { LICENSE: _none, ...own } = crate
    const inside = Object.fromEntries(Object.entries(own).map(([path, text]) => [`crates/demo/${path}`, text]))
    scene = sourceScene({ ...inside, LICENSE, 'docs/guide.md': 'Read me.\n' })
    scene.run('', 'ln', '-s', '../../LICENSE', 'crates/demo/LICENSE')
    scene.run('', 'ln', '-s', '../../docs', 'crates/demo/docs')
    scene.write({ 'crates/demo/README.md': '# Demo\n' })
    scene.commit()
    scene.run('crates/demo', 'cargo', 'package', '--offline', '--no-verify', '--allow-dirty', '--quiet')
    scene.run('', 'cp', 'crates/demo/target/package/demo-1.2.3.crate', scene.dist)
    const result = await scene.verify({ 'working-directory': 'crates/demo' })
    expect([result.code, result.found]).toEqual([0, []])
    expect((await scene.verify()).code).toBe(1)
  },
)

const GEMSPEC = `Gem::Specification.new do |s|
  s.name = 'demo'; s.version = '1.2.3'; s.summary = 'Demo'; s.authors = ['A. Uthor']; s.license = 'MIT'
  s.files = Dir['lib/**/*.rb']
end
`
const gem = () => scene.run('', 'gem', 'build', '--quiet', '--output', `${scene.dist}/demo-1.2.3.gem`, 'demo.gemspec')

testWith('gem')('a gem: nothing is generated, and the license that its specification forgot is warned of', async () => {
  scene = sourceScene({ 'demo.gemspec': GEMSPEC, 'lib/demo.rb': 'module Demo; end\n', LICENSE })
  gem()
  const result = await scene.verify()
  expect([result.code, result.found]).toEqual([0, ['missing-file demo-1.2.3.gem']])
  expect(result.annotations).toMatchObject([{ level: 'warning' }])
  scene.write({ 'lib/demo.rb': 'module Demo; evil; end\n', 'lib/extra.rb': '' })
  gem()
  expect((await scene.verify()).found).toEqual([
    'differs-from-source demo-1.2.3.gem',
    'not-in-source demo-1.2.3.gem',
    'missing-file demo-1.2.3.gem',
  ])
})

test('files of a submodule are listed as not compared', async () => {
  scene = sourceScene({ 'package.json': '{"name":"demo","version":"1.2.3"}\n', LICENSE })
  scene.run('', 'git', 'init', '--quiet', 'vendor')
  scene.write({ 'vendor/code.js': 'theirs\n' })
  scene.run('vendor', 'git', 'add', '.')
  scene.run('vendor', 'git', 'commit', '--quiet', '--message=Theirs')
  scene.commit()
  scene.run('', 'npm', 'pack', '--silent', '--pack-destination', scene.dist)
  const result = await scene.verify()
  expect([result.code, result.found]).toEqual([0, []])
  expect(result.summary).toContain('vendor/code.js: not compared: it is in the submodule vendor')
})
