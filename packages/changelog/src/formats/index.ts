// The table of changelog formats: the only importer of their files.
// A parser is loaded when a file of its format is there.
import { posix } from 'node:path'
import type { ChangelogFormat, ParsedChangelog } from '../entry.ts'
import { type FormatName, formatOf } from './detect.ts'

interface Row {
  readonly name: FormatName
  readonly extensions: readonly string[]
  load(): Promise<ChangelogFormat>
}

const formats: readonly Row[] = [
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'restructuredtext',
    extensions: ['.rst', '.rest'],
    load: async () => (await import('./restructuredtext.ts')).restructuredtext,
  },
  {
    name: 'asciidoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    load: async () => (await import('./asciidoc.ts')).asciidoc,
  },
  { name: 'rdoc', extensions: ['.rdoc'], load: async () => (await import('./rdoc.ts')).rdoc },
  { name: 'plain-text', extensions: [], load: async () => (await import('./plain-text.ts')).plainText },
]

/** Of these the content tells the format; `''` is a name without any. */
const TOLD_BY_CONTENT = ['.txt', '.text', '']

/** Extensions of the files that can be read; `''` for names without one, as CHANGES. */
export const CHANGELOG_EXTENSIONS: readonly string[] = [
  ...formats.flatMap((format) => format.extensions),
  ...TOLD_BY_CONTENT,
]

/**
 * A changelog's entries; undefined when its format is not known.
 * `names` are those that a heading may give the package.
 */
export async function parseChangelog(
  file: string,
  text: string,
  names: readonly string[],
): Promise<ParsedChangelog | undefined> {
  const extension = posix.extname(file).toLowerCase()
  const isTold = TOLD_BY_CONTENT.includes(extension) || !/^\.[a-z]\w*$/.test(extension)
  const name = isTold ? formatOf(text) : undefined
  const row = formats.find((format) => (isTold ? format.name === name : format.extensions.includes(extension)))
  return row && (await row.load()).parse(text, names)
}
