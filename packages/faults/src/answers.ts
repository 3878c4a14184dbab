// What a client sees of a request that met a fault.
import { json, type ServiceResponse } from '@plumbline/standins'
import { textOf } from './exposure.ts'
import { brokenOff, failure } from './failures.ts'
import type { Asked, Stage } from './scene.ts'
import type { Effect, FaultSpec } from './schedule.ts'

/** What the client is given instead of, or from, the registry's answer; throws what a client throws. */
export function answerTo(
  request: Asked,
  effect: Effect | undefined,
  response: ServiceResponse | undefined,
  stage: Stage,
): ServiceResponse {
  switch (effect?.kind) {
    case 'reset':
      throw failure('ECONNRESET')
    case 'cut':
      throw brokenOff()
    case 'garbage':
      return page(200, '<html>Welcome</html>')
    case 'expired':
      return stage.expired()
    case 'status':
      return proxyPage(request, effect)
    default:
      return response ?? json(504, { message: 'Gateway Timeout' })
  }
}

function proxyPage(request: Asked, { status, retryAfter, echo }: Extract<Effect, { kind: 'status' }>): ServiceResponse {
  const shown = echo ? ` for ${request.method} with ${request.headers['authorization'] ?? ''} ${textOf(request)}` : ''
  const told = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return page(status, `<html><body>${status} from a proxy${shown}</body></html>`, told)
}

function page(status: number, text: string, headers: Readonly<Record<string, string>> = {}): ServiceResponse {
  return { status, headers: { 'content-type': 'text/html', ...headers }, body: Buffer.from(text) }
}

/** Whether a fault `before` keeps the request from the registry. */
export function replaces({ effect }: FaultSpec): boolean {
  return effect.kind !== 'slow' && effect.kind !== 'raced'
}
