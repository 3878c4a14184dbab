// The audit of a clone's repository from this machine: as the action makes it, with the action's own defaults.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exec } from '@plumbline/actions-io'
import { type Acceptance, type Audit, readAcceptFile } from '@plumbline/audit'
import { openGithub } from '@plumbline/github'
import { createSave } from '@plumbline/http'
import { openMemoryFile, registryOpener, watchReleases } from '@plumbline/watch'
import { type Clone, openClone } from './clone.ts'
import { inLaptopWords } from './laptop-words.ts'
import type { AuditRequest } from './run-audit.ts'

const ACCEPT_FILE = '.github/plumbline-accept.yml'

/** Throws what the clone, the packages or GitHub refuse. */
export async function watchFromHere(asked: AuditRequest): Promise<Audit> {
  const clone = openClone(asked.repo, asked.apiUrl)
  try {
    return await watchClone(asked, clone)
  } catch (thrown) {
    throw inLaptopWords(thrown, clone.repository)
  }
}

async function watchClone(asked: AuditRequest, { root, repository, tree }: Clone): Promise<Audit> {
  const { packages, since, registry, workflows, tagPattern, changelog, allowExtra } = asked
  const log = { info: (text: string) => void process.stderr.write(`${text}\n`) }
  const client = await openGithub({ token: asked.token, apiUrl: asked.apiUrl, log })
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-audit-'))
  const kept = openMemoryFile(asked.cache === '' ? '' : resolve(asked.cache), Date.now)
  const { memory } = kept
  try {
    const request = {
      ...{ repository, tree, packages, since, accepted: await acceptedOf(asked.accept, tree) },
      ...{ registry, repositoryUrl: '', workflows, tagPattern, changelog },
      ...{ lookInside: 60, graceMinutes: 30, stuckAfterMinutes: 60 },
    }
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

async function acceptedOf(file: string, tree: Clone['tree']): Promise<readonly Acceptance[]> {
  if (file !== '') return readAcceptFile(file, readFileSync(file, 'utf8'))
  const text = tree.text(ACCEPT_FILE)
  return text === undefined ? [] : readAcceptFile(ACCEPT_FILE, text)
}
