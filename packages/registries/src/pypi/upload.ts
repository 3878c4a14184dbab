// One upload to an index, and what its answer means.
import {
  answerText,
  type Http,
  type HttpRequest,
  type HttpResult,
  outcomeOf,
  requestLine,
  type SendOutcome,
} from '@plumbline/http'
import type { PublishFile, Reading, SignedBundle } from '../registry.ts'
import { multipartOf } from './form.ts'

/** An upload that takes longer than this, plus a second per 50 kB, is given up. */
const TIMEOUT_MS = 180_000
const BYTES_PER_MS = 50

/** WebOb's lead-in: the answer is the index's own word, not that of a proxy before it. */
const OWN_WORDS = /The server could not comply with the request since it is either malformed or otherwise incorrect/

/** The same of a 401 and a 403, in every form that they have: a page, JSON or plain text. */
const OWN_DENIAL = /Access was denied to this resource\.|This server could not verify that you are authorized to access/

const EXISTS = /already[ -]exist/i

/** PyPI checks attestations before it stores anything: without one the same file may be taken. */
const ABOUT_ATTESTATION = /Invalid attestations supplied during upload/i

/** Sends a file, once, with its attestation where there is one. */
export async function uploadToPypi(
  upload: string,
  file: PublishFile,
  token: string,
  http: Http,
  now: () => number,
  bundle?: SignedBundle,
): Promise<SendOutcome> {
  const secrets = [token, basicOf(token)]
  const { request, readable } = await uploadRequest(upload, file, token, bundle)
  if (!request) return { kind: 'not-sent', reason: readable, final: true }
  return classify(await http(request), secrets, now())
}

/**
 * Sends a file that may be there: an index takes the same bytes again for a plain yes, and compares them itself. Where
 * the file was not there it is now, so it has its attestation with it.
 */
export async function askPypi(
  upload: string,
  file: PublishFile,
  token: string,
  http: Http,
  now: () => number,
  bundle?: SignedBundle,
): Promise<Reading> {
  const outcome = await uploadToPypi(upload, file, token, http, now, bundle)
  // An index says yes without a word; a page with one may be somebody else's.
  if (outcome.kind === 'accepted' && outcome.reason === '') return { state: 'same', proof: 'hash' }
  return { state: 'unreadable', request: uploadLine(upload, file), reason: outcome.reason }
}

/** What is sent, for people. */
export function uploadLine(upload: string, file: PublishFile): string {
  return `${requestLine({ method: 'POST', url: upload })} (${file.name}, ${file.size} bytes)`
}

async function uploadRequest(
  upload: string,
  file: PublishFile,
  token: string,
  bundle: SignedBundle | undefined,
): Promise<{ readonly request?: HttpRequest; readonly readable: string }> {
  try {
    const { contentType, body } = await multipartOf(file, bundle)
    const headers = { authorization: `Basic ${basicOf(token)}`, 'content-type': contentType }
    const timeoutMs = TIMEOUT_MS + file.size / BYTES_PER_MS
    return { request: { method: 'POST', url: upload, headers, body, timeoutMs }, readable: '' }
  } catch (thrown) {
    return { readable: `"${file.path}" cannot be read: ${(thrown as Error).message}` }
  }
}

function basicOf(token: string): string {
  return Buffer.from(`__token__:${token}`).toString('base64')
}

/**
 * A refusal is believed in the index's own form alone; "exists" is a reason to read. 409 is two uploads at once, or a
 * name that was taken meanwhile: unclear.
 */
function classify(result: HttpResult, secrets: readonly string[], now: number): SendOutcome {
  const outcome = outcomeOf(result, {
    tokenMayBeOld: result.kind === 'answer' && OWN_DENIAL.test(answerText(result, 2000, secrets)),
    isRefusal: (status, text) => status === 400 && isOwnWord(text) && !EXISTS.test(text),
    now,
    secrets,
  })
  // PyPI says yes to the same bytes under the same name; so "exists" is about others, and stays.
  const exists = result.kind === 'answer' && result.status === 400 && EXISTS.test(outcome.reason)
  const aboutAttestation = outcome.kind === 'rejected' && ABOUT_ATTESTATION.test(outcome.reason)
  return {
    ...outcome,
    reason: plainText(outcome.reason),
    ...(exists ? { final: true } : {}),
    ...(aboutAttestation ? { aboutAttestation } : {}),
  }
}

function isOwnWord(text: string): boolean {
  if (OWN_WORDS.test(text)) return true
  return /^\{[\s\S]*"(message|errors)"/.test(text)
}

/** The words of an answer without the page around them. */
function plainText(text: string): string {
  return text
    .replace(/<title>[\s\S]*?<\/title>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(OWN_WORDS, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
