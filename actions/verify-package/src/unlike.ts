// What a file says that its tool would not have written, for people: the keys in a sentence, the values as lines.
import type { Difference } from '@plumbline/comparison'
import type { Redact } from './hidden.ts'
import { shownPath, shownPaths } from './shown-paths.ts'

type Unlike = NonNullable<Difference['unlike']>

/** The sentence; nothing for a file of which nothing more is known than its bytes. */
export function unlikeSaid({ path, unlike }: Difference): string {
  if (!unlike) return ''
  const keys = [...new Set(unlike.rows.map(({ key }) => key))]
  return ` Its ${shownPath(path)} is not ${unlike.from}: ${shownPaths(keys)}.`
}

/** The first lines of a difference, and how many follow. */
export function unlikeLines({ rows }: Unlike, redact: Redact, most: number): string[] {
  const lines = rows
    .slice(0, most)
    .flatMap(({ key, expected, found }) => [
      ...(expected === undefined ? [] : [`-${shownPath(key)} = ${shown(expected, redact)}`]),
      ...(found === undefined ? [] : [`+${shownPath(key)} = ${shown(found, redact)}`]),
    ])
  const left = rows.length - most
  return left > 0 ? [...lines, `… ${left} more`] : lines
}

const LONGEST = 200

/** On one line. Texts are redacted as they are: in quotes, or cut, a secret may have no shape. */
function shown(value: unknown, redact: Redact): string {
  const text = JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'bigint') return String(one)
    return typeof one === 'string' ? redact(one) : one
  })
  const plain = redact(text)
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}
