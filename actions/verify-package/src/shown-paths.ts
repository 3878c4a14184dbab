// Paths of strangers' archives, fit to be shown: on one line, not too long, not too many.

const MOST_NAMED = 10
const LONGEST = 200

/** A path without anything that ends a line or hides what it is. */
export function shownPath(path: string): string {
  const plain = JSON.stringify(path)
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

/** The first paths, and how many follow. */
export function shownPaths(paths: readonly string[]): string {
  const more = paths.length > MOST_NAMED ? [`and ${paths.length - MOST_NAMED} more`] : []
  return [...paths.slice(0, MOST_NAMED).map(shownPath), ...more].join(', ')
}
