// A failure as a job's output states it, for readers that have no record of that job.
import { PlumblineError } from '@plumbline/kernel'
import { quotedStart } from './quoted-start.ts'
import type { FailureSection, Phase } from './sections.ts'

const PHASES: readonly Phase[] = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out', 'report']

/** The failure in an output `failure`; undefined for an empty text. Throws `bad-input`. */
export function parseFailure(text: string): FailureSection | undefined {
  if (text.trim() === '') return undefined
  const value = parse(text) as Partial<Record<keyof FailureSection, unknown>> | null | undefined
  const phase = PHASES.find((name) => name === value?.phase)
  const words = (name: keyof FailureSection) => (typeof value?.[name] === 'string' ? (value[name] as string) : '')
  if (phase === undefined || words('code') === '' || words('what') === '') throw notOurs(text)
  return {
    phase,
    step: words('step') || 'publish-with-oidc',
    code: words('code'),
    what: words('what'),
    means: words('means'),
    next: words('next'),
    request: words('request'),
    answer: words('answer'),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notOurs(text: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `The output "failure" is ${quotedStart(text)}.`,
    means: 'It is not what a step of ours states about its failure.',
    next: 'Pass on the output of the step as it is: `failure: ${{ steps.<id>.outputs.failure }}`.',
  })
}
