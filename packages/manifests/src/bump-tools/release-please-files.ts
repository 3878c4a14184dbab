// Extra files of release-please (https://github.com/googleapis/release-please/blob/main/docs/customizing.md): marks in
// any text, and paths into JSON, TOML, YAML and XML.
import { PlumblineError } from '@plumbline/kernel'
import type { Search } from './bump-tool.ts'
import { isRecord } from './toml-tables.ts'
import { pathReader } from './value-paths/index.ts'
import type { PathReader } from './value-paths/value-path.ts'

const BY_ENDING: readonly (readonly [RegExp, string, string])[] = [
  [/\.json$/, 'json', '$.version'],
  [/\.ya?ml$/, 'yaml', '$.version'],
  [/\.toml$/, 'toml', '$.version'],
  [/\.xml$/, 'xml', '/*/version'],
]

/** What finds the version that one entry of `extra-files` describes, in the text of its file. */
export async function extraFileSearch(extra: unknown, path: string): Promise<(text: string) => Search> {
  if (!isRecord(extra)) return anyForm(path)
  const type = typeof extra['type'] === 'string' ? extra['type'] : 'generic'
  if (type === 'generic') return generic
  const at = extra[type === 'xml' ? 'xpath' : 'jsonpath']
  const reader = await pathReader(type)
  return (text) => (typeof at === 'string' && reader ? inFormat(reader, text, at) : undefined)
}

/** A name alone: marks, or the version at the top of a file of its ending. */
async function anyForm(path: string): Promise<(text: string) => Search> {
  const [, type = '', at = ''] = BY_ENDING.find(([ending]) => ending.test(path)) ?? []
  const reader = await pathReader(type)
  return (text) => {
    const marked = generic(text)
    if (reader === undefined || (marked && 'value' in marked)) return marked
    return inFormat(reader, text, at) ?? marked
  }
}

function inFormat(reader: PathReader, text: string, at: string): Search {
  if (!reader.isPlain(at)) return undefined
  try {
    return reader.find(text, at) ?? { reason: `it has no version at ${at.slice(0, 80)}` }
  } catch (error) {
    if (error instanceof PlumblineError) return { reason: error.what }
    throw error
  }
}

const VERSION = /(?<!\d)\d{1,20}\.\d{1,20}\.\d{1,20}(?:-[\w.]{1,60})?(?:\+[-\w.]{1,60})?/
const LONGEST_ROW = 5000

function generic(text: string): Search {
  let inBlock = false
  let isPartial = false
  for (const [index, row] of text.split('\n').entries()) {
    const [, kind] = /x-release-please-(version|major|minor|patch)/.exec(row) ?? []
    isPartial ||= /x-release-please-(?:start-)?(?:major|minor|patch)/.test(row)
    if (kind === 'version' || (inBlock && kind === undefined)) {
      const value = VERSION.exec(row.slice(0, LONGEST_ROW))?.[0]
      if (value) return { value, line: index + 1 }
    }
    if (row.includes('x-release-please-start-version')) inBlock = true
    else if (row.includes('x-release-please-end')) inBlock = false
  }
  // Where only parts of the version are marked, none of them is a version.
  return isPartial ? undefined : { reason: 'it has no version that is marked with x-release-please-version' }
}
