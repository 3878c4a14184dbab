// The words of the board: each state, verdict and surface in a few, and what it means.
import type { Cell, Surface, Verdict } from '../audit.ts'

interface Word {
  readonly word: string
  readonly means: string
}

/** In the order in which a release passes them. */
export const SURFACES: readonly Surface[] = ['tag', 'commit', 'sources', 'changelog', 'registry', 'release', 'run']

export const SURFACE_MEANS: Readonly<Record<Surface, string>> = {
  tag: 'The git tag of the version.',
  commit: 'The commit that it names, on the default branch.',
  sources: 'The version as the files at that tag state it.',
  changelog: 'The section of the changelog.',
  registry: 'The files on the registry, with their hashes.',
  release: 'The GitHub Release and its assets.',
  run: 'The workflow run that published the tag.',
}

export const STATES: Readonly<Record<Cell['state'], Word>> = {
  good: { word: 'in line', means: 'As the others say.' },
  drift: { word: 'drift', means: 'It says something else than the others.' },
  absent: { word: 'absent', means: 'It was looked for and is not there.' },
  unreadable: { word: 'unreadable', means: 'It could not be read; that is never counted as in line.' },
  'not-visible': { word: 'not visible', means: 'The token may not see it.' },
  accepted: { word: 'accepted', means: 'Known, and accepted in the repository with a reason.' },
  pending: { word: 'pending', means: 'It is still under way.' },
}

export const VERDICTS: Readonly<Record<Verdict, Word>> = {
  'in-line': { word: 'in line', means: 'What is there agrees, and nothing is missing.' },
  'never-ran': { word: 'never ran', means: 'The tag is there, and no run was ever started for it.' },
  unpublished: { word: 'unpublished', means: 'The registry has no file of it.' },
  untagged: { word: 'untagged', means: 'It is published, and no tag names it.' },
  partial: { word: 'partial', means: 'Only some of its files are published, or it may be so after a run that failed.' },
  unreleased: { word: 'unreleased', means: 'It is published without a GitHub Release.' },
  'stale-draft': { word: 'stale draft', means: 'Its GitHub Release is still a draft.' },
  'wrong-flag': { word: 'wrong flag', means: 'Its GitHub Release is marked as what it is not.' },
  'version-mismatch': { word: 'version mismatch', means: 'The files at its tag state another version.' },
  'changelog-missing': { word: 'changelog missing', means: 'The changelog has no section for it.' },
  'bytes-differ': { word: 'bytes differ', means: 'The published bytes are not those that they should be.' },
  stuck: { word: 'stuck', means: 'Its run waits, or runs, for too long.' },
  unreadable: { word: 'unreadable', means: 'Something could not be read, so nothing is claimed.' },
}
