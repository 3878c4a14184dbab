// Why there are no notes of a version, told by what is there instead.
import {
  CHANGELOG_EXTENSIONS,
  type Entry,
  findUnreleased,
  otherPackages,
  type ParsedChangelog,
} from '@plumbline/changelog'
import { PlumblineError } from '@plumbline/kernel'
import type { Search } from './changelog-file.ts'
import type { KnownPackage } from './known-package.ts'

const SHOWN = 3
const HEADING_CUT = 60

/** `changelog-missing` or `section-missing`. */
export function absence(
  { version, tagAssumed, names }: KnownPackage,
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
  const others = otherPackages(parsed)
  const isNamed = others.length > 0 && !parsed.entries.some(isOwn)
  const what = `${path} has no section for version ${version}; ${isNamed ? naming(others, names) : holds(parsed)}.`
  return new PlumblineError('section-missing', {
    what,
    ...(isNamed
      ? {
          means: 'The entry for this version was not written, or its heading names the package in another way.',
          next: 'Give the name that its headings use (`package`); or write the entry, commit, and release the next version; or choose what the notes shall be without one (`if-missing`; in the workflows `if-changelog-missing`).',
        }
      : {}),
    ...(tagAssumed
      ? {
          next: `Write the entry under a heading of exactly ${version} before the version is tagged; or choose what the notes shall be without one (\`if-missing\`; in the workflows \`if-changelog-missing\`).`,
        }
      : {}),
    file: path,
    line: 1,
  })
}

/** Whose headings are there, and whose were looked for. */
function naming(others: readonly string[], names: readonly string[]): string {
  const list = (all: readonly string[]) =>
    `${all
      .slice(0, SHOWN)
      .map((name) => `"${short(name)}"`)
      .join(', ')}${all.length > SHOWN ? ` and ${all.length - SHOWN} more` : ''}`
  const wanted = names.length > 0 ? `looked for were those of ${list(names)}` : 'no name was looked for'
  return `its headings name ${list(others)}, and ${wanted} (input "package")`
}

/** The sections that are there, the first few; and the likely one, whose heading was never changed. */
function holds(parsed: ParsedChangelog): string {
  const unreleased = findUnreleased(parsed)
  const candidate =
    unreleased && unreleased.firstLine > 0
      ? `, and there is text under "${unreleased.heading}" (line ${unreleased.headingLine})`
      : ''
  const versions = parsed.entries.filter(isOwn).slice(0, SHOWN)
  if (versions.length > 0) {
    const list = versions.map((entry) => `${entry.version} (line ${entry.headingLine})`).join(', ')
    return `its first versions are ${list}${candidate}`
  }
  const headings = parsed.headings.slice(0, SHOWN).map(({ text, line }) => `"${short(text)}" (line ${line})`)
  if (headings.length === 0) return 'it has no headings at all'
  return `no heading of it is a version: the first are ${headings.join(', ')}${candidate}`
}

function isOwn({ version, packageName }: Entry): boolean {
  return version !== '' && packageName === ''
}

function short(heading: string): string {
  const text = heading.replace(/\s+/g, ' ')
  return text.length > HEADING_CUT ? `${text.slice(0, HEADING_CUT)}…` : text
}
