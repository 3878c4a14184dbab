// The Retry-After header (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after): seconds or a date.

/** Milliseconds to wait from `now` (milliseconds since the epoch); undefined when absent or unreadable. */
export function parseRetryAfter(value: string | undefined | null, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
