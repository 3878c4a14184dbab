// The actions as their folders state them: metadata file, README, and the failures that their code declares.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionDefinition } from '@plumbline/actions-io'
import type { FailureCode } from '@plumbline/kernel'
import { parse } from 'yaml'

export interface InputMetadata {
  readonly description?: string
  readonly required?: boolean
  readonly default?: unknown
}

export interface ActionMetadata {
  readonly name: string
  readonly description?: string
  readonly inputs?: Readonly<Record<string, InputMetadata | null>>
  readonly outputs?: Readonly<Record<string, { readonly description?: string } | null>>
  readonly runs: {
    readonly using: string
    readonly main?: string
    readonly post?: string
    readonly steps?: readonly { readonly uses?: string }[]
  }
}

export interface ActionFiles {
  /** The folder's name, which users write in `uses:`. */
  readonly name: string
  /** Path of action.yml from the root, with forward slashes. */
  readonly file: string
  readonly readme: string
  readonly metadata: ActionMetadata
}

/** Every action of a tree, by name. */
export function readActions(root: string): ActionFiles[] {
  return globSync('actions/*/action.yml', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      name: basename(dirname(file)),
      file,
      readme: `${dirname(file)}/README.md`,
      metadata: parse(readFileSync(join(root, file), 'utf8')),
    }))
}

/** The definition that an action's src/inputs.ts exports; undefined for composite actions. */
export async function readDefinition(root: string, action: ActionFiles): Promise<ActionDefinition | undefined> {
  const path = join(root, dirname(action.file), 'src', 'inputs.ts')
  if (!existsSync(path)) return undefined
  const { definition } = await import(pathToFileURL(path).href)
  return definition
}

/** The failure codes of an action; a composite one has those of its steps' own actions. */
export async function failureCodes(
  root: string,
  action: ActionFiles,
  actions: readonly ActionFiles[],
): Promise<FailureCode[]> {
  const definition = await readDefinition(root, action)
  if (definition) return [...definition.failures]
  const used = (action.metadata.runs.steps ?? []).map((step) => ownActionOf(step.uses ?? ''))
  const steps = actions.filter((candidate) => candidate.name !== action.name && used.includes(candidate.name))
  const codes = await Promise.all(steps.map((step) => failureCodes(root, step, actions)))
  return [...new Set(codes.flat())]
}

/** Name of our action that a `uses` inside this repository names (`$/actions/x`, `./actions/x`); '' for any other. */
function ownActionOf(uses: string): string {
  return /^(?:\$|\.)\/actions\/([^/@]+)$/.exec(uses)?.[1] ?? ''
}
