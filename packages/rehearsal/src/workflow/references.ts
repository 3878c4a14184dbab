// References between jobs that GitHub accepts and silently gives an empty text for: shown, because nothing is silent.
import { splitText } from '../expressions/text.ts'
import type { Job, Workflow } from './model.ts'
import type { Problem } from './problems.ts'

/** Each `needs.<job>.outputs.<name>` and `jobs.<job>.outputs.<name>` that can never have a value. */
export function emptyReferences(workflow: Workflow, declared: OutputsOf): readonly Problem[] {
  const file = workflow.location.path
  const fromJobs = workflow.jobs.flatMap((job) =>
    referencesIn(job, 'needs').flatMap(({ id, output, text }) => {
      const target = workflow.jobs.find((each) => each.id.toLowerCase() === id.toLowerCase())
      const needed = job.needs.some((each) => each.toLowerCase() === id.toLowerCase())
      const why = needed ? missingOutput(target, output, declared) : `job '${job.id}' does not need job '${id}'`
      return why === undefined ? [] : [{ file, line: job.line, message: `${text} is always empty: ${why}` }]
    }),
  )
  const fromOutputs = referencesIn(workflow.call?.outputs ?? {}, 'jobs').flatMap(({ id, output, text }) => {
    const target = workflow.jobs.find((each) => each.id.toLowerCase() === id.toLowerCase())
    const why =
      missingOutput(target, output, declared) ?? (target === undefined ? `there is no job '${id}'` : undefined)
    return why === undefined ? [] : [{ file, line: target?.line ?? 1, message: `${text} is always empty: ${why}` }]
  })
  return [...fromJobs, ...fromOutputs]
}

/** The names of the outputs of a job (of its callee, if it calls one); undefined when they cannot be known. */
export type OutputsOf = (job: Job) => readonly string[] | undefined

function missingOutput(job: Job | undefined, output: string, declared: OutputsOf): string | undefined {
  const names = job === undefined ? undefined : declared(job)
  if (job === undefined || names === undefined) return undefined
  const found = names.some((name) => name.toLowerCase() === output.toLowerCase())
  return found ? undefined : `job '${job.id}' has no output '${output}'`
}

function referencesIn(value: unknown, context: 'needs' | 'jobs'): { id: string; output: string; text: string }[] {
  const pattern = new RegExp(`\\b${context}\\.([A-Za-z_][\\w-]*)\\.outputs\\.([A-Za-z_][\\w-]*)`, 'gi')
  const found = expressionsIn(value).flatMap((expression) => [...expression.matchAll(pattern)])
  const unique = new Map(found.map(([text, id = '', output = '']) => [text, { id, output, text }]))
  return [...unique.values()]
}

/** Every expression in the texts of a value; an `if` is one as a whole. */
function expressionsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => expressionsIn(each, name))
  }
  if (typeof value !== 'string') return []
  if (key === 'if') return [value]
  return splitText(value).flatMap((segment) => (segment.kind === 'expression' ? [segment.expression] : []))
}
