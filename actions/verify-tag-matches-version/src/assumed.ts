// The tag that the checked-out commit would get: what a run without a tag, such as a pull request's, is shown for.
import type { GithubContext } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import { type ParsedVersion, type Scheme, tagsOfVersion } from '@plumbline/versions'
import type { Claims } from './claims.ts'
import type { Clone } from './clone.ts'
import { absent, existingTag, type FoundTag, quote, short, tagOfRun } from './tag.ts'
import { readingOf, tagByPattern } from './tag-reading.ts'

export interface Assumption {
  /** Empty where neither the input nor the run names one. */
  readonly given: string
  readonly clone: Clone
  readonly context: GithubContext
  /** What the manifests say; undefined where none states a version. */
  readonly claims: Claims | undefined
  readonly belowRoot: boolean
  /** The user's pattern of tags; empty for none. */
  readonly pattern: string
}

/**
 * The given tag, else the one of the version that the manifests state; at HEAD, whether it is there or not.
 * Throws as `existingTag` does where a tag started the run, `shallow-clone` where tags may be missing, and `no-tag` or
 * `bad-version` where the manifests give no version to make a tag of.
 */
export async function assumeTag(assumption: Assumption): Promise<FoundTag> {
  const { given, clone, context, claims } = assumption
  const { head } = clone
  if (head === undefined) {
    throw new PlumblineError('not-a-repository', { what: 'The repository of this folder has no commit checked out.' })
  }
  if (given !== '') return assumeGiven(given, head, clone, context)
  if (clone.shallow) {
    throw new PlumblineError('shallow-clone', {
      what: 'The clone is shallow and lacks tags, so the tag that this commit would get cannot be told.',
      next: 'Check out with `fetch-depth: 0` before this step.',
    })
  }
  return claims ? assumeWritten(assumption, claims, head) : { tag: '', commit: head, assumed: '' }
}

async function assumeGiven(tag: string, head: string, clone: Clone, context: GithubContext): Promise<FoundTag> {
  const commit = await clone.commitOf(tag)
  // The tag of the run exists, whatever the clone holds; and a run at a tag is no rehearsal of another one that does.
  const started = tagOfRun(context)
  const ofRun = started !== '' && (tag === started || commit !== undefined)
  if (ofRun || commit === head) return existingTag(tag, clone, context)
  if (commit !== undefined) return elsewhere(tag, commit, head)
  if (clone.shallow) throw absent(tag, clone)
  return { tag, commit: head, assumed: `There is no tag ${tag} yet: everything is shown as if it were at this commit.` }
}

async function assumeWritten(assumption: Assumption, claims: Claims, head: string) {
  const { clone, context } = assumption
  const { same, written } = tagsFor(versionOf(claims, context), await clone.tags(), assumption, claims)
  const found = await Promise.all(same.map(async (tag) => ({ tag, commit: await clone.commitOf(tag) })))
  const here = found.find(({ commit }) => commit === head)
  if (here) return { tag: here.tag, commit: head, assumed: '' }
  const [other] = found.flatMap(({ tag, commit }) => (commit === undefined ? [] : [{ tag, commit }]))
  if (other) return elsewhere(other.tag, other.commit, head)
  const at = quote(context.ref)
  const assumed = `The run is at ${at}, which is no tag: everything is shown for ${written}, the tag that this commit would get.`
  return { tag: written, commit: head, assumed }
}

function tagsFor(version: ParsedVersion, tags: readonly string[], assumption: Assumption, claims: Claims) {
  const { belowRoot, pattern } = assumption
  const { scheme, names, packageName } = claims
  if (pattern === '') return tagsOfVersion(tags, version, { scheme, names, belowRoot })
  const same = tags.filter((tag) => {
    const reading = readingOf(tag, scheme, names, pattern)
    return reading.kind === 'version' && scheme.equal(reading.version, version)
  })
  return { same, written: tagByPattern(pattern, version.text, packageName) }
}

/** Usual on a pull request, whose version is raised only before the next release. */
function elsewhere(tag: string, commit: string, head: string): FoundTag {
  const assumed = `The tag ${tag} exists already, at ${short(commit)}: this shows what a release of that version from here would be. The next release needs a higher version.`
  return { tag, commit: head, assumed }
}

function versionOf({ scheme, deciding, stated, version }: Claims, context: GithubContext): ParsedVersion {
  if (stated === undefined || version === undefined) {
    const to = deciding.version.kind === 'tag' ? 'tag' : 'build'
    throw new PlumblineError('no-tag', {
      what: `The run is at ${quote(context.ref)}, which is no tag, and ${deciding.file} leaves the version to the ${to}.`,
      means: `The ${to === 'tag' ? 'tag is the version' : 'build makes the version, usually from the tag'}, so without a tag there is no version to show.`,
      next: 'Give the tag that the release would get in the input `tag`, such as `tag: v1.2.3`; it need not exist.',
    })
  }
  return parsed(scheme, { ...stated.version, value: version })
}

function parsed(scheme: Scheme, { file, line, value }: { file: string; line: number; value: string }): ParsedVersion {
  const version = scheme.parse(value)
  if (version) return version
  throw new PlumblineError('bad-version', {
    what: `${file}:${line} states the version "${value}", which is not ${scheme.describes}.`,
    next: 'Correct the version in this file.',
    file,
    line,
  })
}
