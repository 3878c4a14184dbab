// From the files to the version's section: the first changelog that has one.
import type { Workspace } from '@plumbline/actions-io'
import {
  type Entry,
  type FoundSection,
  findSection,
  ofPackage,
  type ParsedChangelog,
  parseChangelog,
  sectionsOf,
} from '@plumbline/changelog'
import { PlumblineError } from '@plumbline/kernel'
import type { Search } from './changelog-file.ts'
import type { Inputs } from './inputs.ts'
import type { KnownPackage } from './known-package.ts'

export interface Looked {
  /** The changelog with the section, else the likeliest one; empty when there is none. */
  readonly path: string
  /** Undefined without a changelog, or where its format is not read. */
  readonly parsed: ParsedChangelog | undefined
  readonly found: FoundSection | undefined
}

/** Reads one changelog after the other until one has the version. */
export async function lookFor(workspace: Workspace, { paths }: Search, known: KnownPackage): Promise<Looked> {
  let first: Looked | undefined
  for (const path of paths) {
    const read = await parseChangelog(path, workspace.text(path) ?? '', known.names)
    const parsed = read && known.asked ? ofPackage(read, known.asked) : read
    const found = parsed && findSection(parsed, known.version, known.isSame)
    if (found) return { path, parsed, found }
    first ??= { path, parsed, found }
  }
  return first ?? { path: '', parsed: undefined, found: undefined }
}

/** The one section of the version; of several that have a body the chosen one. Throws `section-twice`. */
export function chosen(
  parsed: ParsedChangelog,
  found: FoundSection,
  choice: Inputs['if-duplicate'],
  path: string,
  version: string,
): { readonly entry: Entry; readonly otherLines: readonly number[] } {
  const sections = sectionsOf(parsed, found)
  const entry = (choice === 'last' ? sections.at(-1) : sections[0]) ?? found.entry
  if (sections.length > 1 && choice === 'fail') {
    const places = sections.map(({ heading, headingLine }) => `line ${headingLine} ("${heading}")`)
    throw new PlumblineError('section-twice', {
      what: `${path} has ${sections.length} sections for version ${version}: ${places.slice(0, 5).join(' and ')}.`,
      file: path,
      line: sections[1]?.headingLine ?? entry.headingLine,
    })
  }
  const lines = [found.entry.headingLine, ...found.alsoAt].filter((line) => line !== entry.headingLine)
  return { entry, otherLines: lines.sort((one, other) => one - other) }
}
