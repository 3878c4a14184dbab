// A .crate's contents: every path and the one Cargo.toml, or why the server does not take it (crates_io_tarball).
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { type Refused, refused } from './answers.ts'

/** How the server's tar library calls what is neither a file nor a folder. */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  link: 'Link',
  symlink: 'Symlink',
  'character-device': 'Char',
  'block-device': 'Block',
  fifo: 'Fifo',
  'contiguous-file': 'Continuous',
}
const MALFORMED = 'uploaded tarball is malformed or too large when decompressed'

export interface Archive {
  /** Below the top folder. */
  readonly paths: readonly string[]
  /** The text of Cargo.toml. */
  readonly manifest: string
}

/** Reads the archive of `NAME-VERSION`; more than `unpackLimit` bytes unpacked are too many. */
export async function readCrate(content: Buffer, top: string, unpackLimit: number): Promise<Archive | Refused> {
  const tarball = unpacked(content, unpackLimit)
  if (!tarball) return refused(400, MALFORMED)
  const paths: string[] = []
  const manifests: { readonly name: string; readonly content: string }[] = []
  const archive = Readable.from([tarball]).pipe(extract())
  try {
    for await (const entry of archive) {
      const wrong = wrongEntry(entry.header, top)
      if (wrong) return wrong
      const path = entry.header.name.slice(top.length + 1)
      paths.push(path)
      if (path.toLowerCase() === 'cargo.toml') manifests.push({ name: path, content: await text(entry) })
      else entry.resume()
    }
  } catch {
    return refused(400, MALFORMED)
  }
  return onlyOne(manifests, paths)
}

function unpacked(content: Buffer, limit: number): Buffer | undefined {
  try {
    return gunzipSync(content, { maxOutputLength: limit })
  } catch {
    return undefined
  }
}

function wrongEntry({ name, type }: Header, top: string): Refused | undefined {
  const inside = name === top || name.startsWith(`${top}/`)
  if (!inside || name.split('/').includes('..')) return refused(400, `invalid path found: ${name}`)
  if (type === 'file' || type === 'directory') return undefined
  return refused(400, `unexpected tar entry type ${ENTRY_TYPES[type ?? ''] ?? 'Other'} found: ${name}`)
}

function onlyOne(
  manifests: readonly { readonly name: string; readonly content: string }[],
  paths: readonly string[],
): Archive | Refused {
  const [first, second] = manifests
  if (!first) return refused(400, 'uploaded tarball is missing a `Cargo.toml` manifest file')
  if (second) {
    const names = manifests.map(({ name }) => name).sort()
    const found = names.join('`, `')
    return refused(400, `uploaded tarball contains more than one \`Cargo.toml\` manifest file; found \`${found}\``)
  }
  if (first.name === 'Cargo.toml' || first.name === 'cargo.toml') return { paths, manifest: first.content }
  return refused(
    400,
    `uploaded tarball is missing a \`Cargo.toml\` manifest file; \`${first.name}\` was found, but must be named \`Cargo.toml\` with that exact casing`,
  )
}
