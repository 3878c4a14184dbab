// A multipart form (RFC 7578) taken apart: text fields in order, and the parts that are files.

export interface FormFile {
  readonly field: string
  readonly filename: string
  /** Empty when the part states none. */
  readonly contentType: string
  readonly content: Buffer
}

export interface Form {
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly files: readonly FormFile[]
}

/** The form in a body; undefined when header or body are none. */
export function readForm(contentType: string, body: Buffer): Form | undefined {
  const boundary = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const delimiter = boundary && `--${boundary[1] ?? boundary[2]}`
  const parts = delimiter ? split(body, delimiter) : undefined
  if (!parts) return undefined
  const fields = new Map<string, string[]>()
  const files: FormFile[] = []
  for (const part of parts) {
    const { name, filename, type, content } = readPart(part)
    if (name === undefined) return undefined
    if (filename !== undefined) files.push({ field: name, filename, contentType: type, content })
    else fields.set(name, [...(fields.get(name) ?? []), content.toString('utf8')])
  }
  return { fields, files }
}

/** What stands between the delimiters; undefined without a closing one. */
function split(body: Buffer, delimiter: string): readonly Buffer[] | undefined {
  const parts: Buffer[] = []
  let start = body.indexOf(delimiter)
  while (start >= 0) {
    const from = start + delimiter.length
    if (body.subarray(from, from + 2).toString('latin1') === '--') return parts
    const end = body.indexOf(`\r\n${delimiter}`, from)
    if (end < 0) return undefined
    parts.push(body.subarray(from + 2, end))
    start = end + 2
  }
  return undefined
}

function readPart(part: Buffer) {
  const end = part.indexOf('\r\n\r\n')
  const head = part.subarray(0, Math.max(end, 0)).toString('utf8')
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1] ?? ''
  return {
    name: parameter(disposition, 'name'),
    filename: parameter(disposition, 'filename'),
    type: /^content-type:\s*(\S.*?)\s*$/im.exec(head)?.[1] ?? '',
    content: part.subarray(end + 4),
  }
}

/** Browsers and `fetch` write a quote as %22; Python's clients put a backslash in front. */
function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[;\\s])${name}="((?:[^"\\\\]|\\\\.)*)"`).exec(disposition)?.[1]
  return found?.replace(/\\(["\\])/g, '$1').replaceAll('%22', '"')
}
