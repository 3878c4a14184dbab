// Trusted publishing's rows: whose workflow may publish which crate, and the comparison with a job's claims.
import type { JWTPayload } from 'jose'
import { type Refused, refused } from './answers.ts'
import { canonicalName } from './names.ts'

/** One row of a crate's settings page; a crate may have several. */
export interface CratesIoPublisher {
  readonly crate: string
  /** `owner/repo`. */
  readonly repository: string
  /** File name of the caller's workflow: `publish.yml`. */
  readonly workflow: string
  /** Without one any environment, or none, will do. */
  readonly environment?: string
  /** GitHub's id of the owner; not compared when not given. */
  readonly ownerId?: string
}

export interface Publishers {
  trust(publisher: CratesIoPublisher): void
  untrust(crate: string): void
  /** The canonical names of all crates that the claims are good for. */
  find(claims: JWTPayload): ReadonlySet<string> | Refused
}

const BLOCKED_EVENTS = ['pull_request_target', 'workflow_run']

export function createPublishers(): Publishers {
  const rows: CratesIoPublisher[] = []
  return {
    trust: (publisher) => {
      rows.push(publisher)
    },
    untrust: (crate) => {
      const left = rows.filter((row) => canonicalName(row.crate) !== canonicalName(crate))
      rows.splice(0, rows.length, ...left)
    },
    find: (claims) => lookUp(claims, rows),
  }
}

/** By repository, owner, file and environment, each with its own sentence when no row is left. */
function lookUp(claims: JWTPayload, rows: readonly CratesIoPublisher[]): ReadonlySet<string> | Refused {
  const { repository, ownerId, file, event } = claimed(claims)
  if (BLOCKED_EVENTS.includes(event)) return refused(400, blockedEvent(event))
  if (!repository.includes('/')) return refused(400, 'Unexpected `repository` value')
  if (file === undefined) return refused(400, 'Unexpected `workflow_ref` value')
  if (!/^[+-]?\d+$/.test(ownerId)) return refused(400, 'Unexpected `repository_owner_id` value')
  const ofRepository = rows.filter((row) => row.repository.toLowerCase() === repository.toLowerCase())
  if (ofRepository.length === 0)
    return refused(400, `No Trusted Publishing config found for repository \`${repository}\`.`)
  const config = `The Trusted Publishing config for repository \`${repository}\``
  const ofOwner = ofRepository.filter((row) => row.ownerId === undefined || Number(row.ownerId) === Number(ownerId))
  if (ofOwner.length === 0) {
    const expected = ofRepository.map((row) => row.ownerId).join(', ')
    return refused(
      400,
      `${config} does not match the repository owner ID (${ownerId}) in the JWT. Expected owner IDs: ${expected}. Please recreate the Trusted Publishing config to update the repository owner ID.`,
    )
  }
  const ofFile = ofOwner.filter((row) => row.workflow === file)
  if (ofFile.length > 0) return ofEnvironment(ofFile, claims['environment'], config)
  const expected = ofOwner.map((row) => `\`${row.workflow}\``).join(', ')
  return refused(
    400,
    `${config} does not match the workflow filename \`${file}\` in the JWT. Expected workflow filenames: ${expected}`,
  )
}

function claimed(claims: JWTPayload) {
  const text = (name: string) => `${claims[name] ?? ''}`
  const file = /([^/]+\.(?:yml|yaml))@./.exec(text('workflow_ref'))?.[1]
  return { repository: text('repository'), ownerId: text('repository_owner_id'), file, event: text('event_name') }
}

function blockedEvent(event: string): string {
  return `Trusted Publishing does not support the \`${event}\` event trigger due to security concerns. Please use a different trigger such as \`push\`, \`release\`, or \`workflow_dispatch\`.`
}

function ofEnvironment(rows: readonly CratesIoPublisher[], environment: unknown, config: string) {
  const found = rows.filter(
    (row) =>
      row.environment === undefined ||
      (typeof environment === 'string' && row.environment.toLowerCase() === environment.toLowerCase()),
  )
  if (found.length > 0) return new Set(found.map((row) => canonicalName(row.crate)))
  const expected = `Expected environments: ${rows.map((row) => `\`${row.environment}\``).join(', ')}`
  return typeof environment === 'string'
    ? refused(400, `${config} does not match the environment \`${environment}\` in the JWT. ${expected}`)
    : refused(400, `${config} requires an environment, but the JWT does not specify one. ${expected}`)
}
