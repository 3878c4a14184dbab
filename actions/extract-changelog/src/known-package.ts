// What inputs, the job's record and the run know of the package: its names, how versions are spelled, and its tag.
import { basename } from 'node:path'
import type { ActionDeps, GithubContext } from '@plumbline/actions-io'
import type { AskedPackage, CompareVersions, SameVersion } from '@plumbline/changelog'
import { parseRecord } from '@plumbline/record'
import { namesPackage, readTag, type Scheme, schemeById, schemeOfEcosystem } from '@plumbline/versions'
import type { Inputs } from './inputs.ts'

export interface KnownPackage {
  /** As its manifest or the input calls it; else the repository. */
  readonly name: string
  readonly ecosystem: string
  /** Names that a heading may carry. */
  readonly names: readonly string[]
  /** What is known for sure of them: the user gave them, or a manifest has one; undefined where all is guessed. */
  readonly asked: AskedPackage | undefined
  /** The version without `v` or the prefix of its tag. */
  readonly version: string
  /** The version's own tag; empty where it is not known. */
  readonly tag: string
  /** Name of the commit whose files are here: a tag, else the commit itself; empty where neither is known. */
  readonly ref: string
  /** True where a step before this one only assumed the tag: then there is still time to write the entry. */
  readonly tagAssumed: boolean
  /** Two spellings of one version under the package's scheme (`1.0rc1`, `1.0-rc.1`); trailing zeros stay apart. */
  readonly isSame: SameVersion
  readonly compare: CompareVersions
}

/** From the record of this job, where a step before this one has written it. Throws `bad-record`. */
export function knownPackage(
  inputs: Inputs,
  { context, recordText }: Pick<ActionDeps, 'context' | 'recordText'>,
  directory: string,
): KnownPackage {
  const text = recordText()
  const record = text === '' ? undefined : parseRecord(text, "this job's record file")
  const ecosystem = record?.package?.ecosystem ?? ''
  const scheme = schemeOfEcosystem(ecosystem)
  const repository = context.repository.split('/')[1] ?? ''
  const order = scheme ?? schemeById('semver')
  const ownName = record?.package?.name ?? ''
  const guessed = [ownName, directory === '' ? repository : basename(directory)].filter((name) => name !== '')
  const given = givenNames(inputs, order, guessed)
  const names = given.length > 0 ? given : guessed
  const version = versionIn(inputs.version, order, names)
  const ref = (record?.version?.tag ?? '') || tagOfRun(context) || tagIn(inputs.version)
  return {
    name: record?.package?.name || names[0] || repository,
    ecosystem,
    names,
    asked:
      given.length > 0 || ownName !== ''
        ? { isOwn: (name) => namesPackage(name, names), isGiven: given.length > 0 }
        : undefined,
    version,
    tag: ref !== '' && states(ref, version, order, names) ? ref : '',
    ref: ref || context.sha,
    tagAssumed: record?.version?.assumed === true,
    isSame: (one, other) => {
      const normalized = scheme?.parse(one)?.normalized
      return normalized !== undefined && normalized === scheme?.parse(other)?.normalized
    },
    compare: (one, other) => {
      const [first, second] = [order.parse(one), order.parse(other)]
      return first && second && order.compare(first, second)
    },
  }
}

/** The names of input `package`; without it that of a tag such as `widget@1.2.3`, in every spelling that is known. */
function givenNames(inputs: Inputs, scheme: Scheme, guessed: readonly string[]): string[] {
  if (inputs.package.length > 0) return [...inputs.package]
  const text = tagIn(inputs.version)
  const reading = text === '' ? undefined : readTag(text, scheme, guessed)
  if (!reading || reading.kind === 'no-version' || reading.prefix === '') return []
  const { prefix } = reading
  const same = guessed.filter((name) => namesPackage(prefix, [name]))
  return reading.kind === 'other-package' || same.length > 0 ? [prefix, ...same] : []
}

/** `v1.2.3` and `1.2.3` as they are, without the `v`; of a tag such as `widget-v1.2.3` its version. */
function versionIn(given: string, scheme: Scheme, names: readonly string[]): string {
  const text = given.replace(/^refs\/tags\//, '').replace(/^v(?=\d)/i, '')
  if (/^\d/.test(text)) return text
  const reading = readTag(text, scheme, names)
  return reading.kind === 'version' ? reading.version.text : text
}

function tagOfRun({ ref, refName, refType, event }: GithubContext): string {
  if (ref.startsWith('refs/tags/')) return ref.slice('refs/tags/'.length)
  if (refType === 'tag') return refName
  const { release } = event() as { release?: { tag_name?: unknown } }
  return typeof release?.tag_name === 'string' ? release.tag_name : ''
}

/** What is more than a version can only be meant as its tag. */
function tagIn(given: string): string {
  const text = given.replace(/^refs\/tags\//, '')
  return /^\d/.test(text) ? '' : text
}

function states(tag: string, version: string, scheme: Scheme, names: readonly string[]): boolean {
  if (tag === version || tag.endsWith(`v${version}`)) return true
  const reading = readTag(tag, scheme, names)
  const wanted = scheme.parse(version)
  return reading.kind === 'version' && wanted !== undefined && reading.version.normalized === wanted.normalized
}
