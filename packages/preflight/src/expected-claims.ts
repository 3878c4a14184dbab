// What the publish job's ID token will say: from the run's own context and the job that was found.
import {
  CLAIM_NAMES,
  type ClaimName,
  type ExpectedClaim,
  workflowPath,
  workflowRefName,
  workflowRepository,
} from './claims.ts'
import { comparisonsOf } from './comparisons.ts'
import { innermost, type JobSearch } from './publish-job.ts'
import type { RegistryRules } from './registry-rules.ts'
import { isExpression } from './workflow-file.ts'

/** What is certain of the run that asks. */
export interface RunFacts {
  /** `owner/repo`. */
  readonly repository: string
  /** Empty when the event does not say it. */
  readonly ownerId: string
  /** `owner/repo/path@ref` of the file that started the run. */
  readonly workflowRef: string
  readonly ref: string
  readonly eventName: string
  /** When the repository was made, as its event says: ISO text or seconds since the epoch; undefined when it does not. */
  readonly createdAt?: string | number
}

/** How the package will be published, as the inputs and the workflow file say. */
export interface PublishPlan {
  readonly search: JobSearch
  /** `owner/repo/path[@ref]` of our workflow that publishes; empty when the caller's own job does. */
  readonly calledWorkflow: string
  /** The environment that was handed over; empty for none. */
  readonly environment: string
}

interface Value {
  readonly value: string
  readonly certainty: 'known' | 'assumed'
}

/** Labels of GitHub's standard runners; any other may be a self-hosted one or a larger one of GitHub's. */
const HOSTED_LABEL = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d+(?:\.\d+)?)(?:-(?:arm|intel|large|xlarge|vs\d+))?$/i

/** Every claim that matters, with the registry's comparison. Without an owner id in the event that claim is left out. */
export function expectedClaims(run: RunFacts, plan: PublishPlan, rules: RegistryRules | undefined): ExpectedClaim[] {
  const values: Readonly<Record<ClaimName, Value>> = {
    repository: known(run.repository),
    repository_owner: known(run.repository.split('/')[0] ?? ''),
    repository_owner_id: known(run.ownerId),
    workflow_ref: ofThisRun(run, run.workflowRef),
    job_workflow_ref: jobWorkflowRef(run, plan),
    environment: environmentOf(plan),
    event_name: ofThisRun(run, run.eventName),
    ref: ofThisRun(run, run.ref),
    runner_environment: runnerOf(plan),
  }
  const comparisons = comparisonsOf(rules, run.repository, values.job_workflow_ref.value)
  return CLAIM_NAMES.flatMap((claim): ExpectedClaim[] => {
    if (claim === 'repository_owner_id' && run.ownerId === '') return []
    const compared = comparisons[claim] ?? 'no'
    // Of a workflow that is called the path is certain; only its ref is GitHub's to write.
    const certain = compared === 'file-path' && plan.calledWorkflow !== ''
    return [{ claim, ...values[claim], ...(certain ? { certainty: 'known' } : {}), compared }]
  })
}

/** Whether this is a run for a pull request: its release will be another run, perhaps of another file. */
export function isPullRequest({ eventName }: RunFacts): boolean {
  return eventName.startsWith('pull_request')
}

/** Repositories made since then have ids in their token's subject (GitHub's changelog of 2026-04-23). */
const IMMUTABLE_SINCE = Date.parse('2026-07-15T00:00:00Z')

/** Whether the token's subject carries ids for certain; others can have been renamed, transferred, or have opted in. */
export function hasImmutableSubject({ createdAt }: RunFacts): boolean {
  const at = typeof createdAt === 'number' ? createdAt * 1000 : Date.parse(createdAt ?? '')
  return at >= IMMUTABLE_SINCE
}

function known(value: string): Value {
  return { value, certainty: 'known' }
}

function assumed(value: string): Value {
  return { value, certainty: 'assumed' }
}

function ofThisRun(run: RunFacts, value: string): Value {
  return isPullRequest(run) ? assumed(value) : known(value)
}

/** The file that defines the job; of a called one only the path is certain, GitHub writes the ref in its own way. */
function jobWorkflowRef(run: RunFacts, { search, calledWorkflow }: PublishPlan): Value {
  const place = search.kind === 'found' ? innermost(search.place) : undefined
  if (calledWorkflow !== '') {
    const ref = workflowRefName(calledWorkflow) || workflowRefName(place?.job.uses ?? '')
    return assumed(ref === '' ? calledWorkflow : `${calledWorkflow.split('@')[0]}@${ref}`)
  }
  if (!place) return assumed(run.workflowRef)
  if (place.file.path === workflowPath(run.workflowRef)) return ofThisRun(run, run.workflowRef)
  return assumed(`${run.repository}/${place.file.path}@${workflowRefName(run.workflowRef) || run.ref}`)
}

function environmentOf({ search, calledWorkflow, environment }: PublishPlan): Value {
  if (calledWorkflow !== '') return known(environment)
  if (search.kind !== 'found') return assumed(environment)
  const stated = innermost(search.place).job.environment
  return isExpression(stated) ? assumed(environment || stated) : known(stated)
}

/** Our own workflows publish on GitHub's runners; of other jobs the labels say it. */
function runnerOf({ search, calledWorkflow }: PublishPlan): Value {
  if (calledWorkflow !== '') return known('github-hosted')
  if (search.kind !== 'found') return assumed('github-hosted')
  const { runsOn } = innermost(search.place).job
  const labels = Array.isArray(runsOn) ? runsOn.map(String) : [typeof runsOn === 'string' ? runsOn : '']
  if (labels.some((label) => label.toLowerCase() === 'self-hosted')) return known('self-hosted')
  const [label = ''] = labels
  return labels.length === 1 && HOSTED_LABEL.test(label) ? known('github-hosted') : assumed('github-hosted')
}

/** Where the publish job stands in relation to the repository that is released. */
export function jobPlace(run: RunFacts, claims: readonly ExpectedClaim[]): 'own' | 'local-callee' | 'foreign' {
  const text = (name: ClaimName) => claims.find(({ claim }) => claim === name)?.value ?? ''
  const [caller, callee] = [text('workflow_ref'), text('job_workflow_ref')]
  const repository = workflowRepository(callee).toLowerCase()
  if (repository !== '' && repository !== run.repository.toLowerCase()) return 'foreign'
  return workflowPath(callee) === workflowPath(caller) ? 'own' : 'local-callee'
}

/** The same claims for a job that stands in the workflow which started the run. */
export function asOwnJob(claims: readonly ExpectedClaim[]): ExpectedClaim[] {
  const own = claims.find(({ claim }) => claim === 'workflow_ref')
  return claims.map((claim) =>
    own && claim.claim === 'job_workflow_ref' ? { ...claim, value: own.value, certainty: own.certainty } : claim,
  )
}
