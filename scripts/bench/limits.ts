// How long an action may take to start, beyond an empty Node script (issue: light actions load nothing they do not use).

/** Milliseconds over bare Node, by action. */
const LIMITS_MS: Readonly<Record<string, number>> = {
  'detect-prerelease': 50,
  'verify-tag-matches-version': 50,
  'extract-changelog': 70,
}

const LIMIT_OF_ANY_OTHER_MS = 120

/** The limit of an action in milliseconds over bare Node. */
export function startLimit(action: string): number {
  return LIMITS_MS[action] ?? LIMIT_OF_ANY_OTHER_MS
}
