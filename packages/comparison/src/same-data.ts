// When two pieces of data say the same, in whatever order their keys stand.

/** Data as JSON and TOML have it; anything else is compared by its text. */
export function sameData(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

/** A text as it is, anything else in one form for what says the same: tables of strangers have no text of their own. */
export function plainText(value: unknown): string {
  return typeof value === 'object' && value !== null ? canonical(value) : String(value)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
  }
  // A number is none of its digits as text, a date or a bigint is no number.
  return `${typeof value} ${JSON.stringify(String(value))}`
}
