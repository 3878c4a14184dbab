// *.csproj, *.fsproj, *.vbproj (https://learn.microsoft.com/nuget/reference/msbuild-targets#pack-target).
import { posix } from 'node:path'
import { type Evaluation, evaluate } from '../msbuild/evaluation.ts'
import { packageVersion } from '../msbuild/package-version.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated } from '../reading.ts'

function read(file: string, text: string, readText: ReadText): ManifestReading {
  const evaluation = evaluate(file, text, readText)
  const version = packageVersion(evaluation)
  const is = (name: string, value: string) => evaluation.properties.get(name)?.value?.toLowerCase() === value
  return {
    file,
    ecosystem: 'nuget',
    name: nameOf(file, evaluation),
    // The default is 1.0.0: a project that states nothing has its version from files or arguments of the build.
    version: version.kind === 'none' ? { kind: 'dynamic', key: 'Version', file, line: 1 } : version,
    publishable: !is('ispackable', 'false') && !is('istestproject', 'true'),
  }
}

/** The name of the file, where no property that can be read says otherwise. */
function nameOf(file: string, { properties }: Evaluation): Stated {
  const named = ['packageid', 'assemblyname'].map((name) => properties.get(name)).find((one) => one?.value)
  if (named?.value) return { ...named, value: named.value }
  return { value: posix.parse(file).name, key: 'MSBuildProjectName', file, line: 1 }
}

export const msbuildProject: ManifestFormat = { read }
