// What a table of pyproject.toml says about the package, and how its texts are read.
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestReading, ReadText, Requirements, Stated } from '../reading.ts'
import type { TomlDocument } from '../toml-document.ts'

export interface TableReading extends Pick<ManifestReading, 'version' | 'publishable'> {
  readonly name: Stated
  readonly use: Requirements['use']
}

export interface PackageTable {
  /** Whether the file has the table and says that there is a package. */
  describes(toml: TomlDocument): boolean
  /** Of a file that has it. Throws `manifest-invalid`. */
  read(file: string, toml: TomlDocument, readText: ReadText): TableReading
}

/** A text with its line; undefined when nothing states it. Throws `manifest-invalid` for what is no text. */
export function statedText(file: string, toml: TomlDocument, path: readonly string[]): Stated | undefined {
  const found = toml.get(...path)
  if (found === undefined) return undefined
  const key = path.join('.')
  if (typeof found.value === 'string' && found.value !== '') return { value: found.value, key, file, line: found.line }
  throw invalidManifest(file, found.line, `${key} is ${JSON.stringify(found.value)}`, 'a text in quotes')
}

/** The texts of a list; anything else in it is left to the build, which says more about it. */
export function listedTexts(toml: TomlDocument, path: readonly string[]): string[] {
  const value = toml.get(...path)?.value
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** PyPI refuses any package with a classifier that begins with `Private ::`. */
export function isPublishable(classifiers: readonly string[]): boolean {
  return !classifiers.some((one) => /^private ::/i.test(one))
}
