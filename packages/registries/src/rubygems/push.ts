// One push of a gem, and what its answer means (models/pusher.rb has the words; every one of them is matched from its start).
import { randomUUID } from 'node:crypto'
import {
  FileBody,
  type Http,
  type HttpRequest,
  type HttpResult,
  outcomeOf,
  requestLine,
  type SendOutcome,
} from '@plumbline/http'
import type { PublishFile, SignedBundle } from '../registry.ts'

/** A push that takes longer than this, plus a second per 50 kB, is given up. */
const TIMEOUT_MS = 180_000
const BYTES_PER_MS = 50

/** Refusals in RubyGems.org's own words: it looked at the gem and did not take it. */
const REFUSALS: Readonly<Record<number, RegExp>> = {
  400: /^(?:There was a problem saving your gem|Pushing with an attestation|\{"error":)/,
  401: /^(?:You have enabled multifactor|Your OTP code)/,
  403: /^(?:There was a problem saving your gem|You are not allowed|You do not have permission|This gem name is reserved|This API key cannot perform|The API key doesn't have|Rubygem requires owners)/,
  404: /^No pending publisher found/,
  422: /^(?:RubyGems\.org cannot process this gem|Attestation verification failed|Must provide at least v0\.3|Error verifying sigstore)/,
}

/** Refusals that are about the bundles beside the gem. */
const ABOUT_ATTESTATION =
  /^(?:400|422) (?:Attestation verification failed|Must provide at least v0\.3|Error verifying sigstore|Pushing with an attestation|\{"error": ?"[^"]{0,20}attestations)/

/** A 403 about the gem's name, whoever asks. */
const ABOUT_NAME = /^403 (?:There was a problem saving your gem|This gem name is reserved)/

/** A key past its life, or one whose publisher was changed or deleted meanwhile: another exchange gives another one. */
const DEAD_KEY = /^(?:401 Access Denied\. Please sign up|403 An invalid API key cannot be used)/

/** The number of a yanked version is never taken again. */
const YANKED = /^409 A yanked version/

/** Answers that the same bytes would meet again. */
const STAYS = /^409 (?:Repushing of gem versions|Unable to change case|There was a problem saving your gem)/

/** Sends a gem, once; with its bundles as a form, without any as its plain bytes. */
export async function pushGem(
  host: string,
  file: PublishFile,
  token: string,
  bundle: SignedBundle | undefined,
  http: Http,
  now: () => number,
): Promise<SendOutcome> {
  let request: HttpRequest
  try {
    const { contentType, body } = await bodyOf(file, bundle)
    const headers = { authorization: token, 'content-type': contentType }
    const timeoutMs = TIMEOUT_MS + file.size / BYTES_PER_MS
    request = { method: 'POST', url: `${host}api/v1/gems`, headers, body, timeoutMs }
  } catch (thrown) {
    return {
      kind: 'not-sent',
      reason: `"${file.path}" cannot be read: ${(thrown as Error).message}`,
      final: true,
    }
  }
  return classify(await http(request), { token, attested: bundle !== undefined, now: now() })
}

/** What is sent, for people. */
export function pushLine(host: string, file: PublishFile): string {
  return `${requestLine({ method: 'POST', url: `${host}api/v1/gems` })} (${file.name}, ${file.size} bytes)`
}

/** Read from disk as it is sent. The server takes no form without the part `attestations`. */
async function bodyOf(
  file: PublishFile,
  bundle: SignedBundle | undefined,
): Promise<{ readonly contentType: string; readonly body: Blob }> {
  const { path } = file
  if (!bundle) return { contentType: 'application/octet-stream', body: await FileBody.of({ path }) }
  const boundary = `plumbline-${randomUUID()}`
  const part = (disposition: string, type: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: await FileBody.of({
      path,
      // Names of gems and platforms hold nothing that would have to be quoted.
      before: part(`name="gem"; filename="${file.name}"`, 'application/octet-stream'),
      after: `\r\n${part('name="attestations"', 'application/json')}${JSON.stringify([bundle])}\r\n--${boundary}--\r\n`,
    }),
  }
}

/**
 * 409 says that something is there, of a version that nobody may replace: what that is, a read must say. Of a yanked one
 * nothing can be read, and the server's word is all there is.
 */
function classify(
  result: HttpResult,
  { token, attested, now }: { readonly token: string; readonly attested: boolean; readonly now: number },
): SendOutcome {
  const outcome = outcomeOf(result, {
    tokenMayBeOld: false,
    isRefusal: (status, text) => REFUSALS[status]?.test(text) ?? false,
    now,
    secrets: [token],
  })
  const { reason } = outcome
  if (outcome.kind === 'accepted') return outcome
  if (DEAD_KEY.test(reason)) return { ...outcome, kind: 'expired', aboutSender: true }
  if (YANKED.test(reason)) {
    const said = `yanked: the number is used up, release a new version\n${reason}`
    return { ...outcome, kind: 'rejected', reason: said, final: true, neverAgain: true }
  }
  const aboutAttestation = attested && outcome.kind === 'rejected' && ABOUT_ATTESTATION.test(reason)
  return {
    ...outcome,
    ...(STAYS.test(reason) ? { final: true } : {}),
    ...(ABOUT_NAME.test(reason) ? { aboutSender: false } : {}),
    ...(aboutAttestation ? { aboutAttestation } : {}),
  }
}
