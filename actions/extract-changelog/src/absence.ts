// Why there are no notes of a version, told by what is there instead.
import { CHANGELOG_EXTENSIONS, findUnreleased, type ParsedChangelog } from '@plumbline/changelog'
import { PlumblineError } from '@plumbline/kernel'
import type { Search } from './changelog-file.ts'
import type { KnownPackage } from './known-package.ts'

const SHOWN = 3
const HEADING_CUT = 60

/** `changelog-missing` or `section-missing`. */
export function absence(
  { version, tagAssumed }: KnownPackage,
  search: Search,
  path: string,
  parsed: ParsedChangelog | undefined,
): PlumblineError {
  if (path === '') {
    return new PlumblineError('changelog-missing', { what: `No changelog was found: ${search.lookedFor}.` })
  }
  if (parsed === undefined) {
    const extensions = CHANGELOG_EXTENSIONS.filter((extension) => extension !== '').join(', ')
    return new PlumblineError('changelog-missing', {
      what: `The changelog "${path}" is in a format that is not read.`,
      means: `Changelogs are read by their extension: ${extensions}.`,
      next: 'Name such a file (`path`; in the workflows `changelog`), or choose what the notes shall be without one (`if-missing`; in the workflows `if-changelog-missing`).',
    })
  }
  return new PlumblineError('section-missing', {
    what: `${path} has no section for version ${version}; ${holds(parsed)}.`,
    ...(tagAssumed
      ? {
          next: `Write the entry under a heading of exactly ${version} before the version is tagged; or choose what the notes shall be without one (\`if-missing\`; in the workflows \`if-changelog-missing\`).`,
        }
      : {}),
    file: path,
    line: 1,
  })
}

/** The sections that are there, the first few; and the likely one, whose heading was never changed. */
function holds(parsed: ParsedChangelog): string {
  const unreleased = findUnreleased(parsed)
  const candidate =
    unreleased && unreleased.firstLine > 0
      ? `, and there is text under "${unreleased.heading}" (line ${unreleased.headingLine})`
      : ''
  const versions = parsed.entries.filter((entry) => entry.version !== '').slice(0, SHOWN)
  if (versions.length > 0) {
    const list = versions.map((entry) => `${entry.version} (line ${entry.headingLine})`).join(', ')
    return `its first versions are ${list}${candidate}`
  }
  const headings = parsed.headings.slice(0, SHOWN).map(({ text, line }) => `"${short(text)}" (line ${line})`)
  if (headings.length === 0) return 'it has no headings at all'
  return `no heading of it is a version: the first are ${headings.join(', ')}${candidate}`
}

function short(heading: string): string {
  const text = heading.replace(/\s+/g, ' ')
  return text.length > HEADING_CUT ? `${text.slice(0, HEADING_CUT)}…` : text
}
