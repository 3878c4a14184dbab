// Packages in folders that are mostly nobody's: those that are somebody's after all, by their workspace or their tags.
import { matchesGlob, posix } from 'node:path'
import { namesPackage, readTag, type Scheme } from '@plumbline/versions'
import type { WatchedPackage } from './packages.ts'
import type { Tree } from './request.ts'

/** Folders of packages that are nobody's: fixtures, examples, what others wrote. */
const SIDELINES = new Set([
  ...['test', 'tests', '__tests__', 'spec', 'fixture', 'fixtures', '__fixtures__', 'testdata', 'e2e', 'benchmarks'],
  ...['example', 'examples', 'sample', 'samples', 'template', 'templates', 'demo', 'demos'],
  ...['vendor', 'third_party', 'third-party', 'vendored', 'dist', 'build', 'target'],
])

/** Whether a folder is one of them, or below one. */
export function isSideline(folder: string): boolean {
  return folder.split('/').some((part) => SIDELINES.has(part.toLowerCase()))
}

/** Whether a package there is released from here: it has a version and a place in the workspace, or a tag names it. */
export function isReleasedFrom(of: WatchedPackage, globs: readonly string[], tags: readonly string[]): boolean {
  const [out, into] = [globs.filter((glob) => glob.startsWith('!')), globs.filter((glob) => !glob.startsWith('!'))]
  const within = (glob: string) => matchesGlob(of.directory, glob)
  if (!of.versionless && into.some(within) && !out.some((glob) => within(glob.slice(1)))) return true
  return tags.some((tag) => isNamedIn(tag, of.scheme, [of.name]))
}

/** Whether a tag of a version names the package. */
export function isNamedIn(tag: string, scheme: Scheme, names: readonly string[]): boolean {
  const reading = readTag(tag, scheme, names)
  return reading.kind === 'version' && namesPackage(reading.prefix, names)
}

/** The globs of the repository's workspaces: of npm, yarn, pnpm and lerna, cargo and uv. Never throws. */
export async function workspaceGlobs(tree: Tree): Promise<string[]> {
  const globs = [
    ...fromJson(tree.text('package.json'), 'workspaces'),
    ...fromJson(tree.text('lerna.json'), 'packages'),
    ...(await fromYaml(tree.text('pnpm-workspace.yaml'))),
    ...fromToml(tree.text('Cargo.toml'), '[workspace]'),
    ...fromToml(tree.text('pyproject.toml'), '[tool.uv.workspace]'),
  ]
  return globs.map((glob) => (glob.startsWith('!') ? `!${plain(glob.slice(1))}` : plain(glob)))
}

function plain(glob: string): string {
  return posix.normalize(glob).replace(/\/$/, '')
}

function fromJson(text: string | undefined, key: string): string[] {
  try {
    const value = (JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>>)[key]
    return texts(Array.isArray(value) ? value : (value as { readonly packages?: unknown } | undefined)?.packages)
  } catch {
    return []
  }
}

async function fromYaml(text: string | undefined): Promise<string[]> {
  if (text === undefined) return []
  const { parse } = await import('yaml')
  try {
    return texts((parse(text) as { readonly packages?: unknown } | null)?.packages)
  } catch {
    return []
  }
}

/** The list `members` of a table, which both of them write as texts in brackets. */
function fromToml(text: string | undefined, table: string): string[] {
  const lines = (text ?? '').split('\n')
  const start = lines.findIndex((line) => line.trim() === table)
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('['))
  const body = rest.slice(0, end < 0 ? undefined : end).join('\n')
  const list = /^\s*members\s*=\s*\[([^\]]*)\]/m.exec(body)?.[1] ?? ''
  return [...list.matchAll(/["']([^"'\n]+)["']/g)].map(([, glob = '']) => glob)
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
