// Failures of the validate phase: what each code usually means and what to do next.
import type { FailureTable } from '../failure-table.ts'

export const validateFailures = {
  'no-tag': {
    means: 'The run was not started by a tag, so there is no version to check against.',
    next: 'Start the workflow at the tag (`gh workflow run <file> --ref v1.2.3`), or give the tag in the input `tag`.',
  },
  'tag-missing': {
    means:
      'The tag does not exist in this clone: it was never pushed, is spelled differently, or the checkout left it out.',
    next: 'Compare with `git ls-remote --tags origin`; check out with `ref: refs/tags/<tag>` or with `fetch-depth: 0`.',
  },
  'shallow-clone': {
    means: 'actions/checkout fetches one commit and no other tags unless it is told more.',
    next: 'Check out with `fetch-depth: 0`, or with `ref: refs/tags/<tag>`, before this step.',
  },
  'not-a-repository': {
    means: 'The folder was not checked out with git, or `working-directory` names another folder than the checkout.',
    next: 'Put a step with actions/checkout before this one, and give its folder in `working-directory`.',
  },
  'head-not-at-tag': {
    means: 'The files in this folder are those of another commit, so what they say proves nothing about the tag.',
    next: 'Check out the tag itself: `ref: refs/tags/<tag>` in the step with actions/checkout.',
  },
  'tag-not-annotated': {
    means:
      'The tag was made without `git tag -a`; or actions/checkout wrote its commit in its place, as some versions do.',
    next: 'Fetch the tag as it is (`git fetch --force origin refs/tags/<tag>:refs/tags/<tag>`) before this step, or tag with `git tag -a`.',
    again: 'new-version',
  },
  'branch-missing': {
    means: 'The branch has another name, or the checkout left it out.',
    next: 'Check out with `fetch-depth: 0` before this step, and compare the name with `git ls-remote --heads origin`.',
  },
  'not-on-branch': {
    means: 'The tag was made on a commit that was never merged, or on another branch than releases are made from.',
    next: 'Merge the commit, and tag what the branch then holds with the next version; this tag can stay.',
    again: 'new-version',
  },
  'git-failed': {
    means: 'git is not installed, or it refuses to read this folder.',
    next: 'Run the same git command in a step before this one to see its full answer.',
  },
  'version-mismatch': {
    means: 'The version was not raised in every place before the tag was made, or the tag is on the wrong commit.',
    next: 'Raise the version to the next free one in the named files, commit, and tag that commit with exactly this version. The wrong tag can be deleted, or stay.',
    again: 'new-version',
  },
  'tag-no-version': {
    means: 'The tag is no version that the registry of this package would take.',
    next: 'Make a tag that is one, at the same commit, and start the release with it; this tag can stay.',
    again: 'new-version',
  },
  'tag-names-other-package': {
    means: 'In a repository of several packages the prefix of the tag says which one is released.',
    next: 'Give the folder of that package in `working-directory`, or tag with the prefix of this package.',
    again: 'new-version',
  },
  'no-version-source': {
    means: 'The folder has no manifest that states a version, or `working-directory` names the wrong folder.',
    next: 'Give the folder that holds the manifest of the package in `working-directory`.',
    again: 'new-version',
  },
  'manifest-invalid': {
    means: 'The manifest does not parse, so no registry and no build tool will read it either.',
    next: 'Correct the file at the named line, commit, and tag that commit.',
    again: 'new-version',
  },
  'bad-version': {
    means: 'The registry of this package would not take this version.',
    next: 'Give the version as the manifest states it, or name the right `scheme`.',
  },
  'changelog-missing': {
    means: 'The changelog is in another folder or has an unusual name, or the project has none.',
    next: 'Name the file (`path`; in the workflows `changelog`), or choose what the notes shall be without one (`if-missing`; in the workflows `if-changelog-missing`).',
    again: 'new-version',
  },
  'section-missing': {
    means: 'The entry for this version was not written, or its heading spells the version differently.',
    next: 'Write the entry under a heading of exactly the next version, commit, and release that version: nothing is published, and this tag can stay. Or choose what the notes shall be without an entry (`if-missing`; in the workflows `if-changelog-missing`).',
    again: 'new-version',
  },
  'section-twice': {
    means: 'Two headings of the changelog state this version, and nothing says which of them holds its notes.',
    next: 'Merge the two sections or correct the wrong heading, commit, and release the next version; or choose one of them (`if-duplicate: first` or `last`).',
    again: 'new-version',
  },
  'targets-cannot-start': {
    means:
      'Once the release is out, these workflows could not be read from `targets` and `expect`, be started, or start by themselves: a slip in these inputs, or in the file of the tagged commit.',
    next: 'Correct the line or the workflow, commit, and release the next version: nothing is published, and this tag can stay.',
    again: 'new-version',
  },
  'original-files-expired': {
    means:
      'Either this workflow published them and its artifacts are gone (GitHub deletes them after 90 days), or this version was published from elsewhere and never by this workflow. A new build would make other bytes.',
    next: 'Compare what is published with this tag; if it is this release, make the GitHub Release by hand, else release a new version.',
  },
} as const satisfies FailureTable
