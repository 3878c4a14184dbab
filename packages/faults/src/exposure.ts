// What a request shows of the run's secrets, and whether it may.
import type { RunState } from './run-state.ts'
import type { Asked } from './scene.ts'

/** Secrets in the address, and secrets in use that a log could still print. */
export function exposed(run: RunState, request: Asked, secrets: ReadonlySet<string>): string[] {
  const shown = shownSecrets(request)
  return [...secrets].flatMap((secret) => [
    ...(request.url.includes(secret) ? [`P5: a token stands in the address of ${request.method}`] : []),
    ...(shown.includes(secret) && !run.masked.has(secret) ? ['P5: a token was used before it was masked'] : []),
  ])
}

function shownSecrets(request: Asked): string {
  const authorization = request.headers['authorization'] ?? ''
  const basic = /^basic (.*)$/i.exec(authorization)?.[1]
  const shown = basic === undefined ? authorization : Buffer.from(basic, 'base64').toString('utf8')
  return `${shown} ${textOf(request)}`
}

/** Bodies that are no files: where an exchange carries its token. */
export function textOf(request: Asked): string {
  return request.body.length < 4_000 && request.headers['content-type'] === 'application/json'
    ? request.body.toString('utf8')
    : ''
}
