// A strict table of routes: what is not written down is no route, and no query parameter.
import type { ServiceRequest, ServiceResponse } from './handler.ts'

/** A request that matched: its path's variables, its query. */
export interface Call extends ServiceRequest {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

export interface Route {
  readonly method: string
  /** `{name}` is one segment, `{name+}` one or more. */
  readonly path: string
  /** The query parameters that the route knows. */
  readonly query?: readonly string[]
  readonly handle: (call: Call) => Promise<ServiceResponse> | ServiceResponse
}

/** Sentences about requests that the service would not have understood; a world must end without any. */
export type Problems = (sentence: string) => void

interface Compiled {
  readonly route: Route
  readonly pattern: RegExp
  readonly names: readonly string[]
}

export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly call: Call }
  | { readonly kind: 'unknown'; readonly problem: string }

/** Finds the route of a request; routes written first win. */
export function createRouter(service: string, routes: readonly Route[]): (request: ServiceRequest) => Match {
  const compiled = routes.map(compile)
  return (request) => {
    const url = new URL(request.url, 'http://stand-in')
    const found = compiled.find(({ route, pattern }) => route.method === request.method && pattern.test(url.pathname))
    if (!found) {
      const other = compiled.filter(({ pattern }) => pattern.test(url.pathname)).map(({ route }) => route.method)
      const hint = other.length > 0 ? ` (the path is known for ${other.join(', ')})` : ''
      return { kind: 'unknown', problem: `${service}: no route for ${request.method} ${url.pathname}${hint}` }
    }
    const strange = strangeParameters(found.route, url.searchParams)
    if (strange.length > 0)
      return {
        kind: 'unknown',
        problem: `${service}: ${request.method} ${found.route.path} has no query parameter ${strange.join(', ')}`,
      }
    return { kind: 'route', route: found.route, call: callOf(request, url, found) }
  }
}

/** The stray `&` that Octokit leaves at the end of an upload's query is no parameter. */
function strangeParameters(route: Route, query: URLSearchParams): readonly string[] {
  return [...new Set(query.keys())].filter((name) => !route.query?.includes(name)).map((name) => JSON.stringify(name))
}

function callOf(request: ServiceRequest, url: URL, { pattern, names }: Compiled): Call {
  const values = pattern.exec(url.pathname)?.slice(1) ?? []
  const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
  return { ...request, path: url.pathname, params, query: url.searchParams }
}

function compile(route: Route): Compiled {
  const names: string[] = []
  const source = route.path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const name = /^\{(.+?)(\+?)\}$/.exec(part)
      if (!name) return part.replace(/[.*+?^$()[\]\\|]/g, '\\$&')
      names.push(name[1] ?? '')
      return name[2] ? '(.+)' : '([^/]+)'
    })
    .join('')
  return { route, pattern: new RegExp(`^${source}$`), names }
}
