// The document that npm sends to publish a version: made for seeding, and taken apart with distrust.
import { digestOf, toIntegrity } from '@plumbline/kernel'
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

/** The one version in a document; throws the sentence that says why the registry would not take it. */
export function publishedVersion(document: Fields, name: string): string {
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
  checkTarball(fields(document['_attachments']), `${name}-${version}.tgz`, fields(fields(manifest)['dist']))
  return version
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** One tarball with the stated digest. Provenance bundles are not understood here: whoever sends one is told. */
function checkTarball(attachments: Fields, file: string, dist: Fields): void {
  const names = Object.keys(attachments)
  if (names.length !== 1 || names[0] !== file)
    throw new RangeError(`the attachments are ${names.join(', ') || 'none'} instead of ${file} alone`)
  const bytes = Buffer.from(`${fields(attachments[file])['data']}`, 'base64')
  if (dist['integrity'] !== toIntegrity('sha512', digestOf('sha512', bytes)))
    throw new RangeError('dist.integrity is not that of the attached tarball')
}
