// The files that the release shall hold: the verified ones, those of `files`, and the record.
import { globSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import {
  type ArtifactStore,
  assetKey,
  inParallel,
  keepsName,
  measureFile,
  publishedName,
  readFiles,
} from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { deterministicPart, type Prepared, type ReleaseRecord } from '@plumbline/record'
import type { DeclaredFile } from '@plumbline/releases'
import type { Inputs } from './inputs.ts'

interface Sources {
  readonly inputs: Inputs
  readonly deps: ActionDeps
  readonly store: ArtifactStore
  readonly prepared: Prepared | undefined
  readonly record: ReleaseRecord | undefined
}

export const RECORD_FILE = 'plumbline-record.json'
export const CHECKSUMS_FILE = 'SHA256SUMS'
const READS_AT_ONCE = 4
/** GitHub takes files below 2 GiB, and a thousand of them. */
const MAX_SIZE = 2 * 1024 ** 3 - 1
const MAX_FILES = 1000

/** Every declared file, measured. Throws what stands in the way, all of it at once where it can. */
export async function declareFiles({ inputs, deps, store, prepared, record }: Sources): Promise<DeclaredFile[]> {
  const verified = prepared ? await verifiedFiles(prepared, deps.context.temp, store) : []
  const globbed = matchFiles(inputs, deps)
  const asked: string = inputs['attach-record']
  const attach = asked === '' ? prepared !== undefined : asked === 'true'
  const paths = [...verified, ...globbed, ...(attach ? [await writeRecordFile(record, deps.context.temp)] : [])]
  const files = await inParallel([...new Set(paths)], READS_AT_ONCE, declare)
  requireFit(files)
  if (!inputs.checksums || files.length === 0) return files
  const whole = [...files, await declare(await writeChecksums(files, deps.context.temp))]
  requireFit(whole)
  return whole
}

async function verifiedFiles(prepared: Prepared, temp: string, store: ArtifactStore): Promise<string[]> {
  if (prepared['files-artifact-id'] === 0 || prepared['files-digests'].length === 0) {
    throw new PlumblineError('record-replaced', { what: 'Input "prepared" names no artifact with verified files.' })
  }
  const files = await readFiles(store, temp, prepared['files-artifact-id'], prepared['files-digests'])
  return [...files.values()]
}

function matchFiles(inputs: Inputs, { context, log }: ActionDeps): string[] {
  const patterns = inputs.files.split('\n').map((line) => line.trim())
  const unmatched: string[] = []
  const found = patterns.filter(Boolean).flatMap((pattern) => {
    const paths = globSync(pattern, { cwd: context.workspace }).map((path) => resolve(context.workspace, path))
    const files = paths.filter((path) => statSync(path).isFile()).sort()
    if (files.length === 0)
      unmatched.push(
        `"${pattern}"${paths.length > 0 ? ` (a folder: for its files write "${join(pattern, '*')}")` : ''}`,
      )
    return files
  })
  if (unmatched.length === 0) return found
  const what = `No file matches ${unmatched.join(', ')} in ${context.workspace}.`
  if (!inputs['allow-unmatched-files']) throw new PlumblineError('files-unmatched', { what })
  log.warning(what)
  return found
}

/**
 * What `sha256sum --check` reads, for the files as they are downloaded: under GitHub's names, in the order of their
 * bytes, so that the same files always give the same text.
 */
async function writeChecksums(files: readonly DeclaredFile[], temp: string): Promise<string> {
  const named = files.map(({ name, sha256 }) => ({ name: publishedName(name), sha256 }))
  const sorted = named.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return writeAttached(CHECKSUMS_FILE, sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''), temp)
}

async function writeRecordFile(record: ReleaseRecord | undefined, temp: string): Promise<string> {
  if (!record) {
    throw new PlumblineError('bad-input', {
      what: 'Input "attach-record" is true and there is no "prepared".',
      next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}`, which names the record.',
    })
  }
  return writeAttached(RECORD_FILE, `${JSON.stringify(deterministicPart(record), null, 2)}\n`, temp)
}

async function writeAttached(name: string, text: string, temp: string): Promise<string> {
  const folder = join(temp, 'plumbline', 'attached')
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

async function declare(path: string): Promise<DeclaredFile> {
  const name = basename(path)
  return { name, path, ...(await measureFile(path)), ...(keepsName(name) ? {} : { label: name }) }
}

function requireFit(files: readonly DeclaredFile[]): void {
  const problems = files.flatMap((file) => {
    if (file.size > MAX_SIZE) return [`"${file.name}" has ${file.size} bytes, and GitHub takes files below 2 GiB.`]
    return file.size === 0 ? [`"${file.name}" is empty, and GitHub takes no empty files.`] : []
  })
  if (files.length > MAX_FILES) problems.push(`${files.length} files; GitHub takes ${MAX_FILES} per release.`)
  if (problems.length > 0) throw new PlumblineError('bad-input', { what: problems.join(' ') })
  const clashes = [...alike(files, assetKey), ...alike(files, publishedName)]
  if (clashes.length === 0) return
  const list = new Set(clashes.map((group) => group.map((file) => `"${file.path}"`).join(' and ')))
  throw new PlumblineError('asset-names-collide', { what: `These files would be one asset: ${[...list].join('; ')}.` })
}

/** Groups of files that are one by this rule. */
function alike(files: readonly DeclaredFile[], rule: (name: string) => string): DeclaredFile[][] {
  const groups = Map.groupBy(files, ({ name }) => rule(name))
  return [...groups.values()].filter((group) => group.length > 1)
}
