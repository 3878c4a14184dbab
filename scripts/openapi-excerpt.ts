// Cuts the wanted operations, with everything that they refer to, out of an OpenAPI 3.0 description.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { [key: string]: Json }

/** Keys that say nothing about validity. */
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'title', 'x-octokit'])
const PROSE_PREFIX = 'x-github'

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy without prose; below `properties` every key is a name, not a keyword. */
function withoutProse(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => names || !(PROSE.has(key) || key.startsWith(PROSE_PREFIX)))
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item, !names && key === 'properties')]))
}

function lookUp(document: Json, segments: readonly string[]): Json {
  let value: Json | undefined = document
  for (const segment of segments) value = isObject(value) ? value[segment] : undefined
  if (value === undefined) throw new Error(`the description has nothing at #/${segments.join('/')}`)
  return value
}

function place(target: JsonObject, segments: readonly string[], value: Json): void {
  let folder = target
  for (const segment of segments.slice(0, -1)) {
    folder[segment] ??= {}
    folder = folder[segment] as JsonObject
  }
  folder[segments.at(-1) ?? ''] = value
}

/** Copies what a `$ref` names into the excerpt, and what that refers to in turn. */
function followReferences(value: Json, document: Json, target: JsonObject, seen: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) followReferences(item, document, target, seen)
  if (!isObject(value)) return
  const reference = value['$ref']
  if (typeof reference === 'string' && !seen.has(reference)) {
    seen.add(reference)
    const segments = reference.slice(2).split('/')
    const found = withoutProse(lookUp(document, segments))
    place(target, segments, found)
    followReferences(found, document, target, seen)
  }
  for (const item of Object.values(value)) followReferences(item, document, target, seen)
}

/** What GitHub really answers although its description leaves it out: an interrupted upload's state. */
function amend(excerpt: JsonObject): void {
  const state = lookUp(excerpt, ['components', 'schemas', 'release-asset', 'properties', 'state']) as JsonObject
  state['enum'] = [...(state['enum'] as Json[]), 'starter']
}

/** The excerpt, with its origin in `info`; throws when a wanted operation is not in the description. */
export function excerptOf(
  document: Json,
  operations: Readonly<Record<string, readonly string[]>>,
  source: string,
): Json {
  const version = lookUp(document, ['info', 'version'])
  const excerpt: JsonObject = { openapi: '3.0.3', info: { title: `GitHub REST API, excerpt of ${source}`, version } }
  const seen = new Set<string>()
  for (const [path, methods] of Object.entries(operations))
    for (const method of methods) {
      const operation = withoutProse(lookUp(document, ['paths', path, method]))
      place(excerpt, ['paths', path, method], operation)
      followReferences(operation, document, excerpt, seen)
    }
  amend(excerpt)
  return excerpt
}
