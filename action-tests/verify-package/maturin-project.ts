// A workspace with a Python project in one of its crates, and what maturin makes of it in an sdist.
import type { MaturinProject } from './maturin-sdist.ts'
import type { Tree } from './source-scene.ts'

const ROOT = `[workspace]
members = ["crates/core", "crates/tool", "bindings/python"]
default-members = ["crates/tool"]
resolver = "2"

[workspace.package]
version = "1.2.3"
edition = "2021"

[workspace.dependencies]
log = "0.4"
`
const CRATE = `[package]
name = "demo-pkg"
version.workspace = true
edition.workspace = true
readme = "../../README.md"

[lib]
crate-type = ["cdylib"]

[dependencies]
demo-core = { path = "../../crates/core" }
log.workspace = true

[[bench]]
name = "gone"
path = "../../benches/gone.rs"
`
export const PROJECT = `[build-system]
requires = ["maturin>=1.7,<2"]
build-backend = "maturin"

[project]
name = "demo-pkg"
version = "1.2.3"
readme = "../../README.md"
license-files = ["LICENSE"]

[tool.maturin]
python-source = "python"
module-name = "demo_pkg._native"
`
export const LICENSE = 'MIT License\n'
const CORE = '[package]\nname = "demo-core"\nversion = "0.1.0"\nedition.workspace = true\n'

/** A workspace with the Python project in one of its crates. */
export const MEMBER: Tree = {
  'Cargo.toml': ROOT,
  'Cargo.lock': 'version = 4\n',
  'README.md': '# Demo\n',
  LICENSE,
  'crates/core/Cargo.toml': CORE,
  'crates/core/src/lib.rs': 'pub fn answer() -> u32 { 42 }\n',
  'crates/tool/Cargo.toml': '[package]\nname = "demo-tool"\nversion = "0.1.0"\n',
  'crates/tool/src/main.rs': 'fn main() {}\n',
  'bindings/python/Cargo.toml': CRATE,
  'bindings/python/LICENSE': LICENSE,
  'bindings/python/pyproject.toml': PROJECT,
  'bindings/python/src/lib.rs': '// bindings\n',
  'bindings/python/python/demo_pkg/__init__.py': 'answer = 42\n',
}

export const MANIFEST_PATH = '[tool.maturin]\nmanifest-path = "bindings/python/Cargo.toml"\n'
export const PACKED_ROOT = ROOT.replace(
  'members = ["crates/core", "crates/tool", "bindings/python"]',
  'members = ["crates/core", "bindings/python"]',
).replace('default-members = ["crates/tool"]\n', '')
export const PACKED_CRATE = CRATE.replace('"../../README.md"', '"README.md"').replace(/\n\[\[bench\]\].*/s, '')
export const PACKED_PROJECT = PROJECT.replace('[tool.maturin]\n', MANIFEST_PATH).replace(
  '"../../README.md"',
  '"README.md"',
)

export const SDIST: MaturinProject = {
  project: 'bindings/python/',
  crates: ['bindings/python/', 'crates/core/'],
  own: ['LICENSE', 'python/demo_pkg/__init__.py'],
  also: ['README.md', 'Cargo.lock'],
  written: {
    'Cargo.toml': PACKED_ROOT,
    'pyproject.toml': PACKED_PROJECT,
    'bindings/python/Cargo.toml': PACKED_CRATE,
    'bindings/python/README.md': '# Demo\n',
  },
}
