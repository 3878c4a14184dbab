// The limits that the measurements are held to: how long an action may take to start beyond an empty Node script (light
// actions load nothing they do not use), how uploads compare with twine's, and how many requests waiting takes.

/** Milliseconds over bare Node, by action. */
const LIMITS_MS: Readonly<Record<string, number>> = {
  'detect-prerelease': 50,
  'verify-tag-matches-version': 50,
  'extract-changelog': 70,
}

const LIMIT_OF_ANY_OTHER_MS = 120

/** Uploads beside twine's, same files and same index (issue: publishing, the proof). */
export const UPLOAD_LIMITS = {
  /** How many times faster many small files go. */
  manyTimesFaster: 3,
  /** How many times faster one large file goes: not slower. */
  largeTimesFaster: 1,
  /** Most memory of the whole process, MiB. */
  memory: 150,
} as const

/** Assets of a release beside the same bundle that sends one after the other (issue: the GitHub Release, the proof). */
export const RELEASE_LIMITS = {
  /** How many times faster the whole run is, from the start of the process to its end. */
  timesFaster: 3,
  /** Uploads that GitHub ever has in flight. */
  atOnce: 8,
  /** Most memory of the whole process, MiB; also with one asset of 2 GB. */
  memory: 120,
} as const

/** Waiting for downstream runs: 50 of them for 10 minutes (issue: release and fan-out, the proof). */
export const DOWNSTREAM_LIMITS = {
  /** Fewer requests than this altogether, dispatches included. */
  requests: 150,
} as const

/** A look through a package of 1 GB (issue: verified contents, the proof). */
export const INSPECTION_LIMITS = {
  /** Most memory of the whole process, MiB. */
  memory: 200,
} as const

/** The audit's board with 500 versions (issue: audit-releases, how it is shown). */
export const BOARD_LIMITS = {
  /** Size of the page. */
  bytes: 1_500_000,
  /** Milliseconds until something is seen. */
  paint: 2_000,
  /** Milliseconds of a filter, layout included: what still feels immediate on a shared machine. */
  filter: 300,
} as const

/** The limit of an action in milliseconds over bare Node. */
export function startLimit(action: string): number {
  return LIMITS_MS[action] ?? LIMIT_OF_ANY_OTHER_MS
}

/** GITHUB_TOKEN has a thousand requests an hour, and the rest of the repository's jobs want theirs. */
export const AUDIT_LIMITS = { requests: 300 } as const
