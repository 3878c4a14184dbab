// Installing dependencies while there is still a network, in a checkout of the tag.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cleanEnvironment, git, type Subject, toolFolders, type Way } from '@plumbline/rehearsal'
import { machineTools, resolverFolders } from '../machine.ts'
import type { Fetched } from '../plan-file.ts'
import { crates } from './crates.ts'
import { npm } from './npm.ts'
import { pypi } from './pypi.ts'
import type { FetchRow } from './row.ts'
import { rubygems } from './rubygems.ts'

const TIMEOUT_MS = 15 * 60_000

const ROWS: ReadonlyMap<string, FetchRow> = new Map([
  ['npm', npm],
  ['pypi', pypi],
  ['crates', crates],
  ['rubygems', rubygems],
])

/** Whether the package needs something that must be fetched. Throws `tool-missing`. */
export function needsFetch(subject: Subject): boolean {
  return ROWS.get(subject.ecosystem)?.isNeeded(subject) ?? false
}

/**
 * Runs the ecosystem's install command, or the one that was asked for, with a clean environment.
 * With `how` it has the network and neither the homes nor the temporary files of this machine.
 * Throws `fetch-failed` with the end of what the command said, and `Interrupted`.
 */
export async function fetchDependencies(
  subject: Subject,
  scratch: string,
  asked: string | undefined,
  how: Way | undefined,
  interrupted: AbortSignal,
): Promise<Fetched | undefined> {
  const row = ROWS.get(subject.ecosystem)
  if (row === undefined) return undefined
  const checkout = join(scratch, 'fetch', 'checkout')
  const home = join(scratch, 'fetch', 'home')
  for (const folder of [dirname(checkout), home]) mkdirSync(folder, { recursive: true })
  git(scratch, ['clone', '--quiet', '--no-checkout', subject.gitDir, checkout])
  git(checkout, ['checkout', '--quiet', '--detach', subject.commit])
  const { path, folders } = machineTools(subject.ecosystem)
  const visible = [...toolFolders(path), ...folders, ...resolverFolders()]
  const place = {
    env: cleanEnvironment({ ...process.env, PATH: path }, home),
    timeoutMs: TIMEOUT_MS,
    interrupted,
    ...(how ? { enclosure: { how, scratch, visible } } : {}),
  }
  return row.fetch({ subject, scratch, checkout, asked, place })
}
