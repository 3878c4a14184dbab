// Which workflow is rehearsed: the one that was asked for, the repository's own that calls Plumbline, or the minimal one.
import { posix } from 'node:path'
import { PlumblineError, PROJECT_SLUG } from '@plumbline/kernel'
import { triggers } from '../workflow/event-filter.ts'
import type { FileLocation, Workflow } from '../workflow/model.ts'
import { parseWorkflowFile } from '../workflow/read-workflow.ts'
import { git } from './git.ts'
import { minimalWorkflow } from './minimal.ts'
import type { WorkflowChoice } from './subject.ts'

export interface WorkflowQuestion {
  readonly gitDir: string
  readonly slug: string
  readonly ref: string
  readonly commit: string
  readonly ecosystem: string
  readonly directory: string
  readonly asked: string | undefined
}

const FOLDER = '.github/workflows'

interface Own {
  readonly path: string
  readonly workflow: Workflow
}

/** Throws `workflow-not-found`, and `workflow-invalid` where GitHub would refuse the file. */
export async function chooseWorkflow(question: WorkflowQuestion): Promise<WorkflowChoice> {
  const paths = workflowPaths(question)
  if (question.asked !== undefined) return askedWorkflow(question.asked, paths)
  const own: Own[] = []
  for (const path of paths) {
    const text = git(question.gitDir, ['show', `${question.commit}:${path}`])
    // Only files that name Plumbline are parsed: whether GitHub takes the others is no business of a release.
    if (!text.includes(`${PROJECT_SLUG}/`)) continue
    const workflow = await parseWorkflowFile(text, locationOf(question, path))
    if (callsPlumbline(workflow)) own.push({ path, workflow })
  }
  const [first] = own.toSorted((one, other) => rank(one, question.ref) - rank(other, question.ref))
  return first
    ? { path: first.path, why: `it is the repository's own and calls ${PROJECT_SLUG}` }
    : minimalChoice(question)
}

/** The folders that the workflows which call Plumbline give it in so many words. */
export function foldersInWorkflows(question: Pick<WorkflowQuestion, 'gitDir' | 'commit'>): ReadonlySet<string> {
  const texts = workflowPaths(question).map((path) => git(question.gitDir, ['show', `${question.commit}:${path}`]))
  const own = texts.filter((text) => text.includes(`${PROJECT_SLUG}/`))
  const stated = own.flatMap((text) => [...text.matchAll(/\bworking-directory: *["']?([^\s"'#,}]+)/g)])
  return new Set(stated.map(([, folder = '']) => posix.normalize(folder).replace(/\/$/, '')))
}

function askedWorkflow(asked: string, paths: readonly string[]): WorkflowChoice {
  const path = paths.find((candidate) => candidate === asked || candidate === `${FOLDER}/${asked}`)
  if (path) return { path, why: 'it was asked for with --workflow' }
  throw new PlumblineError('workflow-not-found', {
    what: `There is no workflow "${asked}" at the tag; there is ${paths.length > 0 ? paths.join(', ') : 'none'}.`,
  })
}

function minimalChoice(question: WorkflowQuestion): WorkflowChoice {
  const text = minimalWorkflow(question.ecosystem, question.directory)
  if (text === undefined) {
    throw new PlumblineError('workflow-not-found', {
      what: `No workflow of the repository calls ${PROJECT_SLUG}, and there is no minimal one for "${question.ecosystem}".`,
    })
  }
  return {
    path: `${FOLDER}/publish.yml`,
    text,
    why: `no workflow of the repository calls ${PROJECT_SLUG}, so the minimal publish.yml for ${question.ecosystem} is rehearsed in its place`,
  }
}

function workflowPaths(question: Pick<WorkflowQuestion, 'gitDir' | 'commit'>): string[] {
  return git(question.gitDir, ['ls-tree', '--name-only', question.commit, `${FOLDER}/`])
    .split('\n')
    .filter((path) => /\.ya?ml$/.test(path))
}

function callsPlumbline(workflow: Workflow): boolean {
  const uses = workflow.jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)])
  return uses.some((reference) => reference?.startsWith(`${PROJECT_SLUG}/`))
}

/** The lower, the rather a release starts there: not in a workflow of every push, nor of pull requests. */
function rank({ workflow }: Own, tag: string): number {
  const { on } = workflow
  const starts = triggers(workflow, { name: 'push', ref: `refs/tags/${tag}` }).starts
  // Also one whose patterns leave this tag out: then the rehearsal says that nothing started, and why.
  if (hasTagFilter(on['push'])) return starts ? 0 : 1
  return starts ? 2 : 'workflow_dispatch' in on ? 3 : 4
}

function hasTagFilter(filters: unknown): boolean {
  return typeof filters === 'object' && filters !== null && ('tags' in filters || 'tags-ignore' in filters)
}

function locationOf(question: WorkflowQuestion, path: string): FileLocation {
  return { repository: question.slug, path, ref: question.ref, commit: question.commit }
}
