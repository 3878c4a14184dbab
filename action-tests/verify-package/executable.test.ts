// verify-package on scripts that the tag has as executable: what npm, cargo, gem and setuptools pack of them, and when the bit is lost.
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { type SourceScene, sourceScene, type Tree } from './source-scene.ts'

let scene: SourceScene
afterEach(() => scene.close())

const SHELL = '#!/bin/sh\n'
const COMMON: Tree = {
  LICENSE: 'MIT License\n',
  '.gitignore': '/target\n*.egg-info/\n',
  'bin/demo': SHELL,
  configure: SHELL,
  'data.txt': 'executable by mistake\n',
  'plain.sh': SHELL,
}
const SCRIPTS = ['bin/demo', 'configure', 'data.txt']

/** A kind of package: how it is packed, and the scripts whose bit its installers do not set themselves. */
interface Kind {
  readonly tool: string
  readonly tree: Tree
  readonly file: string
  readonly lost: readonly string[]
  pack(): void
}

const KINDS: readonly Kind[] = [
  {
    tool: 'npm',
    tree: {
      'package.json': '{"name":"demo","version":"1.2.3","bin":{"demo":"./bin/demo"}}\n',
    },
    file: 'demo-1.2.3.tgz',
    lost: ['configure'],
    pack: () => scene.run('', 'npm', 'pack', '--silent', '--pack-destination', scene.dist),
  },
  {
    tool: 'cargo',
    tree: {
      'Cargo.toml':
        '[package]\nname = "demo"\nversion = "1.2.3"\nedition = "2021"\ndescription = "Demo"\nlicense = "MIT"\n',
      'src/lib.rs': '',
    },
    file: 'demo-1.2.3.crate',
    lost: ['bin/demo', 'configure'],
    pack: () => {
      scene.run('', 'cargo', 'package', '--offline', '--no-verify', '--quiet')
      scene.run('', 'cp', 'target/package/demo-1.2.3.crate', scene.dist)
    },
  },
  {
    tool: 'gem',
    tree: {
      'demo.gemspec':
        "Gem::Specification.new do |s|\n  s.name = 'demo'; s.version = '1.2.3'; s.summary = 'Demo'; s.authors = ['A. Uthor']; s.license = 'MIT'\n  s.files = %w[LICENSE configure data.txt plain.sh lib/demo.rb bin/demo]; s.executables = ['demo']\nend\n",
      'lib/demo.rb': '',
    },
    file: 'demo-1.2.3.gem',
    lost: ['configure'],
    pack: () => scene.run('', 'gem', 'build', '--quiet', '--output', `${scene.dist}/demo-1.2.3.gem`, 'demo.gemspec'),
  },
  {
    tool: 'python-packaging',
    tree: {
      'pyproject.toml':
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "demo_pkg"\nversion = "1.2.3"\n[tool.setuptools]\npackages = []\n',
      'MANIFEST.in': 'include configure data.txt plain.sh bin/demo\n',
    },
    file: 'demo_pkg-1.2.3.tar.gz',
    lost: ['bin/demo', 'configure'],
    pack: () => {
      const options = ['--sdist', '--no-isolation', '--skip-dependency-check', '--outdir', scene.dist]
      scene.run('', '/usr/bin/python3', '-m', 'build', ...options)
    },
  },
]

describe.each(KINDS)('packed by $tool', ({ tool, tree, file, lost, pack }) => {
  const setModes = (mode: number) => {
    for (const path of SCRIPTS) chmodSync(join(scene.source, path), mode)
  }
  const committed = () => {
    scene = sourceScene({ ...COMMON, ...tree })
    setModes(0o755)
    scene.commit()
    // As in a checkout on Windows, where files have no such bit.
    scene.git('config', 'core.fileMode', 'false')
  }

  testWith(tool)('they are executable, and nothing is said', async () => {
    committed()
    pack()
    const result = await scene.verify()
    expect([result.code, result.found]).toEqual([0, []])
  })

  testWith(tool)('those that have lost it are told of, unless installers set it', async () => {
    committed()
    setModes(0o644)
    pack()
    const result = await scene.verify()
    expect([result.code, result.found]).toEqual([0, [`not-executable ${file}`]])
    const what = lost.length === 1 ? 'the script' : '2 scripts'
    expect(result.messages[0]).toContain(`holds ${what} ${lost.join(', ')} without the right to be executed`)
  })
})
