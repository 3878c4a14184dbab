// A pyproject.toml whose version the build backend finds, and what is expected of it.
import type { Files } from '../reading.ts'

/** What it is, its files, and the version with its place in short (see `versionOf`). */
export type Case = readonly [string, Files, string]

/** The settings begin on line 7. */
export function projectOf(backend: string, more = '', requires = ''): string {
  const build = `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n`
  return `[project]\nname = "my-widget"\ndynamic = ["version"]\n${build}${more}`
}
