// A step's requests as lines that stay the same: our own one by one, those of clients that we only start by kind.
import type { LoggedRequest } from '@plumbline/standins'

/** Who decides by itself how often and in which order it asks: its requests are shown by kind, under this name. */
interface Client {
  readonly service: LoggedRequest['service']
  /** What it calls itself; undefined where only one client speaks the service's protocol. */
  readonly agent: string | undefined
  readonly shown: string
  /** Whether its requests other than reads are told in one line: one upload of it is several requests. */
  readonly sendsInParts: boolean
}

const CLIENTS: readonly Client[] = [
  // A list, a signed address, blocks.
  { service: 'artifacts', agent: undefined, shown: 'artifacts', sendsInParts: true },
  { service: 'npm', agent: 'npm', shown: 'npm (its client)', sendsInParts: false },
  { service: 'pypi', agent: 'pip', shown: 'pypi (pip)', sendsInParts: false },
  { service: 'crates-io', agent: 'cargo', shown: 'crates-io (cargo)', sendsInParts: false },
  { service: 'rubygems', agent: 'RubyGems', shown: 'rubygems (gem)', sendsInParts: false },
]

/** Longest group of reads that polling repeats as a whole. */
const LONGEST_CYCLE = 3

/**
 * One line a request; what polling or a client repeats in a row stands there once, however often it took. Of a step that
 * asks many questions side by side (`sideBySide`) the reads in a row stand by their paths: they arrive in any order.
 */
export function requestLines(arrived: readonly LoggedRequest[], sideBySide = false): string[] {
  const requests = inOrder(byService(arrived, sideBySide ? byPath : () => 0))
  const lines: string[] = []
  for (let index = 0; index < requests.length; ) {
    const group = groupAt(requests, index)
    lines.push(lineOf(group))
    index += group.length
  }
  return withoutRepeats(lines)
}

/** Services that we ask side by side answer in any order: what we read in a row stands service by service. */
function byService(arrived: readonly LoggedRequest[], then: typeof byPath): LoggedRequest[] {
  const isOurRead = (request: LoggedRequest) => request.kind === 'read' && clientOf(request) === undefined
  const ordered: LoggedRequest[] = []
  for (let index = 0; index < arrived.length; ) {
    const rest = arrived.slice(index)
    const end = rest.findIndex((request) => !isOurRead(request))
    const reads = rest.slice(0, end < 0 ? undefined : end)
    const next = rest.slice(reads.length, reads.length + 1)
    const inPlace = reads.toSorted((one, other) => one.service.localeCompare(other.service, 'en') || then(one, other))
    ordered.push(...inPlace, ...next)
    index += reads.length + next.length
  }
  return ordered
}

/** Commits apart, which are written alike in a transcript. */
function byPath(one: LoggedRequest, other: LoggedRequest): number {
  const [first, second] = [one, other].map(({ path }) => path.replace(/[0-9a-f]{40}/g, '#'))
  return (first ?? '').localeCompare(second ?? '', 'en')
}

/** What we do at once arrives in any order: in a row, reads of things by their numbers stand newest first, assets by name. */
function inOrder(arrived: readonly LoggedRequest[]): LoggedRequest[] {
  const ordered: LoggedRequest[] = []
  for (let index = 0; index < arrived.length; ) {
    const rest = arrived.slice(index)
    const end = rest.findIndex((request) => shapeOf(request) !== shapeOf(rest[0] as LoggedRequest))
    const row = rest.slice(0, end < 0 ? undefined : end)
    ordered.push(...rowInOrder(row))
    index += row.length
  }
  return ordered
}

function rowInOrder(row: readonly LoggedRequest[]): readonly LoggedRequest[] {
  const [first] = row
  if (first?.kind === 'read') return row.toSorted((one, other) => newestFirst(one.path, other.path))
  if (first && ASSET.test(first.path)) return row.toSorted((one, other) => one.path.localeCompare(other.path, 'en'))
  return row
}

const ASSET = /\/assets\?name=[^&]*$/

/** What tells requests apart that are not of one row; numbers in a path and the name of an asset do not. */
function shapeOf({ service, method, client, status, path }: LoggedRequest): string {
  const shape = path.replace(/\/\d+(?=\/|$)/g, '/#').replace(ASSET, '/assets?name=#')
  return [service, method, client, status, shape].join(' ')
}

function newestFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true })
}

/** Only reads may be repeated without a word: two sends are two lines. */
function withoutRepeats(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (const line of lines) {
    kept.push(line)
    for (let length = 1; length <= LONGEST_CYCLE; length += 1) {
      const last = kept.slice(-length)
      const before = kept.slice(-2 * length, -length)
      const repeated = last.every((one, index) => one === before[index] && / read\b/.test(one))
      if (repeated) kept.splice(-length)
    }
  }
  return kept
}

/** The request, or all of a client's in a row that are of the same kind and came out the same way. */
function groupAt(requests: readonly LoggedRequest[], start: number): LoggedRequest[] {
  const first = requests[start] as LoggedRequest
  const client = clientOf(first)
  // Every send to a registry is told.
  if (client === undefined || (!client.sendsInParts && first.kind !== 'read')) return [first]
  const same = (request: LoggedRequest) =>
    clientOf(request) === client && kindOf(request) === kindOf(first) && answer(request) === answer(first)
  const end = requests.findIndex((request, index) => index > start && !same(request))
  return requests.slice(start, end < 0 ? undefined : end)
}

function clientOf(request: LoggedRequest): Client | undefined {
  return CLIENTS.find(
    ({ service, agent }) => service === request.service && (agent ?? request.client) === request.client,
  )
}

/** Creating and finalizing an artifact belong to its upload. Deleting is no client's own affair. */
function kindOf({ service, kind, path }: LoggedRequest): string {
  if (service === 'artifacts' && /\/(?:CreateArtifact|FinalizeArtifact)$/.test(path)) return 'upload'
  return kind === 'write' ? `write ${path}` : kind
}

function lineOf(group: readonly LoggedRequest[]): string {
  const [first] = group as [LoggedRequest]
  const client = clientOf(first)
  if (client === undefined) return `${first.service} ${first.kind} ${first.method} ${first.path} → ${status(first)}`
  const refused = answer(first) === 'answered' ? '' : ` → ${answer(first)}`
  return [`${client.shown} ${kindOf(first)}`, ...artifactIds(group)].join(' ') + refused
}

/** What a client makes of a 404 among its reads is its own affair; a refusal of anything else is not. */
function answer(request: LoggedRequest): string {
  if (request.status === 0) return 'connection cut'
  const expected = request.status < 400 || (request.kind === 'read' && request.status === 404)
  return expected ? 'answered' : String(request.status)
}

function status(request: LoggedRequest): string {
  return request.status === 0 ? 'connection cut' : String(request.status)
}

/** The artifacts whose contents went over the wire, in the order of their ids: a client fetches several at once. */
function artifactIds(group: readonly LoggedRequest[]): string[] {
  const ids = group.map(({ path }) => /^\/blobs\/[^/]+\/(\d+)/.exec(path)?.[1] ?? '')
  const distinct = [...new Set(ids.filter(Boolean))].sort()
  return distinct.length === 0 ? [] : [`of ${distinct.join(', ')}`]
}
