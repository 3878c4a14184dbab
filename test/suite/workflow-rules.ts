// The rules that hold for every workflow of ours and every one that a reader may copy, as one function.
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { PROJECT_REF, PROJECT_SLUG } from '@plumbline/kernel'
import { LineCounter, parseDocument, type Scalar, visit } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job extends Step {
  readonly permissions?: unknown
  readonly steps?: readonly Step[]
}

/** What is wrong with a workflow file, one sentence each. Files outside workflows-examples are ours. */
export function workflowProblems(path: string, text: string): string[] {
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const refused = parsed.context.errors.getErrors().map((error) => error.message)
  if (refused.length > 0) return refused
  const workflow: { jobs: Record<string, Job> } = parseDocument(text).toJS()
  const ours = !path.startsWith('workflows-examples/')
  return [
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => jobProblems(`${path}: job "${id}"`, job, ours)),
    ...unversionedPins(path, text),
  ]
}

function jobProblems(place: string, job: Job, ours: boolean): string[] {
  const found = job.permissions === undefined ? [`${place} declares no permissions`] : []
  if (job.uses) found.push(...usesProblems(place, job.uses, ours))
  for (const step of job.steps ?? []) found.push(...stepProblems(place, step, ours, onlyReads(job)))
  return found
}

/** What changes nothing that is released, whatever a cache holds. */
const READERS = ['actions/checkout', 'actions/cache/restore', 'actions/cache/save', 'actions/upload-artifact']

/** Whether a job makes, publishes and releases nothing: it runs no command, only readers, and may write issues alone. */
function onlyReads({ steps = [], permissions }: Job): boolean {
  const granted = Object.entries(typeof permissions === 'object' ? (permissions ?? {}) : { all: 'write' })
  const named = steps.map(({ uses = '' }) => uses.split('@')[0] ?? '')
  return (
    granted.every(([name, access]) => access !== 'write' || name === 'issues') &&
    named.every((name) => name === '$/actions/audit-releases' || READERS.includes(name))
  )
}

/** The same rules for the steps of a composite action. */
export function stepProblems(place: string, step: Step, ours: boolean, reads = false): string[] {
  const found: string[] = []
  if (step.run?.includes('${{')) found.push(`${place}: an expression inside "run": pass it through env`)
  if (!step.uses) return found
  found.push(...usesProblems(place, step.uses, ours))
  if (step.uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
    found.push(`${place}: checkout without persist-credentials: false`)
  }
  if (!reads && (/^actions\/cache[/@]/.test(step.uses) || step.with?.['cache'])) {
    found.push(`${place}: "${step.uses}" uses a cache, and what a cache holds was not built from this commit`)
  }
  if (step.uses.startsWith('actions/setup-node@') && step.with?.['package-manager-cache'] !== false) {
    found.push(`${place}: setup-node caches by itself; it needs package-manager-cache: false`)
  }
  return found
}

function usesProblems(place: string, uses: string, ours: boolean): string[] {
  if (ours && uses.startsWith(`${PROJECT_SLUG}/`)) return [`${place}: "${uses}" is ours; write "$/…"`]
  if (uses.startsWith('$/')) return ours ? [] : [`${place}: "${uses}" names the caller's own repository`]
  if (uses.startsWith('./')) return [`${place}: "${uses}" depends on what was checked out; write "$/…"`]
  if (uses.startsWith(`${PROJECT_SLUG}/`)) {
    return uses.endsWith(`@${PROJECT_REF}`) ? [] : [`${place}: "${uses}" is not at @${PROJECT_REF}`]
  }
  return /@[0-9a-f]{40}$/.test(uses) ? [] : [`${place}: "${uses}" is not pinned by a commit`]
}

/** A pin is a number that nobody can read: the version stands beside it as a comment. */
export function unversionedPins(path: string, text: string): string[] {
  const counter = new LineCounter()
  const found: string[] = []
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair(_key, pair) {
      const [key, value] = [pair.key as Scalar, pair.value as Scalar | null]
      if (key?.value !== 'uses' || !/@[0-9a-f]{40}$/.test(String(value?.value))) return
      if (/^\s*v\d+(\.\d+)*\s*$/.test(value?.comment ?? '')) return
      found.push(`${path}:${counter.linePos(value?.range?.[0] ?? 0).line}: the pin has no version comment (# v1.2.3)`)
    },
  })
  return found
}
