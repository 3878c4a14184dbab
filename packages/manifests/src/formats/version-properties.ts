// version.properties: a file of a Gradle or Ant build for the version alone.
import { versionInFile } from '../gradle/names.ts'
import { parseProperties } from '../properties-document.ts'
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

/** Undefined for a file without anything; parts of a version, or several versions, are for the build to put together. */
function read(file: string, text: string): ManifestReading | undefined {
  const properties = parseProperties(file, text)
  const [first] = properties.values()
  if (first === undefined) return undefined
  const stated = versionInFile(properties)
  const { key, line } = first
  const version = stated ? versionFrom(stated) : ({ kind: 'dynamic', key, file, line } as const)
  return { file, ecosystem: 'maven', version, publishable: true }
}

export const versionProperties: ManifestFormat = { read }
