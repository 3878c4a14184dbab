import type { fittedNotes, lengthOf } from './notes/index.ts'

export type { Entry, Heading, ParsedChangelog } from './entry.ts'
export { type FoundSection, findSection, findUnreleased, type SameVersion } from './find-section.ts'
export { CHANGELOG_EXTENSIONS, parseChangelog } from './formats/index.ts'
export { isYanked, sectionsOf } from './notes/choose.ts'
export type { FittedNotes } from './notes/fitted.ts'
export { changelogAddress, encodeRef, type NotesPlace } from './notes/permanent-link.ts'
export { type CompareVersions, previousVersion } from './notes/previous.ts'
export { type Filled, fillTemplate } from './notes/template.ts'
export { type AskedPackage, ofPackage, otherPackages } from './other-packages.ts'
export { type UsualFiles, usualChangelogs } from './usual-files.ts'

/** What turns a section into the notes of a release; it needs a Markdown parser, so it is loaded when it is used. */
export async function loadNotes(): Promise<{
  readonly fittedNotes: typeof fittedNotes
  readonly lengthOf: typeof lengthOf
}> {
  return import('./notes/index.ts')
}
