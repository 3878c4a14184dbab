// The package that a commit holds: its manifest, name and version, read from git, not from the working tree.
import { PlumblineError } from '@plumbline/kernel'
import { MANIFEST_FILES, type ManifestReading, readManifest } from '@plumbline/manifests'
import { gitMaybe } from './git.ts'

export interface PackageAtCommit {
  readonly ecosystem: string
  readonly name: string
  readonly version: string
  readonly hasDependencies: boolean
}

/** Ecosystems whose release can be rehearsed whole. */
const REHEARSED = ['npm']

/** Throws `no-package` where the folder holds no manifest, or none of an ecosystem that can be rehearsed. */
export async function packageAtCommit(gitDir: string, commit: string, directory: string): Promise<PackageAtCommit> {
  const folder = directory === '.' ? '' : `${directory.replace(/\/+$/, '')}/`
  const readText = (path: string) => gitMaybe(gitDir, ['show', `${commit}:${folder}${path}`])
  const reading = await firstManifest(readText)
  const where = directory === '.' ? 'the repository' : `"${directory}"`
  if (!reading) {
    throw new PlumblineError('no-package', {
      what: `There is no ${MANIFEST_FILES.join(', ')} in ${where} at ${commit.slice(0, 12)}.`,
    })
  }
  if (!REHEARSED.includes(reading.ecosystem)) {
    throw new PlumblineError('no-package', {
      what: `${reading.file} in ${where} belongs to the ecosystem "${reading.ecosystem}".`,
      means: `This version rehearses ${REHEARSED.join(', ')}.`,
      next: 'Rehearse a package of one of these.',
    })
  }
  if (!reading.name || reading.version.kind !== 'static') {
    throw new PlumblineError('no-package', {
      what: `${reading.file} in ${where} states no ${reading.name ? 'version' : 'name'}.`,
      means: 'It is the private root of a workspace, or its version is written at release time.',
      next: 'Pass the folder of the package that is published with --working-directory.',
    })
  }
  return {
    ecosystem: reading.ecosystem,
    name: reading.name.value,
    version: reading.version.value,
    hasDependencies: namesDependencies(readText(reading.file) ?? '{}'),
  }
}

async function firstManifest(readText: (path: string) => string | undefined): Promise<ManifestReading | undefined> {
  for (const file of MANIFEST_FILES) {
    const text = readText(file)
    const reading = text === undefined ? undefined : await readManifest(file, text, readText)
    if (reading) return reading
  }
  return undefined
}

function namesDependencies(text: string): boolean {
  const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  return kinds.some((kind) => Object.keys(manifest[kind] ?? {}).length > 0)
}
