// The body of a publish request: a length and JSON, a length and the .crate (cargo's registry web API).
import { type Refused, refused } from './answers.ts'

const JSON_LIMIT = 1024 * 1024

/** The JSON of the request, read before anything is known of the crate, and where the .crate's length stands. */
export interface Framed {
  readonly name: string
  readonly vers: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly next: number
}

/** Reads the first half. */
export function readMetadata(body: Buffer): Framed | Refused {
  if (body.length < 4) return refused(400, 'invalid metadata length')
  const length = body.readUInt32LE(0)
  if (length > JSON_LIMIT) return refused(413, 'JSON metadata blob too large')
  if (body.length < 4 + length) return refused(400, `invalid metadata length for remaining payload: ${length}`)
  const metadata = jsonObject(body.subarray(4, 4 + length).toString('utf8'))
  if (typeof metadata === 'string') return refused(400, `invalid upload request: ${metadata}`)
  const { name, vers } = metadata
  if (typeof name !== 'string') return refused(400, `invalid upload request: ${wrongType('name', name)}`)
  if (typeof vers !== 'string') return refused(400, `invalid upload request: ${wrongType('vers', vers)}`)
  for (const field of ['readme', 'readme_file'])
    if (!['string', 'undefined'].includes(typeof (metadata[field] ?? undefined)))
      return refused(400, `invalid upload request: ${wrongType(field, metadata[field])}`)
  return { name, vers, metadata, next: 4 + length }
}

/** Reads the second half; `left` counts the bytes after it, which the server does not read. */
export function readArchive(
  body: Buffer,
  next: number,
  limit: number,
): { readonly archive: Buffer; readonly left: number } | Refused {
  if (body.length < next + 4) return refused(400, 'invalid tarball length')
  const length = body.readUInt32LE(next)
  if (length > limit) return refused(413, `max upload size is: ${limit}`)
  const end = next + 4 + length
  if (body.length < end) return refused(400, `invalid tarball length for remaining payload: ${length}`)
  return { archive: body.subarray(next + 4, end), left: body.length - end }
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { ...value } : 'invalid type, expected struct PublishMetadata'
  } catch (error) {
    return (error as Error).message
  }
}

function wrongType(field: string, value: unknown): string {
  return value === undefined ? `missing field \`${field}\`` : `invalid type for \`${field}\`, expected a string`
}
