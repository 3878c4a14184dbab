// OpenAPI 3.0's `nullable` as JSON Schema says it: Ajv's own support refuses it beside `$ref` and without `type`.

type Schema = Record<string, unknown>

/** A copy in which every `nullable: true` has become a `null` type. */
export function norm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(norm)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, norm(item)]),
  ) as Schema
  // A property that is called `nullable` would be an object, not a boolean.
  if (typeof nullable !== 'boolean') return nullable === undefined ? schema : { ...schema, nullable }
  if (!nullable) return schema
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const listed = schema['enum']
  const choices = Array.isArray(listed) && !listed.includes(null) ? { enum: [...listed, null] } : {}
  return { ...schema, type: [schema['type'], 'null'], ...choices }
}
