// commitizen (https://commitizen-tools.github.io/commitizen/commands/bump/): the first file with its settings counts.
import { posix } from 'node:path'
import { readManifest } from '../formats/index.ts'
import { parseJson } from '../json-document.ts'
import { findPattern } from '../python/regex/match.ts'
import { compilePattern } from '../python/regex/pattern.ts'
import type { Stated } from '../reading.ts'
import { parseToml } from '../toml-document.ts'
import {
  type BumpFindings,
  type BumpFolder,
  type BumpTool,
  configurations,
  listedFile,
  ownPlace,
  type Search,
  together,
} from './bump-tool.ts'
import { findVersion, lineAt } from './search.ts'
import { isRecord, textsOf } from './toml-tables.ts'

const FILES = ['pyproject.toml', '.cz.toml', '.cz.json', 'cz.json', '.cz.yaml', 'cz.yaml', 'cz.toml']
/** Where the other providers of a version keep it. */
const PROVIDERS: Readonly<Record<string, string>> = {
  pep621: 'pyproject.toml',
  poetry: 'pyproject.toml',
  uv: 'pyproject.toml',
  cargo: 'Cargo.toml',
  npm: 'package.json',
  composer: 'composer.json',
}

interface Settings {
  readonly file: string
  readonly version: Stated | undefined
  readonly provider: unknown
  readonly files: readonly string[]
  /** Of the list of files. */
  readonly line: number
}

async function read(folder: BumpFolder): Promise<BumpFindings> {
  for (const { file, text } of configurations(folder, FILES)) {
    const settings = await settingsIn(file, text)
    if (settings) return findingsOf(folder, settings)
  }
  return together([])
}

async function findingsOf(folder: BumpFolder, settings: Settings): Promise<BumpFindings> {
  const { file, files, line, provider, version } = settings
  const isOwn = provider === undefined || provider === 'commitizen'
  const current = isOwn ? version?.value : await provided(folder, String(provider))
  const listed = files.map((entry) => {
    const [path = ''] = entry.split(':', 1)
    const pattern = entry.slice(path.length + 1)
    return listedFile(folder, { by: 'commitizen', file, line, path }, (text) =>
      current === undefined ? undefined : findOn(text, current, pattern),
    )
  })
  return together([ownPlace('commitizen', isOwn ? version : undefined), ...listed])
}

async function provided({ directory, readText }: BumpFolder, provider: string): Promise<string | undefined> {
  const name = Object.hasOwn(PROVIDERS, provider) ? PROVIDERS[provider] : undefined
  if (name === undefined) return undefined
  const file = posix.join(directory, name)
  const text = readText(file)
  const version = text === undefined ? undefined : (await readManifest(file, text, readText))?.version
  return version?.kind === 'static' ? version.value : undefined
}

// Patterns are tried on this many lines that hold the version.
const MOST_LINES = 50

/** A line that the pattern finds and that holds the version. */
function findOn(text: string, current: string, pattern: string): Search {
  const first = findVersion(text, current)
  if (first === -1) return { reason: `it does not contain ${JSON.stringify(current.slice(0, 80))}`, sought: true }
  if (pattern === '') return { value: current, line: lineAt(text, first) }
  const compiled = compilePattern(pattern)
  if (compiled === undefined) return undefined
  const rows = text.split('\n').map((row, index) => ({ row, line: index + 1 }))
  const holding = rows.filter(({ row }) => row.length < 2000 && findVersion(row, current) !== -1).slice(0, MOST_LINES)
  const found = holding.find(({ row }) => findPattern(compiled, row))
  // The tool also takes the version from lines behind the one that its pattern finds.
  return found ? { value: current, line: found.line } : undefined
}

async function settingsIn(file: string, text: string): Promise<Settings | undefined> {
  if (file.endsWith('.toml')) return fromToml(file, text)
  return file.endsWith('.json') ? fromJson(file, text) : fromYaml(file, text)
}

function fromToml(file: string, text: string): Settings | undefined {
  const toml = parseToml(file, text)
  const base = ['tool', 'commitizen']
  if (toml.table(...base) === undefined) return undefined
  const found = toml.get(...base, 'version')
  const list = toml.get(...base, 'version_files')
  return {
    file,
    version: statedAs(file, found?.value, found?.line),
    provider: toml.get(...base, 'version_provider')?.value,
    files: textsOf(list?.value),
    line: list?.line ?? 1,
  }
}

function fromJson(file: string, text: string): Settings | undefined {
  const json = parseJson(file, text, { comments: false, expected: 'an object with "commitizen"' })
  const all = json.value('commitizen')
  return isRecord(all) ? fromRecord(file, text, all) : undefined
}

async function fromYaml(file: string, text: string): Promise<Settings | undefined> {
  if (text.length > LONGEST_YAML) return undefined
  const { isMap, isScalar, isSeq, parseDocument } = await import('yaml')
  const plainValue = (node: unknown) => {
    const items = isSeq(node) ? node.items : [node]
    const values = items.flatMap((item) => (isScalar(item) ? [item.value] : []))
    return isSeq(node) ? values : values[0]
  }
  try {
    // Only these nodes become values: to make one of everything takes hours where maps are the keys of maps.
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false })
    const all = document.errors.length > 0 ? undefined : document.get('commitizen')
    if (!isMap(all)) return undefined
    const values = ['version', 'version_provider', 'version_files'].map((key) => [key, plainValue(all.get(key, true))])
    return fromRecord(file, text, Object.fromEntries(values))
  } catch {
    // Whatever the tool itself makes of it, it names no file to us.
    return undefined
  }
}

const LONGEST_YAML = 100_000

function fromRecord(file: string, text: string, all: Readonly<Record<string, unknown>>): Settings {
  const lineOf = (key: RegExp) => lineAt(text, Math.max(0, text.search(key)))
  const line = lineOf(/["']?\bversion_files\b/)
  const version = statedAs(file, all['version'], lineOf(/["']?\bversion\b["']?[ \t]*:/))
  return { file, version, provider: all['version_provider'], files: textsOf(all['version_files']), line }
}

function statedAs(file: string, value: unknown, line = 1): Stated | undefined {
  return typeof value === 'string' && value !== '' ? { value, key: 'version', file, line } : undefined
}

export const commitizen: BumpTool = { read }
