// Finding the job that will publish: from the file that started the run through the workflows that it calls.
import { PROJECT_SLUG } from '@plumbline/kernel'
import { workflowPath, workflowRepository } from './claims.ts'
import { isExpression, readWorkflowFile, type WorkflowFile, type WorkflowJob } from './workflow-file.ts'

/** GitHub allows ten levels of calls. */
const DEEPEST = 10

export interface Level {
  readonly file: WorkflowFile
  readonly job: WorkflowJob
}

/** Where the job stands: from the file that started the run inward; the last level publishes or calls what publishes. */
export type PublishPlace = readonly [Level, ...Level[]]

export type JobSearch =
  | { readonly kind: 'found'; readonly place: PublishPlace }
  /** `foreign` are the calls into other repositories, where nothing can be read. */
  | { readonly kind: 'none'; readonly path: string; readonly foreign: readonly string[] }
  | { readonly kind: 'several'; readonly path: string; readonly jobs: readonly string[] }
  | { readonly kind: 'unreadable'; readonly path: string }

export interface JobQuestion {
  /** The caller's repository, `owner/repo`. */
  readonly repository: string
  /** Path of the file that started the run, from the root of the checkout. */
  readonly path: string
  /** `owner/repo/path[@ref]` of our workflow that publishes; empty when the caller's own job does. */
  readonly calledWorkflow: string
  /** Id of the job, where it is known; empty otherwise. */
  readonly job: string
  /** Its environment, which chooses among several jobs; empty where nothing is known. */
  readonly environment: string
}

/** Text of a file of the checkout, by its path from the root; undefined when there is none. */
export type ReadText = (path: string) => string | undefined

/** The job that publishes, as far as this repository's files tell. */
export async function findPublishJob(question: JobQuestion, readText: ReadText): Promise<JobSearch> {
  const found: PublishPlace[] = []
  const foreign: string[] = []
  const wanted = wantedJob(question)
  const walk = async (path: string, outer: readonly Level[]): Promise<boolean> => {
    const text = readText(path)
    const file = text === undefined ? undefined : await readWorkflowFile(path, text)
    for (const job of file?.jobs ?? []) {
      const place: PublishPlace = [...outer, { file, job } as Level] as never
      const local = localPath(job.uses)
      if (wanted(place)) found.push(place)
      else if (local !== undefined && place.length < DEEPEST) await walk(local, place)
      else if (job.uses !== '' && !isHelper(job.uses)) foreign.push(job.uses)
    }
    return file !== undefined
  }
  const { path } = question
  if (!(await walk(path, []))) return { kind: 'unreadable', path }
  const [first, ...others] = chosen(found, question.environment)
  if (!first) return { kind: 'none', path, foreign }
  if (others.length === 0) return { kind: 'found', place: first }
  return { kind: 'several', path, jobs: [first, ...others].map((place) => innermost(place).job.id) }
}

/** The level that publishes, or calls what publishes. */
export function innermost(place: PublishPlace): Level {
  return place.at(-1) ?? place[0]
}

/** The path of a workflow or action of the same repository, from its root; undefined for any other. */
function localPath(uses: string): string | undefined {
  return /^(?:\.|\$)\/([^@]+)/.exec(uses)?.[1]
}

function wantedJob({ repository, calledWorkflow, job }: JobQuestion): (place: PublishPlace) => boolean {
  const ours = [PROJECT_SLUG, workflowRepository(calledWorkflow)].map((slug) => slug.toLowerCase())
  const isOurs = (uses: string, path: string) => {
    const local = localPath(uses)
    const [slug, target] =
      local === undefined ? [workflowRepository(uses), workflowPath(uses)] : [repository, local.replace(/\/$/, '')]
    return ours.includes(slug.toLowerCase()) && target === path
  }
  const publishes = (place: PublishPlace) => {
    const { uses, steps } = innermost(place).job
    if (calledWorkflow !== '') return isOurs(uses, workflowPath(calledWorkflow))
    return steps.some((step) => isOurs(step.uses, 'actions/publish-with-oidc'))
  }
  if (job === '') return publishes
  // A job that is named publishes with whatever steps it has; only a call has to be followed.
  return (place) => place[0].job.id === job && (publishes(place) || (place.length === 1 && place[0].job.uses === ''))
}

/** prepare.yml and its like stand beside a publish job, they hold none. */
function isHelper(uses: string): boolean {
  const ours = workflowRepository(uses).toLowerCase() === PROJECT_SLUG.toLowerCase()
  return ours && !workflowPath(uses).endsWith('/release.yml')
}

/** Several jobs publish where a package goes to several registries: the environment tells them apart. */
function chosen(found: readonly PublishPlace[], environment: string): readonly PublishPlace[] {
  if (environment === '' || found.length < 2) return found
  const same = found.filter((place) => innermost(place).job.environment === environment)
  const open = found.filter((place) => isExpression(innermost(place).job.environment))
  return [same, open, found].find((places) => places.length > 0) ?? found
}
