// build.gradle and build.gradle.kts: the version where a script states it plainly; code that computes it is `dynamic`.
import { posix } from 'node:path'
import { RELEASED_AS, versionInFile } from '../gradle/names.ts'
import { gradleProject, gradleVersion, projectName } from '../gradle/project.ts'
import { parseProperties } from '../properties-document.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated } from '../reading.ts'

const VERSION_FILES = ['version.properties', 'gradle/version.properties'] as const

function read(file: string, text: string, readOther: ReadText): ManifestReading {
  const readText: ReadText = (path) => (path === file ? text : readOther(path))
  const folder = posix.dirname(file)
  const name = projectName(folder, readText)
  const version = gradleVersion(gradleProject(folder, readText))
  const listed = version === undefined ? versionBeside(folder, readText) : undefined
  return {
    file,
    ecosystem: 'maven',
    ...(name ? { name } : {}),
    version: version ?? (listed ? { kind: 'static', ...listed } : { kind: 'dynamic', key: 'version', file, line: 1 }),
    releasedAs: RELEASED_AS,
    publishable: true,
  }
}

/** The settings or a plugin of the build take it from there. */
function versionBeside(folder: string, readText: ReadText): Stated | undefined {
  for (const name of VERSION_FILES) {
    const path = posix.join(folder, name)
    const text = readText(path)
    const stated = text === undefined ? undefined : versionInFile(parseProperties(path, text))
    if (stated) return stated
  }
  return undefined
}

export const gradleScript: ManifestFormat = { read }
