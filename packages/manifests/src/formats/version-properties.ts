// version.properties: a file of a Gradle or Ant build for the version alone.
import { posix } from 'node:path'
import { versionInFile } from '../gradle/names.ts'
import { gradleProject, gradleVersion } from '../gradle/project.ts'
import { parseProperties } from '../properties-document.ts'
import type { ManifestFormat, ManifestReading, ReadText } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

/** Undefined for a file without anything; parts of a version, or several versions, are for the build to put together. */
function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const properties = parseProperties(file, text)
  const [first] = properties.values()
  if (first === undefined) return undefined
  const built = gradleVersion(gradleProject(posix.dirname(file), readText))
  const stated = built?.kind === 'dynamic' ? undefined : versionInFile(properties)
  const { key, line } = first
  const version = stated ? versionFrom(stated) : ({ kind: 'dynamic', key, file, line } as const)
  return { file, ecosystem: 'maven', version, publishable: true }
}

export const versionProperties: ManifestFormat = { read }
