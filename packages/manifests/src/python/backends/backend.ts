// How a build backend finds a version that [project] leaves to it.
import type { ReadText, StatedVersion } from '../../reading.ts'
import type { TomlDocument } from '../../toml-document.ts'

export interface Project {
  /** Path of its pyproject.toml. */
  readonly file: string
  readonly toml: TomlDocument
  readonly name: string
  readonly readText: ReadText
}

/** Undefined where it cannot be told; `dynamic` where a setting says so, which the message then names. */
export type FindsVersion = (project: Project) => StatedVersion | undefined

/** The text of a setting; undefined for what is not there, empty or no text. */
export function setting(toml: TomlDocument, ...path: string[]): string | undefined {
  const value = toml.get(...path)?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}
