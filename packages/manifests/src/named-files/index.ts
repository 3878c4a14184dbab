// Files that the user names as stating the version: the only importer of the formats, each loaded when it is needed.
import { posix } from 'node:path'
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestReading, Stated } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'
import type { NamedFormat } from './named-file.ts'

interface Row {
  readonly ending: RegExp
  /** Of a file that no manifest beside it tells the ecosystem of; empty for none. */
  readonly ecosystem?: string
  readonly load: () => Promise<NamedFormat>
}

const plain = async () => (await import('./plain.ts')).plain

const formats: readonly Row[] = [
  { ending: /\.(?:jsonc?|json5)$/, load: async () => (await import('./json.ts')).json },
  { ending: /\.(?:toml|lock)$/, load: async () => (await import('./toml.ts')).toml },
  { ending: /\.ya?ml$/, load: async () => (await import('./yaml.ts')).yaml },
  { ending: /\.(?:xml|props|targets|nuspec|[cfv][sb]proj|plist)$/, load: async () => (await import('./xml.ts')).xml },
  { ending: /\.(?:py|pyi)$/, ecosystem: 'pypi', load: plain },
  { ending: /\.rb$/, ecosystem: 'rubygems', load: plain },
  { ending: /\.rs$/, ecosystem: 'crates', load: plain },
  { ending: /\.exs?$/, ecosystem: 'hex', load: plain },
  { ending: /(?:)/, load: plain },
]

/** Where a file states its version when no key is given. */
const USUAL = [
  ...['version', 'project.version', 'package.version', 'tool.poetry.version', 'workspace.package.version'],
  ...['metadata.version', '__version__', 'VERSION', 'Version', 'Project.PropertyGroup.Version'],
]

/** What was found in a file, or else the keys of its texts that look like versions. */
export type NamedVersion = { readonly reading: ManifestReading } | { readonly keys: readonly string[] }

/**
 * The version at a key of a file that is no manifest, or of one whose own key is not wanted: `a.b.c` in data, the name
 * of a constant or setting in any other text, empty for the usual ones or a file that is a version and nothing else.
 * Throws `manifest-invalid`, also where the key is there with several values.
 */
export async function readNamedVersion(file: string, text: string, key: string): Promise<NamedVersion> {
  const name = posix.basename(file)
  const row = formats.find(({ ending }) => ending.test(name))
  const ecosystem = row?.ecosystem ?? 'generic'
  const readingOf = (stated: Stated) => ({
    reading: { file, ecosystem, version: versionFrom(stated), publishable: true },
  })
  const whole = text.replace(/^\uFEFF/, '').trim()
  if (key === '' && VERSION.test(whole)) return readingOf({ value: whole, key: 'version', file, line: lineOf(text) })
  const texts = (await row?.load())?.texts(file, text) ?? []
  for (const wanted of key === '' ? USUAL : [normalized(key)]) {
    const found = texts.filter((one) => one.key === wanted && one.value !== '')
    const [first] = found
    const other = found.find(({ value }) => value !== first?.value)
    if (first && other) throw twice(first, other)
    if (first) return readingOf(first)
  }
  return { keys: [...new Set(texts.filter(({ value }) => VERSION.test(value)).map((one) => one.key))].slice(0, SHOWN) }
}

const SHOWN = 8
const VERSION = /^v?\d[\w.+!~-]{0,99}$/i

/** `$.a.b`, `/a/b` and `a["b"][0]` are written as `a.b` here. */
function normalized(key: string): string {
  const plainKey = key.trim().replace(/^\$\.?/, '')
  const path = plainKey.startsWith('/') ? plainKey.replace(/^\/+/, '').replaceAll('/', '.') : plainKey
  return path.replace(/\[(["']?)([^"'[\]]*)\1\]/g, '.$2').replace(/^\./, '')
}

function lineOf(text: string): number {
  return text.slice(0, text.search(/\S/)).split('\n').length
}

function twice(first: Stated, other: Stated) {
  const problem = `${first.key} is "${first.value}", and "${other.value}" in line ${other.line}`
  return invalidManifest(first.file, first.line, problem, 'one of the two')
}
