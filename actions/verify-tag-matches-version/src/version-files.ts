// The files of the input `version-files`: only what they state counts then.
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import { type ManifestReading, manifestsAmong, readManifest, readNamedVersion } from '@plumbline/manifests'
import { type Manifests, readManifests } from './manifests.ts'

interface Entry {
  /** As it was given. */
  readonly text: string
  /** From the workspace's root. */
  readonly file: string
  readonly content: string
  readonly key: string
}

const MOST_FILES = 100

/**
 * What the listed files state (`path` or `path:key`, one per line, relative to the folder); where these name no
 * package, its name and ecosystem come from the folder's manifests. Throws `bad-input` for a file or key that is not there or outside the workspace.
 */
export async function readVersionFiles(workspace: Workspace, directory: string, input: string): Promise<Manifests> {
  const rows = input.split(/\r?\n/).map((row) => row.trim())
  const entries = rows.filter((row) => row !== '' && !row.startsWith('#'))
  if (entries.length > MOST_FILES) {
    throw new PlumblineError('bad-input', {
      what: `Input "version-files" has ${entries.length} entries; it takes at most ${MOST_FILES}.`,
    })
  }
  const found = entries.map((text) => entryAt(workspace, directory, text))
  const { readings: beside } = await readManifests(workspace, directory)
  const published = beside.filter(({ publishable }) => publishable)
  const readings: ManifestReading[] = []
  for (const entry of found) {
    const reading = await readEntry(entry, workspace, published.length > 0)
    // What the user names is meant, whether or not its manifest is published.
    readings.push({ ...reading, publishable: true, places: [] })
  }
  const names = readings.some(({ name }) => name) ? [] : published.map(withoutVersion)
  return { readings: [...readings, ...names], silent: [], invalid: [], listed: [], missing: [] }
}

function withoutVersion(reading: ManifestReading): ManifestReading {
  return { ...reading, version: { kind: 'none' }, places: [] }
}

/** A path may hold a colon itself, so the whole text is tried first. */
function entryAt(workspace: Workspace, directory: string, text: string): Entry {
  const colon = text.indexOf(':')
  const cuts = [[text, ''], ...(colon === -1 ? [] : [[text.slice(0, colon), text.slice(colon + 1).trim()]])]
  for (const [path = '', key = ''] of cuts) {
    const file = posix.join(directory, path.trim())
    if (posix.isAbsolute(path) || file === '..' || file.startsWith('../')) throw outside(text)
    const content = workspace.text(file)
    if (content !== undefined) return { text, file, content, key }
  }
  throw new PlumblineError('bad-input', {
    what: `Input "version-files" names "${text}", and there is no such file in the workspace.`,
    next: 'Give each file relative to `working-directory`, perhaps with `:key` behind it; links that lead out of the workspace are not followed.',
  })
}

function outside(text: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "version-files" names "${text}", which is outside the workspace.`,
    next: 'Give files of the checkout, relative to `working-directory`.',
  })
}

/** A manifest by its own reader, which knows more than a key: inheritance, templates, what the build finds. */
async function readEntry(entry: Entry, workspace: Workspace, hasPackage: boolean): Promise<ManifestReading> {
  const { text, file, content, key } = entry
  const isManifest = manifestsAmong([posix.basename(file)]).length > 0
  const reading = isManifest ? await readManifest(file, content, workspace.text) : undefined
  if (reading && reading.version.kind !== 'none' && key === '') return reading
  const found = await readNamedVersion(file, content, key)
  // The rest of what its manifest says of the package stays.
  if ('reading' in found && reading) return { ...reading, version: found.reading.version }
  // Beside a package's manifest any other file belongs to that package.
  if ('reading' in found) return hasPackage ? { ...found.reading, ecosystem: 'generic' } : found.reading
  const { keys } = found
  const there = keys.length > 0 ? `these hold versions: ${keys.map((one) => `"${one}"`).join(', ')}` : 'none holds one'
  const lacks = key === '' ? 'the file has no version under a usual key' : `the file has no text at "${key}"`
  throw new PlumblineError('bad-input', {
    what: `Input "version-files" names "${text}", and ${lacks}; of its keys ${there}.`,
    next: 'Name a key behind the path, such as `version.json:app.version`.',
  })
}
