// Crates that have most of what they say from their workspace, for real cargo to pack.
import type { Tree } from '../archives/cargo.ts'
import { manifest, type Packed } from './cargo-packed.ts'

const ROOT = `[workspace.package]
version = "1.2.3"
edition = "2024"
authors = ["W"]
readme = "docs/READ.md"
license-file = "LICENSE"
exclude = ["x"]
publish = ["crates-io"]
rust-version = "1.85"
[workspace.dependencies]
shared = { version = "1", features = ["x"] }
sib = { path = "sib", version = "0.3", package = "opt" }
without = { version = "1", default-features = false }
also = { version = "1", default-features = false }
text = "2"
local = { path = "local", package = "demo-local" }
[workspace.lints.clippy]
all = "warn"
`
const INHERITS = `description = "d"
version.workspace = true
edition = { workspace = true }
authors.workspace = true
readme.workspace = true
license-file.workspace = true
exclude.workspace = true
publish.workspace = true
rust-version.workspace = true
[features]
on = ["shared?/y", "local/x"]
[dependencies]
shared = { workspace = true, optional = true, features = ["y"] }
without = { workspace = true, default-features = true }
also.workspace = true
text = { workspace = true }
[dev-dependencies]
local.workspace = true
[target.'cfg(unix)'.build-dependencies]
sib.workspace = true
[lints]
workspace = true
`
const SHARED: Tree = {
  'docs/READ.md': 'x',
  LICENSE: 'x',
  'local/Cargo.toml': '[package]\nname = "demo-local"\nversion = "1.0.0"\nedition = "2021"\n[features]\nx = []\n',
  'local/src/lib.rs': '',
  'sib/Cargo.toml': '[package]\nname = "opt"\nversion = "0.3.1"\nedition = "2021"\n',
  'sib/src/lib.rs': '',
}
/** Crates below a root that does not want them, or only one of its folders. */
const EXCLUDED: readonly Packed[] = [
  {
    name: 'demo-excluded',
    what: 'a crate that the root above excludes, with a resolver of its own',
    folder: 'm/',
    tree: {
      'Cargo.toml': '[workspace]\nexclude = ["./m/"]\nresolver = "3"\n',
      'm/Cargo.toml': manifest('demo-excluded', 'edition = "2021"\nresolver = "2"\n'),
      'm/src/lib.rs': '',
    },
  },
  {
    name: 'demo-inner-root',
    what: 'the root of a workspace that the root above excludes',
    folder: 'm/',
    tree: {
      'Cargo.toml': '[workspace]\nexclude = ["m"]\nresolver = "3"\n',
      'm/Cargo.toml': manifest('demo-inner-root', 'edition = "2021"\nresolver = "1"\n[workspace]\n'),
      'm/src/lib.rs': '',
    },
  },
  {
    name: 'demo-outer-member',
    what: 'a member of the root two folders up, which the root between excludes',
    folder: 'm/n/',
    tree: {
      'Cargo.toml': '[workspace]\nmembers = ["m/n"]\nresolver = "3"\n',
      'm/Cargo.toml': '[workspace]\nexclude = ["n"]\nresolver = "1"\n',
      'm/n/Cargo.toml': manifest('demo-outer-member', 'edition = "2021"\n'),
      'm/n/src/lib.rs': '',
    },
  },
  {
    name: 'demo-member-all-the-same',
    what: 'a member in a folder that its root excludes',
    folder: 'c/a/',
    tree: {
      'Cargo.toml': '[workspace]\nmembers = ["c/a"]\nexclude = ["c"]\nresolver = "3"\n',
      'c/a/Cargo.toml': manifest('demo-member-all-the-same', 'edition = "2021"\n'),
      'c/a/src/lib.rs': '',
    },
  },
  {
    name: 'demo-not-by-name',
    what: 'a member whose name only begins like an excluded folder',
    folder: 'more/',
    tree: {
      'Cargo.toml': '[workspace]\nmembers = ["m*"]\nexclude = ["mo", "../more", "/more"]\nresolver = "3"\n',
      'more/Cargo.toml': manifest('demo-not-by-name', 'edition = "2021"\n'),
      'more/src/lib.rs': '',
    },
  },
]

const LINTED: Packed = {
  name: 'demo-linted',
  what: 'lints of the workspace without a priority',
  folder: 'm/',
  tree: {
    'Cargo.toml':
      '[workspace]\nmembers = ["m"]\nresolver = "2"\n[workspace.lints.rust]\nunexpected_cfgs = { level = "warn", check-cfg = ["cfg(loom)"] }\n',
    'm/Cargo.toml': manifest('demo-linted', 'edition = "2021"\n[lints]\nworkspace = true\n'),
    'm/src/lib.rs': '',
  },
}

export const WORKSPACES: readonly Packed[] = [
  ...EXCLUDED,
  LINTED,
  {
    name: 'demo-deep',
    what: 'a member of a virtual workspace, two folders down',
    folder: 'crates/deep/',
    tree: {
      ...SHARED,
      'Cargo.toml': `[workspace]\nmembers = ["crates/*", "local", "sib"]\nresolver = "3"\n${ROOT}`,
      'crates/deep/Cargo.toml': `[package]\nname = "demo-deep"\n${INHERITS}`,
      'crates/deep/src/lib.rs': '',
    },
  },
  {
    name: 'demo-old-resolver',
    what: 'a member whose workspace states no resolver',
    folder: 'm/',
    tree: {
      ...SHARED,
      'Cargo.toml': `[workspace]\nmembers = ["m", "local", "sib"]\n${ROOT}`,
      'm/Cargo.toml': `[package]\nname = "demo-old-resolver"\n${INHERITS}`,
      'm/src/lib.rs': '',
    },
  },
  {
    name: 'demo-root',
    what: 'the root of its workspace, which inherits from itself',
    tree: {
      ...SHARED,
      'Cargo.toml': `[package]\nname = "demo-root"\n${INHERITS}[workspace]\nmembers = ["local", "sib"]\n${ROOT}[profile.release]\nlto = true\n`,
      'src/lib.rs': '',
    },
  },
  {
    name: 'demo-pointed',
    what: 'a member that names its workspace, which lies beside it and is a crate',
    folder: 'b/',
    tree: {
      'b/Cargo.toml': manifest(
        'demo-pointed',
        'workspace = "../a"\nedition.workspace = true\nlicense-file = "../COPYING"\n',
      ).replace('license = "MIT"\n', ''),
      'b/src/lib.rs': '',
      'b/Cargo.lock': '',
      COPYING: 'x',
      'a/Cargo.toml':
        '[package]\nname = "demo-a"\nversion = "1.0.0"\nedition = "2021"\n[workspace]\nmembers = ["../b"]\n[workspace.package]\nedition = "2018"\n',
      'a/src/lib.rs': '',
    },
  },
]
