// Holds every request, and every answer of our own, against GitHub's published description.
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { norm } from './norm.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: Readonly<Record<string, unknown>>
  readonly required?: boolean
  readonly 'x-multi-segment'?: boolean
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: Content & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>
}

export interface OperationCheck {
  readonly method: string
  /** The path as the description writes it. */
  readonly path: string
  /** Path parameters that may hold slashes. */
  readonly longParameters: readonly string[]
  readonly queryNames: readonly string[]
  /** Sentences about what a request holds that GitHub does not know. */
  request(query: URLSearchParams, body: unknown): readonly string[]
  /** Sentences about what an answer lacks, or has too much. */
  response(status: number, body: unknown): readonly string[]
}

const JSON_TYPE = 'application/json'
/** Statuses that any operation may have although the description names them for few; 502 it tells of in its prose. */
const ALWAYS_POSSIBLE = new Set([304, 400, 401, 403, 404, 409, 411, 415, 422, 429, 502])
const SHOWN_ERRORS = 4

const description = norm(JSON.parse(readFileSync(new URL('../../openapi/github.json', import.meta.url), 'utf8'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateSchema: false,
  validateFormats: false,
  coerceTypes: false,
})
ajv.addSchema(description, 'github')
const loose = new Ajv({ strict: false, validateFormats: false, coerceTypes: true })
const validators = new Map<string, ValidateFunction>()
/** By the schema of a query parameter. */
const fitting = new Map<object, ValidateFunction>()

/** The checks of one operation; throws when it is not in the committed extract. */
export function operationCheck(method: string, path: string): OperationCheck {
  const verb = method.toLowerCase()
  const operation = description.paths[path]?.[verb]
  if (!operation)
    throw new Error(`${method} ${path} is not in the extract: add it to operations.json, then npm run openapi`)
  const parameters = (operation.parameters ?? []).map((item) => resolve<Parameter>(item))
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const pointer = ['paths', path, verb]
  return {
    method,
    path,
    longParameters: parameters.filter((item) => item['x-multi-segment']).map(({ name }) => name),
    queryNames: known.map(({ name }) => name),
    request: (query, body) => [...queryErrors(known, query), ...bodyErrors(operation, pointer, body)],
    response: (status, body) => responseErrors(operation, pointer, status, body),
  }
}

function resolve<T>(item: T | { readonly $ref: string }): T {
  if (typeof item !== 'object' || item === null || !('$ref' in item)) return item as T
  const found = segmentsOf(item.$ref).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    description,
  )
  return found as T
}

function segmentsOf(reference: string): readonly string[] {
  return reference.replace(/^#\//, '').split('/')
}

function queryErrors(known: readonly Parameter[], query: URLSearchParams): readonly string[] {
  const missing = known
    .filter(({ name, required }) => required === true && !query.has(name))
    .map(({ name }) => `query parameter ${name} is missing`)
  const wrong = known.flatMap(({ name, schema }) => {
    const given = query.get(name)
    return given === null || fits(schema, given) ? [] : [`query parameter ${name}=${given} is not valid`]
  })
  return [...missing, ...wrong]
}

/** A query's values are text; numbers and booleans may be written as such. `created` is a range, not a date. */
function fits(schema: Readonly<Record<string, unknown>>, given: string): boolean {
  const known = fitting.get(schema) ?? loose.compile({ type: 'object', properties: { value: schema } })
  fitting.set(schema, known)
  return known({ value: given })
}

function bodyErrors(operation: Operation, pointer: readonly string[], body: unknown): readonly string[] {
  const schema = operation.requestBody?.content?.[JSON_TYPE]?.schema
  if (!schema) return body === undefined ? [] : ['the operation takes no JSON body']
  if (body === undefined) return operation.requestBody?.required ? ['the body is missing'] : []
  const properties = schema['properties'] as Record<string, unknown> | undefined
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : []
  const strange = properties ? given.filter((key) => !(key in properties)) : []
  return [
    ...strange.map((key) => `"${key}" is not a permitted key.`),
    ...validate([...pointer, 'requestBody', 'content', JSON_TYPE, 'schema'], body),
  ]
}

function responseErrors(
  operation: Operation,
  pointer: readonly string[],
  status: number,
  body: unknown,
): readonly string[] {
  const declared = operation.responses[`${status}`]
  if (!declared) return ALWAYS_POSSIBLE.has(status) ? [] : [`status ${status} is not documented`]
  const schema = resolve<Content>(declared).content?.[JSON_TYPE]?.schema
  if (!schema) return body === undefined || status >= 400 ? [] : [`status ${status} is documented without a body`]
  if (body === undefined) return [`status ${status} is documented with a body`]
  const at = '$ref' in declared ? segmentsOf(declared.$ref) : [...pointer, 'responses', `${status}`]
  return validate([...at, 'content', JSON_TYPE, 'schema'], body)
}

function validate(segments: readonly string[], value: unknown): readonly string[] {
  const reference = `github#/${segments.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}`
  const validator = validators.get(reference) ?? ajv.compile({ $ref: reference })
  validators.set(reference, validator)
  if (validator(value)) return []
  return (validator.errors ?? []).slice(0, SHOWN_ERRORS).map(errorText)
}

function errorText(error: ErrorObject): string {
  return `${error.instancePath || 'the body'} ${error.message} ${JSON.stringify(error.params)}`
}
