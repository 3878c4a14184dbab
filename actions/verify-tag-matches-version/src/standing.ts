// Which of a folder's manifests the tag is held against, when there are several. Pure.
import { posix } from 'node:path'
import type { ManifestReading } from '@plumbline/manifests'
import { namesPackage, schemeOfEcosystem } from '@plumbline/versions'
import { readingOf } from './tag-reading.ts'

/** Only a `binding` manifest stops a release; the others say why theirs does not. */
export type Standing = 'binding' | 'unpublished' | 'other-package' | 'other-ecosystem'

export interface Standings {
  /** In the order in which they decide: binding ones first. */
  readonly readings: readonly ManifestReading[]
  of(reading: ManifestReading): Standing
}

export interface Question {
  /** Empty where it is not known yet. */
  readonly tag: string
  /** The user's pattern; empty for none. */
  readonly pattern: string
  /** The user's choice; empty for none. */
  readonly ecosystem: string
  /** Names that a tag's prefix may use besides the manifests' own: the folder's or the repository's. */
  readonly aliases: readonly string[]
  /** True where the user listed the files: then all of them bind, and a chosen ecosystem only decides. */
  readonly areListed: boolean
}

/** Ranks manifests that are given in the documented order. */
export function standingsOf(given: readonly ManifestReading[], question: Question): Standings {
  if (question.areListed) return allBinding(given, question.ecosystem)
  const standings = new Map<ManifestReading, Standing>(given.map((one) => [one, 'binding']))
  const bound = () => given.filter((one) => standings.get(one) === 'binding')
  const dismiss = (standing: Standing, isOut: (one: ManifestReading) => boolean) => {
    for (const one of bound().filter(isOut)) standings.set(one, standing)
  }
  if (question.ecosystem !== '') dismiss('other-ecosystem', (one) => !isOf(one, question.ecosystem))
  // What is never published cannot contradict what is: a private package.json beside a pyproject.toml is a tool's.
  if (bound().some((one) => one.publishable && isSource(one))) dismiss('unpublished', (one) => !one.publishable)
  const named = namedByTag(bound(), question)
  if (named.length > 0) dismiss('other-package', (one) => !named.some((own) => mayBeSame(own, one)))
  for (const group of ofOneKind(bound())) {
    const own = group.filter((one) => question.aliases.some((alias) => names(alias, one)))
    if (own.length > 0) dismiss('other-package', (one) => group.includes(one) && !own.includes(one))
  }
  const of = (one: ManifestReading) => standings.get(one) ?? 'binding'
  return { of, readings: [...bound(), ...given.filter((one) => of(one) !== 'binding')] }
}

function allBinding(given: readonly ManifestReading[], ecosystem: string): Standings {
  const deciding = given.filter((one) => ecosystem !== '' && isOf(one, ecosystem))
  return { of: () => 'binding', readings: [...deciding, ...given.filter((one) => !deciding.includes(one))] }
}

/** True for a manifest that says something about the version, if only that the build or the tag gives it. */
export function isSource({ version }: ManifestReading): boolean {
  return version.kind !== 'none'
}

/** A file of text goes with every ecosystem. */
export function isOf({ ecosystem }: ManifestReading, wanted: string): boolean {
  return ecosystem === wanted || ecosystem === 'generic'
}

/** A manifest without a name goes with every package. */
export function mayBeSame(one: ManifestReading, other: ManifestReading): boolean {
  const [first, second] = [one.name?.value, other.name?.value]
  if (first === undefined || second === undefined) return true
  return namesPackage(first, [second]) || namesPackage(second, [first])
}

function names(prefix: string, { name }: ManifestReading): boolean {
  return prefix !== '' && name !== undefined && namesPackage(prefix, [name.value])
}

/** Those whose own name is the tag's prefix; of several the longest is meant. */
function namedByTag(readings: readonly ManifestReading[], { tag, pattern }: Question): ManifestReading[] {
  if (tag === '') return []
  const found = readings.flatMap((one) => {
    const scheme = schemeOfEcosystem(one.ecosystem)
    const reading = scheme && one.name ? readingOf(tag, scheme, [one.name.value], pattern) : undefined
    return reading?.kind === 'version' && names(reading.prefix, one) ? [{ one, length: reading.prefix.length }] : []
  })
  const longest = Math.max(0, ...found.map(({ length }) => length))
  return found.filter(({ length }) => length === longest).map(({ one }) => one)
}

// Formats of which a folder may hold several files, one for each package.
const KINDS = ['.gemspec', '.csproj', '.fsproj', '.vbproj', '.nuspec', '.cabal']

function ofOneKind(readings: readonly ManifestReading[]): ManifestReading[][] {
  const groups = KINDS.map((kind) => readings.filter(({ file }) => posix.extname(file) === kind))
  return groups.filter((group) => group.length > 1)
}
