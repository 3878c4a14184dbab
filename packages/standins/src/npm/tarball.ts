// npm package tarballs: reading the manifest of one, and making one.

import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createGunzip, gzipSync } from 'node:zlib'
import { extract, pack } from 'tar-stream'

export type Manifest = Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string }

/** The `package.json` in a tarball; throws when it holds none. */
export async function manifestOf(tarball: Buffer): Promise<Manifest> {
  const entries = Readable.from([tarball]).pipe(createGunzip()).pipe(extract())
  for await (const entry of entries) {
    if (/^[^/]+\/package\.json$/.test(entry.header.name)) return JSON.parse(await text(entry)) as Manifest
    entry.resume()
  }
  throw new Error('The tarball holds no package.json in its top folder.')
}

/** A tarball as `npm pack` lays it out, with fixed times: the same input gives the same bytes. */
export async function packTarball(manifest: Manifest, files: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const archive = pack()
  const entries = { 'package.json': `${JSON.stringify(manifest, null, 2)}\n`, ...files }
  for (const [name, content] of Object.entries(entries))
    archive.entry({ name: `package/${name}`, mtime: new Date('1985-10-26T08:15:00Z'), mode: 0o644 }, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}
