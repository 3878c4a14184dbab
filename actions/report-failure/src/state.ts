// What is done and what is not, by the facts: registry, tag, release, downstream.
import type { Publication, ReleaseRecord } from '@plumbline/record'
import type { Facts } from './facts.ts'
import { filesSummary } from './files.ts'
import { causeOf, EARLY, earlierPublish, fateOf, skippedJobs } from './jobs.ts'

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
  if (contradicted) return [contradicted]
  if (publications.length > 0) return publications.map((publication) => publicationState(publication, facts))
  const surface = surfaceOf(facts.told.prepared?.registry ?? '', facts)
  return [{ surface, ...withoutWord(facts) }]
}

/** The record's section from the publish job is the fuller one; its outputs serve where that is missing. */
export function publicationsOf({ record, told }: Facts): readonly Publication[] {
  return record.publications ?? (told.publication ? [told.publication] : [])
}

/** With its address where it is not the registry of that name itself. */
function surfaceOf(registry: string, { told }: Facts): string {
  const address = told.prepared?.['repository-url'] ?? ''
  return `Package on ${registry || 'the registry'}${address === '' ? '' : ` at ${address}`}`
}

/** The registry itself, asked before the release, has the last word over what the publish job saw. */
function gateState(facts: Facts): SurfaceState | undefined {
  const cause = causeOf(facts)
  if (cause?.job !== 'check') return undefined
  const surface = surfaceOf(publicationsOf(facts)[0]?.registry ?? facts.told.prepared?.registry ?? '', facts)
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
    surface: surfaceOf(publication.registry, facts),
    state: publication.published === 'yes' ? 'done' : unseen ? 'unknown' : 'wrong',
    words: `${words[publication.published]}${count === '' ? '' : `: ${count}`}`,
  }
}

function tagState({ tag, tagCommit, told, record }: Facts): SurfaceState {
  const surface = tag === '' ? 'Tag' : `Tag ${tag}`
  const commit = told.prepared?.commit ?? record.version?.commit
  if (tag === '') return { surface, state: 'absent', words: 'none: the run was not started at a tag' }
  if (tagCommit === undefined) return { surface, state: 'unknown', words: 'cannot be read with this token' }
  if (commit === undefined || commit === tagCommit) return { surface, state: 'done', words: `at ${tagCommit}` }
  return { surface, state: 'wrong', words: `moved: the release is of ${commit}, the tag is now at ${tagCommit}` }
}

function releaseState(facts: Facts): SurfaceState {
  const surface = 'GitHub Release'
  const own = facts.record.release
  const shown = facts.release
  if (shown) return { surface, state: 'done', words: `published ${shown.html_url}` }
  if (own?.state === 'draft')
    return { surface, state: 'draft', words: `a draft, ${own.assets.length} assets compared: ${own.url}` }
  if (own) return { surface, state: 'done', words: `published ${own.url}` }
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
