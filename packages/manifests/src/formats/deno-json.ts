// deno.json, deno.jsonc (https://docs.deno.com/runtime/fundamentals/configuration/) and jsr.json
// (https://jsr.io/docs/package-configuration): the package is published on JSR.
import { parseJson } from '../json-document.ts'
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

/** Undefined for a file that only configures Deno's tools. */
function read(file: string, text: string): ManifestReading | undefined {
  const json = parseJson(file, text, { comments: true, expected: 'an object with "name" and "version"' })
  const name = json.text('name')
  const version = versionFrom(json.text('version'))
  if (name === undefined && version.kind === 'none') return undefined
  return {
    file,
    ecosystem: 'jsr',
    ...(name ? { name } : {}),
    version,
    publishable: json.value('publish') !== false,
  }
}

export const denoJson: ManifestFormat = { read }
