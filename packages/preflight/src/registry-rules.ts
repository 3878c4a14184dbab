// What preflight knows of a registry: which claims it compares and how, what it never accepts, what it is told. Data.
import type { Certainty, ClaimName, Comparison } from './claims.ts'

/** One line of the registry's settings page, to be entered character by character. */
export interface PublisherField {
  readonly field: string
  /** Empty: leave the field empty. */
  readonly value: string
  readonly certainty: Certainty
}

/** The value of a claim, and how sure it is. */
export type ClaimOf = (claim: ClaimName) => { readonly value: string; readonly certainty: Certainty }

export interface RegistryRules {
  readonly id: string
  /** The ecosystem whose packages go here unless another registry is named; empty for none. */
  readonly homeOf: string
  /** As people write it. */
  readonly label: string
  /** Claims that are missing here are not compared. */
  readonly compared: Readonly<Partial<Record<ClaimName, Comparison>>>
  /** What is compared otherwise for a job whose file lies in another repository; absent: nothing. */
  readonly comparedElsewhere?: Readonly<Partial<Record<ClaimName, Comparison>>>
  /** Whose file is registered when a workflow is called: the one that started the run, or the one with the job. */
  readonly registers: 'caller' | 'callee'
  /** Whether a job inside another repository's reusable workflow can publish. */
  readonly foreignWorkflow: 'accepted' | 'refused'
  /** What is known to go wrong with a job in a called workflow of the same repository; empty: nothing. */
  readonly localCallee: string
  /** What is known to go wrong with repositories whose token's subject has ids; empty: nothing. */
  readonly immutableSubject: string
  readonly blockedEvents: readonly string[]
  readonly runners: 'any' | 'github-hosted'
  /** Whether the first version of a package can come through trusted publishing. */
  readonly firstPublish: 'possible' | 'impossible'
  /** How a package is registered that is not there yet, as a sentence. */
  readonly firstPublishHow: string
  /** A file of this version as the registries package is asked for it: a kind that goes there, and a possible name. */
  readonly probe: { readonly kind: string; name(packageName: string, version: string): string }
  /** Further sentences for the person at the settings page. */
  readonly remarks: readonly string[]
  fields(claimOf: ClaimOf): readonly PublisherField[]
}
