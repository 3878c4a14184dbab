// cargo-release (https://github.com/crate-ci/cargo-release/blob/master/docs/reference.md): pre-release-replacements.
// What they look for is a pattern; what they write has the version in it, so that is what is looked for here.
import { readManifest } from '../formats/index.ts'
import { parseToml } from '../toml-document.ts'
import { type BumpFindings, type BumpFolder, type BumpTool, configurations, listedFile, together } from './bump-tool.ts'
import { between } from './search.ts'
import { type Settings, tablesIn } from './toml-tables.ts'

const MARK = '{{version}}'
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Cargo.toml': [
    ['package', 'metadata', 'release'],
    ['workspace', 'metadata', 'release'],
  ],
  'release.toml': [[]],
}

async function read(folder: BumpFolder): Promise<BumpFindings> {
  const [manifest] = configurations(folder, ['Cargo.toml'])
  // For a workspace without a package of its own the files are those of each member.
  if (!manifest || parseToml(manifest.file, manifest.text).table('package') === undefined) return together([])
  const version = (await readManifest(manifest.file, manifest.text, folder.readText))?.version
  const isStable = version?.kind === 'static' && !version.value.includes('-')
  const found = configurations(folder, Object.keys(TABLES)).flatMap(({ file, text }) => {
    const toml = parseToml(file, text)
    const tables = file.endsWith('release.toml') ? TABLES['release.toml'] : TABLES['Cargo.toml']
    const settings = (tables ?? []).flatMap((base) => tablesIn(toml, [...base, 'pre-release-replacements']))
    return settings.map((one) => findingOf(folder, file, one, isStable))
  })
  return together(found)
}

/** A prerelease changes only what says so. */
function findingOf(folder: BumpFolder, file: string, { line, values }: Settings, isStable: boolean): BumpFindings {
  const path = typeof values['file'] === 'string' ? values['file'] : ''
  const written = typeof values['replace'] === 'string' ? values['replace'] : ''
  const applies = isStable || values['prerelease'] === true
  return listedFile(folder, { by: 'cargo-release', file, line, path }, (text) => {
    const [before = '', after = '', ...more] = written.split(MARK)
    const isPlain = written.includes(MARK) && more.length === 0 && !/\{\{|\$/.test(`${before}${after}`)
    // Its patterns see lines: `^version: ` is no part of `cff-version: `.
    const isLine = typeof values['search'] === 'string' && values['search'].startsWith('^')
    return applies && isPlain ? between(text, before, after, isLine) : undefined
  })
}

export const cargoRelease: BumpTool = { read }
