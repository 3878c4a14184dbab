// The document that npm sends to publish a version: made for seeding, and taken apart with distrust.
import { digestOf, toIntegrity } from '@plumbline/kernel'
import type { SignVersion } from './signatures.ts'
import type { Manifest } from './tarball.ts'

type Fields = Readonly<Record<string, unknown>>

const TOP_FIELDS = new Set(['_id', 'name', 'description', 'dist-tags', 'versions', 'access', 'readme', '_attachments'])

/** What `PUT /{name}` carries (libnpmpublish). */
export function publicationOf(manifest: Manifest, tarball: Buffer, tag: string, registry: string): unknown {
  const { name, version } = manifest
  const file = `${name}-${version}.tgz`
  const dist = {
    integrity: toIntegrity('sha512', digestOf('sha512', tarball)),
    shasum: digestOf('sha1', tarball),
    tarball: `${registry}${name}/-/${file}`,
  }
  return {
    _id: name,
    name,
    description: manifest['description'],
    'dist-tags': { [tag]: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    access: 'public',
    _attachments: {
      [file]: {
        content_type: 'application/octet-stream',
        data: tarball.toString('base64'),
        length: tarball.length,
      },
    },
  }
}

/** The one version of a document. */
export interface Publication {
  readonly name: string
  readonly version: string
  readonly manifest: Fields
  readonly tarball: Buffer
  /** The attachment with a provenance bundle. */
  readonly provenance?: Fields
  /** Who may see the package, where that is said. */
  readonly access: string
}

/** What a document publishes; throws the sentence that says why the registry would not take it. */
export function readPublication(document: Fields, name: string): Publication {
  const strange = Object.keys(document).filter((key) => !TOP_FIELDS.has(key))
  if (strange.length > 0) throw new RangeError(`a publish document has no field ${strange.join(', ')}`)
  if (document['name'] !== name || document['_id'] !== name) throw new RangeError(`the document is not for ${name}`)
  const versions = Object.entries(fields(document['versions']))
  const [entry] = versions
  if (!entry || versions.length !== 1)
    throw new RangeError(`the document holds ${versions.length} versions instead of one`)
  const [version, manifest] = entry
  const tags = Object.values(fields(document['dist-tags']))
  if (tags.length !== 1 || tags[0] !== version)
    throw new RangeError('the document must have one dist-tag for its version')
  const attachments = fields(document['_attachments'])
  const tarball = tarballIn(attachments, `${name}-${version}`, fields(fields(manifest)['dist']))
  const provenance = attachments[`${name}-${version}.sigstore`]
  return {
    name,
    version,
    manifest: fields(manifest),
    tarball,
    access: typeof document['access'] === 'string' ? document['access'] : '',
    ...(provenance === undefined ? {} : { provenance: fields(provenance) }),
  }
}

/**
 * The document as a registry that knows nothing of provenance takes it; `dist` has npm's signature, and says where the
 * bundle is when there is one.
 */
export function asStored(document: Fields, publication: Publication, sign: SignVersion, bundleUrl?: string): Fields {
  const { name, version, manifest } = publication
  const { [`${name}-${version}.sigstore`]: _provenance, ...attachments } = fields(document['_attachments'])
  const own = fields(manifest['dist'])
  const dist = {
    ...own,
    signatures: sign({ name, version, integrity: `${own['integrity']}` }),
    ...(bundleUrl === undefined
      ? {}
      : { attestations: { url: bundleUrl, provenance: { predicateType: 'https://slsa.dev/provenance/v1' } } }),
  }
  return { ...document, versions: { [version]: { ...manifest, dist } }, _attachments: attachments }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** One tarball with the stated digest, and beside it at most the provenance. */
function tarballIn(attachments: Fields, stem: string, dist: Fields): Buffer {
  const file = `${stem}.tgz`
  const names = Object.keys(attachments).filter((name) => name !== `${stem}.sigstore`)
  if (names.length !== 1 || names[0] !== file)
    throw new RangeError(`the attachments are ${names.join(', ') || 'none'} instead of ${file} alone`)
  const bytes = Buffer.from(`${fields(attachments[file])['data']}`, 'base64')
  if (dist['integrity'] !== toIntegrity('sha512', digestOf('sha512', bytes)))
    throw new RangeError('dist.integrity is not that of the attached tarball')
  return bytes
}
