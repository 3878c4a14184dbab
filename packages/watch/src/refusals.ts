// What a request shows to be wrong by itself and by its tree: refused before anybody is asked, and all of it at once.
import { posix } from 'node:path'
import { nearest, PlumblineError } from '@plumbline/kernel'
import { REGISTRY_IDS } from '@plumbline/registries'
import { requireTagPattern } from '@plumbline/versions'
import { askedPackages, type WatchedPackage } from './packages.ts'
import type { WatchSettings } from './request.ts'
import { requireSince } from './since.ts'

/** Each in the words of the action's inputs; empty where nothing stands against asking. */
export async function refusals(request: WatchSettings): Promise<readonly PlumblineError[]> {
  const { registry, tagPattern, since } = request
  const isRegistry = registry === '' || REGISTRY_IDS.includes(registry)
  // Of a registry that is none the manifests cannot say which of them go there.
  const asked = await askedPackages(isRegistry ? request : { ...request, registry: '' })
  return [
    ...(isRegistry ? [] : [noRegistry(registry)]),
    ...asked.unknown,
    ...thrownBy(() =>
      requireSince(
        since,
        asked.own.map(({ scheme }) => scheme),
      ),
    ),
    ...noChangelog(request, asked.own),
    ...(tagPattern === '' ? [] : thrownBy(() => requireTagPattern(tagPattern))),
  ]
}

function noRegistry(written: string): PlumblineError {
  const near = nearest(written, REGISTRY_IDS)
  const known = REGISTRY_IDS.map((name) => `"${name}"`).join(', ')
  return new PlumblineError('unknown-registry', {
    what: `Input "registry" is "${written}", and no registry of that name is known; ${near === undefined ? `there are: ${known}.` : `"${near}" is meant?`}`,
    next: `Write one of ${known}.`,
  })
}

/** One that no package has would look like packages that keep none. */
function noChangelog({ changelog, tree }: WatchSettings, own: readonly WatchedPackage[]): readonly PlumblineError[] {
  const folders = own.filter(({ manifest }) => manifest !== '').map(({ directory }) => directory)
  const isThere = (folder: string) => tree.paths.includes(posix.join(folder, changelog))
  if (changelog === '' || folders.length === 0 || folders.some(isThere)) return []
  const beside = tree.paths.filter((path) => folders.includes(posix.dirname(path).replace(/^\.$/, '')))
  const near = nearest(changelog, [...new Set(beside.map((path) => posix.basename(path)))])
  return [
    new PlumblineError('bad-input', {
      what: `Input "changelog" is "${changelog}", and no package has it in its folder${near === undefined ? '.' : `; "${near}" is meant?`}`,
      next: 'Write its path from the folder of the package (`../CHANGES.md` for one above it), or leave it out.',
    }),
  ]
}

function thrownBy(check: () => void): readonly PlumblineError[] {
  try {
    check()
    return []
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown
    return [thrown]
  }
}
