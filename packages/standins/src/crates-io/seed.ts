// Crates made without cargo: what a seeded one states, and small .crate files.
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import type { SeededCrate } from './control.ts'
import type { NewVersion } from './store.ts'

/** A version of which nothing is stated but its dependencies. */
export function seedOf({ name, version, content, dependencies = [] }: SeededCrate): NewVersion {
  const manifest = {
    name,
    version,
    authors: [],
    description: undefined,
    license: undefined,
    licenseFile: undefined,
    homepage: undefined,
    documentation: undefined,
    repository: undefined,
    readme: undefined,
    links: undefined,
    rustVersion: undefined,
    edition: undefined,
    keywords: [],
    categories: [],
    features: {},
    dependencies,
    hasLibrary: true,
    programs: [],
  }
  return { manifest, content, metadata: {}, trustpub: undefined }
}

/** A file to publish. */
export interface PackedCrate {
  readonly filename: string
  readonly content: Buffer
}

/** A .crate of these files below `NAME-VERSION/`, with fixed times: the same input gives the same bytes. */
export async function packCrateFiles(
  name: string,
  version: string,
  files: Readonly<Record<string, string>>,
): Promise<PackedCrate> {
  const top = `${name}-${version}`
  const archive = pack()
  for (const [path, content] of Object.entries(files))
    archive.entry({ name: `${top}/${path}`, mtime: new Date('2006-07-24T01:21:28Z'), mode: 0o644 }, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return { filename: `${top}.crate`, content: gzipSync(Buffer.concat(chunks)) }
}

/** A library whose only module is documented by `text`; `extra` is more TOML, tables of dependencies for instance. */
export function packCrate(
  stated: { readonly name: string; readonly version: string },
  text: string,
  extra = '',
): Promise<PackedCrate> {
  const { name, version } = stated
  const lines = [
    '[package]',
    'edition = "2021"',
    `name = ${JSON.stringify(name)}`,
    `version = ${JSON.stringify(version)}`,
    'description = "A demonstration"',
    'license = "MIT"',
    '',
    '[lib]',
    `name = ${JSON.stringify(name.replaceAll('-', '_'))}`,
    'path = "src/lib.rs"',
    '',
  ]
  const manifest = `${lines.join('\n')}${extra}`
  return packCrateFiles(name, version, { 'Cargo.toml': manifest, 'src/lib.rs': `//! ${text.trim()}\n` })
}
