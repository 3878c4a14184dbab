// Which version is judged, and how it is read: from the inputs, else from what this job and run know.
import { type Finding, PlumblineError } from '@plumbline/kernel'
import { type ParsedVersion, readTag, type Scheme, schemeById, schemeOfEcosystem } from '@plumbline/versions'
import type { TaggedRelease } from './clone-tags.ts'
import type { Inputs } from './inputs.ts'
import type { KnownRelease } from './release.ts'

export interface Subject {
  readonly version: ParsedVersion
  readonly scheme: Scheme
  /** The release's own tag, whose prefix tells its package's tags from others; empty when none is known. */
  readonly tag: string
  readonly findings: readonly Finding[]
}

// Where nothing says which scheme it is: the first that reads the version, from the strictest on.
const BY_STRICTNESS = ['semver', 'pep440', 'opaque']

/**
 * The version of the input, else the one that the tag states.
 * Throws `no-tag` where there is neither, `bad-version`, `tag-no-version`, and `bad-input` where both are given and differ.
 */
export function chooseSubject(inputs: Inputs, release: KnownRelease): Subject {
  const tag = inputs.tag.replace(/^refs\/tags\//, '') || release.tag
  if (inputs.version === '' && tag === '') {
    throw new PlumblineError('no-tag', {
      what: 'Neither `version` nor `tag` is given, and the run was not started by a tag.',
      next: 'Give one of the two inputs.',
    })
  }
  const decided = inputs.scheme ? schemeById(inputs.scheme) : schemeOfEcosystem(release.ecosystem)
  const candidates = decided ? [decided] : BY_STRICTNESS.map(schemeById)
  const read = inputs.version === '' ? (scheme: Scheme) => inTag(tag, scheme, release) : given(inputs.version)
  const found = candidates.flatMap((scheme) => {
    const version = read(scheme)
    return version ? [{ version, scheme }] : []
  })[0]
  if (found === undefined) throw unreadable(inputs.version, tag, decided)
  if (inputs.version !== '' && inputs.tag !== '') expectSame(found, tag, release)
  return { ...found, tag, findings: decided ? [] : [assumed(found.scheme, release)] }
}

/**
 * Which tags are this release's: its own, else those that state its version. The tag of a run that was given another
 * version is none of them.
 */
export function ownTags(subject: Subject, release: KnownRelease): Pick<TaggedRelease, 'called' | 'owns'> {
  const { version, scheme, tag: own } = subject
  const stated = inTag(own, scheme, release)
  if (own !== '' && (stated === undefined || scheme.equal(stated, version))) {
    return { called: own, owns: (tag) => tag === own }
  }
  const states = (tag: string) => {
    const reading = readTag(tag, scheme, [release.packageName])
    return reading.kind === 'version' && scheme.equal(reading.version, version)
  }
  return { called: `of ${version.text}`, owns: states }
}

function given(text: string) {
  return (scheme: Scheme) => scheme.parse(text.replace(/^v(?=\d)/i, ''))
}

function inTag(tag: string, scheme: Scheme, { packageName }: KnownRelease): ParsedVersion | undefined {
  const reading = readTag(tag, scheme, [packageName])
  return reading.kind === 'no-version' ? undefined : reading.version
}

function expectSame({ version, scheme }: Pick<Subject, 'version' | 'scheme'>, tag: string, release: KnownRelease) {
  const stated = inTag(tag, scheme, release)
  if (stated === undefined || scheme.equal(stated, version)) return
  throw new PlumblineError('bad-input', {
    what: `Input "version" is "${version.text}", and the tag "${tag}" states ${stated.text}.`,
    next: 'Give one of the two, or the tag of this version.',
  })
}

function unreadable(version: string, tag: string, scheme: Scheme | undefined): PlumblineError {
  const wanted = scheme?.describes ?? 'a version under any known scheme'
  if (version !== '') return new PlumblineError('bad-version', { what: `"${version}" is not ${wanted}.` })
  return new PlumblineError('tag-no-version', { what: `The tag "${tag}" states no version: it is not ${wanted}.` })
}

function assumed(scheme: Scheme, { ecosystem }: KnownRelease): Finding {
  const reason =
    ecosystem === '' ? 'no step before this one found the ecosystem' : `the ecosystem "${ecosystem}" is not known`
  const message = `The version is read as ${scheme.describes}, because ${reason}. Set \`scheme\` if that is wrong.`
  return { level: 'notice', message }
}
