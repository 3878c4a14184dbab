// Directory.Build.props (https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory): the version of all projects below.
import { evaluate } from '../msbuild/evaluation.ts'
import { packageVersion } from '../msbuild/package-version.ts'
import type { ManifestFormat, ManifestReading, ReadText } from '../reading.ts'

/** Undefined for a file that has nothing to do with the version. */
function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const version = packageVersion(evaluate(file, text, readText))
  return version.kind === 'none' ? undefined : { file, ecosystem: 'nuget', version, publishable: true }
}

export const directoryBuildProps: ManifestFormat = { read }
