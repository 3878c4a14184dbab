// The compact index's page of a gem (https://guides.rubygems.org/rubygems-org-compact-index-api/): every version, one line each.
import { answerText, type Http, requestLine } from '@plumbline/http'

/** A gem of a version, as the index lists it. */
export interface IndexedGem {
  readonly number: string
  readonly platform: string
  /** Hex; undefined where the line states none. */
  readonly sha256: string | undefined
}

export type IndexAnswer =
  | { readonly state: 'found'; readonly gems: readonly IndexedGem[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** Everything of a gem that was not yanked. */
export async function readIndex(http: Http, host: string, packageName: string): Promise<IndexAnswer> {
  const request = { method: 'GET', url: `${host}info/${encodeURIComponent(packageName)}` } as const
  const result = await http(request)
  const unreadable = (reason: string) => ({ state: 'unreadable' as const, request: requestLine(request), reason })
  if (result.kind === 'failure') return unreadable(result.reason)
  if (result.status === 404) return { state: 'absent' }
  if (result.status !== 200) return unreadable(`${result.status} ${answerText(result, 300)}`.trim())
  const lines = new TextDecoder().decode(result.body).split('\n')
  // The page begins with this mark; anything else is some other page.
  const start = lines.indexOf('---')
  if (start < 0) return unreadable('200 without the mark of the compact index')
  return { state: 'found', gems: lines.slice(start + 1).flatMap(indexedGem) }
}

/** `1.0.0-java dep:>= 1|checksum:91af…,ruby:>= 3.0`; a number never holds a dash. */
function indexedGem(line: string): IndexedGem[] {
  const [slug = '', rest = ''] = splitAt(line, ' ')
  if (slug === '') return []
  const [number, platform] = splitAt(slug, '-')
  const requirements = rest.slice(rest.indexOf('|') + 1).split(',')
  const checksum = requirements.find((one) => one.startsWith('checksum:'))?.slice('checksum:'.length)
  return [{ number, platform: platform === '' ? 'ruby' : platform, sha256: checksum?.toLowerCase() }]
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
