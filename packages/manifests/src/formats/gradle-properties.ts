// gradle.properties (https://docs.gradle.org/current/userguide/build_environment.html): the version under Gradle's name
// or a widespread one, unless a script says otherwise.
import { posix } from 'node:path'
import { namedVersion, RELEASED_AS } from '../gradle/names.ts'
import { gradleProject, gradleVersion, projectName } from '../gradle/project.ts'
import { parseProperties } from '../properties-document.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

// Gradle takes the first by itself, and the plugin that most Android libraries are published with the second.
const TAKEN = new Set(['version', 'VERSION_NAME'])

/** Undefined for a file without a version, and where a script states another one. */
function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const stated = namedVersion(parseProperties(file, text))
  const version = stated && versionOf(file, stated, readText)
  if (version === undefined) return undefined
  const name = projectName(posix.dirname(file), readText)
  return { file, ecosystem: 'maven', ...(name ? { name } : {}), version, releasedAs: RELEASED_AS, publishable: true }
}

function versionOf(file: string, stated: Stated, readText: ReadText): StatedVersion | undefined {
  const built = gradleVersion(gradleProject(posix.dirname(file), readText))
  if (built?.kind === 'dynamic') return built
  const isElsewhere = built?.kind === 'static' && built.file !== file
  return isElsewhere && !TAKEN.has(stated.key) ? undefined : versionFrom(stated)
}

export const gradleProperties: ManifestFormat = { read }
