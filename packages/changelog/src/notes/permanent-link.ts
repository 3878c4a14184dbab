// Where a relative link of a changelog leads once the text stands somewhere else: to the file as it is at the tag.

export interface NotesPlace {
  /** `https://github.com/owner/repo`, without a slash at its end. */
  readonly repositoryUrl: string
  /** The tag, or the commit where no tag is known. */
  readonly ref: string
  /** The changelog's path from the repository's root. */
  readonly changelog: string
}

export type TargetKind = 'link' | 'image'

/** A scheme (`https:`, `mailto:`) or another host: such a target means the same everywhere. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i

/** True where the target means something else, or nothing, outside the changelog. */
export function isRelative(target: string): boolean {
  return target !== '' && !ABSOLUTE.test(target)
}

/**
 * The address for a Markdown destination or an HTML attribute, with nothing in it that would end either.
 * Resolved as GitHub resolves it in the file: `/docs` from the repository's root, `../../issues` to its issues.
 * Undefined for a target that is absolute already, or that leads nowhere in the repository.
 */
export function permanentLink(target: string, kind: TargetKind, place: NotesPlace): string | undefined {
  if (!isRelative(target)) return undefined
  const split = target.search(/[?#]/)
  const path = split < 0 ? target : target.slice(0, split)
  const suffix = split < 0 ? '' : target.slice(split)
  const changelog = place.changelog.split('/').map(literal)
  const folder = path.startsWith('/') ? [] : changelog.slice(0, -1)
  const resolved = resolve(path === '' ? changelog : [...folder, ...path.split('/')])
  if (resolved === undefined) return undefined
  const root = resolved.up === 0 ? [kind === 'image' ? 'raw' : 'blob', encodeRef(place.ref)] : []
  const address = [place.repositoryUrl, ...root, ...resolved.segments.map(encode)].join('/')
  return `${address}${encode(suffix).replaceAll('&', '&amp;')}`
}

/** GitHub serves files two levels below the repository (`blob/TAG`): two folders up is the repository itself. */
const LEVELS_ABOVE_ROOT = 2

function resolve(parts: readonly string[]): { readonly segments: readonly string[]; readonly up: number } | undefined {
  const segments: string[] = []
  let up = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (part === '..') {
      if (segments.pop() === undefined) up += 1
    } else if (part !== '.' && (part !== '' || (isLast && segments.length > 0))) segments.push(part)
  }
  return up === 0 || up === LEVELS_ABOVE_ROOT ? { segments, up } : undefined
}

/** A tag as a part of an address. */
export function encodeRef(ref: string): string {
  return ref.split('/').map(literal).join('/')
}

/** The changelog itself at the release's ref. */
export function changelogAddress({ repositoryUrl, ref, changelog }: NotesPlace): string {
  return `${repositoryUrl}/blob/${encodeRef(ref)}/${encodeRef(changelog)}`
}

/** A name, in which a percent sign is a percent sign. */
function literal(name: string): string {
  return encode(encodeURIComponent(name.toWellFormed())).replaceAll('%40', '@').replaceAll('%2B', '+')
}

/** Percent signs that are an encoding already stay; parentheses would end a Markdown destination. */
function encode(text: string): string {
  return text
    .toWellFormed()
    .split(/(%[0-9a-f]{2})/i)
    .map((part, index) => (index % 2 === 1 ? part : encodeURI(part)))
    .join('')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll("'", '%27')
}
