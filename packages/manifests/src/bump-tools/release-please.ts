// release-please (https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md): the manifest's
// version of this folder, and the extra files that its configuration lists. Both stand at the root of the repository.
import { posix } from 'node:path'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { type JsonDocument, parseJson } from '../json-document.ts'
import {
  type BumpFindings,
  type BumpFolder,
  type BumpTool,
  folderWith,
  listedFile,
  ownPlace,
  together,
} from './bump-tool.ts'
import { lineAt } from './search.ts'
import { isRecord } from './toml-tables.ts'

const MANIFEST = '.release-please-manifest.json'
const CONFIGURATION = 'release-please-config.json'

interface Document {
  readonly file: string
  readonly text: string
  readonly json: JsonDocument
  /** The name under which it knows the folder. */
  readonly key: string | undefined
}

async function read(folder: BumpFolder): Promise<BumpFindings> {
  const root = folderWith(folder, [MANIFEST, CONFIGURATION])
  if (root === undefined) return together([])
  const manifest = documentAt(folder, root, MANIFEST, [])
  const configuration = documentAt(folder, root, CONFIGURATION, ['packages'])
  const stated = manifest?.key === undefined ? undefined : manifest.json.text(manifest.key)
  return together([
    ownPlace('release-please', stated && { ...stated, key: manifest?.key ?? '' }),
    ...(configuration ? await extraFiles(folder, root, configuration) : []),
  ])
}

function documentAt(folder: BumpFolder, root: string, name: string, path: readonly string[]): Document | undefined {
  const file = posix.join(root, name)
  const text = folder.readText(file)
  if (text === undefined) return undefined
  const json = parseJson(file, text, { comments: false, expected: 'an object' })
  const packages = json.value(...path)
  const own = posix.relative(root, folder.directory) || '.'
  const key = isRecord(packages)
    ? Object.keys(packages).find((one) => posix.normalize(one).replace(/\/$/, '') === own)
    : undefined
  return { file, text, json, key }
}

/** The package's own list counts before that of all packages. */
async function extraFiles(folder: BumpFolder, root: string, document: Document): Promise<BumpFindings[]> {
  const { json, key, text } = document
  if (key === undefined) return []
  const own = ['packages', key, 'extra-files']
  const path = json.value(...own) === undefined ? ['extra-files'] : own
  const list = json.value(...path)
  if (!Array.isArray(list)) return []
  const tree = parseTree(text.replace(/^\uFEFF/, ' '))
  const findings: BumpFindings[] = []
  for (const [index, extra] of list.entries()) {
    const node = tree && findNodeAtLocation(tree, [...path, index])
    findings.push(await extraFile(folder, root, document, extra, lineAt(text, node?.offset ?? 0)))
  }
  return findings
}

async function extraFile(
  folder: BumpFolder,
  root: string,
  { file }: Document,
  extra: unknown,
  line: number,
): Promise<BumpFindings> {
  const named = isRecord(extra) ? extra['path'] : extra
  const isGlob = isRecord(extra) && extra['glob'] === true
  if (typeof named !== 'string' || isGlob) return together([])
  const { extraFileSearch } = await import('./release-please-files.ts')
  const search = await extraFileSearch(extra, named)
  // A path that begins with a slash is from the root.
  const base: BumpFolder = { ...folder, directory: named.startsWith('/') ? root : folder.directory }
  return listedFile(base, { by: 'release-please', file, line, path: named.replace(/^\//, '') }, search)
}

export const releasePlease: BumpTool = { read }
