// What the texts of targets may quote from their release.
import type { Occasion } from '../target.ts'

/** `${name}` → text; an empty text has no value. */
export type Values = Readonly<Record<string, string>>

/** A release, and what may be quoted from it. */
export interface Quotable extends Occasion {
  readonly values: Values
}

/** Where GitHub shows the release of a tag; known before there is one. */
export function releasePage(serverUrl: string, repository: string, tag: string): string {
  return `${serverUrl}/${repository}/releases/tag/${tag.split('/').map(encodeURIComponent).join('/')}`
}
