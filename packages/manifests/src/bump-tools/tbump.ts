// tbump (https://github.com/your-tools/tbump): tbump.toml, or [tool.tbump] in pyproject.toml.
import { parseToml, type TomlDocument } from '../toml-document.ts'
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
import { tablesIn, textIn } from './toml-tables.ts'

const MARK = '{current_version}'

function read(folder: BumpFolder): BumpFindings {
  const found = configurations(folder, ['tbump.toml', 'pyproject.toml']).map(({ file, text }) => {
    const base = file.endsWith('tbump.toml') ? [] : ['tool', 'tbump']
    return readTable(folder, file, parseToml(file, text), base)
  })
  return found.find(({ places }) => places.length > 0) ?? together([])
}

function readTable(folder: BumpFolder, file: string, toml: TomlDocument, base: readonly string[]): BumpFindings {
  const current = textIn(file, toml, [...base, 'version', 'current'])
  if (current === undefined) return together([])
  const listed = tablesIn(toml, [...base, 'file']).map(({ line, values }) => {
    const path = typeof values['src'] === 'string' ? values['src'] : ''
    const search = typeof values['search'] === 'string' ? values['search'] : MARK
    // With a template of its own a file states only a part of the version.
    const isWhole = values['version_template'] === undefined
    return listedFile(folder, { by: 'tbump', file, line, path }, (text) =>
      isWhole ? findTemplate(text, search, MARK, current.value) : undefined,
    )
  })
  return together([ownPlace('tbump', current), ...listed])
}

export const tbump: BumpTool = { read }
