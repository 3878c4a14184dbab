// Everything that is shown, without secrets: an issue is public, and not masked as a log is.
import type { Facts } from './facts.ts'

export type Redact = (text: string) => string

/** Without our own token, what looks like a secret here, and what the scanner of packages finds in these facts. */
export async function redactionFor(facts: Facts, token: string): Promise<Redact> {
  const [{ redactText }, { secretsIn }] = await Promise.all([
    import('@plumbline/http'),
    import('@plumbline/inspection'),
  ])
  const texts = textsIn(shownOf(facts)).map((text) => redactText(text, [token]))
  const secrets = [token, ...(await secretsIn(texts.join('\n\n')))]
  return (text) => redactText(text, secrets)
}

/** The facts with every text redacted: whoever cuts one afterwards cuts no secret in two. */
export function redactedFacts(facts: Facts, redact: Redact): Facts {
  return { ...facts, ...(mapped(shownOf(facts), redact) as Omit<Facts, 'jobs'>) }
}

/** The outputs of jobs are long, and are shown only as far as they were read. */
function shownOf({ jobs: _jobs, ...shown }: Facts): Omit<Facts, 'jobs'> {
  return shown
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function mapped(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((one) => mapped(one, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, redact)]))
}
