// What an audit is asked for, and all that it may touch.
import type { Acceptance, NameSetting } from '@plumbline/audit'
import type { GithubClient } from '@plumbline/github'
import type { Registry } from '@plumbline/registries'
import type { ContentsDeps } from './contents.ts'
import type { Memory } from './memory/memory.ts'

/** The files of the repository as they are now: a checkout, or the root of its default branch. */
export interface Tree {
  /** From the root, `/` between folders. */
  readonly paths: readonly string[]
  text(path: string): string | undefined
}

/** Whatever is accepted. */
export interface WatchSettings {
  /** `owner/repo`. */
  readonly repository: string
  readonly tree: Tree
  /** Names, also as `registry:name`; empty for every package that the manifests name. */
  readonly packages: readonly string[]
  /** The registry of all of them; empty where the ecosystem decides. */
  readonly registry: string
  /** Address of another registry of that protocol; empty for its own. */
  readonly repositoryUrl: string
  /** The workflows that publish, by file name, path or name; empty where they are to be found. */
  readonly workflows: readonly string[]
  /** Input `tag-pattern` of verify-tag-matches-version; empty for tags as they are usually written. */
  readonly tagPattern: string
  /** Path of the changelog; empty for the usual ones. */
  readonly changelog: string
  /** A version or an ISO date: what is older is left out; empty for everything. */
  readonly since: string
  /** How many versions, the newest first, are looked into at their tags. */
  readonly lookInside: number
  readonly graceMinutes: number
  readonly stuckAfterMinutes: number
  /** How what stands here is called where it was asked for. */
  readonly settingName: NameSetting
}

export interface WatchRequest extends WatchSettings {
  readonly accepted: readonly Acceptance[]
}

export interface WatchDeps {
  readonly client: GithubClient
  /** Opens a registry by its name. */
  readonly registry: (id: string) => Promise<Registry>
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly log: { info(text: string): void }
  /** Folder for what is fetched and deleted again. */
  readonly scratch: string
  /** What earlier audits were answered. */
  readonly memory: Memory
  /** Set where the published files are to be compared with the tag's. */
  readonly contents?: ContentsDeps | undefined
}

/** Requests to GitHub that are on their way at the same time: far below what it takes for abuse. */
export const PARALLEL = 8
