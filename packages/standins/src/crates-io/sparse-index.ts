// The sparse index: a file of lines per crate, written some time after each change.
import { digestOf } from '@plumbline/kernel'
import type { ServiceResponse } from '../handler.ts'
import type { Clock } from '../world.ts'
import { plainText } from './answers.ts'
import type { Dependency } from './dependencies.ts'
import { indexPath } from './names.ts'
import type { StoredCrate, StoredVersion } from './store.ts'

/** Seconds, as crates.io labels its files. */
const STATED_AGE = 600

export interface SparseIndex {
  /** Later changes are shown after so long. */
  lag(milliseconds: number): void
  /** Writes a crate's file; at once for what is seeded. Undefined: deletes it. */
  write(name: string, crate: StoredCrate | undefined, at?: 'at-once'): void
  /** What the file at a path below the index holds now. */
  read(path: string): ServiceResponse
}

interface Edition {
  readonly since: number
  /** Undefined: no such file. */
  readonly text: string | undefined
}

export function createSparseIndex(clock: Clock, firstLag: number): SparseIndex {
  const files = new Map<string, Edition[]>()
  let lagMs = firstLag
  return {
    lag: (milliseconds) => {
      lagMs = milliseconds
    },
    write: (name, crate, at) => {
      const path = indexPath(name)
      const editions = files.get(path) ?? []
      // Jobs that write a file run one after the other: none is overtaken by a later one.
      const since = at === 'at-once' ? clock.now() : Math.max(clock.now() + lagMs, editions.at(-1)?.since ?? 0)
      editions.push({ since, text: crate?.versions.map((version) => `${lineOf(version)}\n`).join('') })
      files.set(path, editions)
    },
    read: (path) => {
      const current = files.get(path)?.findLast(({ since }) => since <= clock.now())
      if (current?.text === undefined) return plainText(404, 'Not Found')
      const etag = `"${digestOf('sha256', Buffer.from(current.text)).slice(0, 32)}"`
      return plainText(200, current.text, {
        'content-type': 'text/plain',
        'cache-control': `public,max-age=${STATED_AGE}`,
        'last-modified': new Date(current.since).toUTCString(),
        etag,
      })
    },
  }
}

function lineOf({ name, version, checksum, yanked, manifest }: StoredVersion): string {
  const { features, features2 } = splitFeatures(manifest.features)
  const hasNewSyntax = Object.keys(features2).length > 0
  return JSON.stringify({
    name,
    vers: version,
    deps: manifest.dependencies.map(indexed).toSorted(byNameAndKind),
    cksum: checksum,
    features,
    ...(hasNewSyntax ? { features2 } : {}),
    yanked,
    ...(manifest.links === undefined ? {} : { links: manifest.links }),
    ...(manifest.rustVersion === undefined ? {} : { rust_version: manifest.rustVersion }),
    ...(hasNewSyntax ? { v: 2 } : {}),
  })
}

/** `name` is what the dependant calls it. */
function indexed({ name, alias, ...dependency }: Dependency) {
  return {
    name: alias ?? name,
    req: dependency.requirement,
    features: dependency.features,
    optional: dependency.optional,
    default_features: dependency.defaultFeatures,
    target: dependency.target ?? null,
    kind: dependency.kind,
    ...(alias === undefined ? {} : { package: name }),
  }
}

const KINDS = ['normal', 'build', 'dev']

function byNameAndKind(one: ReturnType<typeof indexed>, other: ReturnType<typeof indexed>): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)
}

type Features = Readonly<Record<string, readonly string[]>>

/** Features in the newer syntax, and those that lead to one, stand apart: old cargos cannot read them. */
export function splitFeatures(all: Features): { readonly features: Features; readonly features2: Features } {
  const newer = new Set<string>()
  const isNewer = (values: readonly string[]) =>
    values.some((value) => value.startsWith('dep:') || value.includes('?/') || newer.has(value))
  for (let before = -1; before < newer.size; ) {
    before = newer.size
    for (const [name, values] of Object.entries(all)) if (isNewer(values)) newer.add(name)
  }
  const only = (wanted: boolean) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => newer.has(name) === wanted))
  return { features: only(false), features2: only(true) }
}
