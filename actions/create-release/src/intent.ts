// What the release shall be: inputs, prepare's outputs and the fragments of validate and verify put together.
import type { ActionDeps } from '@plumbline/actions-io'
import { type ArtifactStore, type MakeLatest, readFragment, tagName } from '@plumbline/github'
import { PlumblineError, PROJECT_VERSION } from '@plumbline/kernel'
import {
  extendRecord,
  mergeFragments,
  type Prepared,
  parsePublications,
  preparedForWriting,
  type ReleaseRecord,
} from '@plumbline/record'
import type { Wanted } from '@plumbline/releases'
import { declareFiles } from './files.ts'
import type { Inputs } from './inputs.ts'
import { readNotes } from './notes.ts'

/** Everything that is decided before the first write. */
export interface Intent extends Wanted {
  /** Why the notes lack something that they would have had; empty for nothing. */
  readonly notesRemark: string
}

/** Reads and checks everything that the release is made of. Throws before anything is written. */
export async function readIntent(inputs: Inputs, deps: ActionDeps, store: ArtifactStore): Promise<Intent> {
  const prepared = preparedForWriting(inputs.prepared)
  const record = prepared ? await preparedRecord(prepared, inputs.publication, deps.context.temp, store) : undefined
  const tag = chooseTag(inputs.tag, prepared?.tag, deps)
  const latest: string = inputs['make-latest']
  const lateAssets = lines(inputs['late-assets'])
  const scheme = record?.version?.scheme
  const prerelease = choose(inputs.prerelease, String(prepared?.prerelease ?? false)) === 'true'
  return {
    repository: inputs.repository || deps.context.repository,
    tag,
    commit: prepared?.commit ?? startedAt(tag, inputs, deps),
    name: inputs.name || tag,
    ...readNotes(inputs, deps.context.workspace, record, prepared),
    prerelease,
    makeLatest: prerelease ? 'false' : chooseLatest(latest, record),
    ...(latest !== '' ? { latestByHand: true as const } : {}),
    ...(scheme === undefined ? {} : { scheme }),
    ...(lateAssets.length > 0 ? { lateAssets } : {}),
    stayDraft: inputs.draft,
    files: await declareFiles({ inputs, deps, store, prepared, record }),
  }
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** validate's and verify's fragments as one record, with the publications that the publish job stated. */
async function preparedRecord(prepared: Prepared, publication: string, temp: string, store: ArtifactStore) {
  const fragments = await Promise.all(
    (['validate', 'verify'] as const).map(async (phase) => {
      const reference = prepared['record-artifacts'][phase]
      if (!reference) {
        throw new PlumblineError('record-replaced', {
          what: `Input "prepared" names no record of the job "${phase}" (it has: ${Object.keys(prepared['record-artifacts']).join(', ') || 'none'}).`,
        })
      }
      return { phase, record: await readFragment(store, temp, phase, reference) }
    }),
  )
  const merged = mergeFragments(PROJECT_VERSION, fragments)
  const publications = parsePublications(publication)
  return publications.length > 0 ? extendRecord(merged, { publications }) : merged
}

function chooseTag(given: string, prepared: string | undefined, { context }: ActionDeps): string {
  const pushed = context.refType === 'tag' ? context.refName : ''
  const tag = tagName(given) || prepared || pushed
  if (prepared !== undefined && tag !== prepared) {
    throw new PlumblineError('bad-input', {
      what: `Input "tag" is "${given}" and "prepared" was made for "${prepared}".`,
      next: 'Leave `tag` away: `prepared` names it.',
    })
  }
  if (tag !== '') return tag
  throw new PlumblineError('bad-input', {
    what: `There is no tag: input "tag" is empty, "prepared" too, and the run was started by "${context.ref}".`,
    next: 'Pass `tag`, or start the workflow at the tag.',
  })
}

/** The commit that this run was started for, where that was at the tag: by now the tag may be elsewhere. */
function startedAt(tag: string, inputs: Inputs, { context }: ActionDeps): string | undefined {
  const isHere = inputs.repository === '' || inputs.repository === context.repository
  return isHere && context.ref === `refs/tags/${tag}` ? context.sha : undefined
}

function chooseLatest(given: string, record: ReleaseRecord | undefined): MakeLatest {
  return choose(given, record?.channel?.['make-latest'] ?? 'legacy') as MakeLatest
}

function choose(given: string, otherwise: string): string {
  return given === '' ? otherwise : given
}
