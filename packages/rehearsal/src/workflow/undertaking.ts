// What a workflow sets out to do, as its files state it: check, publish, make the GitHub Release, dispatch what follows.
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { PlannedWorkflow } from '../engine/plan.ts'
import type { Job, Step, Texts } from './model.ts'

export interface Undertaking {
  /** Whether anything compares the tag with the version that the repository states. */
  readonly checksTag: boolean
  readonly readsChangelog: boolean
  readonly publishes: boolean
  /** Whether a step publishes files that prepare.yml did not hand it: any package of the repository may be among them. */
  readonly publishesOwnFiles: boolean
  readonly releases: boolean
  /** Whether it names workflows to dispatch once all is out. */
  readonly dispatches: boolean
}

const FLOWS = `${PROJECT_SLUG}/.github/workflows/`
const ACTIONS = `${PROJECT_SLUG}/actions/`

/** Of the file and of the repository's own files that it calls. */
export function undertakingOf(planned: PlannedWorkflow): Undertaking {
  const { jobs, location } = planned.workflow
  const called = [...planned.calls.values()].filter(
    ({ workflow }) => workflow.location.repository === location.repository,
  )
  const parts = [...jobs.flatMap((job) => [ofCall(job), ...job.steps.map(ofStep)]), ...called.map(undertakingOf)]
  const some = (what: keyof Undertaking) => parts.some((part) => part[what] === true)
  return {
    checksTag: some('checksTag'),
    readsChangelog: some('readsChangelog'),
    publishes: some('publishes'),
    publishesOwnFiles: some('publishesOwnFiles'),
    releases: some('releases'),
    dispatches: some('dispatches'),
  }
}

/** What such a workflow may publish of a repository's packages: the first one only, where prepare.yml hands it over. */
export function packagesInPlay<T>(
  { packages }: { readonly packages: readonly T[] },
  workflow: Undertaking,
): readonly T[] {
  return workflow.publishesOwnFiles ? packages : packages.slice(0, 1)
}

function ofCall({ uses = '', with: inputs }: Job): Partial<Undertaking> {
  const finishes = { releases: true, dispatches: names(inputs) && inputs['draft'] !== 'true' }
  const prepares = { checksTag: true, readsChangelog: true }
  if (uses.startsWith(`${FLOWS}release.yml@`)) return { ...prepares, publishes: true, ...finishes }
  if (uses.startsWith(`${FLOWS}prepare.yml@`)) return prepares
  return uses.startsWith(`${FLOWS}finish.yml@`) ? finishes : {}
}

function ofStep({ uses = '', with: inputs }: Step): Partial<Undertaking> {
  const is = (action: string) => uses.startsWith(`${ACTIONS}${action}@`)
  return {
    checksTag: is('prepare-release') || is('verify-tag-matches-version'),
    readsChangelog: is('prepare-release') || is('extract-changelog'),
    publishes: is('publish-with-oidc'),
    publishesOwnFiles: is('publish-with-oidc') && inputs['prepared'] === undefined,
    releases: is('create-release'),
    dispatches: is('fan-out-release') && names(inputs),
  }
}

function names({ targets = '' }: Texts): boolean {
  return targets.trim() !== ''
}
