// The index of old clients: `specs.4.8.gz` and its sisters, and a gem's specification under `quick/`.
import { deflateSync, gzipSync } from 'node:zlib'
import type { GemDependency, GemSpec, Requirement } from './gem-spec.ts'
import { compareGemVersions, isPrerelease } from './gem-version.ts'
import { marshal, type RubyValue } from './marshal.ts'
import type { Version } from './store.ts'

export type SpecsFile = 'specs' | 'latest_specs' | 'prerelease_specs'

/** Name, version and platform of every version: stable ones, the newest stable one per platform, or prereleases. */
export function specsIndex(file: SpecsFile, versions: readonly Version[]): Buffer {
  const wanted = versions.filter(({ number }) => isPrerelease(number) === (file === 'prerelease_specs'))
  const rows = file === 'latest_specs' ? wanted.filter((version) => isLatest(version, wanted)) : wanted
  return gzipSync(marshal(rows.map(({ spec: { name, number, platform } }) => [name, versionValue(number), platform])))
}

function isLatest({ spec, number }: Version, among: readonly Version[]): boolean {
  const rivals = among.filter((other) => other.spec.name === spec.name && other.spec.platform === spec.platform)
  return rivals.every((other) => compareGemVersions(other.number, number) <= 0)
}

/** Gem::Specification#_dump, deflated. */
export function quickSpec(spec: GemSpec): Buffer {
  const fields = marshal([
    spec.rubygemsVersion,
    spec.specificationVersion,
    spec.name,
    versionValue(spec.number),
    spec.date,
    spec.summary,
    requirementValue(spec.requiredRuby),
    requirementValue(spec.requiredRubygems),
    spec.platform,
    spec.dependencies.map(dependencyValue),
    '',
    spec.email,
    spec.authors,
    spec.description ?? null,
    spec.homepage ?? null,
    true,
    spec.platform,
    spec.licenses,
    { kind: 'hash', entries: Object.entries(spec.metadata) },
  ])
  return deflateSync(marshal({ kind: 'dump', name: 'Gem::Specification', bytes: fields }))
}

function versionValue(number: string): RubyValue {
  return { kind: 'marshal', name: 'Gem::Version', value: [number] }
}

function requirementValue(requirement: Requirement): RubyValue {
  const pairs = requirement.map(([operator, number]) => [operator, versionValue(number)])
  return { kind: 'marshal', name: 'Gem::Requirement', value: [pairs] }
}

function dependencyValue({ name, requirement, type, prerelease }: GemDependency): RubyValue {
  const variables: [string, RubyValue][] = [
    ['@name', name],
    ['@requirement', requirementValue(requirement)],
    ['@type', { kind: 'symbol', name: type }],
    ['@prerelease', prerelease],
    ['@version_requirements', requirementValue(requirement)],
  ]
  return { kind: 'object', name: 'Gem::Dependency', variables }
}
