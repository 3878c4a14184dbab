// The package that a commit holds: its manifest, name and version, read from git, not from the working tree.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { type ManifestReading, manifestsAmong, readManifest } from '@plumbline/manifests'
import { readTag, schemeOfEcosystem } from '@plumbline/versions'
import { gitMaybe } from './git.ts'
import type { Subject } from './subject.ts'
import { noPackage, type Place, packageJson, refuseRoot } from './workspace-root.ts'

export interface PackageAtCommit extends Pick<Subject, 'ecosystem' | 'version' | 'hasDependencies' | 'requirements'> {
  readonly name: string
}

/** Ecosystem whose release can be rehearsed whole → whether its manifest names dependencies. */
const DEPENDENCIES: Readonly<Record<string, (text: string, reading: ManifestReading) => boolean>> = {
  npm: namesPackages,
  // A table, or one of its keys at the top of the file.
  crates: (text) => /^[ \t]*\[?(?:target\.[^\n]*\.)?(?:dev-|build-)?dependencies\b/m.test(text),
  rubygems: (text) => /\badd_(?:runtime_)?dependency\b/.test(text),
  pypi: (_text, { requirements }) => requirements?.use === undefined || requirements.use.length > 0,
}

const NOTHING = 'There is no manifest, such as package.json or pyproject.toml,'
const SCRIPT_ONLY = {
  means: 'setup.py is a program, and what name it comes to is only known when it runs.',
  next: 'State the name in a [project] table of pyproject.toml, or in [metadata] of setup.cfg.',
}

const UNNAMED = {
  means: 'It is the private root of a workspace, or its version is written at release time.',
  next: 'Pass the folder of the package that is published with --working-directory.',
}

/**
 * The package of a folder at a commit. Where the build finds the version, the tag states it.
 * Throws `no-package` where the folder holds no manifest, or none of an ecosystem that can be rehearsed.
 */
export async function packageAtCommit(
  gitDir: string,
  commit: string,
  directory: string,
  tag?: string,
): Promise<PackageAtCommit> {
  const folder = directory === '.' ? '' : directory.replace(/\/+$/, '')
  const readText = (path: string) => gitMaybe(gitDir, ['show', `${commit}:${posix.join(folder, path)}`])
  const files = filesIn(gitDir, commit, folder)
  const manifests = manifestsAmong(files)
  const reading = await decidingManifest(manifests, readText)
  const where = directory === '.' ? 'the repository' : `"${directory}"`
  const place: Place = { gitDir, commit, directory, where, files }
  if (!reading) {
    const found = manifests.length > 0 ? `${manifests.join(' and ')} describes no package` : NOTHING
    throw await noPackage(place, { what: `${found} in ${where} at ${commit.slice(0, 12)}.` })
  }
  const dependencies = DEPENDENCIES[reading.ecosystem]
  if (!dependencies) {
    throw new PlumblineError('no-package', {
      what: `${reading.file} in ${where} belongs to the ecosystem "${reading.ecosystem}".`,
      means: `This version rehearses ${Object.keys(DEPENDENCIES).join(', ')}.`,
      next: 'Rehearse a package of one of these.',
    })
  }
  const text = readText(reading.file) ?? ''
  await refuseRoot(place, reading, text)
  return {
    ecosystem: reading.ecosystem,
    ...(await identity(reading, place, tag)),
    hasDependencies: dependencies(text, reading),
    ...(reading.requirements ? { requirements: reading.requirements } : {}),
  }
}

async function identity(reading: ManifestReading, place: Place, tag: string | undefined) {
  const { where } = place
  const { file, name, version, ecosystem } = reading
  if (name && version.kind === 'static') return { name: name.value, version: version.value }
  if (name && version.kind === 'dynamic') {
    const stated = tag === undefined ? undefined : versionIn(tag, ecosystem, name.value)
    if (stated !== undefined) return { name: name.value, version: stated }
    throw new PlumblineError('no-package', {
      what: `The version in ${file} in ${where} is dynamic: the build finds it${tag === undefined ? '' : `, and the tag "${tag}" states none`}.`,
      means: 'The tag is the only place that states such a version.',
      next: 'Pass the tag that is released with --tag.',
    })
  }
  const what = `${file} in ${where} states no ${name ? 'version' : 'name'}.`
  if (posix.basename(file) === 'setup.py') throw new PlumblineError('no-package', { what, ...SCRIPT_ONLY })
  throw await noPackage(place, { what, ...UNNAMED })
}

function versionIn(tag: string, ecosystem: string, name: string): string | undefined {
  const scheme = schemeOfEcosystem(ecosystem)
  const reading = scheme && readTag(tag, scheme, [name])
  return reading?.kind === 'version' ? reading.version.text : undefined
}

function filesIn(gitDir: string, commit: string, folder: string): string[] {
  const listed = gitMaybe(gitDir, ['ls-tree', '-z', commit, ...(folder === '' ? [] : [`${folder}/`])]) ?? ''
  return listed.split('\0').flatMap((line) => {
    const [, path] = /^\d+ blob \w+\t(.*)$/s.exec(line) ?? []
    return path === undefined ? [] : [posix.basename(path)]
  })
}

/** The first that is published, else the first: a private package.json beside a pyproject.toml is a tool's. */
async function decidingManifest(files: readonly string[], readText: (path: string) => string | undefined) {
  const readings: ManifestReading[] = []
  for (const file of files) {
    const text = readText(file)
    const reading = text === undefined ? undefined : await readManifest(file, text, readText)
    if (reading) readings.push(reading)
  }
  return readings.find((one) => one.publishable) ?? readings[0]
}

function namesPackages(text: string): boolean {
  const manifest = packageJson(text)
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  return kinds.some((kind) => Object.keys(manifest[kind] ?? {}).length > 0)
}
