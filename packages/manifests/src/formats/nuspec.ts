// *.nuspec (https://learn.microsoft.com/nuget/reference/nuspec): `$version$` is put in when the package is made.
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { childOf, parseXml } from '../xml-document.ts'

function read(file: string, text: string): ManifestReading {
  const metadata = childOf(parseXml(file, text, 'package'), 'metadata')
  const id = childOf(metadata, 'id')
  const version = childOf(metadata, 'version')
  if (version === undefined || version.text === '') {
    throw invalidManifest(file, version?.line ?? metadata?.line ?? 1, 'metadata has no version', 'an element <version>')
  }
  const place = { key: 'metadata.version', file, line: version.line }
  return {
    file,
    ecosystem: 'nuget',
    ...(id && isLiteral(id.text) ? { name: { value: id.text, key: 'metadata.id', file, line: id.line } } : {}),
    version: isLiteral(version.text)
      ? { kind: 'static', value: version.text, ...place }
      : { kind: 'dynamic', ...place },
    publishable: true,
  }
}

/** Whether nothing between `$` signs is left to be put in. */
function isLiteral(text: string): boolean {
  return text !== '' && !text.includes('$')
}

export const nuspec: ManifestFormat = { read }
