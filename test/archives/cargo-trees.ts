// Packages with everything in them that a publish request tells of a crate.
import type { Tree } from './cargo.ts'

const HEAD = 'version = "1.2.3"\nlicense = "MIT"\ndescription = "A demonstration"\nedition = "2021"\n'

/** Renamed, optional, conditional dependencies of every kind, features of every form. */
export const RICH: Tree = {
  'Cargo.toml': `[package]
name = "demo-rich"
${HEAD}
authors = ["A <a@example.org>", "B"]
documentation = "https://example.org/docs"
homepage = "https://example.org"
repository = "https://example.org/code"
keywords = ["one", "two"]
categories = ["os"]
links = "zed"
build = "build.rs"
rust-version = "1.60"
[badges]
maintenance = { status = "actively-developed" }
[features]
default = ["std"]
std = ["dep:opt", "renamed?/x", "aa/y"]
more = ["opt-two"]
none = []
[dependencies]
zz = "1"
aa = { version = "1.*", features = ["y", "x"] }
B-upper = ">= 1.0 , <3"
renamed = { package = "original", version = "=2.5.0", optional = true }
opt = { version = "~1.0", optional = true }
opt-two = { version = "*", optional = true, default-features = false }
pre = "1.0.0-rc.1+build"
[dev-dependencies]
for-tests = "0.3"
demo-local = { path = "local" }
[build-dependencies]
for-build = ">=1, <2.0.0"
zz = { version = "1", features = ["extra"] }
[target.'cfg(all(unix,not(target_os="macos"),))'.dependencies]
unixy = "1"
[target."cfg( any(windows, feature = \\"std\\") )".dependencies]
win-z = "=1.*.*"
[target."cfg( any(windows, feature = \\"std\\") )".build-dependencies]
win-b = "1.2"
[target."cfg( any(windows, feature = \\"std\\") )".dev-dependencies]
win-a = { version = "1", default-features = false }
[target.x86_64-pc-windows-msvc.dependencies]
msvc = "^2"
`,
  'build.rs': 'fn main() {}\n',
  'src/lib.rs': '',
  'README.md': '\uFEFF# Grüße\r\n\n"quoted"\n',
  'local/Cargo.toml': '[package]\nname = "demo-local"\nversion = "0.1.0"\nedition = "2021"\n',
  'local/src/lib.rs': '',
}

/** A member that has nearly everything from its workspace, the readme from outside its own folder as well. */
export const MEMBER: Tree = {
  'Cargo.toml': `[workspace]
members = ["member"]
resolver = "2"
[workspace.package]
${HEAD}authors = ["W"]
readme = "README.md"
rust-version = "1.70"
keywords = ["inherited"]
[workspace.dependencies]
shared = { version = "1", default-features = false, features = ["x"] }
`,
  'README.md': 'The workspace\n',
  'member/Cargo.toml': `[package]
name = "demo-member"
version.workspace = true
license.workspace = true
description.workspace = true
edition.workspace = true
authors.workspace = true
readme.workspace = true
rust-version.workspace = true
keywords.workspace = true
[dependencies]
shared = { workspace = true, features = ["y"] }
`,
  'member/src/lib.rs': '',
}

/** Little is stated: a licence by its file, and what cargo takes for the readme by itself. */
export const BARE: Tree = {
  'Cargo.toml':
    '[package]\nname = "demo_bare"\nversion = "0.1.0-rc.1+x"\ndescription = "d"\nlicense-file = "COPYING"\n',
  COPYING: 'Do as you like.\n',
  'README.txt': 'text\n',
  'src/main.rs': 'fn main() {}\n',
}

/** No readme although there is one, an edition with other rules for features. */
export const SILENT: Tree = {
  'Cargo.toml': `[package]\nname = "demo-silent"\n${HEAD.replace('2021', '2024')}readme = false\n[dependencies]\nopt = { version = "1", optional = true }\n`,
  'README.md': 'unused\n',
  'src/lib.rs': '',
}

/** For a registry of somebody's own, with dependencies of three registries. */
export const OWN: Tree = {
  'Cargo.toml': `[package]
name = "demo-own"
${HEAD}publish = ["mine"]
[dependencies]
here = { version = "1", registry = "mine" }
there = { version = "1", registry = "other" }
public = "1"
[target.'cfg(unix)'.dev-dependencies]
renamed = { package = "there-too", version = "1", registry = "other" }
`,
  'src/lib.rs': '',
}
