// The table of manifest formats, in the documented order: the only importer of their files.
// Parsers are loaded when a file of theirs is there, so a step that reads no TOML starts without a TOML parser.
import { posix } from 'node:path'
import type { ManifestFormat, ManifestReading, ReadText } from '../reading.ts'

interface Row {
  /** Name of the file; `*` at its beginning stands for any text. */
  readonly file: string
  readonly load: () => Promise<ManifestFormat>
}

const formats: readonly Row[] = [
  { file: 'package.json', load: async () => (await import('./package-json.ts')).packageJson },
  { file: 'deno.json', load: async () => (await import('./deno-json.ts')).denoJson },
  { file: 'deno.jsonc', load: async () => (await import('./deno-json.ts')).denoJson },
  { file: 'jsr.json', load: async () => (await import('./deno-json.ts')).denoJson },
  { file: 'lerna.json', load: async () => (await import('./lerna-json.ts')).lernaJson },
  { file: 'pyproject.toml', load: async () => (await import('./pyproject.ts')).pyproject },
  { file: 'setup.cfg', load: async () => (await import('./setup-cfg.ts')).setupCfg },
  { file: 'setup.py', load: async () => (await import('./setup-py.ts')).setupPy },
  { file: 'Cargo.toml', load: async () => (await import('./cargo.ts')).cargo },
  { file: '*.gemspec', load: async () => (await import('./gemspec.ts')).gemspec },
  { file: 'pom.xml', load: async () => (await import('./pom.ts')).pom },
  { file: 'gradle.properties', load: async () => (await import('./gradle-properties.ts')).gradleProperties },
  { file: 'build.gradle', load: async () => (await import('./gradle-script.ts')).gradleScript },
  { file: 'build.gradle.kts', load: async () => (await import('./gradle-script.ts')).gradleScript },
  { file: 'version.properties', load: async () => (await import('./version-properties.ts')).versionProperties },
  { file: '*.csproj', load: async () => (await import('./msbuild-project.ts')).msbuildProject },
  { file: '*.fsproj', load: async () => (await import('./msbuild-project.ts')).msbuildProject },
  { file: '*.vbproj', load: async () => (await import('./msbuild-project.ts')).msbuildProject },
  { file: 'Directory.Build.props', load: async () => (await import('./directory-build-props.ts')).directoryBuildProps },
  { file: '*.nuspec', load: async () => (await import('./nuspec.ts')).nuspec },
  { file: 'SolutionInfo.cs', load: async () => (await import('./assembly-info.ts')).assemblyInfo },
  { file: 'AssemblyInfo.cs', load: async () => (await import('./assembly-info.ts')).assemblyInfo },
  { file: '*AssemblyInfo.cs', load: async () => (await import('./assembly-info.ts')).assemblyInfo },
  { file: 'mix.exs', load: async () => (await import('./mix-exs.ts')).mixExs },
  { file: 'pubspec.yaml', load: async () => (await import('./pubspec.ts')).pubspec },
  { file: 'Chart.yaml', load: async () => (await import('./chart.ts')).chart },
  { file: 'composer.json', load: async () => (await import('./composer-json.ts')).composerJson },
  { file: '*.cabal', load: async () => (await import('./cabal.ts')).cabal },
  { file: 'tauri.conf.json', load: async () => (await import('./tauri-conf.ts')).tauriConf },
  { file: 'go.mod', load: async () => (await import('./go-mod.ts')).goMod },
  { file: 'Package.swift', load: async () => (await import('./package-swift.ts')).packageSwift },
  { file: 'VERSION', load: async () => (await import('./version-file.ts')).versionFile },
  { file: 'VERSION.txt', load: async () => (await import('./version-file.ts')).versionFile },
  { file: 'version', load: async () => (await import('./version-file.ts')).versionFile },
  { file: 'version.txt', load: async () => (await import('./version-file.ts')).versionFile },
]

/** File names that are read, in the order in which they decide ecosystem and package name. */
export const MANIFEST_FILES: readonly string[] = formats.map((row) => row.file)

/** The manifests among the files of a folder, in the order in which they decide. */
export function manifestsAmong(names: readonly string[]): string[] {
  return formats.flatMap((row) => names.filter((name) => isNamed(name, row)).sort())
}

function isNamed(name: string, { file }: Row): boolean {
  return file.startsWith('*') ? name.length >= file.length && name.endsWith(file.slice(1)) : name === file
}

/**
 * What the manifest at a path says; undefined when the file describes no package.
 * Throws `manifest-invalid` with file and line.
 */
export async function readManifest(
  file: string,
  text: string,
  readText: ReadText,
): Promise<ManifestReading | undefined> {
  const name = posix.basename(file)
  const row = formats.find((candidate) => isNamed(name, candidate))
  if (row === undefined) throw new Error(`no manifest format is called ${name}; known are ${MANIFEST_FILES.join(', ')}`)
  return (await row.load()).read(file, text, readText)
}
