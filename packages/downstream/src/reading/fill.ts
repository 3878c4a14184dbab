// `${…}` in the texts of targets.
import type { Values } from './values.ts'

const PLACEHOLDER = /\$\{([^}]*)\}/g

/** Fills a text in; what is wrong is told to the second function, or to the one that the filler was made with. */
export type Fill = (text: string, report?: (problem: string) => void) => string

/** A filler with these values. */
export function fillOf(values: Values, tell: (problem: string) => void): Fill {
  return (text, report = tell) =>
    text.replace(PLACEHOLDER, (whole, name: string) => {
      const value = values[name]
      if (value !== undefined && value !== '') return value
      const known = Object.keys(values).map((key) => `\${${key}}`)
      report(
        value === undefined
          ? `"${whole}" is not known; there are ${known.join(', ')}.`
          : `"${whole}" has no value here.`,
      )
      return ''
    })
}

/** The same data with every text in it filled in. */
export function fillIn(data: unknown, fill: Fill): unknown {
  if (typeof data === 'string') return fill(data)
  if (Array.isArray(data)) return data.map((each) => fillIn(each, fill))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fillIn(value, fill)]))
}
