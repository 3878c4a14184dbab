// Fetching what a registry serves: one held file to a folder, checked against what the registry says of it.
import { join } from 'node:path'
import { requestLine, type Save, type SavedDigests } from '@plumbline/http'
import { fromIntegrity } from '@plumbline/kernel'
import type { HeldFile, Registry, Subject } from './registry.ts'

/** No registry takes larger files from everybody. */
const MAX_BYTES = 2 * 1024 ** 3
const TRIES = 3
const PAUSE_MS = 3000

/** What came of fetching a file. */
export type Fetched =
  | { readonly state: 'fetched'; readonly path: string; readonly size: number; readonly digests: SavedDigests }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }
  /** The bytes are not those that the registry's own listing states. */
  | { readonly state: 'other-bytes'; readonly request: string; readonly reason: string }

/** Fetches a file into a folder under its own name; three tries where the line breaks or the server fails. */
export async function fetchHeld(
  registry: Registry,
  version: Pick<Subject, 'packageName' | 'version'>,
  held: HeldFile,
  deps: { readonly folder: string; readonly save: Save; readonly sleep: (milliseconds: number) => Promise<void> },
): Promise<Fetched> {
  const address = await registry.fileAddress(version, held)
  if ('reason' in address) return { state: 'unreadable', ...address }
  const request = requestLine({ method: 'GET', url: address.url })
  // The name is the server's, and becomes one on this machine.
  if (!/^[A-Za-z0-9_@][A-Za-z0-9._+!@~-]*$/.test(held.name)) {
    return { state: 'unreadable', request, reason: `it is called ${JSON.stringify(held.name.slice(0, 200))}` }
  }
  const path = join(deps.folder, held.name)
  for (let tries = 1; ; tries += 1) {
    const result = await deps.save({ url: address.url, path, maxBytes: MAX_BYTES })
    if (result.kind === 'saved') {
      const reason = otherThanStated(held.digest, result.digests)
      const { size, digests } = result
      return reason === undefined
        ? { state: 'fetched', path, size, digests }
        : { state: 'other-bytes', request, reason }
    }
    const { status = 500 } = result
    if (tries === TRIES || status < 500) return { state: 'unreadable', request, reason: result.reason }
    await deps.sleep(PAUSE_MS * tries)
  }
}

/** Compares with the digest in the words of HeldFile; where none is stated there is nothing to compare. */
function otherThanStated(stated: string, digests: SavedDigests): string | undefined {
  const [algorithm = '', hex = ''] = stated.split(' ')
  const plain = algorithm === 'sha256' || algorithm === 'sha1' ? ({ algorithm, hex } as const) : undefined
  const integrity = fromIntegrity('sha512', stated)
  const known = plain ?? (integrity === undefined ? undefined : { algorithm: 'sha512' as const, hex: integrity })
  if (!known || digests[known.algorithm] === known.hex.toLowerCase()) return undefined
  const short = (digest: string) => `${digest.slice(0, 16)}…`
  return `it has ${known.algorithm} ${short(digests[known.algorithm])}, and the registry states ${short(known.hex)}`
}
