// bumpversion, bump2version (https://github.com/c4urself/bump2version) and bump-my-version
// (https://callowayproject.github.io/bump-my-version/): one tool in three ages, so the first configuration counts.
import { invalidManifest } from '../invalid-manifest.ts'
import { iniSection } from '../python/ini-document.ts'
import type { Stated } from '../reading.ts'
import { parseToml } from '../toml-document.ts'
import {
  type BumpFindings,
  type BumpFolder,
  type BumpTool,
  configurations,
  listedFile,
  ownPlace,
  together,
} from './bump-tool.ts'
import { findTemplate } from './search.ts'
import { isRecord, tablesIn, textIn } from './toml-tables.ts'

const MARK = '{current_version}'
const FILES = ['.bumpversion.cfg', '.bumpversion.toml', 'setup.cfg', 'pyproject.toml']

/** A file's own settings; absent ones are those of all files. */
interface Listed {
  readonly path: string
  readonly line: number
  readonly search: string | undefined
  /** The file may be absent, or states the version in another form, or in words that a pattern describes. */
  readonly mayLack: boolean
  readonly mayBeGone: boolean
}

interface Configuration {
  readonly file: string
  readonly current: Stated | undefined
  readonly search: string | undefined
  readonly listed: readonly Listed[]
}

function read(folder: BumpFolder): BumpFindings {
  for (const { file, text } of configurations(folder, FILES)) {
    const configuration = file.endsWith('.toml') ? fromToml(file, text) : fromIni(file, text)
    if (configuration) return findingsOf(folder, configuration)
  }
  return together([])
}

function findingsOf(folder: BumpFolder, { file, current, search, listed }: Configuration): BumpFindings {
  const files = listed.map((one) => {
    const found = listedFile(folder, { by: 'bumpversion', file, line: one.line, path: one.path }, (text) => {
      const template = one.search ?? search ?? MARK
      const result = current ? findTemplate(text, template, MARK, current.value) : undefined
      return one.mayLack && result && 'reason' in result ? undefined : result
    })
    return one.mayBeGone ? { ...found, missing: found.missing.filter(({ reason }) => reason !== undefined) } : found
  })
  return together([ownPlace('bumpversion', current), ...files])
}

function fromToml(file: string, text: string): Configuration | undefined {
  const toml = parseToml(file, text)
  const base = ['tool', 'bumpversion']
  if (toml.table(...base) === undefined) return undefined
  const all = Object.fromEntries(toml.keys(...base).map((key) => [key, toml.get(...base, key)?.value]))
  const listed = tablesIn(toml, [...base, 'files']).map(({ line, values }): Listed => {
    const settings = { ...all, ...values }
    const of = (key: string) => (typeof settings[key] === 'string' ? settings[key] : undefined)
    return {
      path: of('filename') ?? '',
      line,
      search: of('search'),
      mayLack: isOther(values) || settings['regex'] === true || settings['ignore_missing_version'] === true,
      mayBeGone: settings['ignore_missing_files'] === true || settings['ignore_missing_file'] === true,
    }
  })
  return { file, current: textIn(file, toml, [...base, 'current_version']), search: undefined, listed }
}

/** Whether the file is given a form of the version that is its own. */
function isOther(values: unknown): boolean {
  return isRecord(values) && (values['parse'] !== undefined || values['serialize'] !== undefined)
}

// Each is looked for from the beginning of the file.
const MOST = 500
const HEADING = /^\[(bumpversion(?::file(?:\([^)\]]*\))?:([^\]]+))?)\]/

function fromIni(file: string, text: string): Configuration | undefined {
  const headings = text.split(/\r?\n/).flatMap((row, index) => {
    const [, name = '', path] = HEADING.exec(row) ?? []
    return name === '' ? [] : [{ name, path, line: index + 1 }]
  })
  if (headings.length === 0) return undefined
  if (headings.length > MOST)
    throw invalidManifest(file, 1, `${headings.length} sections of bumpversion`, `at most ${MOST}`)
  const all = iniSection(file, text, 'bumpversion')?.keys
  const current = all?.get('current_version')
  const listed = headings.flatMap(({ name, path, line }): Listed[] => {
    if (path === undefined) return []
    const keys = iniSection(file, text, name.trim())?.keys
    const mayLack = keys?.has('parse') === true || keys?.has('serialize') === true
    return [{ path: path.trim(), line, search: keys?.get('search')?.value, mayLack, mayBeGone: false }]
  })
  // The oldest form names them in one setting.
  const names = all?.get('files')?.value.split(/\s+/).filter(Boolean) ?? []
  const older = names.map((path): Listed => {
    return { path, line: all?.get('files')?.line ?? 1, search: undefined, mayLack: false, mayBeGone: false }
  })
  return {
    file,
    current: current && current.value !== '' ? { ...current, key: 'current_version' } : undefined,
    search: all?.get('search')?.value,
    listed: [...listed, ...older],
  }
}

export const bumpversion: BumpTool = { read }
