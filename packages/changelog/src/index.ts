export type { Entry, Heading, ParsedChangelog } from './entry.ts'
export { type FoundSection, findSection, findUnreleased, type SameVersion } from './find-section.ts'
export { CHANGELOG_EXTENSIONS, parseChangelog } from './formats/index.ts'
