// A job's matrix: the combinations that it runs with, in GitHub's order and with GitHub's names.
import { PlumblineError } from '@plumbline/kernel'
import { coerceText, isList, isMapping } from '../expressions/data.ts'
import { evaluateExpression } from '../expressions/evaluate.ts'
import type { ContextValue } from '../expressions/scope.ts'

type Mapping = Readonly<Record<string, ContextValue>>

export interface Combination {
  readonly matrix: Mapping
  /** What stands in brackets behind the job's name: the texts of the values, those of a matching `include` left out. */
  readonly label: string
}

/** The combinations of an evaluated matrix. Throws `expression-failed` for one that GitHub refuses at run time. */
export function expandMatrix(matrix: ContextValue): readonly Combination[] {
  if (!isMapping(matrix)) throw badMatrix(`The matrix must be a mapping, not "${coerceText(matrix)}"`)
  const { include, exclude, ...rest } = matrix
  const vectors = Object.entries(rest).map(([name, values]) => ({ name, values: vectorOf(name, values) }))
  const includes = mappingsOf('include', include)
  const excludes = mappingsOf('exclude', exclude)
  if (vectors.length === 0 && includes.length === 0) throw badMatrix('Matrix must define at least one vector')
  const products = product(vectors).filter((each) => !excludes.some((filter) => matches(each, filter)))
  const used = new Set<Mapping>()
  const combined = products.map((base) => {
    const extras = includes.filter((each) => matches(base, filterPart(each, rest)))
    for (const extra of extras) used.add(extra)
    const added = extras.map((extra) => withoutKeys(extra, Object.keys(rest)))
    return { matrix: Object.assign({}, base, ...added) as Mapping, label: labelOf(base) }
  })
  const own = includes.filter((each) => !used.has(each)).map((each) => ({ matrix: each, label: labelOf(each) }))
  return [...combined, ...own]
}

function badMatrix(what: string): PlumblineError {
  return new PlumblineError('expression-failed', { what: `${what}.` })
}

function vectorOf(name: string, values: ContextValue): readonly ContextValue[] {
  if (!isList(values)) throw badMatrix(`Matrix vector '${name}' must be a list, not "${coerceText(values)}"`)
  if (values.length === 0) throw badMatrix(`Matrix vector '${name}' does not contain any values`)
  return values
}

function mappingsOf(name: string, value: ContextValue | undefined): readonly Mapping[] {
  if (value === undefined || value === null) return []
  const items = isList(value) ? value : [value]
  if (!items.every(isMapping)) throw badMatrix(`Matrix ${name} must be a list of mappings`)
  return items
}

/** The first vector changes slowest. */
function product(vectors: readonly { name: string; values: readonly ContextValue[] }[]): readonly Mapping[] {
  if (vectors.length === 0) return []
  return vectors.reduce<readonly Mapping[]>(
    (done, { name, values }) => done.flatMap((base) => values.map((value) => ({ ...base, [name]: value }))),
    [{}],
  )
}

/** The part of an include that must match: its keys that are vectors. Without any it is added everywhere. */
function filterPart(include: Mapping, vectors: Mapping): Mapping {
  return Object.fromEntries(Object.entries(include).filter(([key]) => key in vectors))
}

function withoutKeys(mapping: Mapping, keys: readonly string[]): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !keys.includes(key)))
}

function matches(value: ContextValue | undefined, filter: ContextValue): boolean {
  if (isList(filter))
    return filter.every((each, index) => matches(isList(value ?? null) ? at(value, index) : null, each))
  if (isMapping(filter)) {
    return Object.entries(filter).every(([key, each]) => matches(isMapping(value) ? value[key] : null, each))
  }
  // GitHub compares leaves with its own `==`: letter case and number or text do not matter.
  return (
    evaluateExpression('left == right', { contexts: { left: value ?? null, right: filter }, status: 'success' }) ===
    true
  )
}

function at(list: ContextValue | undefined, index: number): ContextValue {
  return (list as readonly ContextValue[])[index] ?? null
}

function labelOf(matrix: Mapping): string {
  return leaves(matrix)
    .filter((text) => text !== '')
    .join(', ')
}

function leaves(value: ContextValue): readonly string[] {
  if (isList(value)) return value.flatMap(leaves)
  if (isMapping(value)) return Object.values(value).flatMap(leaves)
  return [coerceText(value)]
}
