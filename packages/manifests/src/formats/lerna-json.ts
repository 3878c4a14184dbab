// lerna.json (https://lerna.js.org/docs/features/version-and-publish): the one version of all packages in fixed mode.
import { parseJson } from '../json-document.ts'
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

function read(file: string, text: string): ManifestReading {
  const json = parseJson(file, text, { comments: true, expected: 'an object with "version"' })
  const version = json.text('version')
  // In this mode every package has a version of its own.
  const isIndependent = version?.value === 'independent'
  return { file, ecosystem: 'npm', version: versionFrom(isIndependent ? undefined : version), publishable: true }
}

export const lernaJson: ManifestFormat = { read }
