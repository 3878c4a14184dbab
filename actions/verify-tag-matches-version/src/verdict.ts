// The judgement: what the tag states against what every place states. Pure.
import type { Finding, PlumblineError } from '@plumbline/kernel'
import type { ManifestReading, VersionPlace } from '@plumbline/manifests'
import type { ParsedVersion, TagReading } from '@plumbline/versions'
import type { Claims } from './claims.ts'
import { failureOf, noVersion, otherPackage } from './failure.ts'
import { distinct, listedPlaces, type Place, placesOf } from './places.ts'
import type { Question } from './standing.ts'
import { readingOf } from './tag-reading.ts'
import { type Tagged, tagRule } from './tag-rule.ts'

export type Result = 'match' | 'mismatch' | 'dynamic' | 'tag-is-version' | 'no-version-source'

export interface Verdict {
  readonly result: Result
  readonly tag: string
  readonly ecosystem: string
  readonly packageName: string
  /** Id of the scheme that the tag was read under; empty where nothing says which. */
  readonly scheme: string
  /** As the manifest writes it; where nothing states it, as the tag does. */
  readonly version: string
  readonly normalized: string
  readonly places: readonly Place[]
  /** What is worth a warning, and no reason to stop. */
  readonly remarks: readonly Finding[]
  readonly failure?: PlumblineError
}

/** What is asked besides the manifests. */
export interface Case extends Question {
  /** The package's folder from the root of the repository; empty at the root. */
  readonly folder: string
  /** The places that a bump tool lists. */
  readonly listed: readonly VersionPlace[]
  readonly allowLockfileDrift: boolean
  /** Whether a folder of the repository, by its path from the root, holds a manifest. */
  isPackage(folder: string): boolean
}

type Answer = Pick<Verdict, 'result' | 'remarks' | 'failure'>

/** Judges a tag against the manifests of a folder and what they claim. */
export function judge(manifests: readonly ManifestReading[], claims: Claims | undefined, asked: Case): Verdict {
  const { tag, pattern } = asked
  if (claims === undefined) return withoutSource(tag, manifests)
  const { ecosystem, scheme, names, packageName } = claims
  const places = allPlaces(claims, asked)
  const reading = readingOf(tag, scheme, names, pattern)
  const version = claims.version ?? (reading.kind === 'version' ? reading.version.text : '')
  return {
    ...answerTo(reading, claims, places, asked),
    tag,
    ecosystem,
    packageName,
    scheme: scheme.id,
    version,
    normalized: scheme.parse(version)?.normalized ?? version,
    places,
  }
}

function allPlaces({ standings, names, ecosystem, packageName }: Claims, asked: Case): Place[] {
  const comparison = { ...asked, names, ecosystem }
  const own = standings.readings.flatMap((one) => placesOf(one, standings.of(one), comparison))
  return distinct([...own, ...listedPlaces(asked.listed, packageName, comparison)])
}

function answerTo(reading: TagReading, claims: Claims, places: readonly Place[], asked: Case): Answer {
  const { deciding, scheme } = claims
  const isOther = reading.kind === 'version' && namesFolder(reading.prefix, asked)
  if (reading.kind === 'version' && !isOther) return resultOf(claims, reading.version, places, asked)
  const failure =
    reading.kind !== 'no-version'
      ? otherPackage(asked.tag, reading.prefix, deciding, places)
      : noVersion(asked, scheme, deciding, places)
  return { result: 'mismatch', remarks: [], failure }
}

/** True for `b/core` where that is another folder than this one: two packages may be called by the same last word. */
function namesFolder(prefix: string, { folder, isPackage }: Case): boolean {
  return prefix.includes('/') && !`/${folder}`.endsWith(`/${prefix}`) && isPackage(prefix)
}

function resultOf({ deciding, stated }: Claims, version: ParsedVersion, places: readonly Place[], asked: Case): Answer {
  const failure = failureOf(asked.tag, version, places)
  if (failure) return { result: 'mismatch', remarks: [], failure }
  if (stated) return { result: 'match', remarks: [] }
  if (!leavesItToTag(deciding)) return { result: 'dynamic', remarks: [] }
  const answer = tagRule(deciding, { ...asked, version, hasPattern: asked.pattern !== '' })
  if (answer.kind === 'broken') return { result: 'mismatch', remarks: [], failure: answer.failure }
  if (answer.kind === 'kept') return { result: 'tag-is-version', remarks: [] }
  const { file, line } = deciding.version
  return { result: 'dynamic', remarks: [{ level: 'warning', message: answer.says, file, line }] }
}

function leavesItToTag(manifest: ManifestReading): manifest is Tagged {
  return manifest.version.kind === 'tag'
}

function withoutSource(tag: string, manifests: readonly ManifestReading[]): Verdict {
  const [first] = manifests
  return {
    result: 'no-version-source',
    tag,
    ecosystem: first?.ecosystem ?? '',
    packageName: first?.name?.value ?? '',
    scheme: '',
    version: '',
    normalized: '',
    places: [],
    remarks: [],
  }
}
