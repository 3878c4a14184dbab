// What the ecosystems' own tools build of small good projects passes without a word, and of bad ones is told.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import { bytesSource } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import { gemBuild } from '../archives/gem-files.ts'
import { testWith } from '../setup/tools.ts'
import { lines, type Tree } from './good-packages.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-real-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function project(name: string, tree: Tree): string {
  const place = join(folder, name)
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content, { mode: content.startsWith('#!') ? 0o755 : 0o644 })
  }
  return place
}

async function told(name: string, bytes: Buffer, commit = ''): Promise<string[]> {
  return lines((await inspect(name, bytesSource(bytes), { commit })).findings)
}

const PYTHON: Tree = {
  'src/demo_pkg/__init__.py': '',
  'src/demo_pkg/cli.py': 'def main():\n    return 0\n',
  'README.md': '# Demo\n',
}
const pyproject = (build: string) => `${build}
[project]
name = "demo-pkg"
version = "1.2.3"
description = "A demonstration"
readme = "README.md"
[project.scripts]
demo = "demo_pkg.cli:main"
[project.entry-points."demo.plugins"]
whole = "demo_pkg"
`
const BACKENDS = [
  { name: 'setuptools', build: '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"' },
  { name: 'flit_core', build: '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"' },
  {
    name: 'hatchling',
    build:
      '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[tool.hatch.build.targets.wheel]\npackages = ["src/demo_pkg"]',
  },
]

describe('Python’s build backends', () => {
  testWith('python-packaging').each(BACKENDS)(
    '$name',
    async ({ name, build }) => {
      const place = project(name, { ...PYTHON, 'pyproject.toml': pyproject(build) })
      execFileSync('/usr/bin/python3', ['-m', 'build', '--no-isolation', '--skip-dependency-check', place], {
        stdio: 'pipe',
      })
      const built = readdirSync(join(place, 'dist'))
      expect(built).toHaveLength(2)
      for (const file of built) {
        const bytes = readFileSync(join(place, 'dist', file))
        // Debian's setuptools writes the older names, which is told once, by what archives says of the file.
        expect((await told(file, bytes)).filter((line) => !line.startsWith('warning odd-file-name'))).toEqual([])
      }
    },
    120_000,
  )
})

testWith('npm')(
  'npm pack',
  async () => {
    const manifest = {
      name: '@octo/demo',
      version: '1.2.3',
      main: 'lib/index',
      types: 'lib/index.d.ts',
      bin: 'bin/demo.js',
      exports: { '.': { types: './lib/index.d.ts', default: './lib/index.js' }, './x/*': './lib/x/*.js' },
      files: ['lib', 'bin/*.js'],
    }
    const tree = {
      'package.json': JSON.stringify(manifest),
      'lib/index.js': '',
      'lib/index.d.ts': '',
      'lib/x/one.js': '',
      'bin/demo.js': '#!/usr/bin/env node\n',
      'src/unpacked.ts': '',
    }
    const pack = (place: string) => {
      execFileSync('npm', ['pack', '--ignore-scripts'], { cwd: place, stdio: 'pipe' })
      return readFileSync(join(place, 'octo-demo-1.2.3.tgz'))
    }
    expect(await told('octo-demo-1.2.3.tgz', pack(project('npm-good', tree)))).toEqual([])
    // Nobody built it: what package.json names is not there.
    const { 'lib/index.js': _, 'lib/x/one.js': __, ...unbuilt } = tree
    expect(await told('octo-demo-1.2.3.tgz', pack(project('npm-bad', unbuilt)))).toEqual([
      expect.stringMatching(/^error missing-target: .* names "lib\/index" as "main"/),
      expect.stringMatching(/^error missing-target: .* names "\.\/lib\/index\.js"/),
      expect.stringMatching(/^error missing-target: .* names "\.\/lib\/x\/\*\.js"/),
    ])
  },
  60_000,
)

testWith('cargo', 'git')(
  'cargo package',
  async () => {
    const place = project('crate', {
      'Cargo.toml':
        '[package]\nname = "demo"\nversion = "1.2.3"\nedition = "2021"\nlicense = "MIT"\ndescription = "d"\n',
      'src/lib.rs': '',
      '.gitignore': 'target\n',
    })
    const git = (...args: string[]) => {
      const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
      return execFileSync('git', [...as, ...args], { cwd: place, stdio: 'pipe' })
        .toString()
        .trim()
    }
    git('init')
    git('add', '-A')
    git('commit', '-m', 'first')
    const pack = (...more: string[]) => {
      execFileSync('cargo', ['package', '--no-verify', '--offline', ...more], { cwd: place, stdio: 'pipe' })
      return readFileSync(join(place, 'target/package/demo-1.2.3.crate'))
    }
    const commit = git('rev-parse', 'HEAD')
    const name = 'demo-1.2.3.crate'
    const good = pack()
    expect(await told(name, good, commit)).toEqual([])
    expect(
      await told(
        name,
        good,
        commit.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      ),
    ).toMatchObject([expect.stringMatching(/^error other-commit: /)])
    writeFileSync(join(place, 'src/lib.rs'), '// changed\n')
    expect(await told(name, pack('--allow-dirty'), commit)).toMatchObject([
      expect.stringMatching(/^error dirty-crate: /),
    ])
  },
  60_000,
)

testWith('gem')('gem build', async () => {
  const { name, bytes } = gemBuild("s.require_paths = ['lib']; s.files += ['lib']")
  expect(await told(name, bytes)).toEqual([])
  const program = gemBuild("s.bindir = 'lib'; s.executables = ['demo.rb']; s.extra_rdoc_files = ['demo.gemspec']")
  expect(await told(program.name, program.bytes)).toEqual([])
  expect(await told('demo-1.2.3.gem', gemBuild("s.require_paths = ['lib', 'ext']").bytes)).toMatchObject([
    expect.stringMatching(/^warning missing-target: .*"ext" on the load path/),
  ])
})
