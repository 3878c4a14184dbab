// The simple index of a project: PEP 503 as a page, PEP 691 and 700 as JSON, by the Accept header.
import type { ServiceRequest, ServiceResponse } from '../handler.ts'
import { body, escaped } from './answers.ts'
import type { IndexedFile } from './control.ts'
import { normalizedName } from './names.ts'
import { filesOf, type Metadata, type Project } from './store.ts'

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html'
/** In the order that the server prefers. */
const OFFERED: Readonly<Record<string, string>> = {
  'text/html': 'text/html; charset=UTF-8',
  [HTML_TYPE]: HTML_TYPE,
  [JSON_TYPE]: JSON_TYPE,
  'application/vnd.pypi.simple.latest+html': HTML_TYPE,
  'application/vnd.pypi.simple.latest+json': JSON_TYPE,
}

export interface SimpleView {
  readonly project: Project
  readonly serial: number
  /** Where a file is downloaded. */
  readonly urlOf: (file: IndexedFile) => string
  /** Where a file's attestations are. */
  readonly provenanceOf: (file: IndexedFile) => string | undefined
}

/** The page or the JSON that the client prefers; 406 when it takes neither. */
export function simpleIndex(request: ServiceRequest, view: SimpleView): ServiceResponse {
  const type = preferred(request.headers['accept'] ?? '*/*')
  if (type === undefined) return body(406, 'text/plain; charset=UTF-8', '406 Not Acceptable')
  const text = type === JSON_TYPE ? JSON.stringify(asJson(view)) : asHtml(view)
  const answer = body(200, type, text)
  return { ...answer, headers: { ...answer.headers, 'x-pypi-last-serial': `${view.serial}` } }
}

function preferred(accept: string): string | undefined {
  const wishes = accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { range: range.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
  })
  const ranked = Object.keys(OFFERED).map((type) => {
    const matching = wishes.filter(({ range }) => [type, `${type.split('/')[0]}/*`, '*/*'].includes(range))
    const exact = matching.find(({ range }) => range === type) ?? matching[0]
    return { type, quality: exact?.quality ?? 0 }
  })
  const best = ranked.toSorted((one, other) => other.quality - one.quality)[0]
  return best && best.quality > 0 ? OFFERED[best.type] : undefined
}

function asJson({ project, serial, urlOf, provenanceOf }: SimpleView): unknown {
  const files = filesOf(project)
  return {
    meta: { 'api-version': '1.4', '_last-serial': serial },
    name: normalizedName(project.name),
    'project-status': { status: 'active' },
    versions: [...project.releases.values()]
      .filter((release) => release.files.length > 0)
      .map(({ version }) => version),
    files: files.map((file) => ({
      filename: file.filename,
      url: urlOf(file),
      hashes: { sha256: file.sha256 },
      size: file.size,
      'upload-time': new Date(file.uploadedAt).toISOString(),
      yanked: file.yanked,
      'core-metadata': false,
      'data-dist-info-metadata': false,
      'requires-python': requiresPython(project, file) ?? null,
      provenance: provenanceOf(file) ?? null,
    })),
  }
}

function asHtml({ project, urlOf, provenanceOf, serial }: SimpleView): string {
  const links = filesOf(project).map((file) => {
    const python = requiresPython(project, file)
    const provenance = provenanceOf(file)
    const attributes = [
      `href="${escaped(`${urlOf(file)}#sha256=${file.sha256}`)}"`,
      ...(python === undefined ? [] : [`data-requires-python="${escaped(python)}"`]),
      ...(file.yanked === false ? [] : [`data-yanked="${escaped(file.yanked === true ? '' : `${file.yanked}`)}"`]),
      ...(provenance === undefined ? [] : [`data-provenance="${escaped(provenance)}"`]),
    ]
    return `<a ${attributes.join(' ')}>${escaped(file.filename)}</a><br />`
  })
  const title = `Links for ${normalizedName(project.name)}`
  return `<!DOCTYPE html>
<html>
  <head>
    <meta name="pypi:repository-version" content="1.4">
    <meta name="pypi:project-status" content="active">
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
    ${links.join('\n    ')}
  </body>
</html>
<!--SERIAL ${serial}-->`
}

function requiresPython(project: Project, file: IndexedFile): string | undefined {
  const release = [...project.releases.values()].find(({ version }) => version === file.version)
  return firstOf(release?.metadata, 'requires_python')
}

/** The value of a field that is given once and not empty. */
export function firstOf(metadata: Metadata | undefined, name: string): string | undefined {
  return metadata?.[name]?.[0]?.trim() || undefined
}
