// python-semantic-release (https://python-semantic-release.readthedocs.io/en/latest/configuration/configuration.html):
// version_toml and version_variables, which name places and state no version themselves.
import { PlumblineError } from '@plumbline/kernel'
import { iniSection } from '../python/ini-document.ts'
import { parseToml } from '../toml-document.ts'
import {
  type BumpFindings,
  type BumpFolder,
  type BumpTool,
  configurations,
  listedFile,
  type Search,
  together,
} from './bump-tool.ts'
import { versionAt } from './search.ts'
import { textsOf } from './toml-tables.ts'

interface Entry {
  readonly kind: 'toml' | 'variable'
  readonly text: string
  readonly line: number
}

function read(folder: BumpFolder): BumpFindings {
  const found = configurations(folder, ['pyproject.toml', 'setup.cfg']).map(({ file, text }) => {
    const entries = file.endsWith('.toml') ? fromToml(file, text) : fromIni(file, text)
    return together(entries.map((entry) => findingOf(folder, file, entry)))
  })
  return together(found)
}

function findingOf(folder: BumpFolder, file: string, { kind, text, line }: Entry): BumpFindings {
  const [path = '', name = '', form] = text.split(':').map((part) => part.trim())
  // With `tf` the file states the tag.
  if (name === '' || form === 'tf') return together([])
  return listedFile(folder, { by: 'semantic-release', file, line, path }, (listed) =>
    kind === 'toml' ? inToml(path, listed, name) : inVariable(listed, name),
  )
}

/** Where only the tag states the version, the files are filled in for the build and never committed. */
function fromToml(file: string, text: string): Entry[] {
  const toml = parseToml(file, text)
  const base = ['tool', 'semantic_release']
  const source = toml.get(...base, 'version_source')?.value
  if (source === 'tag' || source === 'tag_only') return []
  const entries = (kind: Entry['kind'], key: string) => {
    const found = toml.get(...base, key)
    const texts = textsOf(found?.value).flatMap((one) => one.split(','))
    return texts.map((one): Entry => ({ kind, text: one, line: found?.line ?? 1 }))
  }
  return [
    ...entries('toml', 'version_toml'),
    ...entries('variable', 'version_variables'),
    ...entries('variable', 'version_variable'),
  ]
}

function fromIni(file: string, text: string): Entry[] {
  const keys = iniSection(file, text, 'semantic_release')?.keys
  if (/^tag/.test(keys?.get('version_source')?.value ?? '')) return []
  const entries = (kind: Entry['kind'], key: string) => {
    const found = keys?.get(key)
    const texts = (found?.value ?? '').split(/[,\n]/).filter((one) => one.trim() !== '')
    return texts.map((one): Entry => ({ kind, text: one, line: found?.line ?? 1 }))
  }
  return [...entries('toml', 'version_toml'), ...entries('variable', 'version_variable')]
}

function inToml(path: string, text: string, key: string): Search {
  try {
    const found = parseToml(path, text).get(...key.split('.'))
    if (typeof found?.value === 'string' && found.value !== '') return { value: found.value, line: found.line }
    return { reason: `it states no ${key}` }
  } catch (error) {
    if (error instanceof PlumblineError) return { reason: error.what }
    throw error
  }
}

/** `name = "1.2.3"`, `name: 1.2.3`, `"name": "1.2.3"`. */
function inVariable(text: string, name: string): Search {
  for (const [index, row] of text.split('\n').entries()) {
    const at = row.indexOf(name)
    if (at === -1 || /[\w.]/.test(row.slice(Math.max(0, at - 1), at))) continue
    const rest = row.slice(at + name.length, at + name.length + 200)
    const before = /^["']?[ \t]*(?::=|[:=])[ \t]*["']?/.exec(rest)?.[0]
    const value = before === undefined ? '' : versionAt(rest, before.length)
    if (value !== '') return { value, line: index + 1 }
  }
  return { reason: `it gives "${name.slice(0, 80)}" no version` }
}

export const pythonSemanticRelease: BumpTool = { read }
