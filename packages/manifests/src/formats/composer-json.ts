// composer.json (https://getcomposer.org/doc/04-schema.md): Packagist takes the tag as version where none is stated.
import { parseJson } from '../json-document.ts'
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

function read(file: string, text: string): ManifestReading {
  const json = parseJson(file, text, { comments: false, expected: 'an object with "name"' })
  const name = json.text('name')
  const version = json.text('version')
  return {
    file,
    ecosystem: 'packagist',
    ...(name ? { name } : {}),
    version: version ? versionFrom(version) : { kind: 'tag', key: name?.key ?? 'name', file, line: name?.line ?? 1 },
    // Packagist takes nothing without a name.
    publishable: name !== undefined,
  }
}

export const composerJson: ManifestFormat = { read }
