// SolutionInfo.cs, AssemblyInfo.cs and their like: attributes of an assembly, mostly written by the build.
import type { ManifestFormat, ManifestReading } from '../reading.ts'

const ATTRIBUTE =
  /^\s*\[assembly:\s*(?:System\.Reflection\.)?(Assembly(?:Informational|File)?Version)(?:Attribute)?\s*\(/

/**
 * Always `dynamic`: an assembly's version is not the package's (it often stays behind, to bind to), and what is checked
 * in is often what the last build left. Undefined for a file without such an attribute.
 */
function read(file: string, text: string): ManifestReading | undefined {
  const rows = text.replace(/^\uFEFF/, '').split('\n')
  const line = rows.findIndex((row) => ATTRIBUTE.test(row)) + 1
  if (line === 0) return undefined
  const key = ATTRIBUTE.exec(rows[line - 1] ?? '')?.[1] ?? 'AssemblyVersion'
  return { file, ecosystem: 'nuget', version: { kind: 'dynamic', key, file, line }, publishable: true }
}

export const assemblyInfo: ManifestFormat = { read }
