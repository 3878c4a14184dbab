// Where every file of a publication stands, as a list that can be read.
import type { FileState, Publication, PublicationFile } from '@plumbline/record'
import { code, prose } from './markdown.ts'

interface Telling {
  readonly mark: '✓' | '✗' | '–' | '?'
  readonly words: string
}

const TELLINGS: Readonly<Record<FileState, Telling>> = {
  accepted: { mark: '✓', words: 'there, with our bytes' },
  'already-there': { mark: '✓', words: 'was there before, with our bytes' },
  absent: { mark: '–', words: 'not there' },
  conflict: { mark: '✗', words: 'there with other bytes, which are not ours' },
  rejected: { mark: '✗', words: 'refused by the registry' },
  blocked: { mark: '✗', words: 'not sent: the registry would never take it' },
  unknown: { mark: '?', words: 'not known: the registry has not shown it yet' },
}

/** `2 of 4 files are there`, and for how many others are; empty where there is at most one file, whose state says it all. */
export function filesSummary(files: readonly PublicationFile[]): string {
  if (files.length < 2) return ''
  const there = files.filter(({ state }) => TELLINGS[state]?.mark === '✓').length
  const taken = files.filter(({ state }) => state === 'conflict').length
  const ours = there > 0 || taken === 0 ? [`${there} of ${files.length} files are there`] : []
  const others = taken > 0 ? [`other bytes are there under the same name for ${taken} of ${files.length} files`] : []
  return [...ours, ...others].join(', ')
}

/**
 * One line per file, with how often it was sent; empty without files. `name` where the registry has several packages.
 * Where there is no room for all, those that are not there come first.
 */
export function fileList({ registry, files }: Publication, name = '', most = Number.POSITIVE_INFINITY): string {
  if (files.length === 0) return ''
  const isThere = ({ state }: PublicationFile) => TELLINGS[state]?.mark === '✓'
  const shown = files.length <= most ? files : files.toSorted((one, other) => +isThere(one) - +isThere(other))
  const rest = files.length - most
  const lines = shown.slice(0, most).map(({ name, state, attempts }) => {
    const { mark, words } = TELLINGS[state] ?? { mark: '?', words: String(state) }
    const sends = attempts === 0 ? 'not sent by this run' : attempts === 1 ? 'sent once' : `sent ${attempts} times`
    return `- ${mark} ${code(name)}: ${words} (${sends})`
  })
  if (rest > 0) lines.push(`- … and ${rest} more: the summary of the run has all of them`)
  return [`**Files ${name === '' ? '' : `of ${prose(name)} `}on ${prose(registry)}:**`, '', ...lines].join('\n')
}
