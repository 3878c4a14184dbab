// A distribution file on this machine: what it holds, read where it lies.
import { open } from 'node:fs/promises'
import { fileSource, type Member, type Source, walkMembers } from '@plumbline/archives'

/** A distribution and what it holds. */
export interface PackedFile {
  readonly file: {
    readonly path: string
    readonly entry: { readonly name: string }
    readonly kind: { readonly id: string }
    /** What it states of itself, or must state. */
    readonly contents: { readonly packageName: string; readonly version: string }
  }
  readonly members: readonly Member[]
}

/** Bytes of these members, so many in all; those of large ones are not held. */
export async function bytesOf(
  { file }: PackedFile,
  isWanted: (path: string) => boolean,
  most: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const kept = new Map<string, Uint8Array>()
  let room = most
  await withSource(file.path, (source) =>
    walkMembers(file.entry.name, source, ({ path, size }, bytes) => {
      if (!bytes || size > room || !isWanted(path)) return
      room -= size
      kept.set(path, Buffer.from(bytes))
    }),
  )
  return kept
}

/** Opens a file for as long as it is read. */
export async function withSource<Result>(path: string, work: (source: Source) => Promise<Result>): Promise<Result> {
  const file = await open(path)
  try {
    return await work(await fileSource(file))
  } finally {
    await file.close()
  }
}
