// What is done and what is not, by the facts: registry, tag, release, downstream.
import type { Publication, ReleaseRecord } from '@plumbline/record'
import type { Facts } from './facts.ts'

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
  if (publications.length > 0) return publications.map(publicationState)
  const surface = `Package on ${facts.told.prepared?.registry || 'the registry'}`
  const ran = jobRan(facts, 'publish')
  if (ran === false)
    return [{ surface, state: 'absent', words: 'not published by this run: the publish job did not run' }]
  const words = 'unknown: the publish job left no word; ask the registry before anything is repeated'
  return [{ surface, state: 'unknown', words }]
}

/** The record's section from the publish job is the fuller one; its outputs serve where that is missing. */
export function publicationsOf({ record, told }: Facts): readonly Publication[] {
  return record.publications ?? (told.publication ? [told.publication] : [])
}

function publicationState(publication: Publication): SurfaceState {
  const files = publication.files.map((file) => `${file.name}: ${file.state}`).join(', ')
  const where = publication['package-url'] === '' ? '' : ` ${publication['package-url']}`
  const words: Readonly<Record<Publication['published'], string>> = {
    yes: `published (proof: ${publication.proof})${where}`,
    no: publication.files.some((file) => file.state === 'conflict')
      ? 'this version is there with other bytes, which are not ours: nothing was sent'
      : 'not published: nothing was accepted',
    partial: 'partly published',
    unknown: 'unknown: the registry has not shown whether it took the upload',
  }
  return {
    surface: `Package on ${publication.registry}`,
    state: publication.published === 'yes' ? 'done' : 'wrong',
    words: `${words[publication.published]}${files === '' ? '' : `; ${files}`}`,
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
  if (!runs) return withoutRuns(surface, jobRan(facts, 'fan-out'), release)
  if (runs.length === 0) return { surface, state: 'done', words: 'none were asked for' }
  const words = runs.map((run) => `${run.repository}/${run.target}: ${run.conclusion || run.status} ${run.url}`.trim())
  return { surface, state: stateOf(runs), words: words.join('; ') }
}

/** finish.yml skips fan-out where no targets are given, and after a draft: only then is a skipped job no gap. */
function withoutRuns(surface: string, ran: boolean | undefined, release: SurfaceState): SurfaceState {
  if (ran !== false) return { surface, state: 'unknown', words: 'unknown: the fan-out job left no word' }
  if (release.state === 'done') return { surface, state: 'done', words: 'none were asked for' }
  if (release.state === 'draft') return { surface, state: 'draft', words: 'not started: the release is still a draft' }
  return { surface, state: 'absent', words: 'not started by this run' }
}

function stateOf(runs: NonNullable<ReleaseRecord['fan-out']>): SurfaceState['state'] {
  return runs.filter((run) => run.required).every((run) => run.conclusion === 'success') ? 'done' : 'wrong'
}

/** Whether a phase's job ran in this run; undefined where GitHub did not show the jobs and none is needed directly. */
function jobRan({ jobs, runJobs }: Facts, phase: string): boolean | undefined {
  const needed = jobs.find((job) => job.id === phase)
  if (needed) return needed.result !== 'skipped'
  if (runJobs.length === 0) return undefined
  const own = runJobs.filter((job) => job.name.split(' / ').at(-1)?.split(' (')[0] === phase)
  return own.some((job) => job.conclusion !== 'skipped')
}
