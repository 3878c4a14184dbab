// Inputs that the repository's own workflows give to parts of ours: what its releases go by, an audit goes by as well.
import { posix } from 'node:path'
import { parse } from 'yaml'
import { ourPart, workflowFiles } from './publishing.ts'
import type { Tree } from './request.ts'

/** The input of each part, by its path in this project. */
export type InputOfPart = Readonly<Record<string, string>>

/** A package's folder, from the root → the value; empty where no workflow says. */
export type NamedInput = (directory: string) => string

interface Call {
  readonly uses?: unknown
  readonly with?: Readonly<Record<string, unknown>> | null
}

interface Job extends Call {
  readonly steps?: readonly (Call | null)[] | null
}

/** What the workflows give; those that publish (file names) are asked first. */
export function namedInputs(tree: Tree, workflows: readonly string[], inputs: InputOfPart): NamedInput {
  const isPublishing = ({ path }: { readonly path: string }) => workflows.includes(posix.basename(path))
  const files = workflowFiles(tree)
  const named = [...files.filter(isPublishing), ...files.filter((file) => !isPublishing(file))].flatMap(({ text }) =>
    callsIn(text).flatMap((call) => inputIn(call, inputs)),
  )
  return (directory) => {
    // A folder that is known only when the workflow runs may be this one.
    const own = named.find((one) => one.folder === directory) ?? named.find((one) => one.folder === undefined)
    return own?.value ?? ''
  }
}

interface Given {
  readonly folder: string | undefined
  readonly value: string
}

function inputIn(call: Call, inputs: InputOfPart): Given[] {
  const input = inputs[typeof call.uses === 'string' ? (ourPart(call.uses) ?? '') : '']
  const { [input ?? '']: value, 'working-directory': folder = '.' } = call.with ?? {}
  if (typeof value !== 'string' || typeof folder !== 'string') return []
  if (value.trim() === '' || isExpression(value)) return []
  return [{ folder: isExpression(folder) ? undefined : plain(folder), value: value.trim() }]
}

/** The jobs and their steps; of a file that cannot be read, none: GitHub runs nothing of it either. */
function callsIn(text: string): Call[] {
  try {
    const { jobs } = (parse(text) ?? {}) as { readonly jobs?: Readonly<Record<string, Job | null>> | null }
    return Object.values(jobs ?? {}).flatMap((job) =>
      job ? [job, ...(job.steps ?? []).flatMap((step) => step ?? [])] : [],
    )
  } catch {
    return []
  }
}

function isExpression(text: string): boolean {
  return text.includes('${{')
}

/** As packages state their folder: without `./`, empty at the root. */
function plain(folder: string): string {
  const path = posix.normalize(folder.trim() || '.').replace(/\/$/, '')
  return path === '.' ? '' : path
}
