// actions/cache, cache/restore and cache/save: kept beside the rehearsed repository, for the later runs of a rehearsal.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { booleanInput, type External, type ExternalHost } from './external.ts'

type Inputs = Readonly<Record<string, string>>

interface Entry {
  readonly key: string
  readonly folder: string
}

const RESTORE = {
  ...{ path: '', key: '', 'restore-keys': '', enablecrossosarchive: 'false' },
  ...{ 'fail-on-cache-miss': 'false', 'lookup-only': 'false' },
}

export const cacheRestore: External = { name: 'actions/cache/restore', inputs: RESTORE, run: restore }

export const cacheSave: External = {
  name: 'actions/cache/save',
  inputs: { path: '', key: '', 'upload-chunk-size': '', enablecrossosarchive: 'false' },
  async run(inputs, host) {
    save(inputs, host)
    return {}
  },
}

/** Its saving at the job's end is left out: nothing that follows in a rehearsal is made faster by it. */
export const cache: External = {
  name: 'actions/cache',
  inputs: { ...RESTORE, 'upload-chunk-size': '', 'save-always': 'false' },
  run(inputs, host) {
    host.note('actions/cache: restores only what actions/cache/save has kept, and saves nothing')
    return restore(inputs, host)
  },
}

async function restore(inputs: Inputs, host: ExternalHost): Promise<Inputs> {
  const key = keyOf(inputs)
  const wanted = [key, ...linesOf(inputs['restore-keys'])]
  const entries = entriesOf(host)
  const found =
    entries.find((entry) => entry.key === key) ??
    wanted.map((prefix) => entries.find((entry) => entry.key.startsWith(prefix))).find((entry) => entry !== undefined)
  const primary = { 'cache-primary-key': key }
  if (!found) {
    if (booleanInput(inputs, 'fail-on-cache-miss')) {
      throw new Error(`Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${key}`)
    }
    host.line(`Cache not found for input keys: ${wanted.join(', ')}`)
    return primary
  }
  if (!booleanInput(inputs, 'lookup-only')) {
    for (const [place, target] of pathsOf(inputs, host).entries()) copy(join(found.folder, String(place)), target)
  }
  host.line(`Cache restored from key: ${found.key}`)
  return { ...primary, 'cache-hit': String(found.key === key), 'cache-matched-key': found.key }
}

/** What cannot be saved is a warning, as in actions/cache: no job fails for it. */
function save(inputs: Inputs, host: ExternalHost): void {
  const key = keyOf(inputs)
  const paths = pathsOf(inputs, host)
  const entries = entriesOf(host)
  const problem = entries.some((entry) => entry.key === key)
    ? `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`
    : paths.some(existsSync)
      ? ''
      : 'Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.'
  if (problem !== '') {
    host.warning(problem)
    return
  }
  const folder = join(placeOf(host), String(entries.length + 1).padStart(6, '0'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'key'), key)
  for (const [place, path] of paths.entries()) copy(path, join(folder, String(place)))
  host.line(`Cache saved with key: ${key}`)
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true })
}

/** The newest first, of this ref alone; GitHub shows a run those of the default branch, too. */
function entriesOf(host: ExternalHost): readonly Entry[] {
  const place = placeOf(host)
  const names = existsSync(place) ? readdirSync(place).sort().reverse() : []
  return names.map((name) => ({ key: readFileSync(join(place, name, 'key'), 'utf8'), folder: join(place, name) }))
}

function placeOf({ caches, ref }: ExternalHost): string {
  return join(caches, encodeURIComponent(ref))
}

/** https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts, checkKey */
function keyOf({ key = '' }: Inputs): string {
  if (key === '') throw new Error('Input required and not supplied: key')
  if (key.length > 512) throw new Error(`Key Validation Error: ${key} cannot be larger than 512 characters.`)
  if (key.includes(',')) throw new Error(`Key Validation Error: ${key} cannot contain commas.`)
  return key
}

function pathsOf({ path = '' }: Inputs, { workspace, home }: ExternalHost): string[] {
  const lines = linesOf(path)
  if (lines.length === 0) throw new Error('Input required and not supplied: path')
  const pattern = lines.find((line) => /[*?[]|^!/.test(line))
  if (pattern !== undefined) throw new Error(`The path "${pattern}" has a wildcard, which is not rehearsed.`)
  return lines.map((line) => resolve(workspace, line.replace(/^~(?=\/|$)/, home)))
}

function linesOf(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
