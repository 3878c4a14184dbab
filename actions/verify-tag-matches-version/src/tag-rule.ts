// What an ecosystem that takes the tag for the version asks of the tag itself. Pure.
import { PlumblineError } from '@plumbline/kernel'
import type { ManifestReading, StatedVersion } from '@plumbline/manifests'
import type { ParsedVersion } from '@plumbline/versions'

/** A manifest that leaves the version to the tag. */
export type Tagged = ManifestReading & { readonly version: Extract<StatedVersion, { readonly kind: 'tag' }> }

export type RuleAnswer =
  | { readonly kind: 'kept' }
  /** The ecosystem would not see this tag, or not as this version: nothing is wrong with what the manifest says. */
  | { readonly kind: 'unseen'; readonly says: string }
  | { readonly kind: 'broken'; readonly failure: PlumblineError }

export interface TagInQuestion {
  readonly tag: string
  readonly version: ParsedVersion
  /** The package's folder from the root of the repository; empty at the root. */
  readonly folder: string
  /** Whether the user said how tags are written. */
  readonly hasPattern: boolean
}

/** Whether the tag is a version of the package to its ecosystem. */
export function tagRule(manifest: Tagged, question: TagInQuestion): RuleAnswer {
  const wrongMajor = majorFailure(manifest, question)
  if (wrongMajor) return { kind: 'broken', failure: wrongMajor }
  return manifest.ecosystem === 'go' ? goRule(manifest, question) : plainRule(manifest, question)
}

/** See https://go.dev/ref/mod#major-version-suffixes. */
function majorFailure(manifest: Tagged, { tag, version }: TagInQuestion): PlumblineError | undefined {
  const { majors, file, line } = manifest.version
  const major = version.release[0] ?? 0
  if (majors === undefined || majors.includes(major)) return undefined
  const allowed = majors.map((one) => `v${one}`).join(' or ')
  return new PlumblineError('version-mismatch', {
    what: `The tag "${tag}" states major version ${major}, and ${file}:${line} names the module "${manifest.name?.value ?? ''}", whose versions are ${allowed}.`,
    means: 'The path of a Go module ends in its major version from v2 on, and Go takes no other tag for it.',
    next: `Raise the module's path in ${file} and in its imports (\`/v${major}\`) and commit, or give the next version the major number of this path; nothing is published.`,
    file,
    line,
  })
}

// Go takes no other spelling, no missing number and no build metadata (https://go.dev/ref/mod#versions).
const GO_VERSION = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\dA-Za-z.-]+)?$/

/** See https://go.dev/ref/mod#vcs-version: the tag of a module in a folder begins with the folder's whole path. */
function goRule(manifest: Tagged, { tag, folder, hasPattern }: TagInQuestion): RuleAnswer {
  const prefix = goPrefix(manifest, folder)
  const wanted = `${prefix}v1.2.3`
  if (tag.startsWith(prefix) && GO_VERSION.test(tag.slice(prefix.length))) return { kind: 'kept' }
  if (prefix !== '' && !hasPattern && !tag.startsWith(prefix)) {
    const { file, line } = manifest.version
    const what = `The tag "${tag}" is no tag of the module in ${file}:${line}: Go looks for its versions under "${wanted}".`
    return { kind: 'broken', failure: new PlumblineError('tag-names-other-package', { what, file, line }) }
  }
  return {
    kind: 'unseen',
    says: `Go does not see the tag "${tag}": for ${manifest.file} it takes tags such as "${wanted}".`,
  }
}

/** The folder that holds a major version alone (`sub/v2`) is no part of it. */
function goPrefix({ name }: Tagged, folder: string): string {
  const [, parent = '', major] = /^(?:(.*)\/)?(v[1-9]\d*)$/.exec(folder) ?? []
  const path = major !== undefined && name?.value.endsWith(`/${major}`) ? parent : folder
  return path === '' ? '' : `${path}/`
}

const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  swift: ['', 'v'],
  packagist: ['', 'v', 'release-', 'release-v'],
}

/** SwiftPM and Packagist read the root of a repository, and no other prefix than these. */
function plainRule(manifest: Tagged, { tag, version, folder }: TagInQuestion): RuleAnswer {
  const allowed = PREFIXES[manifest.ecosystem]
  if (allowed === undefined) return { kind: 'kept' }
  const reader = manifest.ecosystem === 'swift' ? 'The Swift package manager' : 'Packagist'
  if (folder !== '') return { kind: 'unseen', says: `${reader} reads no ${manifest.file}, only one at the root.` }
  const prefix = tag.endsWith(version.text) ? tag.slice(0, -version.text.length) : undefined
  if (prefix !== undefined && allowed.includes(prefix.toLowerCase())) return { kind: 'kept' }
  return { kind: 'unseen', says: `${reader} does not see the tag "${tag}": it takes tags such as "v1.2.3" or "1.2.3".` }
}
