// The filters below one event of `on:`, and what GitHub refuses in them.
import type { Node } from 'yaml'
import { EXCLUSIVE } from './event-names.ts'
import type { EventFilters } from './model.ts'
import { Unreadable, type YamlReader } from './yaml-reader.ts'

const KEYS = [
  'types',
  'branches',
  'branches-ignore',
  'tags',
  'tags-ignore',
  'paths',
  'paths-ignore',
  'workflows',
] as const

/** Throws `Unreadable` for combinations that make the file invalid. */
export function readFilters(reader: YamlReader, event: string, node: Node | undefined, line: number): EventFilters {
  if (event === 'schedule') return {}
  if (node !== undefined && !reader.isMap(node) && !reader.isNull(node)) {
    throw new Unreadable(
      reader.line(node),
      `\`on: ${event}\` must be followed by filters (\`key: value\`) or by nothing`,
    )
  }
  const filters: Record<string, readonly string[]> = {}
  for (const { key, value } of reader.entries(node)) {
    // A key without a value is the same as no key.
    if (!isFilter(key) || value === undefined || reader.isNull(value)) continue
    filters[key] = reader.items(value).map((item) => filterText(reader, `on: ${event}: ${key}`, item))
  }
  refuseBoth(event, filters, line)
  if (event === 'workflow_run' && filters['workflows'] === undefined) {
    throw new Unreadable(line, '`on: workflow_run` needs `workflows`, the names of the workflows that it follows')
  }
  return filters
}

function isFilter(key: string): boolean {
  return (KEYS as readonly string[]).includes(key)
}

function filterText(reader: YamlReader, place: string, item: Node): string {
  const text = reader.text(item)
  if (text !== undefined) return text
  throw new Unreadable(reader.line(item), `\`${place}\` holds something that is no text`)
}

function refuseBoth(event: string, filters: Readonly<Record<string, unknown>>, line: number): void {
  for (const key of EXCLUSIVE) {
    if (filters[key] === undefined || filters[`${key}-ignore`] === undefined) continue
    const message = `\`on: ${event}\` has both \`${key}\` and \`${key}-ignore\`: GitHub takes only one of them (use \`!\` patterns)`
    throw new Unreadable(line, message)
  }
}
