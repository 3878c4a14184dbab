// Which tag is rehearsed: the given one, the one at HEAD, or the one that HEAD would get.
import { PlumblineError } from '@plumbline/kernel'
import { schemeOfEcosystem, type TagsOfVersion, tagsOfVersion, versionsInTags } from '@plumbline/versions'
import { git, gitMaybe } from './git.ts'
import type { PackageAtCommit } from './package-at-tag.ts'

export interface TagChoice {
  readonly tag: string
  readonly commit: string
  readonly made: boolean
}

/** The commit that a given tag peels to. Throws `tag-not-found` with the latest tags there are. */
export function givenTag(gitDir: string, tag: string): TagChoice {
  const commit = gitMaybe(gitDir, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`])
  if (commit) return { tag, commit, made: false }
  const latest = tagsOf(gitDir).slice(0, 5)
  throw new PlumblineError('tag-not-found', {
    what: `The repository has no tag "${tag}".`,
    means: latest.length > 0 ? `Its latest tags are ${latest.join(', ')}.` : 'It has no tags at all.',
    next: 'Fetch the tags (git fetch --tags) or pass one that exists.',
  })
}

/**
 * The tag for HEAD: one that is there for its version, however it is spelled, else made in this clone as the repository
 * writes the tag of its highest version. Throws `tag-moved` where the version was released from another commit, which
 * is no hindrance to a dry run.
 */
export function tagForHead(gitDir: string, head: string, found: PackageAtCommit, dryRun: boolean): TagChoice {
  const { same, written } = tagsFor(gitDir, found)
  const commits = same.map((tag) => ({ tag, commit: git(gitDir, ['rev-parse', `refs/tags/${tag}^{commit}`]) }))
  const here = commits.find(({ commit }) => commit === head)
  if (here) return { ...here, made: false }
  const [elsewhere] = commits
  if (elsewhere && dryRun) return { tag: elsewhere.tag, commit: head, made: false }
  if (elsewhere) {
    throw new PlumblineError('tag-moved', {
      what: `Tag "${elsewhere.tag}" is at ${elsewhere.commit.slice(0, 12)}, and HEAD (${head.slice(0, 12)}) states the same version ${found.version}.`,
      means: 'HEAD has moved on since that release, and its version was not raised yet.',
      next: `Raise the version and commit, to rehearse the next release. Or rehearse the one that was, with the workflow as it was there: --tag ${elsewhere.tag}.`,
    })
  }
  git(gitDir, ['tag', written, head])
  return { tag: written, commit: head, made: true }
}

function tagsFor(gitDir: string, found: PackageAtCommit): TagsOfVersion {
  const scheme = schemeOfEcosystem(found.ecosystem)
  const version = scheme?.parse(found.version)
  if (!scheme || !version) return { same: [], written: `v${found.version}` }
  return tagsOfVersion(tagsOf(gitDir), version, { scheme, names: [found.name], belowRoot: false })
}

/** The highest version among the repository's tags that is below the given one; `0.0.0` when there is none. */
export function earlierVersion(gitDir: string, found: PackageAtCommit, tag: string): string {
  const scheme = schemeOfEcosystem(found.ecosystem)
  const version = scheme?.parse(found.version)
  if (!scheme || !version) return '0.0.0'
  const below = versionsInTags(tagsOf(gitDir), scheme, [found.name], tag)
    .filter((candidate) => scheme.compare(candidate, version) < 0 && !candidate.prerelease)
    .sort((one, other) => scheme.compare(other, one))
  return below[0]?.normalized ?? '0.0.0'
}

function tagsOf(gitDir: string): string[] {
  return git(gitDir, ['tag', '--list', '--sort=-creatordate']).split('\n').filter(Boolean)
}
