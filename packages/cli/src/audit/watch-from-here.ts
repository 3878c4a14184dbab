// The audit of a clone's repository from this machine: as the action makes it, with the action's own defaults.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exec } from '@plumbline/actions-io'
import { type Acceptance, type Audit, readAcceptFile } from '@plumbline/audit'
import { openGithub } from '@plumbline/github'
import { createHttp } from '@plumbline/http'
import { openRegistry, type Registry } from '@plumbline/registries'
import { watchReleases } from '@plumbline/watch'
import { type Clone, openClone } from './clone.ts'
import type { AuditRequest } from './run-audit.ts'

const ACCEPT_FILE = '.github/plumbline-accept.yml'

/** Throws what the clone, the packages or GitHub refuse. */
export async function watchFromHere({ repo, packages, since, token, apiUrl }: AuditRequest): Promise<Audit> {
  const { repository, tree } = openClone(repo)
  const log = { info: (text: string) => void process.stderr.write(`${text}\n`) }
  const client = await openGithub({ token, apiUrl, log })
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-audit-'))
  try {
    const request = {
      ...{ repository, tree, packages, since, accepted: await acceptedOf(tree) },
      ...{ registry: '', workflows: [], tagPattern: '', changelog: '' },
      ...{ lookInside: 60, graceMinutes: 30, stuckAfterMinutes: 60 },
    }
    const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
    const { audit, warnings } = await watchReleases(request, {
      ...{ client, sleep, log, now: Date.now },
      registry: registryOpener(scratch),
    })
    for (const { line, text } of warnings) log.info(`${ACCEPT_FILE}:${line}: ${text}`)
    return audit
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Each registry is opened once, whatever packages go there. */
function registryOpener(scratch: string): (id: string) => Promise<Registry> {
  const opened = new Map<string, Promise<Registry>>()
  const options = { distTag: '', access: '', repositoryUrl: '' }
  const deps = { http: createHttp(), exec, now: Date.now, scratch, platform: process.platform }
  return (id) => {
    const registry = opened.get(id) ?? openRegistry(id, options, deps)
    opened.set(id, registry)
    return registry
  }
}

async function acceptedOf(tree: Clone['tree']): Promise<readonly Acceptance[]> {
  const text = tree.text(ACCEPT_FILE)
  return text === undefined ? [] : readAcceptFile(ACCEPT_FILE, text)
}
