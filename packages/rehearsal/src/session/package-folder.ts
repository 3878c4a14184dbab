// Whether the workflow releases the package that is rehearsed: the one of the folder that its call of ours names.
import { posix } from 'node:path'
import { PlumblineError, PROJECT_SLUG } from '@plumbline/kernel'
import type { PlannedWorkflow } from '../engine/plan.ts'
import type { Subject } from '../subject/subject.ts'
import { undertakingOf } from '../workflow/undertaking.ts'

/** One place of the repository's files that says which folder is released. */
interface Place {
  /** `job release` */
  readonly words: string
  readonly folder: string | undefined
}

const CALL = new RegExp(`^${PROJECT_SLUG}/(?:\\.github/workflows/(?:prepare|release)\\.yml|actions/prepare-release)@`)

/** Throws `bad-input` where every place names another folder than the one that was asked for. */
export function requireFolder(plan: PlannedWorkflow, { directory, workflow, packageName }: Subject): void {
  const places = placesIn(plan)
  const folder = normal(directory)
  // The root of a workspace states the version of every package in it, which such a workflow packs itself.
  const takesBelow = undertakingOf(plan).publishesOwnFiles
  const fits = ({ folder: stated }: Place) =>
    stated?.includes('${{') || normal(stated) === folder || (takesBelow && isBelow(folder, normal(stated)))
  const [first] = places
  if (!first || places.some(fits)) return
  const stated = first.folder === undefined ? 'states no working-directory' : `has working-directory "${first.folder}"`
  throw new PlumblineError('bad-input', {
    what: `${packageName} is in ${placeWords(folder)}, and ${workflow.path} releases ${placeWords(normal(first.folder))}: its ${first.words} ${stated}.`,
    means: 'The workflow says which package is released; --working-directory only says which one is rehearsed.',
    next: `Write \`working-directory: ${folder}\` below \`with:\` of ${first.words} and commit, or pass --working-directory ${normal(first.folder)}, or another --workflow.`,
  })
}

/** In the file and in the repository's own files that it calls. */
function placesIn({ workflow, calls }: PlannedWorkflow): Place[] {
  const own = workflow.jobs.flatMap((job) => [
    ...(CALL.test(job.uses ?? '') ? [{ words: `job ${job.id}`, folder: job.with['working-directory'] }] : []),
    ...job.steps
      .filter(({ uses = '' }) => CALL.test(uses))
      .map((step) => ({ words: `prepare-release step in job ${job.id}`, folder: step.with['working-directory'] })),
  ])
  const called = [...calls.values()].filter(
    (each) => each.workflow.location.repository === workflow.location.repository,
  )
  return [...own, ...called.flatMap(placesIn)]
}

function normal(folder = '.'): string {
  return posix.normalize(folder).replace(/\/$/, '')
}

function isBelow(folder: string, above: string): boolean {
  return above === '.' ? !folder.startsWith('..') : folder.startsWith(`${above}/`)
}

function placeWords(folder: string): string {
  return folder === '.' ? "the repository's root" : `"${folder}"`
}
