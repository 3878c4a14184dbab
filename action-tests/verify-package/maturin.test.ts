// verify-package on sdists of maturin: crates of a workspace beside the Python project are the repository's files at other places.
import { afterEach, describe, expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import {
  LICENSE,
  MANIFEST_PATH,
  MEMBER,
  PACKED_CRATE,
  PACKED_PROJECT,
  PACKED_ROOT,
  PROJECT,
  SDIST,
} from './maturin-project.ts'
import { type MaturinProject, maturinSdist } from './maturin-sdist.ts'
import { type SourceScene, sourceScene, type Tree } from './source-scene.ts'

let scene: SourceScene
afterEach(() => scene.close())

const INSIDE = { 'working-directory': 'bindings/python' }

async function verified(tree: Tree, sdist: MaturinProject, inputs: Readonly<Record<string, string>> = {}) {
  scene = sourceScene(tree)
  maturinSdist(scene, sdist)
  const result = await scene.verify(inputs)
  return { ...result, found: result.found.map((one) => one.replace(' demo_pkg-1.2.3.tar.gz', '')) }
}

const withWritten = (more: Readonly<Record<string, string>>): MaturinProject => ({
  ...SDIST,
  written: { ...SDIST.written, ...more },
})

describe('an sdist of maturin is the tag’s', () => {
  testWith('tar')('where the project is a crate of a workspace', async () => {
    const result = await verified(MEMBER, SDIST, INSIDE)
    expect([result.code, result.found]).toEqual([0, []])
    for (const line of [
      'Cargo.toml: maturin writes Cargo.toml anew, without what is not packed',
      'bindings/python/Cargo.toml: maturin writes Cargo.toml anew, without what is not packed',
      'pyproject.toml: maturin moves pyproject.toml to the top, and the paths in it',
      'bindings/python/README.md: a copy of README.md in this repository',
    ]) {
      expect(result.summary).toContain(line)
    }
    expect(result.summary).not.toContain('that <code>demo_pkg-1.2.3.tar.gz</code> lacks')
  })

  testWith('tar')('where the project is at the top, and names the crate', async () => {
    const { 'bindings/python/pyproject.toml': _moved, ...tree } = MEMBER
    const project = PROJECT.replace('[tool.maturin]\n', MANIFEST_PATH).replace('"../../README.md"', '"README.md"')
    const top = { ...tree, 'pyproject.toml': project, 'python/demo_pkg/__init__.py': 'answer = 42\n' }
    const { 'pyproject.toml': _same, ...written } = SDIST.written
    const result = await verified(top, { ...SDIST, project: '', written })
    expect([result.code, result.found]).toEqual([0, []])
  })

  testWith('tar')('where the project is in a folder without a workspace, and the crate in one below', async () => {
    const crate =
      '[package]\nname = "demo-pkg"\nversion = "1.2.3"\n[dependencies]\ndemo-core = { path = "../../core" }\n'
    const project = PROJECT.replace('"../../README.md"', '"README.md"')
    const tree: Tree = {
      'core/Cargo.toml': '[package]\nname = "demo-core"\nversion = "0.1.0"\n',
      'core/src/lib.rs': '// core\n',
      'py/pyproject.toml': project,
      'py/LICENSE': LICENSE,
      'py/README.md': '# Python\n',
      'py/python/demo_pkg/__init__.py': 'answer = 42\n',
      'py/rust/Cargo.toml': crate,
      'py/rust/src/lib.rs': '// bindings\n',
      'README.md': '# All\n',
      LICENSE,
    }
    const result = await verified(
      tree,
      {
        project: 'py/',
        crates: ['py/rust/', 'core/'],
        own: ['LICENSE', 'README.md', 'python/demo_pkg/__init__.py'],
        also: [],
        written: {
          'pyproject.toml': project.replace(
            '[tool.maturin]\n',
            '[tool.maturin]\nmanifest-path = "py/rust/Cargo.toml"\n',
          ),
        },
      },
      { 'working-directory': 'py' },
    )
    expect([result.code, result.found]).toEqual([0, []])
  })
})

/** A dependency has its values from a workspace that is not packed: they are written into its manifest. */
const ABOVE =
  '[workspace]\nmembers = ["crates/core"]\nexclude = ["crates/py"]\n[workspace.package]\nedition = "2021"\npublish = false\ninclude = ["src/**"]\nreadme = "README.md"\n[workspace.dependencies]\nlog = { version = "0.4", features = ["std"] }\n'
const GIVEN =
  '[package]\nname = "demo-core"\nversion = "0.1.0"\nedition.workspace = true\npublish.workspace = true\ninclude.workspace = true\nreadme.workspace = true\n[dependencies]\nlog = { workspace = true, optional = true }\n'
const INLINED =
  '[package]\nname = "demo-core"\nversion = "0.1.0"\nedition = "2021"\npublish = false\ninclude = ["src/**"]\nreadme = "README.md"\n[dependencies]\nlog = { version = "^0.4", optional = true, features = ["std"] }\n'

testWith('tar')(
  'an sdist of maturin has written down what a workspace gives that is not packed, and nothing else',
  async () => {
    const tree: Tree = {
      'Cargo.toml': ABOVE,
      'README.md': '# Demo\n',
      'crates/core/Cargo.toml': GIVEN,
      'crates/core/src/lib.rs': '// core\n',
      'crates/py/Cargo.toml':
        '[workspace]\n[package]\nname = "demo-pkg"\nversion = "1.2.3"\n[dependencies]\ndemo-core = { path = "../core" }\n',
      'crates/py/src/lib.rs': '// bindings\n',
      'crates/py/pyproject.toml': '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n',
    }
    const project = `${tree['crates/py/pyproject.toml']}[tool.maturin]\nmanifest-path = "py/Cargo.toml"\n`
    for (const [manifest, found] of [
      [INLINED, []],
      [INLINED.replace('"^0.4"', '"^0.5"'), ['differs-from-source']],
      [INLINED.replace('"2021"', '"2018"'), ['differs-from-source']],
      [INLINED.replace('"src/**"', '"**"'), ['differs-from-source']],
    ] as const) {
      const written = { 'pyproject.toml': project, 'core/Cargo.toml': manifest, 'core/README.md': '# Demo\n' }
      const sdist = { project: 'crates/py/', crates: ['crates/py/', 'crates/core/'], own: [], also: [], written }
      const result = await verified(tree, { ...sdist, top: 'crates/' }, { 'working-directory': 'crates/py' })
      expect(result.found).toEqual(found)
      scene.close()
    }
  },
)

const ALTERED: readonly {
  readonly what: string
  readonly found: string
  readonly written: Readonly<Record<string, string>>
}[] = [
  {
    what: 'a file of a path dependency',
    found: 'differs-from-source',
    written: { 'crates/core/src/lib.rs': 'evil\n' },
  },
  { what: 'a file of its own', found: 'differs-from-source', written: { 'python/demo_pkg/__init__.py': 'evil\n' } },
  { what: 'a file that nobody has', found: 'not-in-source', written: { 'crates/core/build.rs': 'evil\n' } },
  { what: 'a file of another place', found: 'not-in-source', written: { 'crates/core/src/main.rs': 'fn main() {}\n' } },
  {
    what: 'a dependency in the workspace',
    found: 'differs-from-source',
    written: { 'Cargo.toml': PACKED_ROOT.replace('"0.4"', '"0.5"') },
  },
  { what: 'the crate’s manifest at the top', found: 'differs-from-source', written: { 'Cargo.toml': PACKED_CRATE } },
  {
    what: 'a dependency in the crate',
    found: 'differs-from-source',
    written: { 'bindings/python/Cargo.toml': PACKED_CRATE.replace('log.workspace = true', 'log = "=0.4.1"') },
  },
  {
    what: 'the build’s own requirements',
    found: 'differs-from-source',
    written: { 'pyproject.toml': PACKED_PROJECT.replace('"maturin>=1.7,<2"', '"maturin>=1.7,<2", "evil"') },
  },
  {
    what: 'another readme',
    found: 'differs-from-source',
    written: { 'pyproject.toml': PACKED_PROJECT.replace('"README.md"', '"LICENSE"') },
  },
  {
    what: 'another folder of Python files',
    found: 'differs-from-source',
    written: { 'pyproject.toml': PACKED_PROJECT.replace('"python"', '"crates"') },
  },
]

describe('an sdist of maturin is refused', () => {
  for (const { what, found, written } of ALTERED) {
    testWith('tar')(`with ${what} changed`, async () => {
      const result = await verified(MEMBER, withWritten(written), INSIDE)
      expect([result.code, result.found]).toEqual([1, [found]])
    })
  }

  testWith('tar')('with another crate in the place of its own', async () => {
    const project = PACKED_PROJECT.replace('bindings/python/Cargo.toml', 'crates/core/Cargo.toml')
    const result = await verified(MEMBER, withWritten({ 'pyproject.toml': project }), INSIDE)
    expect([result.code, result.found]).toEqual([1, ['differs-from-source', 'not-in-source']])
  })
})
