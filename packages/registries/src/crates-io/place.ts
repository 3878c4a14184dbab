// Where a Rust registry lives: crates.io, and any other that speaks cargo's protocol (index, config.json, web API).
// https://doc.rust-lang.org/cargo/reference/registry-index.html
import { answerJson, answerText, type Http, type HttpRequest, requestLine } from '@plumbline/http'
import { mayCarryToken, repositoryAddress } from '../token-address.ts'

export interface CratesPlace {
  /** Root of the sparse index, with a trailing slash. */
  readonly index: string
  /** Root of the web API, without a trailing slash. */
  readonly api: string
  /** Where crates are fetched, as config.json states it: an address with or without markers. */
  readonly dl: string
  /** The web site for people; undefined where there is none that we know. */
  readonly site?: string
}

/** No place: what was asked, and what came of it. */
export interface NoPlace {
  readonly request: string
  readonly reason: string
}

/** Finds the web API; once it is known nothing is asked again. */
export type FindPlace = () => Promise<CratesPlace | NoPlace>

export const CRATES_IO: CratesPlace = {
  index: 'https://index.crates.io/',
  api: 'https://crates.io',
  dl: 'https://static.crates.io/crates',
  site: 'https://crates.io/',
}

/** What cargo calls crates.io towards other registries. */
const CRATES_IO_NAME = 'https://github.com/rust-lang/crates.io-index'

/** The place of an index: crates.io for no address and its own; else its config.json names the web API. */
export function finderOf(index: string, http: Http): FindPlace {
  let found: CratesPlace | undefined = index === CRATES_IO.index ? CRATES_IO : undefined
  return async () => {
    if (found) return found
    const answer = await readConfig(index, http)
    if ('api' in answer) found = answer
    return answer
  }
}

async function readConfig(index: string, http: Http): Promise<CratesPlace | NoPlace> {
  const request: HttpRequest = { method: 'GET', url: `${index}config.json` }
  const result = await http(request)
  const none = (reason: string) => ({ request: requestLine(request), reason })
  if (result.kind === 'failure') return none(result.reason)
  if (result.status !== 200) return none(`${result.status} ${answerText(result, 300)}`.trim())
  const { api, dl } = (answerJson(result) ?? {}) as { api?: unknown; dl?: unknown }
  if (typeof api !== 'string' || !mayCarryToken(api))
    return none('it names no web API ("api") that a token may be sent to')
  return { index, api: api.replace(/\/+$/, ''), dl: typeof dl === 'string' ? dl : '' }
}

/** Where a version's file is fetched (https://doc.rust-lang.org/cargo/reference/registry-index.html#index-configuration). */
export function crateAddress(dl: string, crate: string, number: string, sha256: string): string {
  const template = /\{(?:crate|version|prefix|lowerprefix|sha256-checksum)\}/.test(dl)
    ? dl
    : `${dl}/{crate}/{version}/download`
  const values: Readonly<Record<string, string>> = {
    crate: encodeURIComponent(crate),
    version: encodeURIComponent(number),
    prefix: casedPrefix(crate),
    lowerprefix: casedPrefix(crate.toLowerCase()),
    'sha256-checksum': sha256,
  }
  return template.replace(/\{([a-z0-9-]+)\}/g, (marker, name: string) => values[name] ?? marker)
}

/** The folders of a crate's path in the index, in the name's own case. */
function casedPrefix(crate: string): string {
  if (crate.length <= 2) return String(crate.length)
  return crate.length === 3 ? `3/${crate.slice(0, 1)}` : `${crate.slice(0, 2)}/${crate.slice(2, 4)}`
}

/** The index that the input `repository-url` names, as cargo's configuration would; empty for crates.io. Throws `bad-input`. */
export function indexAddress(stated: string): string {
  if (stated === '') return CRATES_IO.index
  const words = { isNot: 'that of a sparse index', give: 'the address of the sparse index' }
  const whole = repositoryAddress(stated.replace(/^sparse\+/, ''), words)
  return [CRATES_IO.site, CRATES_IO.index].includes(whole) ? CRATES_IO.index : whole
}

/** How a dependency's registry is named to the registry of this index: absent for this very one. */
export function registryName(index: string, stated: string | undefined): { registry?: string } {
  const own = index === CRATES_IO.index ? [undefined, CRATES_IO_NAME, CRATES_IO.index] : [index]
  if (own.includes(stated?.replace(/^sparse\+/, ''))) return {}
  return { registry: stated ?? CRATES_IO_NAME }
}

/** The path of a crate in the index. */
export function indexPath(crate: string): string {
  const name = crate.toLowerCase()
  if (name.length <= 2) return `${name.length}/${name}`
  return name.length === 3 ? `3/${name.slice(0, 1)}/${name}` : `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`
}
