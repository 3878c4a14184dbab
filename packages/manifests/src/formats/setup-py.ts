// setup.py (https://setuptools.pypa.io/en/latest/references/keywords.html): a program that setuptools runs. Its version is
// read only where it is known for sure what the program comes to.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { buildRequirements, isBuiltBySetuptools } from '../python/build-system.ts'
import { type IniSection, iniSection } from '../python/ini-document.ts'
import { pyprojectBeside } from '../python/pyproject-beside.ts'
import {
  givesNoVersion,
  type SetupScript,
  scriptText,
  scriptTexts,
  scriptVersion,
  setupScript,
} from '../python/setup-script.ts'
import { isPublishable, type TableReading } from '../python/table.ts'
import { packageTable } from '../python/tables.ts'
import type { ManifestFormat, ManifestReading, ReadText, Requirements } from '../reading.ts'
import type { TomlDocument } from '../toml-document.ts'

function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const toml = pyprojectBeside(file, readText)
  if (toml === null || !isRun(toml)) return undefined
  const table = toml && tableIn(file, toml, readText)
  if (table === null || (table?.version.kind === 'static' && table.version.file !== file)) return undefined
  const config = configBeside(file, readText)
  const metadata = config('metadata')
  const script = setupScript(file, text, readText)
  // What setup() is given counts before setup.cfg, and where pyproject.toml leaves the version to the build.
  const isStatedElsewhere = toml?.get('tool', 'setuptools', 'dynamic', 'version') ?? metadata?.keys.get('version')
  const elsewhere = table !== undefined || (isStatedElsewhere && metadata?.keys.get('name')?.value)
  if (elsewhere && (givesNoVersion(script) || script.calls === undefined)) return undefined
  if (table && toml?.get('tool', 'setuptools', 'dynamic', 'version')) return undefined
  const name = table?.name ?? scriptText(file, script, 'name') ?? metadata?.keys.get('name')
  const classifiers = [...(scriptTexts(script, 'classifiers') ?? []), ...linesOf(metadata, 'classifiers')]
  return {
    file,
    ecosystem: 'pypi',
    ...(name && name.value !== '' ? { name } : {}),
    version: scriptVersion(file, script),
    publishable: isPublishable(classifiers),
    requirements: { build: buildRequirements(toml), use: table ? table.use : useOf(script, config('options')) },
  }
}

/** Setuptools runs the script, or a backend that stands in the checkout: that one only wraps it. */
function isRun(toml: TomlDocument | undefined): boolean {
  return isBuiltBySetuptools(toml) || toml?.get('build-system', 'backend-path') !== undefined
}

/** The table that describes the package; null for one that is wrong, as is said of pyproject.toml itself. */
function tableIn(file: string, toml: TomlDocument, readText: ReadText): TableReading | undefined | null {
  const beside = posix.join(posix.dirname(file), 'pyproject.toml')
  return quietly(() => packageTable(toml)?.read(beside, toml, readText))
}

/** The sections of the setup.cfg beside it; what is wrong there is said of setup.cfg itself. */
function configBeside(file: string, readText: ReadText): (section: string) => IniSection | undefined {
  const path = posix.join(posix.dirname(file), 'setup.cfg')
  const text = readText(path)
  return (section) => (text === undefined ? undefined : (quietly(() => iniSection(path, text, section)) ?? undefined))
}

function quietly<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch (error) {
    if (error instanceof PlumblineError) return null
    throw error
  }
}

function useOf(script: SetupScript, options: IniSection | undefined): Requirements['use'] {
  const given = scriptTexts(script, 'install_requires')
  if (given === undefined || given.length > 0) return given
  const listed = linesOf(options, 'install_requires')
  return listed.some((line) => line.startsWith('file:')) ? undefined : listed
}

function linesOf(section: IniSection | undefined, key: string): string[] {
  return (section?.keys.get(key)?.value ?? '').split('\n').filter(Boolean)
}

export const setupPy: ManifestFormat = { read }
