// What somebody could change in the normalised Cargo.toml of the crate demo-plain.

/** Each alteration of Cargo.toml, and the keys that it is told by. */
export const ALTERED: readonly {
  readonly what: string
  readonly told: readonly string[]
  alter(text: string): string
}[] = [
  { what: 'another name', told: ['package.name'], alter: set('name = "demo-plain"', 'name = "demo-evil"') },
  { what: 'another version', told: ['package.version'], alter: set('"1.2.3"', '"1.2.4"') },
  { what: 'an edition', told: ['package.edition'], alter: add('[package]', 'edition = "2021"') },
  { what: 'links', told: ['package.links'], alter: add('[package]', 'links = "ssl"') },
  { what: 'another build script', told: ['package.build'], alter: set('"build.rs"', '"src/lib.rs"') },
  { what: 'no build script', told: ['package.build'], alter: set('"build.rs"', 'false') },
  {
    what: 'a build script in the place of none',
    told: ['package.build'],
    alter: set('"build.rs"', '["build.rs", "b.rs"]'),
  },
  { what: 'another license', told: ['package.license'], alter: set('"MIT"', '"GPL-3.0"') },
  { what: 'another readme', told: ['package.readme'], alter: set('readme = false', 'readme = "src/lib.rs"') },
  { what: 'a workspace', told: ['package.workspace'], alter: add('[package]', 'workspace = ".."') },
  { what: 'programs looked for', told: ['package.autobins'], alter: set('autobins = false', 'autobins = true') },
  { what: 'a resolver', told: ['package.resolver'], alter: add('[package]', 'resolver = "3"') },
  {
    what: 'other settings for docs',
    told: ['package.metadata.docs.rs.all-features'],
    alter: set('all-features = true', 'all-features = false'),
  },
  { what: 'another key', told: ['package.default-run'], alter: add('[package]', 'default-run = "tool"') },
  { what: 'one dependency more', told: ['dependencies.evil'], alter: end('[dependencies.evil]\nversion = "1"') },
  {
    what: 'one with a name of JavaScript',
    told: ['dependencies.constructor'],
    alter: end('[dependencies.constructor]\nversion = "1"'),
  },
  {
    what: 'one that builds',
    told: ['build-dependencies.evil'],
    alter: end('[build-dependencies.evil]\nversion = "1"'),
  },
  {
    what: 'one for some systems',
    told: ['target.cfg(unix).dependencies.evil'],
    alter: end(`[target.'cfg(unix)'.dependencies.evil]\nversion = "1"`),
  },
  { what: 'one dependency less', told: ['dependencies.aa', 'features.some'], alter: cut(/\[dependencies\.aa\][^[]*/) },
  {
    what: 'another version of one',
    told: ['build-dependencies.cc.version'],
    alter: set('[build-dependencies.cc]\nversion = "1"', '[build-dependencies.cc]\nversion = "=1.0.1"'),
  },
  {
    what: 'another package under its name',
    told: ['build-dependencies.cc.package'],
    alter: add('[build-dependencies.cc]', 'package = "evil"'),
  },
  {
    what: 'one from another registry',
    told: ['build-dependencies.cc.registry-index'],
    alter: add('[build-dependencies.cc]', 'registry-index = "sparse+https://example.org/"'),
  },
  {
    what: 'one from a path',
    told: ['build-dependencies.cc.path'],
    alter: add('[build-dependencies.cc]', 'path = "src"'),
  },
  {
    what: 'features of one',
    told: ['build-dependencies.cc.features'],
    alter: add('[build-dependencies.cc]', 'features = ["x"]'),
  },
  {
    what: 'one that is optional no more',
    told: ['dependencies.opt.optional'],
    alter: set('optional = true\ndefault_features = false', 'default_features = false'),
  },
  {
    what: 'default features where there were none',
    told: ['dependencies.opt.default-features'],
    alter: set('default_features = false', 'default_features = true'),
  },
  {
    what: 'the same in both spellings',
    told: ['dependencies.opt.default-features'],
    alter: set('default_features = false', 'default-features = true\ndefault_features = false'),
  },
  {
    what: 'another feature by default',
    told: ['features.default'],
    alter: set('default = ["std"]', 'default = ["std", "some"]'),
  },
  { what: 'one feature more', told: ['features.more'], alter: add('[features]', 'more = ["std"]') },
  { what: 'one that turns on another dependency', told: ['features.std'], alter: set('std = []', 'std = ["dep:opt"]') },
  { what: 'another path of the library', told: ['lib.path'], alter: set('"src/lib.rs"', '"src/bin/tool.rs"') },
  { what: 'another name of the library', told: ['lib.name'], alter: set('"demo_plain"', '"serde"') },
  { what: 'a library that is a macro', told: ['lib.proc-macro'], alter: add('[lib]', 'proc-macro = true') },
  { what: 'another type of the library', told: ['lib.crate-type'], alter: cut(/"cdylib",?\s*/) },
  { what: 'no library', told: ['lib'], alter: cut(/\[lib\][^[]*\[[^[]*(?=\[)/) },
  { what: 'one program more', told: ['bin.evil'], alter: end('[[bin]]\nname = "evil"\npath = "tests/common/mod.rs"') },
  { what: 'another path of a program', told: ['bin.tool'], alter: set('"src/bin/tool.rs"', '"tests/common/mod.rs"') },
  { what: 'one program less', told: ['bin.tool'], alter: cut(/\[\[bin\]\]\nname = "tool"[^[]*/) },
  {
    what: 'a program that needs features',
    told: ['bin.tool.required-features', 'bin.tool'],
    alter: add('path = "src/bin/tool.rs"', 'required-features = ["some"]'),
  },
  { what: 'another profile', told: ['profile.release.lto'], alter: set('lto = "fat"', 'lto = false') },
  {
    what: 'a profile for one package',
    told: ['profile.dev.package.*.opt-level'],
    alter: set('opt-level = "s"', 'opt-level = 0'),
  },
  { what: 'other lints', told: ['lints.rust.unsafe_code'], alter: set('"forbid"', '"allow"') },
  {
    what: 'a lint that states no priority',
    told: ['lints.rust.dead_code.priority'],
    alter: cut(/priority = -1\n/),
  },
  {
    what: 'a dependency that is public',
    told: ['build-dependencies.cc.public'],
    alter: add('[build-dependencies.cc]', 'public = true'),
  },
  {
    what: 'a profile for one version of a package',
    told: ['profile.dev.package.aa@1.2'],
    alter: end('[profile.dev.package."aa:1.2"]\nopt-level = 0'),
  },
  { what: 'a patch', told: ['patch'], alter: end('[patch.crates-io.cc]\npath = "src"') },
  { what: 'a workspace of its own', told: ['workspace'], alter: end('[workspace]\nmembers = ["x"]') },
  {
    what: 'features of cargo itself',
    told: ['cargo-features'],
    alter: (text) => text.replace('[package]', 'cargo-features = ["x"]\n[package]'),
  },
  { what: 'an unknown table', told: ['evil'], alter: end('[evil]\na = 1') },
]

function set(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to)
}

function add(behind: string, line: string): (text: string) => string {
  return set(behind, `${behind}\n${line}`)
}

function end(lines: string): (text: string) => string {
  return (text) => `${text}\n${lines}\n`
}

function cut(pattern: RegExp): (text: string) => string {
  return (text) => text.replace(pattern, '')
}
