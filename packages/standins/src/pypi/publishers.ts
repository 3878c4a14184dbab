// Trusted publishers: whose workflow may upload what, and the comparison with a job's claims (warehouse/oidc).
import type { JWTPayload } from 'jose'
import type { Clock } from '../world.ts'
import { normalizedName } from './names.ts'

const PENDING_LIFETIME_MS = 30 * 24 * 60 * 60 * 1000

/** One row of a project's settings page. */
export interface PypiPublisher {
  readonly project: string
  /** `owner/repo`. */
  readonly repository: string
  /** File name of the workflow whose job publishes: `publish.yml`. */
  readonly workflow: string
  /** Without one any environment, or none, will do. */
  readonly environment?: string
  /** GitHub's id of the owner; not compared when not given. */
  readonly ownerId?: string
  /** The project does not exist: the first exchange creates it. */
  readonly pending?: boolean
}

/** All projects that were registered with the same claims: one row on PyPI, one token for all. */
export interface PublisherRow {
  readonly publisher: PypiPublisher
  readonly projects: Set<string>
}

export interface Publishers {
  trust(publisher: PypiPublisher): void
  /** Removes the project from every row, and its pending publishers. */
  untrust(project: string): void
  /** Rows that may mint now, and rows whose project is not there yet. */
  find(claims: JWTPayload): PublisherRow | Mismatch
  findPending(claims: JWTPayload): PypiPublisher | undefined
  /** A pending publisher is used up, by its project's creation or because the project exists. */
  removePending(publisher: PypiPublisher): void
}

/** Why no publisher matches, in PyPI's words. */
export interface Mismatch {
  readonly reason: string
}

const REQUIRED_CLAIMS = [
  'sub',
  'ref',
  'sha',
  'repository',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'jti',
  'event_name',
]

export function createPublishers(clock: Clock): Publishers {
  const rows = new Map<string, PublisherRow>()
  const pending = new Map<string, { readonly publisher: PypiPublisher; readonly until: number }>()
  const open = () => [...pending.values()].filter(({ until }) => clock.now() < until).map(({ publisher }) => publisher)
  return {
    trust: (publisher) => {
      const key = keyOf(publisher)
      if (publisher.pending) {
        if (open().some((other) => keyOf(other) === key))
          throw new Error(`PyPI takes one pending publisher for the same repository, workflow and environment: ${key}`)
        pending.set(key, { publisher, until: clock.now() + PENDING_LIFETIME_MS })
        return
      }
      const row = rows.get(key) ?? { publisher, projects: new Set() }
      row.projects.add(normalizedName(publisher.project))
      rows.set(key, row)
    },
    untrust: (project) => {
      const name = normalizedName(project)
      for (const [key, { projects }] of rows) if (projects.delete(name) && projects.size === 0) rows.delete(key)
      for (const [key, { publisher }] of pending) if (normalizedName(publisher.project) === name) pending.delete(key)
    },
    find: (claims) => {
      const publishers = [...rows.values()]
      const found = lookUp(
        claims,
        publishers.map((row) => row.publisher),
      )
      if ('reason' in found) return found
      return publishers.find((row) => row.publisher === found) ?? { reason: NOT_FOUND }
    },
    findPending: (claims) => {
      const found = lookUp(claims, open())
      return 'reason' in found ? undefined : found
    },
    removePending: (publisher) => {
      pending.delete(keyOf(publisher))
    },
  }
}

const NOT_FOUND = 'Publisher with matching claims was not found'

function keyOf({ repository, workflow, environment = '' }: PypiPublisher): string {
  return `${repository.toLowerCase()} ${workflow} ${environment.toLowerCase()}`
}

/** By owner, repository, file and environment first; then each claim of the row that was found. */
function lookUp(claims: JWTPayload, publishers: readonly PypiPublisher[]): PypiPublisher | Mismatch {
  const missing = REQUIRED_CLAIMS.find((name) => claims[name] === undefined)
  if (missing !== undefined) return { reason: `Missing claim '${missing}'` }
  const file = /([^/]+\.ya?ml)@/.exec(text(claims, 'job_workflow_ref'))?.[1]
  const candidates = publishers.filter(
    ({ repository, workflow, ownerId }) =>
      sameRepository(repository, text(claims, 'repository')) &&
      workflow === file &&
      (ownerId === undefined || ownerId === text(claims, 'repository_owner_id')),
  )
  const found = ofEnvironment(candidates, text(claims, 'environment'))
  if (!found) return { reason: NOT_FOUND }
  const reason = wrongWorkflowRef(found, claims) ?? wrongEvent(claims)
  return reason === undefined ? found : { reason }
}

/** The owner exactly, the name in any case. */
function sameRepository(registered: string, claimed: string): boolean {
  const [owner, name = ''] = registered.split('/')
  const [claimedOwner, claimedName = ''] = claimed.split('/')
  return owner === claimedOwner && name.toLowerCase() === claimedName.toLowerCase()
}

/** A row with this environment comes before one that takes any. */
function ofEnvironment(rows: readonly PypiPublisher[], environment: string): PypiPublisher | undefined {
  const named = rows.find((row) => row.environment?.toLowerCase() === environment.toLowerCase())
  return (environment && named) || rows.find((row) => !row.environment)
}

/** A job that a called workflow of another repository defines is refused here. */
function wrongWorkflowRef({ repository, workflow }: PypiPublisher, claims: JWTPayload): string | undefined {
  const file = `${repository}/.github/workflows/${workflow}`
  const expected = [`${file}@${text(claims, 'ref')}`, `${file}@${text(claims, 'sha')}`].sort()
  const claimed = text(claims, 'job_workflow_ref')
  if (expected.some((value) => sameButForRepositoryCase(value, claimed))) return undefined
  const list = expected.map((value) => `'${value}'`).join(', ')
  return `The job_workflow_ref claim does not match, expecting one of [${list}], got '${claimed}'`
}

function sameButForRepositoryCase(one: string, other: string): boolean {
  const parts = (value: string) => /^([^/]+)\/([^/]+)\/(.*)$/.exec(value) ?? []
  const [, owner, name, rest] = parts(one)
  const [, otherOwner, otherName, otherRest] = parts(other)
  return owner === otherOwner && name?.toLowerCase() === otherName?.toLowerCase() && rest === otherRest
}

function wrongEvent(claims: JWTPayload): string | undefined {
  return claims['event_name'] === 'pull_request_target'
    ? "Publishing from a workflow invoked via 'pull_request_target' is not supported."
    : undefined
}

function text(claims: JWTPayload, name: string): string {
  return `${claims[name] ?? ''}`
}
