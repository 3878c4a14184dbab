// The public list of the source package.
export { type AnyCommit, type CloneDeps, openCommit } from './any-commit.ts'
export { type CommitSource, commitSource } from './commit-source.ts'
export { type ComparedSource, compareWithCommit } from './compare.ts'
export { type Git, type GitExec, type GitOptions, gitIn } from './git.ts'
export { bytesOf, type PackedFile, withSource } from './packed.ts'
export { type CommitTree, readTree } from './tree.ts'
