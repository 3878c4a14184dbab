// From GitHub's ID token to the registry's short-lived one; a fresh ID token for every attempt.
import { redactText } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import { decodeClaims } from '../claims.ts'
import type { ExchangeAnswer } from '../registry.ts'
import type { PublishRun } from './publish-run.ts'

const ATTEMPTS = 3
const PAUSE_MS = 3_000

/**
 * The run's token: the one in hand while it is young enough, else a new one, one exchange at a time. It is masked before
 * it is returned. Throws `missing-permission`, `exchange-refused`, `exchange-failed`.
 */
export async function tokenFor(run: PublishRun): Promise<string> {
  const { registry, firstPublishToken } = run.request
  if (run.firstPublish && firstPublishToken !== undefined) return firstPublishToken
  const { tokens } = run
  if (tokens.current && run.deps.now() - tokens.current.at < registry.tokenLifeMs) return tokens.current.text
  tokens.exchanging ??= renew(run).finally(() => {
    tokens.exchanging = undefined
  })
  return tokens.exchanging
}

/** Asks for the audience while other questions are on their way: a first exchange is one round trip shorter for it. */
export function askAhead({ request, tokens }: PublishRun): void {
  if (request.dryRun || tokens.current || tokens.audience) return
  const answer = request.registry.audience()
  // Whoever takes it meets what was thrown; where nobody needs a token, nobody misses it.
  answer.catch(() => undefined)
  tokens.audience = answer
}

async function renew(run: PublishRun): Promise<string> {
  if (run.tokens.current) dropToken(run, run.tokens.current.text)
  const at = run.deps.now()
  const text = await exchange(run)
  if (run.request.registry.revoke) run.deps.tokens?.begun(run.request.registry, text)
  run.tokens.current = { text, at }
  return text
}

/** Uses this token no more; another one that was fetched meanwhile stays. */
export function dropToken(run: PublishRun, text: string): void {
  if (run.tokens.current?.text !== text) return
  run.tokens.current = undefined
  run.tokens.spent.push(text)
}

/** Ends the life of every token of the run where the registry can; a failure to do so is no failure of the release. */
export async function revokeTokens(run: PublishRun): Promise<void> {
  const { registry } = run.request
  if (run.tokens.current) dropToken(run, run.tokens.current.text)
  for (const token of run.tokens.spent.splice(0)) {
    try {
      await registry.revoke?.(token)
      run.deps.tokens?.ended(registry, token)
    } catch {
      run.deps.log.warning(`The token of ${registry.id} could not be revoked; it expires by itself.`)
    }
  }
}

async function exchange(run: PublishRun): Promise<string> {
  const { deps } = run
  const { registry, subject } = run.request
  for (let attempt = 1; ; attempt += 1) {
    const idToken = await askForIdToken(run)
    const claims = typeof idToken === 'string' ? decodeClaims(idToken) : {}
    const answer = typeof idToken === 'string' ? await registry.exchange(subject, idToken, claims) : idToken
    if (answer.kind === 'token') {
      deps.log.mask(answer.token)
      return answer.token
    }
    const failed = { request: answer.request, what: `${registry.id} gave no token for ${subject.packageName}.` }
    if (answer.kind === 'refused') {
      const { answer: words, means, next } = answer
      const what = `${registry.id} refused this job a token for ${subject.packageName} ${subject.version}.`
      throw new PlumblineError('exchange-refused', { ...failed, what, answer: words, means, next })
    }
    if (attempt === ATTEMPTS) throw new PlumblineError('exchange-failed', { ...failed, answer: answer.reason })
    deps.log.info(`${registry.id}: token exchange failed (${answer.reason}), trying again`)
    await deps.sleep(Math.min(answer.waitMs ?? PAUSE_MS * attempt, 60_000))
  }
}

/** A masked ID token; GitHub's silence is a failed attempt like the registry's, a missing permission is not. */
async function askForIdToken({ request, deps, tokens }: PublishRun): Promise<string | ExchangeAnswer> {
  const asked = tokens.audience ?? request.registry.audience()
  tokens.audience = undefined
  const audience = await asked
  if (typeof audience !== 'string') return audience
  try {
    const idToken = await deps.idToken(audience)
    deps.log.mask(idToken)
    return idToken
  } catch (thrown) {
    if (thrown instanceof PlumblineError && thrown.code !== 'github-unreachable') throw thrown
    const reason = redactText(wordsOf(thrown))
    return { kind: 'failed', request: `GitHub's ID token for the audience "${audience}"`, reason }
  }
}

function wordsOf(thrown: unknown): string {
  if (thrown instanceof PlumblineError) return `${thrown.what} ${thrown.answer ?? ''}`.trim()
  return thrown instanceof Error ? thrown.message : String(thrown)
}
