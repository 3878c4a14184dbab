// Pages of a list, as GitHub cuts them: `per_page`, `page` and the Link header.
import type { Call } from '../router.ts'

const DEFAULT_SIZE = 30
const LARGEST = 100

export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** The page that the query asks for; `origin` is the address of the API. */
export function pageOf<T>(all: readonly T[], call: Call, origin: string): Page<T> {
  const size = Math.min(Number(call.query.get('per_page') ?? DEFAULT_SIZE) || DEFAULT_SIZE, LARGEST)
  const page = Math.max(Number(call.query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const link = (number: number, relation: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', `${number}`)
    return `<${origin}${call.path}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  const items = all.slice((page - 1) * size, page * size)
  return { items, headers: links.length > 0 ? { link: links.join(', ') } : {} }
}
