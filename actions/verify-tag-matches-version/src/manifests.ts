// The manifests of the package's folder, read in the documented order.
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import { MANIFEST_FILES, type ManifestReading, readManifest } from '@plumbline/manifests'
import { namesPackage } from '@plumbline/versions'

export interface Manifests {
  /** In the order in which they decide ecosystem and name: what is never published comes last. */
  readonly readings: readonly ManifestReading[]
  /** Manifests that are there and describe no package. */
  readonly silent: readonly string[]
  readonly invalid: readonly PlumblineError[]
}

/** Reads every manifest in a folder (given from the workspace's root); one that does not parse hides no other. */
export async function readManifests(workspace: Workspace, directory: string): Promise<Manifests> {
  const readings: ManifestReading[] = []
  const silent: string[] = []
  const invalid: PlumblineError[] = []
  for (const name of MANIFEST_FILES) {
    const file = posix.join(directory, name)
    const text = workspace.text(file)
    if (text === undefined) continue
    try {
      const reading = await readManifest(file, text, workspace.text)
      if (reading) readings.push(reading)
      else silent.push(file)
    } catch (error) {
      if (!(error instanceof PlumblineError)) throw error
      invalid.push(error)
    }
  }
  readings.sort((one, other) => Number(other.publishable) - Number(one.publishable))
  return { readings, silent, invalid }
}

/** `no-version-source`, told by what the folder does hold. */
export function noSource(directory: string, { readings, silent }: Manifests): PlumblineError {
  const folder = directory === '' ? 'the root of the workspace' : `"${directory}"`
  const without = readings.map((one) => one.file)
  const parts = [
    ...(without.length > 0 ? [`${without.join(', ')} without a version`] : []),
    ...(silent.length > 0 ? [`${silent.join(', ')} without a package`] : []),
  ]
  const holds = parts.length > 0 ? `it holds ${parts.join(' and ')}` : `it holds none of ${MANIFEST_FILES.join(', ')}`
  return new PlumblineError('no-version-source', { what: `No manifest in ${folder} states a version: ${holds}.` })
}

/** A notice when the manifests describe packages of different names; undefined when they agree. */
export function severalPackages({ readings }: Manifests): string | undefined {
  const named = readings.filter((one) => one.publishable).flatMap((one) => (one.name ? [one.name] : []))
  const [first, ...others] = named
  const isSame = ({ value }: { value: string }) =>
    namesPackage(value, [first?.value ?? '']) || namesPackage(first?.value ?? '', [value])
  if (others.every(isSame)) return undefined
  const list = named.map(({ file, value }) => `"${value}" in ${file}`).join(', ')
  return `This folder describes several packages: ${list}. The first is released here; give another one its own step and folder.`
}
