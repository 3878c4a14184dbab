// `no-version-source`, told by what the folder does hold.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import type { Manifests } from './manifests.ts'
import { isOf } from './standing.ts'

const KINDS = 'package.json, pyproject.toml, setup.py, Cargo.toml, *.gemspec, pom.xml, build.gradle, *.csproj, go.mod'

// More is no sentence any more.
const SHOWN = 6

/** The failure for a folder (given from the workspace's root) whose files have these names. */
export function noSource(
  directory: string,
  names: readonly string[],
  ecosystem: string,
  { readings, silent }: Manifests,
): PlumblineError {
  const folder = directory === '' ? 'the root of the workspace' : `"${directory}"`
  const other = readings.filter((one) => ecosystem !== '' && !isOf(one, ecosystem))
  const without = readings.filter((one) => !other.includes(one)).map((one) => one.file)
  const parts = [
    ...(other.length > 0 ? [shown(other.map((one) => `${one.file} (${one.ecosystem})`))] : []),
    ...(without.length > 0 ? [`${shown(without)} without a version`] : []),
    ...(silent.length > 0 ? [`${shown(silent)} without a package`] : []),
  ]
  const source = ecosystem === '' ? 'No manifest' : `No manifest of the ecosystem "${ecosystem}"`
  const holds = parts.length > 0 ? parts.join(' and ') : nothing(directory, names)
  return new PlumblineError('no-version-source', {
    what: `${source} in ${folder} states a version: it holds ${holds}.`,
  })
}

function nothing(directory: string, names: readonly string[]): string {
  const like = names.filter((name) => /version|\.(?:toml|json|ya?ml|cfg|xml|props|mod|lock|py)$/i.test(name))
  const beside = like.length > 0 ? `, only ${shown(like.map((name) => posix.join(directory, name)))}` : ''
  return `no manifest that is read (${KINDS} and others: see the README)${beside}`
}

function shown(files: readonly string[]): string {
  const rest = files.length - SHOWN
  return files.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
