// Trusted publishers: whose workflow may push what, and the comparison with a job's claims (github_action.rb).
import type { JWTPayload } from 'jose'
import type { Clock } from '../world.ts'

const PENDING_LIFETIME_MS = 12 * 60 * 60 * 1000

/** One row of a gem's settings page. */
export interface RubygemsPublisher {
  readonly gem: string
  /** `owner/repo`, in the case that GitHub has. */
  readonly repository: string
  /** File name of the workflow that defines the publishing job: `publish.yml`. */
  readonly workflow: string
  /** Without one any environment, or none, will do. */
  readonly environment?: string
  /** `owner/repo` of a called workflow of another repository; the file is then the called one. */
  readonly workflowRepository?: string
  /** GitHub's id of the owner; not compared when not given. */
  readonly ownerId?: string
  /** The gem does not exist: the first push within 12 hours creates it. */
  readonly pending?: boolean
}

/** The claims of a publisher, once: all its gems share one key per exchange. It stays when its last gem goes. */
export interface PublisherRow {
  readonly publisher: Omit<RubygemsPublisher, 'gem' | 'pending'>
  /** `GitHub Actions owner/repo @ .github/workflows/publish.yml (environment)`. */
  readonly name: string
  /** Names in lower case. */
  readonly gems: Set<string>
  /** Names in lower case, and when they end. */
  readonly pending: Map<string, number>
}

export interface Publishers {
  trust(publisher: RubygemsPublisher): void
  /** Removes the gem from every row, and its pending publishers. */
  untrust(gem: string): void
  /** The row whose registered claims are these; undefined without saying why, like the server. */
  find(claims: JWTPayload): PublisherRow | undefined
  isPending(row: PublisherRow, gem: string): boolean
  /** No row owns the gem any more. */
  disown(gem: string): void
  /** A pending publisher is used up by the push that creates its gem, and the row owns the gem from then on. */
  makeReal(row: PublisherRow, gem: string): void
}

export function createPublishers(clock: Clock): Publishers {
  const rows = new Map<string, PublisherRow>()
  const isPending = (row: PublisherRow, gem: string) => (row.pending.get(gem.toLowerCase()) ?? 0) > clock.now()
  return {
    trust: (publisher) => {
      checkFields(publisher)
      const key = keyOf(publisher)
      const row = rows.get(key) ?? newRow(publisher)
      rows.set(key, row)
      const gem = publisher.gem.toLowerCase()
      if (publisher.pending && isPending(row, gem)) throw new Error(`${row.name} is pending for "${gem}" already.`)
      if (publisher.pending) row.pending.set(gem, clock.now() + PENDING_LIFETIME_MS)
      else row.gems.add(gem)
    },
    untrust: (gem) => {
      for (const { gems, pending } of rows.values()) {
        gems.delete(gem.toLowerCase())
        pending.delete(gem.toLowerCase())
      }
    },
    find: (claims) => lookUp(claims, [...rows.values()]),
    isPending,
    disown: (gem) => {
      for (const { gems } of rows.values()) gems.delete(gem.toLowerCase())
    },
    makeReal: (row, gem) => {
      row.pending.delete(gem.toLowerCase())
      row.gems.add(gem.toLowerCase())
    },
  }
}

function checkFields({ repository, workflow, workflowRepository }: RubygemsPublisher): void {
  if (!/^[^/]+\.ya?ml$/.test(workflow)) throw new Error(`"${workflow}" is no file name that ends with .yml or .yaml.`)
  if (workflowRepository === repository)
    throw new Error('The workflow repository must be different from the repository: leave it out for the same one.')
}

function keyOf({ repository, workflow, environment = '', workflowRepository = '', ownerId = '' }: RubygemsPublisher) {
  return JSON.stringify([repository, workflow, environment, workflowRepository, ownerId])
}

function newRow({ gem: _gem, pending: _pending, ...publisher }: RubygemsPublisher): PublisherRow {
  const { repository, workflow, environment } = publisher
  const place = environment ? ` (${environment})` : ''
  const name = `GitHub Actions ${repository} @ .github/workflows/${workflow}${place}`
  return { publisher, name, gems: new Set(), pending: new Map() }
}

/** By the job's own workflow file; the row with its environment first. Then the ref of that file. */
function lookUp(claims: JWTPayload, rows: readonly PublisherRow[]): PublisherRow | undefined {
  const called = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@(.*)$/.exec(text(claims, 'job_workflow_ref'))
  if (!called) return undefined
  const [, calledRepository, file, ref = ''] = called
  const repository = text(claims, 'repository')
  const sameRepository = calledRepository === repository
  const candidates = rows.filter(
    ({ publisher }) =>
      publisher.repository === repository &&
      publisher.workflow === file &&
      publisher.workflowRepository === (sameRepository ? undefined : calledRepository) &&
      (publisher.ownerId === undefined || publisher.ownerId === text(claims, 'repository_owner_id')),
  )
  const found = ofEnvironment(candidates, text(claims, 'environment'))
  // The run's ref and commit are those of the repository that calls: they say nothing about another one's file.
  return !sameRepository || [text(claims, 'ref'), text(claims, 'sha')].includes(ref) ? found : undefined
}

function ofEnvironment(rows: readonly PublisherRow[], environment: string): PublisherRow | undefined {
  const named = rows.find(({ publisher }) => publisher.environment === environment)
  return (environment && named) || rows.find(({ publisher }) => publisher.environment === undefined)
}

function text(claims: JWTPayload, name: string): string {
  return `${claims[name] ?? ''}`
}
