// A folder that is no package but the root of several: which of them can be released, and how to rehearse one.
import { PlumblineError } from '@plumbline/kernel'
import type { ManifestReading } from '@plumbline/manifests'
import { type PackageBelow, packagesBelow } from './siblings.ts'
import { foldersInWorkflows } from './workflow-choice.ts'

/** A folder at a commit, as an error names it. */
export interface Place {
  readonly gitDir: string
  readonly commit: string
  readonly directory: string
  readonly where: string
  /** Names of the files in it. */
  readonly files: readonly string[]
}

/** Manifest → whether it, or a file beside it, says that other packages belong to the folder. */
const IS_WORKSPACE: Readonly<Record<string, (text: string, files: readonly string[]) => boolean>> = {
  'package.json': (text, files) => 'workspaces' in packageJson(text) || files.includes('pnpm-workspace.yaml'),
  'lerna.json': () => true,
  'Cargo.toml': (text) => /^[ \t]*\[[ \t]*workspace\b/m.test(text),
  'pyproject.toml': (text) => /^[ \t]*\[[ \t]*tool\.uv\.workspace\b/m.test(text),
}

/** More than fit into an error that is read whole. */
const NAMED = 10

/** What a package.json holds that was read already; npm strips a byte order mark. */
export function packageJson(text: string): Record<string, Record<string, string> | undefined> {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, Record<string, string> | undefined>
}

/** Throws `no-package` for the root of a workspace that is no package, or one that is never published. */
export async function refuseRoot(place: Place, reading: ManifestReading, text: string): Promise<void> {
  const { file, publishable, name } = reading
  if ((publishable && name) || !IS_WORKSPACE[file]?.(text, place.files)) return
  const own = name ? `its own package "${name.value}" is private and never published` : 'it has no package of its own'
  throw await noPackage(place, {
    what: `${file} in ${place.where} is the root of a workspace, and ${own}.`,
    means: 'Of a workspace the packages in it are released, and no manifest here is of one that may be published.',
    next: 'Pass a repository with a package that may be published; one that is marked as private may not.',
  })
}

/** The error `no-package`, which names the packages below the folder where there are any. */
export async function noPackage(
  place: Place,
  said: { readonly what: string; readonly means?: string; readonly next?: string },
): Promise<PlumblineError> {
  const below = await packagesBelow(place.gitDir, place.commit, place.directory, place.files)
  const [first] = below
  if (!first) return new PlumblineError('no-package', said)
  if (below.length === 1) {
    const next = `Pass the folder of that: --working-directory ${asArgument(first.directory)}.`
    return new PlumblineError('no-package', { what: said.what, means: onlyOne(first), next })
  }
  const means = `The packages below it that can be released are ${listed(below)}.`
  return new PlumblineError('no-package', { what: said.what, means, next: nextOfSeveral(place, below, first) })
}

/** A folder that a workflow names is the one that it lets be rehearsed. */
function nextOfSeveral(place: Place, below: readonly PackageBelow[], first: PackageBelow): string {
  const stated = foldersInWorkflows(place)
  const named = below.find(({ directory }) => stated.has(directory))
  const pass = `Pass the folder of one of them: --working-directory ${asArgument((named ?? first).directory)}`
  return named
    ? `${pass}, which a workflow here names.`
    : `${pass}. With a workflow that publishes several packages any of them gives the same rehearsal, in which the scenario meets the one passed.`
}

function onlyOne(below: PackageBelow): string {
  return `The only package below it that can be released is ${inFolder(below)}.`
}

function listed(below: readonly PackageBelow[]): string {
  const shown = below.slice(0, NAMED).map(inFolder)
  const rest = below.length > NAMED ? `${below.length - NAMED} more` : shown.pop()
  return `${shown.join(', ')} and ${rest}`
}

function inFolder({ name, directory }: PackageBelow): string {
  return `${asArgument(directory)} (${name})`
}

function asArgument(directory: string): string {
  return /^[\w./@-]+$/.test(directory) ? directory : JSON.stringify(directory)
}
