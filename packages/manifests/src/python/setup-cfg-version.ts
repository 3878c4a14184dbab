// setup.cfg's `metadata.version`: a version, an attribute of a module, or the text of a file
// (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values).
import type { ReadText, Stated, StatedVersion } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'
import { type IniSection, iniSection } from './ini-document.ts'
import { attributeVersion } from './sources/attribute.ts'
import type { PackageLayout } from './sources/package-layout.ts'
import { wholeFileVersion } from './sources/whole-file.ts'

/** What a setup.cfg's text states; `dynamic` where it is not told for sure. Throws `manifest-invalid`. */
export function cfgVersion(file: string, text: string, stated: Stated, readText: ReadText): StatedVersion {
  const { value, key, line } = stated
  const directive = /^(attr|file):([^\n]*)$/.exec(value)
  const dynamic: StatedVersion = { kind: 'dynamic', key, file, line }
  if (directive?.[1] === 'attr') {
    return attributeVersion(file, directive[2] ?? '', layoutIn(file, text), readText) ?? dynamic
  }
  if (directive) {
    const listed = (directive[2] ?? '').split(',').map((path) => path.trim())
    return wholeFileVersion(file, listed, readText) ?? dynamic
  }
  // configparser fills in `%(name)s`, and takes `%%` for one sign.
  return /^(?:attr|file):|%/.test(value) ? dynamic : versionFrom(stated)
}

function layoutIn(file: string, text: string): PackageLayout {
  const options = iniSection(file, text, 'options')
  const find = iniSection(file, text, 'options.packages.find')
  const packages = options?.keys.get('packages')?.value
  const folders = new Map(
    listed(options, 'package_dir').map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()]
    }),
  )
  if (packages !== undefined && /^find(?:_namespace)?:$/.test(packages)) {
    return { folders, where: [listed(find, 'where')[0] ?? '.'] }
  }
  const isListed = packages !== undefined || options?.keys.has('py_modules') === true
  return { folders, where: isListed ? ['.'] : undefined }
}

/** On lines of their own, or on one with commas. */
function listed(section: IniSection | undefined, key: string): string[] {
  const value = section?.keys.get(key)?.value ?? ''
  const items = value.includes('\n') ? value.split('\n') : value.split(',')
  return items.map((one) => one.trim()).filter(Boolean)
}
