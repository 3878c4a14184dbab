// The trusted publisher to register, and the next action: both from the expected claims.
import type { PlumblineError } from '@plumbline/kernel'
import type { ExpectedClaim, PublisherField, RegistryRules } from '@plumbline/preflight'
import type { Inputs } from './inputs.ts'

export interface Publisher {
  readonly registry: string
  /** Empty where the registry's address is not known. */
  readonly page: string
  readonly fields: readonly PublisherField[]
}

/** What to enter on the registry's settings page; no fields for a registry without rules. */
export function publisherOf(
  inputs: Inputs,
  claims: readonly ExpectedClaim[],
  rules: RegistryRules | undefined,
  page: string,
): Publisher {
  const fields = rules?.fields((name) => {
    const { value, certainty } = claims.find(({ claim }) => claim === name) ?? { value: '', certainty: 'assumed' }
    return { value, certainty }
  })
  return { registry: rules?.id ?? inputs.registry, page, fields: fields ?? [] }
}

/** One text: the first obstacle's remedy, else how to make certain what is open; empty when nothing is. */
export function nextAction(
  failure: PlumblineError | undefined,
  doubts: readonly string[],
  { page, fields }: Publisher,
): string {
  if (failure) return failure.next
  if (doubts.length === 0) return ''
  const values = fields.map(({ field, value }) => `${field}: ${value === '' ? '(empty)' : value}`).join(', ')
  const where = page === '' ? 'the trusted publisher on the registry' : page
  return fields.length === 0 ? 'Compare the claims with what the registry expects.' : `Compare ${where} with ${values}.`
}
