// One upload to a Rust registry, as `cargo publish` makes it, and what its answer means.
// https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish
import {
  answerJson,
  FileBody,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  type HttpResult,
  outcomeOf,
  redactText,
  type SendOutcome,
} from '@plumbline/http'
import type { PublishFile } from '../registry.ts'
import { type CratesPlace, type FindPlace, registryName } from './place.ts'
import { errorDetails } from './words.ts'

/** An upload that takes longer than this, plus a second per 50 kB, is given up. */
const TIMEOUT_MS = 180_000
const BYTES_PER_MS = 50

const MOST_WORDS = 2000

const EXISTS = /already (uploaded|exists|published)/i
const OLD_TOKEN = /invalid authentication token|token (has |is )?expired/i

/** Sends a crate, once. */
export async function uploadToCratesIo(
  find: FindPlace,
  file: PublishFile,
  token: string,
  http: Http,
  now: () => number,
): Promise<SendOutcome> {
  const place = await find()
  if ('reason' in place) return { kind: 'not-sent', reason: `${place.request}: ${place.reason}` }
  const { body, readable } = await bodyOf(file, place.index)
  if (!body) return { kind: 'not-sent', reason: readable, final: true }
  return classify(await http(publishRequest(place, file, token, body)), token, now())
}

/** Where a crate is sent to. */
export function publishUrl({ api }: Pick<CratesPlace, 'api'>): string {
  return `${api}/api/v1/crates/new`
}

/** What a registry is told of a crate: like cargo, with the registries of its dependencies as seen from this one. */
export function requestMetadata(file: PublishFile, index: string): Readonly<Record<string, unknown>> {
  const { crate } = file
  if (!crate) throw new Error('it was not read as a crate')
  const deps = crate.deps.map(({ registry, ...dependency }) => ({ ...dependency, ...registryName(index, registry) }))
  return { ...crate, deps }
}

async function bodyOf(file: PublishFile, index: string): Promise<{ readonly body?: Blob; readonly readable: string }> {
  try {
    return { body: await publishBody(file, index), readable: '' }
  } catch (thrown) {
    return { readable: `"${file.path}" cannot be read: ${(thrown as Error).message}` }
  }
}

/** Length and JSON, length and file; the file is read from disk as it is sent. */
async function publishBody(file: PublishFile, index: string): Promise<Blob> {
  const metadata = Buffer.from(JSON.stringify(requestMetadata(file, index)))
  const before = Buffer.concat([lengthOf(metadata.length), metadata, lengthOf(file.size)])
  return FileBody.of({ path: file.path, before })
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes)
  return length
}

function publishRequest(place: CratesPlace, file: PublishFile, token: string, body: Blob): HttpRequest {
  const headers = { authorization: token, accept: 'application/json', 'content-type': 'application/octet-stream' }
  return { method: 'PUT', url: publishUrl(place), headers, body, timeoutMs: TIMEOUT_MS + file.size / BYTES_PER_MS }
}

/** A refusal is believed in the registry's own form alone; "already uploaded" is a reason to read. */
function classify(result: HttpResult, token: string, now: number): SendOutcome {
  const words = result.kind === 'failure' ? '' : wordsOf(result, token)
  const outcome = outcomeOf(result, {
    // Other refusals have these codes too, and a fresh token would meet them again.
    tokenMayBeOld: result.kind === 'answer' && words !== '' && (result.status === 401 || OLD_TOKEN.test(words)),
    isRefusal: () => words !== '' && !EXISTS.test(words),
    now,
    secrets: [token],
  })
  if (result.kind === 'failure') return outcome
  const reason = words === '' ? outcome.reason : `${result.status} ${words}`
  // Once every refusal came with status 200, and cargo still reads it so.
  if (outcome.kind === 'accepted') return words === '' ? { kind: 'accepted', reason: '' } : unclear(reason)
  return EXISTS.test(words) ? unclear(reason) : { ...outcome, reason }
}

function unclear(reason: string): SendOutcome {
  return { kind: 'unclear', reason, final: true }
}

function wordsOf(answer: HttpAnswer, token: string): string {
  const words = redactText(errorDetails(answerJson(answer)).join('\n'), [token])
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words
}
