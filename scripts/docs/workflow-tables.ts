// Tables of the reusable workflows' inputs and outputs, in every document that has a marker for one.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Document } from './action-readmes.ts'
import { fillMarkers, markerArguments } from './markers.ts'
import { inputsTable, outputsTable } from './tables.ts'

/** Documents besides the actions' own, with `<!-- workflow FILE -->` … `<!-- /workflow -->` filled in. */
export function workflowDocuments(root: string): Document[] {
  return globSync(['README.md', 'docs/**/*.md', 'workflows-examples/**/*.md'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
    .map((path) => fillWorkflows(root, path))
}

function fillWorkflows(root: string, path: string): Document {
  let text = readFileSync(join(root, path), 'utf8')
  const problems: string[] = []
  for (const file of markerArguments(text, 'workflow')) {
    const source = `.github/workflows/${file}`
    const call = readCall(root, source)
    if (!call) {
      problems.push(`${path}: the marker names "${file}", and ${source} is no reusable workflow.`)
      continue
    }
    problems.push(...withoutDescription(source, call))
    const table = [inputsTable(call.inputs ?? {}), ...(call.outputs ? [outputsTable(call.outputs)] : [])].join('\n\n')
    const filled = fillMarkers(text, `workflow ${file}`, table, 'workflow')
    if (filled === undefined) problems.push(`${path}: "<!-- workflow ${file} -->" has no "<!-- /workflow -->".`)
    else text = filled
  }
  return { path, text, problems }
}

interface CallInterface {
  readonly inputs?: Record<string, { description?: string; required?: boolean; default?: unknown } | null>
  readonly outputs?: Record<string, { description?: string } | null>
}

function readCall(root: string, source: string): CallInterface | undefined {
  if (!existsSync(join(root, source))) return undefined
  const triggers = parse(readFileSync(join(root, source), 'utf8')).on
  return triggers && typeof triggers === 'object' && 'workflow_call' in triggers
    ? (triggers.workflow_call ?? {})
    : undefined
}

function withoutDescription(source: string, call: CallInterface): string[] {
  return (['inputs', 'outputs'] as const).flatMap((kind) =>
    Object.entries(call[kind] ?? {})
      .filter(([, entry]) => !entry?.description?.trim())
      .map(([name]) => `${source}: ${kind.slice(0, -1)} "${name}" has no description.`),
  )
}
