// Rust crates: cargo package, which builds what it packed, and a dependant of the unpacked crate in an empty project.
import { PlumblineError } from '@plumbline/kernel'
import type { Ecosystem } from './ecosystem.ts'

// https://doc.rust-lang.org/cargo/reference/manifest.html#the-name-field
const CRATE_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/

/** Outside the checkout: what is left in it could get into the crate. */
const TARGET = '"$RUNNER_TEMP/plumbline-target"'

export const crates: Ecosystem = {
  nodeVersion: '',
  pythonVersion: '',
  // By name, because a workspace has several; cargo looks for it from the package's folder upwards.
  buildCommand: ({ name }) =>
    [
      `cargo package --package '${nameIn(name)}' --target-dir ${TARGET}`,
      `cp ${TARGET}/package/*.crate "$PLUMBLINE_OUT"`,
    ].join('\n'),
  // Stops where the lock file is not up to date: cargo package would change it and go on.
  installCommand: (read) => (read('Cargo.lock') === undefined ? '' : 'cargo fetch --locked'),
  // The trial compiles it.
  smokeTest: () => '',
  trial: ({ name }) => ({ command: trialCommand(nameIn(name)), programs: 'bin' }),
}

/**
 * A library is built as somebody's dependency, programs are installed as by `cargo install`, without the time that
 * optimising takes. The toolchain is the one that the package asks for, if it does, as in the build.
 */
function trialCommand(name: string): string {
  return `mkdir -p crate src
tar -xzf - --strip-components=1 -C crate < "$FILES"/*.crate
cp crate/rust-toolchain* . 2> /dev/null || true
echo 'fn main() {}' > src/main.rs
cat > Cargo.toml <<'MANIFEST'
[package]
name = "plumbline-try"
version = "0.0.0"
edition = "2021"

[dependencies]
${name} = { path = "crate" }
MANIFEST
cargo build
if grep -qxF '[[bin]]' crate/Cargo.toml; then cargo install --debug --path crate --root .; fi`
}

/** The name as one word that bash and TOML read as nothing else. */
function nameIn(name: string): string {
  if (CRATE_NAME.test(name)) return name
  throw new PlumblineError('bad-input', { what: `Input "package-name" is "${name}", which no crate can have.` })
}
