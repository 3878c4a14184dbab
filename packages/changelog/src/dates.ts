// Dates as people write them in changelog headings, brought to ISO 8601.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

const FORMS = [
  /(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  new RegExp(`(?<year>\\d{4})[- ]${MONTH}[- ]${DAY}`, 'i'),
  new RegExp(`${MONTH} ${DAY},? (?<year>\\d{4})`, 'i'),
  new RegExp(`${DAY}[- ]${MONTH},?[- ](?<year>\\d{4})`, 'i'),
]

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

function isoOf(groups: Readonly<Record<string, string>>): string | undefined {
  const named = MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1
  const [year, month, day] = [Number(groups['year']), named || Number(groups['month']), Number(groups['day'])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
