// Crates of many shapes, for real cargo to pack.
import type { Tree } from '../archives/cargo.ts'
import { manifest, type Packed } from './cargo-packed.ts'
import { WORKSPACES } from './cargo-workspaces.ts'

const MAIN = 'fn main() {}\n'

/** Programs, examples, tests and benchmarks in every place where cargo looks for them. */
const EVERYWHERE: Tree = {
  'src/lib.rs': '',
  'src/main.rs': MAIN,
  'src/bin/tool.rs': MAIN,
  'src/bin/deep/main.rs': MAIN,
  'src/bin/deep/part.rs': '',
  'examples/ex.rs': MAIN,
  'examples/long/main.rs': MAIN,
  'examples/data.txt': 'x',
  'tests/one.rs': '',
  'tests/common/mod.rs': '',
  'tests/two/main.rs': '',
  'benches/fast.rs': '',
  'benches/slow.rs': '',
}

const editions = ['2015', '2018', '2021', '2024'].map((edition) => ({
  name: `demo-e${edition}`,
  what: `edition ${edition}, targets found and stated`,
  tree: {
    ...EVERYWHERE,
    'Cargo.toml': manifest(
      `demo-e${edition}`,
      `edition = "${edition}"\n[[bench]]\nname = "fast"\nharness = false\n[[example]]\nname = "long"\nrequired-features = ["a"]\n[features]\na = []\n`,
    ),
  },
}))

const PLAIN: Packed = {
  name: 'demo-plain',
  what: 'an edition that nobody states, keys of old, profiles and lints, files left out',
  tree: {
    ...EVERYWHERE,
    'Cargo.toml': manifest(
      'demo-plain',
      `exclude = ["tests/one.rs", "benches"]
foo = "unknown"
[features]
default = ["std"]
std = []
some = ["local/x", "dep:opt", "aa?/y", "aa"]
[lib]
crate_type = ["rlib", "cdylib"]
unknown = 1
[dependencies]
opt = { version = "1", optional = true, default_features = false, git = "https://example.org/x" }
aa = { version = "1", optional = true, unknown = 1 }
[dev_dependencies]
local = { package = "demo-local", path = "local" }
[build_dependencies]
cc = "1"
[profile.release]
opt-level = 3
debug = true
lto = "fat"
strip = "debuginfo"
unknown = 1
[profile.dev]
debug = "line-tables-only"
panic = "abort"
[profile.dev.package."*"]
opt-level = "s"
[profile.own_one]
inherits = "release"
debug = "limited"
[unknown]
a = 1
[lints.rust]
unsafe_code = "forbid"
dead_code = { level = "warn", priority = -1 }
[badges]
maintenance = { status = "none" }
[package.metadata.docs.rs]
all-features = true
when = 2020-01-01
[patch.crates-io]
demo-local = { path = "local" }
`,
    ),
    'build.rs': MAIN,
    'local/Cargo.toml': '[package]\nname = "demo-local"\nversion = "1.0.0"\n[features]\nx = []\n',
    'local/src/lib.rs': '',
  },
}

const STATED: Packed = {
  name: 'demo-stated',
  what: 'every target stated, paths of their own, nothing looked for',
  tree: {
    'Cargo.toml': manifest(
      'demo-stated',
      `edition = "2021"
build = "./tools/make.rs"
autobins = false
autoexamples = false
autotests = false
autobenches = false
default-run = "other"
readme = "docs/read.md"
license-file = "./legal/LICENSE.txt"
[lib]
name = "another_name"
path = "lib/./root.rs"
proc-macro = true
[[bin]]
name = "other"
path = "programs/other.rs"
[[bin]]
name = "found"
[[bin]]
name = "demo-stated"
[[test]]
name = "t"
path = "tests/t.rs"
[[test]]
name = "gone"
path = "not-packed/gone.rs"
`,
    ).replace('license = "MIT"\n', ''),
    'Cargo.lock': '',
    'tools/make.rs': MAIN,
    'build.rs': MAIN,
    'lib/root.rs': '',
    'programs/other.rs': MAIN,
    'src/bin/found/main.rs': MAIN,
    'src/bin/unlisted.rs': MAIN,
    'src/main.rs': MAIN,
    'examples/unlisted.rs': MAIN,
    'tests/t.rs': '',
    'tests/unlisted.rs': '',
    'not-packed/gone.rs': '',
    'not-packed/Cargo.toml': '[package]\nname = "demo-nested"\nversion = "1.0.0"\n',
    'docs/read.md': 'x',
    'legal/LICENSE.txt': 'x',
  },
}

/** Where the edition of 2015 looks for what states no path. */
const LEGACY: Packed = {
  name: 'demo-legacy',
  what: 'edition 2015, places of old',
  tree: {
    'Cargo.toml': manifest('demo-legacy', '[lib]\nname = "oldname"\n[[bin]]\nname = "prog"\n[[bench]]\nname = "b"\n'),
    'src/oldname.rs': '',
    'src/main.rs': MAIN,
    'src/bin/unlisted.rs': MAIN,
    'benches/b.rs': '',
  },
}

const PROGRAM: Packed = {
  name: 'demo-program',
  what: 'a program alone under another name, no build script although there is one',
  tree: {
    'Cargo.toml': manifest(
      'demo-program',
      'edition = "2021"\nbuild = false\nreadme = true\npublish = ["crates-io"]\nautolib = false\n[[bin]]\nname = "other"\npath = "src/main.rs"\n',
    ),
    'src/main.rs': MAIN,
    'src/lib.rs': '',
    'build.rs': MAIN,
    'README.md': 'x',
  },
}

/** What stable cargo says otherwise than the original, or not at all. */
const REWORDED: Packed = {
  name: 'demo-reworded',
  what: 'lints without a priority, packages and settings of profiles as of old, public dependencies',
  tree: {
    'Cargo.toml': manifest(
      'demo-reworded',
      `edition = "2021"
[dependencies]
aa = { version = "1", public = true }
bb = { version = "1", public = false }
[lints.rust]
unexpected_cfgs = { level = "warn", check-cfg = ['cfg(fuzzing)'] }
dead_code = { level = "warn", priority = 0 }
unused = "warn"
[lints.rust.unsafe_code]
level = "forbid"
[profile.release]
codegen_units = 1
split_debuginfo = "packed"
overflow-checks = true
[profile.release.build_override]
opt-level = 3
[profile.dev.build-override]
codegen_units = 1
opt-level = 2
[profile.dev.package]
"aa:1.2.3" = { opt-level = 1 }
"bb@1" = { opt-level = 1 }
"cc:2.0.0" = { codegen_units = 3 }
"https://example.org/a/dd#dd:1.2.0" = { opt-level = 1 }
"https://example.org/a/ee#1.2.0" = { opt-level = 1 }
"https://example.org/a/ff#ff" = { opt-level = 1 }
"git+https://example.org/a/gg.git?branch=main#gg:1.0" = { opt-level = 1 }
"git+https://example.org/a/hh?branch=main#hh@1.0" = { opt-level = 1 }
"path+file:///a/b" = { opt-level = 1 }
`,
    ),
    'src/lib.rs': '',
  },
}

export const GOOD: readonly Packed[] = [...editions, PLAIN, STATED, LEGACY, PROGRAM, REWORDED, ...WORKSPACES]
