// The table of tools that raise versions: the only importer of their files, each loaded when its configuration is there.
import type { ReadText } from '../reading.ts'
import { type BumpFindings, type BumpTool, folderWith, together } from './bump-tool.ts'

interface Row {
  /** Names of the files that may configure it. */
  readonly files: readonly string[]
  /** Whether they may stand above the package. */
  readonly above?: true
  readonly load: () => Promise<BumpTool>
}

const tools: readonly Row[] = [
  {
    files: ['.bumpversion.cfg', '.bumpversion.toml', 'setup.cfg', 'pyproject.toml'],
    load: async () => (await import('./bumpversion.ts')).bumpversion,
  },
  { files: ['tbump.toml', 'pyproject.toml'], load: async () => (await import('./tbump.ts')).tbump },
  {
    files: ['pyproject.toml', '.cz.toml', 'cz.toml', '.cz.json', 'cz.json', '.cz.yaml', 'cz.yaml'],
    load: async () => (await import('./commitizen.ts')).commitizen,
  },
  {
    files: ['pyproject.toml', 'setup.cfg'],
    load: async () => (await import('./python-semantic-release.ts')).pythonSemanticRelease,
  },
  {
    files: ['.release-please-manifest.json', 'release-please-config.json'],
    above: true,
    load: async () => (await import('./release-please.ts')).releasePlease,
  },
  { files: ['Cargo.toml', 'release.toml'], load: async () => (await import('./cargo-release.ts')).cargoRelease },
  { files: ['lerna.json'], load: async () => (await import('./lerna.ts')).lerna },
]

/**
 * The places that the project's own tools say state a folder's version, and listed files that are gone or in which the
 * tool would find nothing (with a `reason`). `directory` is the folder as `readText` takes it (`.` for the root), `files`
 * are the names of the files in it. Changesets and semantic-release list none. Throws `manifest-invalid`.
 */
export async function readBumpTools(
  directory: string,
  files: readonly string[],
  readText: ReadText,
): Promise<BumpFindings> {
  const folder = { directory, files, readText }
  const here = tools.filter((row) =>
    row.above ? folderWith(folder, row.files) !== undefined : row.files.some((name) => files.includes(name)),
  )
  const loaded = await Promise.all(here.map((row) => row.load()))
  const findings: BumpFindings[] = []
  for (const tool of loaded) findings.push(await tool.read(folder))
  return together(findings)
}
