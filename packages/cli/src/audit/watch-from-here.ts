// The audit of a clone's repository from this machine: as the action makes it, with the action's own defaults.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exec } from '@plumbline/actions-io'
import { type Acceptance, type Audit, readAcceptFile } from '@plumbline/audit'
import { openGithub } from '@plumbline/github'
import { createSave } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import { openMemoryFile, refusals, registryOpener, type WatchSettings, watchReleases } from '@plumbline/watch'
import { type Clone, openClone } from './clone.ts'
import { inLaptopWords, inOptions, optionName } from './laptop-words.ts'
import type { Auditor, AuditRequest } from './run-audit.ts'

const ACCEPT_FILE = '.github/plumbline-accept.yml'

/** What is known where there is no clone. */
const NOTHING: Pick<Clone, 'repository' | 'tree'> = { repository: '', tree: { paths: [], text: () => undefined } }

type Settings = Omit<AuditRequest, 'token'>

export const fromHere: Auditor = {
  async refusals(asked) {
    const { value: clone, refused } = await attempt(() => openClone(asked.repo, asked.apiUrl))
    const known = clone ?? NOTHING
    const accepted = await attempt(() => acceptedOf(asked.accept, known.tree))
    // Without the clone nobody knows which packages there are.
    const request = settingsOf(clone ? asked : { ...asked, packages: [] }, known)
    return [...refused, ...accepted.refused, ...(await refusals(request)).map(inOptions)]
  },
  async audit(asked) {
    const clone = openClone(asked.repo, asked.apiUrl)
    try {
      return await watchClone(asked, clone)
    } catch (thrown) {
      throw inLaptopWords(thrown, clone.repository, asked.token.variable)
    }
  },
}

/** The value, or why there is none. Defects of ours are thrown. */
async function attempt<Value>(
  make: () => Value | Promise<Value>,
): Promise<{ readonly value?: Value; readonly refused: readonly PlumblineError[] }> {
  try {
    return { value: await make(), refused: [] }
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown
    return { refused: [thrown] }
  }
}

async function watchClone(asked: AuditRequest, clone: Clone): Promise<Audit> {
  const { root, tree } = clone
  const log = { info: (text: string) => void process.stderr.write(`${text}\n`) }
  const client = await openGithub({ token: asked.token.value, apiUrl: asked.apiUrl, log })
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-audit-'))
  const kept = openMemoryFile(asked.cache === '' ? '' : resolve(asked.cache), Date.now)
  const { memory } = kept
  const { allowExtra } = asked
  try {
    const request = { ...settingsOf(asked, clone), accepted: await acceptedOf(asked.accept, tree) }
    const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
    const { audit, warnings, notes } = await watchReleases(request, {
      ...{ client, memory, scratch, sleep, log, now: Date.now },
      registry: registryOpener('', memory, { exec, now: Date.now, scratch, platform: process.platform }),
      contents: asked.compareSource ? { exec, scratch, sleep, save: createSave(), clone: root, allowExtra } : undefined,
    })
    for (const { line, text } of warnings) log.info(`${asked.accept || ACCEPT_FILE}:${line}: ${text}`)
    for (const { text } of notes) log.info(text)
    return audit
  } finally {
    const problem = kept.save()
    if (problem !== undefined) log.info(problem)
    rmSync(scratch, { recursive: true, force: true })
  }
}

function settingsOf(
  { packages, since, registry, workflows, tagPattern, changelog, lookInside }: Settings,
  { repository, tree }: Pick<Clone, 'repository' | 'tree'>,
): WatchSettings {
  return {
    ...{ repository, tree, packages, since, registry, repositoryUrl: '', workflows, tagPattern, changelog },
    ...{ lookInside, graceMinutes: 30, stuckAfterMinutes: 60, settingName: optionName },
  }
}

async function acceptedOf(file: string, tree: Clone['tree']): Promise<readonly Acceptance[]> {
  if (file !== '') return readAcceptFile(file, readFileSync(file, 'utf8'))
  const text = tree.text(ACCEPT_FILE)
  return text === undefined ? [] : readAcceptFile(ACCEPT_FILE, text)
}
