// The text below the notes: the template with this release's names and links.
import { encodeRef, fillTemplate } from '@plumbline/changelog'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { KnownPackage } from './known-package.ts'
import { packagePage } from './package-pages.ts'

export interface Surroundings {
  /** `https://github.com/owner/repo`. */
  readonly repositoryUrl: string
  /** Address of the changelog at the release's ref; empty without a changelog or a ref. */
  readonly changelogUrl: string
  readonly previousVersion: string
}

export interface Appended {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** The template filled. Throws `bad-input` for a name that nobody knows. */
export function appended(template: string, known: KnownPackage, surroundings: Surroundings): Appended {
  if (template.trim() === '') return { text: '', findings: [] }
  const { repositoryUrl, changelogUrl, previousVersion } = surroundings
  const before = tagOf(known, previousVersion)
  const values = {
    package: known.name,
    version: known.version,
    tag: known.tag,
    'previous-version': previousVersion,
    'previous-tag': before,
    'package-url': packagePage(known.ecosystem, known.name, known.version),
    'changelog-url': changelogUrl,
    'compare-url': before === '' ? '' : `${repositoryUrl}/compare/${encodeRef(before)}...${encodeRef(known.tag)}`,
  }
  const { text, unknown, missing } = fillTemplate(template, values)
  if (unknown.length > 0) throw unknownNames(unknown, Object.keys(values))
  const names = missing.map((name) => `\${${name}}`).join(', ')
  const message = `This release has no ${names}: the lines of \`append\` that name it were left out.`
  return { text, findings: missing.length > 0 ? [{ level: 'warning', message }] : [] }
}

function unknownNames(unknown: readonly string[], known: readonly string[]): PlumblineError {
  const shown = unknown.slice(0, 5).map((name) => `\${${name}}`)
  return new PlumblineError('bad-input', {
    what: `Input "append" names ${shown.join(', ')}; it takes ${known.map((name) => `\${${name}}`).join(', ')}.`,
  })
}

/** The tag of another version of this package, written as this version's tag is; empty where that cannot be told. */
function tagOf({ tag, version }: KnownPackage, other: string): string {
  return other !== '' && tag.endsWith(version) ? `${tag.slice(0, tag.length - version.length)}${other}` : ''
}
