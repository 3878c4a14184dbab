// Tokens that a run was given: each is named to the post step at once, and struck off only when the registry ended it.
import type { RunState } from './run-state.ts'
import type { Scene } from './scene.ts'

/** Every token that would live on unseen, and every one that is called ended and is not. */
export function wrongTokens({ revokes }: Scene, run: RunState): string[] {
  const given = run.arrivals.flatMap(({ kind, token }) => (kind === 'exchange' && token !== undefined ? [token] : []))
  if (!revokes) return run.begun.size > 0 ? ['P7: a token was kept that nobody can revoke'] : []
  const revocations = run.arrivals.filter(({ kind }) => kind === 'revoke')
  const ended = new Set(
    revocations.flatMap(({ token, status }) => (typeof status === 'number' && status < 300 ? [token] : [])),
  )
  const tried = new Set(revocations.map(({ token }) => token))
  return [
    ...given.flatMap((token) => (run.begun.has(token) ? [] : ['P7: a token was not named to the post step'])),
    ...[...run.begun].flatMap((token) => (given.includes(token) ? [] : ['P7: a token was kept that was never given'])),
    ...[...run.ended].flatMap((token) => (ended.has(token) ? [] : ['P7: a token is called ended and was not revoked'])),
    ...(run.reports ? [...run.begun].flatMap((token) => leftAlone(run, token, tried, ended)) : []),
  ]
}

/** When a run has ended, each token was revoked, or is left to the post step after a try. */
function leftAlone(
  run: RunState,
  token: string,
  tried: ReadonlySet<string | undefined>,
  ended: ReadonlySet<string | undefined>,
): string[] {
  if (!tried.has(token)) return ['P7: a run ended without revoking its token']
  return ended.has(token) && !run.ended.has(token) ? ['P7: a token was revoked and is kept for the post step'] : []
}
