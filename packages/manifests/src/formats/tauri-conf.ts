// tauri.conf.json (https://v2.tauri.app/reference/config/): an application's version, in version 1 of Tauri under `package`.
import { posix } from 'node:path'
import { parseJson } from '../json-document.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'
import { cargo } from './cargo.ts'
import { packageJson } from './package-json.ts'

function read(file: string, text: string, readText: ReadText): ManifestReading {
  const json = parseJson(file, text, { comments: false, expected: 'an object with "productName" and "version"' })
  const name = json.text('productName') ?? json.text('package', 'productName')
  const stated = json.text('version') ?? json.text('package', 'version')
  return {
    file,
    // Tauri asks for a semantic version, and takes Cargo's where the file has none.
    ecosystem: 'crates',
    ...(name ? { name } : {}),
    version: stated ? ownVersion(file, stated, readText) : versionBeside(file, 'Cargo.toml', cargo, readText),
    publishable: true,
  }
}

/** The text is a version, or the path of the package.json that has it. */
function ownVersion(file: string, stated: Stated, readText: ReadText): StatedVersion {
  if (!stated.value.endsWith('.json')) return versionFrom(stated)
  const version = versionBeside(file, stated.value, packageJson, readText)
  if (version.kind !== 'none') return version
  return { kind: 'dynamic', key: stated.key, file, line: stated.line }
}

function versionBeside(file: string, path: string, format: ManifestFormat, readText: ReadText): StatedVersion {
  const other = posix.join(posix.dirname(file), path.replaceAll('\\', '/'))
  const text = readText(other)
  return (text === undefined ? undefined : format.read(other, text, readText)?.version) ?? { kind: 'none' }
}

export const tauriConf: ManifestFormat = { read }
