// A registry that fetches from another one and keeps what it fetched, for a world that starts later without a network.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startUpstream } from './upstream.ts'

export interface CachingRegistry {
  /** Address for clients, with a slash at the end. */
  readonly url: string
  /** Forgets a package: a world that releases it must not know it from outside. */
  forget(name: string): void
  close(): Promise<void>
}

/** Fills the registry of a world whose `folder` this is; close it before that world starts. */
export async function startCachingRegistry(folder: string, source: string): Promise<CachingRegistry> {
  const files = join(folder, 'npm-registry')
  const { url, close } = await startUpstream(files, source)
  return {
    url,
    close,
    forget: (name) => rmSync(join(files, 'storage', ...name.split('/')), { recursive: true, force: true }),
  }
}
