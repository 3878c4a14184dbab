// What is rehearsed: a package at a tag in a bare clone, and the workflow that releases it.
import type { Requirements } from '@plumbline/manifests'
import type { ReleasedPackage } from './siblings.ts'

export interface WorkflowChoice {
  /** Path in the repository. */
  readonly path: string
  /** The file's text where it does not stand in the repository at the tag. */
  readonly text?: string
  /** One sentence: which workflow is rehearsed and why. */
  readonly why: string
}

export interface Subject {
  readonly kind: 'bundled' | 'repository'
  /** `owner/repo`, as GitHub would know it. */
  readonly slug: string
  /** One sentence: why the slug is made up; undefined where the clone's origin says it. */
  readonly slugAssumed?: string
  /** Bare clone in the scratch folder: the rehearsal's `origin` and what the GitHub stand-in reads. */
  readonly gitDir: string
  readonly defaultBranch: string
  readonly tag: string
  readonly commit: string
  /** True when the tag was made for the rehearsal, in the bare clone only. */
  readonly tagMade: boolean
  readonly ecosystem: string
  readonly packageName: string
  readonly version: string
  /** Folder of the package in the repository. */
  readonly directory: string
  /** A version below the rehearsed one, which the registry holds already. */
  readonly earlierVersion: string
  /** The package itself, and what else of its ecosystem the repository may publish. */
  readonly packages: readonly ReleasedPackage[]
  /** Whether the manifest names dependencies that must be fetched before the network is cut. */
  readonly hasDependencies: boolean
  /** Of a Python package: what building and using it requires. */
  readonly requirements?: Requirements
  readonly workflow: WorkflowChoice
}
