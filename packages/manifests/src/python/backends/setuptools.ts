// setuptools: [tool.setuptools.dynamic], else what setup.py or setup.cfg say
// (https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata).
import { PlumblineError } from '@plumbline/kernel'
import type { StatedVersion } from '../../reading.ts'
import type { TomlDocument } from '../../toml-document.ts'
import { iniSection } from '../ini-document.ts'
import { besideScript } from '../script-beside.ts'
import { cfgVersion } from '../setup-cfg-version.ts'
import { attributeVersion } from '../sources/attribute.ts'
import type { PackageLayout } from '../sources/package-layout.ts'
import { besideFile } from '../sources/paths.ts'
import { wholeFileVersion } from '../sources/whole-file.ts'
import { listedTexts } from '../table.ts'
import { pluginTable } from '../version-plugins.ts'
import { type FindsVersion, type Project, setting } from './backend.ts'

const VERSION = ['tool', 'setuptools', 'dynamic', 'version']

export const setuptools: FindsVersion = (project) => {
  const { file, toml } = project
  const plugin = pluginTable(toml) ?? simplifiedPlugin(toml)
  if (plugin) return { kind: 'dynamic', file, ...plugin }
  const line = toml.table(...VERSION)
  if (line === undefined) return besideVersion(project)
  return dynamicVersion(project) ?? { kind: 'dynamic', key: VERSION.join('.'), file, line }
}

/** `setuptools-scm[simple]` needs no table of its own. */
function simplifiedPlugin(toml: TomlDocument) {
  const requires = ['build-system', 'requires']
  const isSimple = (one: string) => /^setuptools[-_.]scm\s*\[[^\]]*simple/i.test(one.trim())
  const line = toml.get(...requires)?.line
  return line !== undefined && listedTexts(toml, requires).some(isSimple)
    ? { key: requires.join('.'), line }
    : undefined
}

function dynamicVersion({ file, toml, readText }: Project): StatedVersion | undefined {
  const attribute = setting(toml, ...VERSION, 'attr')
  if (attribute !== undefined) return attributeVersion(file, attribute, layoutOf(toml), readText)
  const one = setting(toml, ...VERSION, 'file')
  const listed = one === undefined ? listedTexts(toml, [...VERSION, 'file']) : [one]
  return wholeFileVersion(file, listed, readText)
}

function layoutOf(toml: TomlDocument): PackageLayout {
  const own = (...path: string[]) => ['tool', 'setuptools', ...path]
  const folders = new Map<string, string>()
  for (const name of toml.keys(...own('package-dir'))) {
    const folder = toml.get(...own('package-dir', name))?.value
    if (typeof folder === 'string') folders.set(name, folder)
  }
  const where = listedTexts(toml, own('packages', 'find', 'where'))
  if (where.length > 0) return { folders, where }
  const isListed = toml.keys('tool', 'setuptools').some((key) => key === 'packages' || key === 'py-modules')
  return { folders, where: isListed ? ['.'] : undefined }
}

/** setup.py's argument comes before the key of setup.cfg. */
function besideVersion({ file, readText }: Project): StatedVersion | undefined {
  const told = besideScript(besideFile(file, 'setup.py') ?? '', readText)
  if (told !== 'silent') return told === 'unknown' ? undefined : told
  const cfg = besideFile(file, 'setup.cfg') ?? ''
  const text = readText(cfg)
  if (text === undefined) return undefined
  try {
    const stated = iniSection(cfg, text, 'metadata')?.keys.get('version')
    return stated && stated.value !== '' ? cfgVersion(cfg, text, stated, readText) : undefined
  } catch (error) {
    if (error instanceof PlumblineError) return undefined
    throw error
  }
}
