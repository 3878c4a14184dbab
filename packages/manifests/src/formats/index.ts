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
  { file: 'pyproject.toml', load: async () => (await import('./pyproject.ts')).pyproject },
  { file: 'setup.cfg', load: async () => (await import('./setup-cfg.ts')).setupCfg },
  { file: 'Cargo.toml', load: async () => (await import('./cargo.ts')).cargo },
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
