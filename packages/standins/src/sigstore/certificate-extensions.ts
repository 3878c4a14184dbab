// What a certificate says of the job: Fulcio's extensions (github.com/sigstore/fulcio/blob/main/docs/oid-info.md).
import type { JWTPayload } from 'jose'

const GITHUB = 'https://github.com'
const FULCIO = '1.3.6.1.4.1.57264.1'

/** The numbers under Fulcio's arc that somebody reads. */
export const OIDS = {
  issuer: `${FULCIO}.8`,
  sourceRepository: `${FULCIO}.12`,
  sourceDigest: `${FULCIO}.13`,
  sourceRef: `${FULCIO}.14`,
  buildConfig: `${FULCIO}.18`,
  visibility: `${FULCIO}.22`,
} as const

export interface Extension {
  readonly oid: string
  readonly value: string
  /** Raw text instead of a DER string: the first six. */
  readonly legacy?: boolean
}

/** The file that defines the job: the called one where a workflow calls another. */
export function subjectAlternativeName(claims: JWTPayload): string {
  return `${GITHUB}/${claims['job_workflow_ref']}`
}

/** The signer is the called workflow, build configuration and source are those of the caller. */
export function extensionsOf(claims: JWTPayload): readonly Extension[] {
  const of = (name: string) => `${claims[name] ?? ''}`
  const repository = `${GITHUB}/${of('repository')}`
  const legacy = ['iss', 'event_name', 'sha', 'workflow', 'repository', 'ref'].map((name, place) => ({
    oid: `${FULCIO}.${place + 1}`,
    value: of(name),
    legacy: true,
  }))
  const values = [
    of('iss'),
    `${GITHUB}/${of('job_workflow_ref')}`,
    of('job_workflow_sha'),
    of('runner_environment'),
    repository,
    of('sha'),
    of('ref'),
    of('repository_id'),
    `${GITHUB}/${of('repository_owner')}`,
    of('repository_owner_id'),
    `${GITHUB}/${of('workflow_ref')}`,
    of('workflow_sha'),
    of('event_name'),
    `${repository}/actions/runs/${of('run_id')}/attempts/${of('run_attempt')}`,
    of('repository_visibility'),
  ]
  return [...legacy, ...values.map((value, place) => ({ oid: `${FULCIO}.${place + 8}`, value }))]
}
