// What the registry holds: crates by their canonical names, their versions, and names that were used before.
import { digestOf } from '@plumbline/kernel'
import type { Clock } from '../world.ts'
import type { HeldCrate, TrustpubData } from './control.ts'
import type { CrateManifest } from './manifest.ts'
import { canonicalName } from './names.ts'
import { withoutBuild } from './versions.ts'

/** A version with what its crate states, and its number in the database. */
export interface StoredVersion extends HeldCrate {
  readonly id: number
  readonly manifest: CrateManifest
}

export interface StoredCrate {
  /** As its first version spelled it. */
  readonly name: string
  readonly createdAt: number
  trustpubOnly: boolean
  /** In order of upload. */
  readonly versions: StoredVersion[]
}

export interface NewVersion {
  readonly manifest: CrateManifest
  readonly content: Buffer
  readonly metadata: Readonly<Record<string, unknown>>
  readonly trustpub: TrustpubData | undefined
}

export interface CrateStore {
  crate(name: string): StoredCrate | undefined
  /** The same version; what comes after `+` is not compared. */
  like(name: string, version: string): StoredVersion | undefined
  /** As it was spelled. */
  version(name: string, version: string): StoredVersion | undefined
  add(version: NewVersion): StoredVersion
  yank(name: string, version: string, yanked: boolean, message?: string): void
  remove(name: string, availableAt: number): void
  /** A deleted name that cannot be used yet. */
  deleted(name: string): { readonly name: string; readonly availableAt: number } | undefined
}

export function createCrateStore(clock: Clock): CrateStore {
  const crates = new Map<string, StoredCrate>()
  const deleted = new Map<string, { readonly name: string; readonly availableAt: number }>()
  let lastId = 0
  const find = (name: string, fits: (version: StoredVersion) => boolean) =>
    crates.get(canonicalName(name))?.versions.find(fits)
  return {
    crate: (name) => crates.get(canonicalName(name)),
    like: (name, version) => find(name, (held) => withoutBuild(held.version) === withoutBuild(version)),
    version: (name, version) => find(name, (held) => held.version === version),
    add: (added) => {
      const { name } = added.manifest
      const now = clock.now()
      const crate = crates.get(canonicalName(name)) ?? { name, createdAt: now, trustpubOnly: false, versions: [] }
      crates.set(canonicalName(name), crate)
      lastId += 1
      const stored = storedVersion(added, lastId, crate.name, now)
      crate.versions.push(stored)
      return stored
    },
    yank: (name, version, yanked, message) => {
      const versions = crates.get(canonicalName(name))?.versions ?? []
      const at = versions.findIndex((held) => held.version === version)
      const held = versions[at]
      if (!held) throw new Error(`crates.io has no ${name} ${version}.`)
      versions[at] = { ...held, yanked, yankMessage: yanked ? message : undefined }
    },
    remove: (name, availableAt) => {
      const crate = crates.get(canonicalName(name))
      if (!crate) throw new Error(`crates.io has no crate "${name}".`)
      crates.delete(canonicalName(name))
      deleted.set(canonicalName(name), { name: crate.name, availableAt })
    },
    deleted: (name) => {
      const known = deleted.get(canonicalName(name))
      return known && clock.now() < known.availableAt ? known : undefined
    },
  }
}

function storedVersion(added: NewVersion, id: number, name: string, now: number): StoredVersion {
  const { manifest, content, metadata, trustpub } = added
  return {
    id,
    name,
    version: manifest.version,
    size: content.length,
    checksum: digestOf('sha256', content),
    uploadedAt: now,
    yanked: false,
    yankMessage: undefined,
    trustpub,
    metadata,
    dependencies: manifest.dependencies,
    content,
    manifest,
  }
}
