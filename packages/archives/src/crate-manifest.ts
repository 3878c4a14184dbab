// What crates.io is told of a crate beside its bytes: the fields of cargo's publish request.
// https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish

/** The request's metadata, with the names of that page; readers of a .crate fill it from the Cargo.toml inside. */
export interface CrateManifest {
  readonly name: string
  readonly vers: string
  readonly [field: string]: unknown
}
