// Python's core metadata, as METADATA and PKG-INFO hold it: fields like mail headers, the description as the body.
// https://packaging.python.org/specifications/core-metadata/ (every version: unknown fields are kept as they are).

/** All fields in the file's order, as often as they occur; the description is the field `Description`. */
export type CoreMetadata = readonly (readonly [name: string, value: string])[]

/** Reads a metadata file; the reason, as the rest of a sentence, when it is none. */
export function parseCoreMetadata(bytes: Uint8Array): CoreMetadata | { readonly problem: string } {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: 'is not UTF-8' }
  }
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.indexOf('')
  const headers = end < 0 ? lines : lines.slice(0, end)
  const body = end < 0 ? '' : lines.slice(end + 1).join('\n')
  const fields: [string, string[]][] = []
  for (const [index, line] of headers.entries()) {
    const field = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:(.*)$/.exec(line)
    const open = fields.at(-1)
    if (field) fields.push([field[1] ?? '', [(field[2] ?? '').trim()]])
    else if (/^[ \t]/.test(line) && open) open[1].push(line)
    else return { problem: `is no list of fields: line ${index + 1} is ${JSON.stringify(line.slice(0, 80))}` }
  }
  const read = fields.map(([name, value]) => [name, unfold(name, value)] as const)
  return body.trim() === '' ? read : [...read.filter(([name]) => !isDescription(name)), ['Description', body]]
}

/** The first value of a field, its name in any case; empty when absent. */
export function metadataField(metadata: CoreMetadata, name: string): string {
  return metadataFields(metadata, name)[0] ?? ''
}

/** Every value of a field, in order. */
export function metadataFields(metadata: CoreMetadata, name: string): string[] {
  const wanted = name.toLowerCase()
  return metadata.flatMap(([field, value]) => (field.toLowerCase() === wanted ? [value] : []))
}

/** Texts of several lines keep them, without the mark that carried them through a header; others become one line. */
function unfold(name: string, [first = '', ...rest]: readonly string[]): string {
  const severalLines = isDescription(name) || name.toLowerCase() === 'license'
  if (!severalLines) return [first, ...rest.map((line) => line.trim())].join(' ').trim()
  return [first, ...rest.map((line) => line.replace(/^( {8}| {7}\||\t)/, ''))].join('\n')
}

function isDescription(name: string): boolean {
  return name.toLowerCase() === 'description'
}
