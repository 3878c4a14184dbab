// Every ID token of this run: its claims are compared with those that preflight foresaw, before it is exchanged.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import { type ClaimDifference, type Comparison, compareClaims, type ExpectedClaim } from '@plumbline/preflight'
import { type Claims, decodeClaims } from '@plumbline/registries'

/** What the tokens of this run said. Only claims are kept, never a token. */
export interface WatchedClaims {
  /** In place of the runner's: the same token, after its claims were looked at. */
  readonly idToken: (audience: string) => Promise<string>
  /** Claims of the latest token; undefined while none was given. */
  readonly latest: () => Claims | undefined
  /** What the latest token says otherwise than was expected, of the claims that the registry compares. */
  readonly differences: () => readonly ClaimDifference[]
}

/** How a registry compares, as the end of a sentence. */
export const COMPARED: Readonly<Record<Comparison, string>> = {
  no: 'no',
  exact: 'every character',
  'ignoring-case': 'ignoring case',
  'file-name': 'its file name',
  'file-path': 'its repository and path',
}

/** Watches the tokens; a difference is said before the exchange, which is tried all the same: the registry decides. */
export function watchClaims(
  { idToken, log }: Pick<ActionDeps, 'idToken' | 'log'>,
  expected: readonly ExpectedClaim[],
  label: string,
): WatchedClaims {
  let latest: Claims | undefined
  let differences: readonly ClaimDifference[] = []
  return {
    idToken: async (audience) => {
      const token = await idToken(audience)
      latest = decodeClaims(token)
      differences = compareClaims(expected, latest)
      for (const { message } of differenceFindings(differences, label)) log.info(message)
      return token
    },
    latest: () => latest,
    differences: () => differences,
  }
}

/** One finding per difference: a warning where the value was certain, a notice where it was assumed. */
export function differenceFindings(differences: readonly ClaimDifference[], label: string): Finding[] {
  return differences.map(({ claim, value, actual, certainty, compared }) => ({
    level: certainty === 'known' ? 'warning' : 'notice',
    message:
      `The claim "${claim}" of this job's ID token is ${quoted(actual)}; preflight ` +
      `${certainty === 'known' ? 'foresaw' : 'assumed'} ${quoted(value)}. ${label} compares it (${COMPARED[compared]}) ` +
      `with what is registered: that must fit ${quoted(actual)}.`,
  }))
}

/** A claim's value for people: a token that lacks the claim says nothing. */
export function quoted(value: string): string {
  return value === '' ? '(none)' : JSON.stringify(value)
}
