// The table of changelog formats, by file extension: the only importer of their files.
// A parser is loaded when a file of its format is there.
import { posix } from 'node:path'
import type { ParsedChangelog } from '../entry.ts'

const formats = [
  { extensions: ['.md', '.markdown', '.mdown', '.mkd'], load: async () => (await import('./markdown.ts')).markdown },
]

/** Extensions of the files that can be read. */
export const CHANGELOG_EXTENSIONS: readonly string[] = formats.flatMap((format) => format.extensions)

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
  const row = formats.find((format) => format.extensions.includes(extension))
  return row && (await row.load()).parse(text, names)
}
