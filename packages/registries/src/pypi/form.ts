// The form that goes with a file to an index (https://docs.pypi.org/api/upload/): the file's own metadata, field by field.
import { randomUUID } from 'node:crypto'
import { type CoreMetadata, metadataField } from '@plumbline/archives'
import { FileBody } from '@plumbline/http'
import type { PublishFile, SignedBundle } from '../registry.ts'
import { toPep740 } from './attestation.ts'

/** Fields whose names in the form are not those of the metadata in lower case with `_`. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  classifier: 'classifiers',
  'project-url': 'project_urls',
  'license-file': 'license_file',
}

const FILE_TYPES: Readonly<Record<string, string>> = { wheel: 'bdist_wheel', sdist: 'sdist' }

/** What setuptools wrote before version 57 where a project says nothing. */
const SAYS_NOTHING = 'UNKNOWN'

/** All text fields of the form, in order. */
export function formFields(file: PublishFile, bundle?: SignedBundle): [name: string, value: string][] {
  const metadata = file.metadata ?? []
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['filetype', FILE_TYPES[file.kind] ?? file.kind],
    ['pyversion', file.pythonTag ?? ''],
    ['sha256_digest', file.sha256],
    ...metadata.flatMap(([field, value]): [string, string][] => {
      const name = field.toLowerCase()
      if (value === '' || value === SAYS_NOTHING || isTooNew(name, metadata)) return []
      return [[FORM_NAMES[name] ?? name.replaceAll('-', '_'), value]]
    }),
    // An empty list is refused: without an attestation the field is left out.
    ...(bundle ? [['attestations', JSON.stringify([toPep740(bundle)])] satisfies [string, string]] : []),
  ]
}

/** The form with the file in it, read from disk as it is sent; and the header that names its boundary. */
export async function multipartOf(
  file: PublishFile,
  bundle?: SignedBundle,
): Promise<{ readonly contentType: string; readonly body: Blob }> {
  const boundary = `plumbline-${randomUUID()}`
  const part = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`
  const fields = formFields(file, bundle).map(([name, value]) => `${part(`name="${quoted(name)}"`)}\r\n${value}\r\n`)
  const head = `${part(`name="content"; filename="${quoted(file.name)}"`)}Content-Type: application/octet-stream\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: await FileBody.of({ path: file.path, before: [...fields, head].join(''), after: `\r\n--${boundary}--\r\n` }),
  }
}

/** setuptools wrote License-File long before metadata 2.4 defined it; indexes refuse it in older metadata. */
function isTooNew(name: string, metadata: CoreMetadata): boolean {
  const [major = 0, minor = 0] = metadataField(metadata, 'Metadata-Version').split('.').map(Number)
  return name === 'license-file' && (major < 2 || (major === 2 && minor < 4))
}

/** As browsers write a name inside quotes (https://html.spec.whatwg.org/#multipart-form-data). */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
