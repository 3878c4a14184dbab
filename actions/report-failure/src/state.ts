// What is done and what is not, by the facts: registry, tag, release, downstream.
import type { Publication, ReleaseRecord } from '@plumbline/record'
import type { Facts } from './facts.ts'
import { filesSummary } from './files.ts'
import { causeOf, EARLY, earlierPublish, failedJobs, fateOf, isPipeline, skippedJobs } from './jobs.ts'

/** `wrong` is known to be not as it must be; `absent` is not there, and nothing says that it must; `unknown` unproven. */
export interface SurfaceState {
  readonly surface: string
  readonly state: 'done' | 'draft' | 'wrong' | 'absent' | 'unknown'
  readonly words: string
}

/** The state of everything that a release is for, in the pipeline's order. */
export function surfaceStates(facts: Facts): SurfaceState[] {
  const release = releaseState(facts)
  return [...registryStates(facts), tagState(facts), release, downstreamState(facts, release)]
}

function registryStates(facts: Facts): SurfaceState[] {
  const publications = publicationsOf(facts)
  const contradicted = gateState(facts)
  if (contradicted) {
    const others = publications.filter((one) => !isPrepared(one, facts))
    return [contradicted, ...others.map((publication) => publicationState(publication, facts))]
  }
  if (publications.length > 0) return publications.map((publication) => publicationState(publication, facts))
  const surface = surfaceOf({ registry: facts.told.prepared?.registry ?? '' }, facts)
  return [{ surface, ...withoutWord(facts) }]
}

/** The record's section is the fuller one; the outputs of jobs serve where that says nothing of a package. */
export function publicationsOf({ record, told }: Pick<Facts, 'record' | 'told'>): readonly Publication[] {
  const kept = record.publications ?? []
  return [...kept, ...told.publications.filter((one) => !kept.some((held) => isSame(held, one)))]
}

/** Outputs do not say which address it was: registry, package and version decide. */
function isSame(held: Publication, told: Publication): boolean {
  if (held.registry !== told.registry) return false
  if (held['package-name'] === undefined || told['package-name'] === undefined) return true
  return held['package-name'] === told['package-name'] && held.version === told.version
}

/** Whether it is of what prepare.yml verified, which is all that finish.yml asks the registry for. */
function isPrepared(publication: Publication, facts: Facts): boolean {
  const { prepared } = facts.told
  if (!prepared) return true
  const named = !isOneOfSeveral(publication, facts) || publication['package-name'] === prepared['package-name']
  return publication.registry === prepared.registry && named
}

type Place = Pick<Publication, 'registry' | 'repository-url' | 'package-name' | 'version'>

/** With its address where it is not the registry of that name itself, and its name where several packages are there. */
function surfaceOf(place: Place, facts: Facts): string {
  const address = place['repository-url'] ?? facts.told.prepared?.['repository-url'] ?? ''
  const where = `${place.registry || 'the registry'}${address === '' ? '' : ` at ${address}`}`
  const name = isOneOfSeveral(place, facts) ? ` ${packageOf(place)}` : ''
  return `Package${name} on ${where}`
}

/** Whether the registry's name alone does not say which publication is meant. */
export function isOneOfSeveral({ registry }: Place, facts: Pick<Facts, 'record' | 'told'>): boolean {
  return publicationsOf(facts).filter((other) => other.registry === registry).length > 1
}

/** `demo 1.2.3`; empty where its name is not known. */
export function packageOf({ 'package-name': name = '', version = '' }: Place): string {
  return `${name} ${version}`.trim()
}

/** The registry itself, asked before the release, has the last word over what the publish job saw. */
function gateState(facts: Facts): SurfaceState | undefined {
  const cause = causeOf(facts)
  if (cause?.job !== 'check') return undefined
  const own = publicationsOf(facts).find((one) => isPrepared(one, facts))
  const surface = surfaceOf(own ?? { registry: facts.told.prepared?.registry ?? '' }, facts)
  if (cause.failure.code === 'not-served') {
    const words = 'the publish job succeeded, but the check before the release did not find every file (see above)'
    return { surface, state: 'wrong', words }
  }
  if (cause.failure.code !== 'version-taken') return undefined
  return { surface, state: 'wrong', words: 'there with other bytes than those that were verified (see above)' }
}

/** No word of the publish job: it did not run, it stopped before it asked, or it was cut off. */
function withoutWord(facts: Facts): Omit<SurfaceState, 'surface'> {
  const fate = fateOf(facts, 'publish')
  const cause = causeOf(facts)?.job ?? ''
  if (fate === 'skipped' || (fate === 'unknown' && EARLY.includes(cause))) {
    const earlier = earlierPublish(facts)
    const words = 'this run published nothing: the publish job did not run'
    if (earlier === undefined) return { state: 'absent', words }
    return {
      state: 'unknown',
      words: `this attempt did not publish; the publish job of an earlier one ended with "${earlier}": see what it says`,
    }
  }
  if (cause === 'publish') return { state: 'unknown', words: STOPPED_EARLY }
  if (fate === 'unknown' && skippedJobs(facts).length > 0) {
    return { state: 'unknown', words: 'unknown: no job of this run is known to have published' }
  }
  return {
    state: 'unknown',
    words: 'unknown: the publish job left no word; it may have published everything, a part or nothing',
  }
}

const STOPPED_EARLY = 'not looked at: the publish step stopped before it asked the registry, and sent nothing'

function publicationState(publication: Publication, facts: Facts): SurfaceState {
  const where = publication['package-url'] === '' ? '' : ` ${publication['package-url']}`
  const unseen = publication.published === 'unknown' && publication.files.length === 0
  const words: Readonly<Record<Publication['published'], string>> = {
    yes: `published (proof: ${publication.proof})${where}`,
    no: publication.files.some((file) => file.state === 'conflict')
      ? 'this version is there with other bytes, which are not ours: nothing was sent'
      : 'not published: nothing was accepted',
    partial: 'partly published',
    unknown: unseen ? STOPPED_EARLY : 'unknown: the registry has not shown whether it took the upload',
  }
  const count = publication.published === 'yes' ? '' : filesSummary(publication.files)
  return {
    surface: surfaceOf(publication, facts),
    state: publication.published === 'yes' ? 'done' : unseen ? 'unknown' : 'wrong',
    words: `${words[publication.published]}${count === '' ? '' : `: ${count}`}`,
  }
}

function tagState({ tag, tagCommit, told, record, failures }: Facts): SurfaceState {
  const surface = tag === '' ? 'Tag' : `Tag ${tag}`
  const commit = told.prepared?.commit ?? record.version?.commit
  if (tag === '') return { surface, state: 'absent', words: 'none: the run was not started at a tag' }
  // Without prepare nobody knows the commit of the release, but the job that compared it did.
  if (commit === undefined && failures.some(({ failure }) => failure.code === 'tag-moved')) {
    const now = tagCommit === undefined ? '' : `, and is now at ${tagCommit}`
    return { surface, state: 'wrong', words: `moved during this release (see above)${now}` }
  }
  if (tagCommit === undefined) return { surface, state: 'unknown', words: 'cannot be read with this token' }
  if (commit === undefined || commit === tagCommit) return { surface, state: 'done', words: `at ${tagCommit}` }
  return { surface, state: 'wrong', words: `moved: the release is of ${commit}, the tag is now at ${tagCommit}` }
}

function releaseState(facts: Facts): SurfaceState {
  const surface = 'GitHub Release'
  const own = facts.record.release
  const shown = facts.release?.published
  if (shown) return { surface, state: 'done', words: `published ${shown.html_url}` }
  if (own?.state === 'draft')
    return { surface, state: 'draft', words: `a draft, ${own.assets.length} assets compared: ${own.url}` }
  if (own) return { surface, state: 'done', words: `published ${own.url}` }
  if (!facts.makesReleases) return { surface, state: 'done', words: 'none, as `release: false` says' }
  if (!facts.release) return { surface, state: 'unknown', words: 'cannot be read with this token' }
  const words = 'no published release; a draft would be invisible to this token'
  return { surface, state: 'absent', words }
}

function downstreamState(facts: Facts, release: SurfaceState): SurfaceState {
  const surface = 'Downstream workflows'
  const runs = facts.record['fan-out']
  if (!runs) return withoutRuns(surface, facts, release)
  if (runs.length === 0) return { surface, state: 'done', words: 'none were asked for' }
  const words = runs.map((run) => `${run.repository}/${run.target}: ${run.conclusion || run.status} ${run.url}`.trim())
  return { surface, state: stateOf(runs), words: words.join('; ') }
}

/** finish.yml skips fan-out where no targets are given, and after a draft: only then is a skipped job no gap. */
function withoutRuns(surface: string, facts: Facts, release: SurfaceState): SurfaceState {
  const fate = fateOf(facts, 'fan-out')
  // A job that failed may have been the one that would have told.
  if (fate === 'unknown' && !isPipeline(facts) && failedJobs(facts).length === 0 && release.state === 'done') {
    return { surface, state: 'done', words: 'none that a job of this run tells of' }
  }
  // Without a release nothing was woken, whoever lists the job or does not.
  if (fate === 'ran' || (fate === 'unknown' && release.state !== 'absent')) {
    return { surface, state: 'unknown', words: 'unknown: the fan-out job left no word' }
  }
  if (release.state === 'done') return { surface, state: 'done', words: 'none were asked for' }
  if (release.state === 'draft') return { surface, state: 'draft', words: 'not started: the release is still a draft' }
  return { surface, state: 'absent', words: 'not started by this run' }
}

function stateOf(runs: NonNullable<ReleaseRecord['fan-out']>): SurfaceState['state'] {
  return runs.filter((run) => run.required).every((run) => run.conclusion === 'success') ? 'done' : 'wrong'
}
