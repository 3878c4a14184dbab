// A workflow file as preflight reads it: its jobs with what decides their claims, and the lines for messages.
import type * as Yaml from 'yaml'

export interface Permissions {
  /** A map, `read-all`, `write-all`, or whatever else stands there. */
  readonly value: unknown
  readonly line: number
}

export interface WorkflowStep {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

export interface WorkflowJob {
  readonly id: string
  readonly line: number
  /** The called workflow; empty for a job with steps. */
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly needs: readonly string[]
  /** Its name, literal or an expression; empty for none. */
  readonly environment: string
  readonly runsOn: unknown
  readonly permissions?: Permissions
  readonly steps: readonly WorkflowStep[]
}

export interface WorkflowFile {
  /** From the root of the repository. */
  readonly path: string
  readonly permissions?: Permissions
  readonly jobs: readonly WorkflowJob[]
}

type Mapping = Readonly<Record<string, unknown>>

/** The file's jobs; undefined when the text is no workflow. GitHub's own parser has accepted it before a run starts. */
export async function readWorkflowFile(path: string, text: string): Promise<WorkflowFile | undefined> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) return undefined
  const content: unknown = document.toJS()
  const jobs = isMapping(content) ? content['jobs'] : undefined
  if (!isMapping(content) || !isMapping(jobs)) return undefined
  const lineOf = (...keys: string[]) => lines.linePos(keyOffset(yaml, document, keys)).line
  return {
    path,
    ...permissionsOf(content, () => lineOf('permissions')),
    jobs: Object.entries(jobs).flatMap(([id, job]) =>
      isMapping(job) ? [jobOf(id, job, (...keys) => lineOf('jobs', id, ...keys))] : [],
    ),
  }
}

/** Whether a value takes its meaning from a run: `${{ … }}`. */
export function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${{')
}

function jobOf(id: string, job: Mapping, lineOf: (...keys: string[]) => number): WorkflowJob {
  const { environment, needs, steps } = job
  const named = isMapping(environment) ? environment['name'] : environment
  return {
    id,
    line: lineOf(),
    uses: textOf(job['uses']),
    with: isMapping(job['with']) ? job['with'] : {},
    needs: Array.isArray(needs) ? needs.map(textOf) : [textOf(needs)].filter((name) => name !== ''),
    environment: textOf(named),
    runsOn: job['runs-on'],
    ...permissionsOf(job, () => lineOf('permissions')),
    steps: Array.isArray(steps) ? steps.filter(isMapping).map(stepOf) : [],
  }
}

function stepOf(step: Mapping): WorkflowStep {
  return { uses: textOf(step['uses']), with: isMapping(step['with']) ? step['with'] : {} }
}

function permissionsOf(place: Mapping, line: () => number): { permissions?: Permissions } {
  return 'permissions' in place ? { permissions: { value: place['permissions'], line: line() } } : {}
}

/** Where the key that ends the path begins; messages point at keys, not at their values. */
function keyOffset(yaml: typeof Yaml, document: Yaml.Document, keys: readonly string[]): number {
  const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true)
  if (!yaml.isMap(parent)) return 0
  const pair = parent.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === keys.at(-1))
  return yaml.isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
