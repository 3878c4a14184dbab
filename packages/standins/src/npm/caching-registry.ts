// A registry that fetches from another one and keeps what it fetched, for a world that starts later without a network.
import { join } from 'node:path'
import { startUpstream } from './upstream.ts'

export interface CachingRegistry {
  /** Address for clients, with a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Fills the registry of a world whose `folder` this is; close it before that world starts. */
export async function startCachingRegistry(folder: string, source: string): Promise<CachingRegistry> {
  const { url, close } = await startUpstream(join(folder, 'npm-registry'), source)
  return { url, close }
}
