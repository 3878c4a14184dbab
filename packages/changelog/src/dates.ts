// Dates as people write them in changelog headings, brought to ISO 8601.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const TIME = '(?:\\d{1,2}:\\d{2}(?::\\d{2})? )?(?:[a-z]{3,4} )?'

const FORMS = [
  /(?<![\d.])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  new RegExp(`(?<!\\d)(?<year>\\d{4})[- ]${MONTH}[- ]${DAY}`, 'i'),
  new RegExp(`\\b${MONTH} {1,2}${DAY},? ${TIME}(?<year>\\d{4})`, 'i'),
  new RegExp(`(?<![\\d.])${DAY}(?: of)?[- ]${MONTH},?[- ](?<year>\\d{4})`, 'i'),
  /(?<=\()(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?=\))/,
]

// Dates that cannot be brought to ISO (day or month first?), or that are still open, or not exact: no words of a title.
const VAGUE = [
  /(?<![\d.])\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g,
  /(?<![\d.])\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/g,
  /(?<![\d.])(?:19|20)\d\d-{1,2}\d{1,2}-{1,2}\d{1,2}(?![\d.])/g,
  /(?<=[\s(])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?=[).\s]*$)/g,
  /(?<![\d.])\d{1,2}[-/.](?:\?\?|xx)[-/.]\d{4}|\b(?:\d{4}|[xy]{4})-(?:xx|mm|\d\d)-(?:xx|dd)\b|[?\d]{4}-[?\d]{2}-\?\?/gi,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6},? \d{4}\b/gi,
  /\b(?:xx|dd|\?\?) (?:xxx|mmm|\w{3,9}) (?:xxxx|\d{4})\b/gi,
  /(?<=\()\d{4}-\d{2}(?=\))/g,
]

const CLOCK = /(?:\bT|\b)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})\b)?/g
const WEEKDAY =
  /\b(?:mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday)\b[,.]?/gi

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly iso: string
  /** The text that was the date, to be taken out of the heading. */
  readonly text: string
}

/** The first real date in a text; undefined when there is none (`2024-13-45` is none). */
export function findDate(text: string): FoundDate | undefined {
  for (const form of FORMS) {
    const match = form.exec(text)
    const iso = match?.groups && isoOf(match.groups)
    if (match && iso) return { iso, text: match[0] }
  }
  return undefined
}

/** The text without whatever tells a time: dates of any form, also vague ones, weekdays and clock times. */
export function withoutDates(text: string): string {
  const date = findDate(text)
  const exact = date ? text.replace(date.text, ' ') : text
  return VAGUE.reduce((rest, form) => rest.replace(form, ' '), exact)
    .replace(CLOCK, ' ')
    .replace(WEEKDAY, ' ')
}

function isoOf(groups: Readonly<Record<string, string>>): string | undefined {
  const named = MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1
  const [year, month, day] = [Number(groups['year']), named || Number(groups['month']), Number(groups['day'])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
