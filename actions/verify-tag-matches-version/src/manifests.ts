// What the package's folder says of the version: its manifests in the documented order, and its bump tools' lists.
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import {
  type ManifestReading,
  type MissingPlace,
  manifestsAmong,
  readBumpTools,
  readManifest,
  type VersionPlace,
} from '@plumbline/manifests'

export interface Manifests {
  readonly readings: readonly ManifestReading[]
  /** Manifests that are there and describe no package. */
  readonly silent: readonly string[]
  readonly invalid: readonly PlumblineError[]
  /** The places that a bump tool lists, and those that it cannot find. */
  readonly listed: readonly VersionPlace[]
  readonly missing: readonly MissingPlace[]
}

/** Reads everything in a folder (given from the workspace's root); what does not parse hides nothing else. */
export async function readManifests(workspace: Workspace, directory: string): Promise<Manifests> {
  const names = workspace.files(directory)
  const readings: ManifestReading[] = []
  const silent: string[] = []
  const invalid: PlumblineError[] = []
  for (const name of manifestsAmong(names)) {
    const file = posix.join(directory, name)
    const text = workspace.text(file)
    if (text === undefined) continue
    await collecting(invalid, async () => {
      const reading = await readManifest(file, text, workspace.text)
      if (reading) readings.push(reading)
      else silent.push(file)
    })
  }
  const bumped = { places: [] as readonly VersionPlace[], missing: [] as readonly MissingPlace[] }
  await collecting(invalid, async () => {
    Object.assign(bumped, await readBumpTools(directory || '.', names, workspace.text))
  })
  const { places: listed, missing } = bumped
  const known = readings.some(({ version }) => version.kind !== 'none') ? [] : statedByTool(readings, listed)
  return { readings: [...readings, ...known], silent, invalid, listed, missing }
}

/** A file that several readers find wrong is told once. */
async function collecting(invalid: PlumblineError[], work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error
    if (!invalid.some(({ file, line }) => file === error.file && line === error.line)) invalid.push(error)
  }
}

/** Where no manifest states a version, what the bump tool holds is the version: release-please's own manifest, say. */
function statedByTool(readings: readonly ManifestReading[], listed: readonly VersionPlace[]): ManifestReading[] {
  const [first] = listed
  if (first === undefined) return []
  const { value, key, file, line } = first
  const ecosystem = readings[0]?.ecosystem ?? 'generic'
  return [{ file, ecosystem, version: { kind: 'static', value, key, file, line }, publishable: true }]
}

/** A notice when manifests that bind the release describe packages of different names; undefined when they agree. */
export function severalPackages(bound: readonly ManifestReading[], isSame: SamePackage): string | undefined {
  const named = bound.filter((one) => one.publishable && one.name)
  const [first, ...others] = named
  if (first === undefined || others.every((other) => isSame(first, other))) return undefined
  const list = named.map(({ file, name }) => `"${name?.value}" in ${file}`).join(', ')
  return `This folder describes several packages: ${list}. The first is released here; choose another one with input "ecosystem", or give it its own step and folder.`
}

type SamePackage = (one: ManifestReading, other: ManifestReading) => boolean
