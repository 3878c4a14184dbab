// Every version of every package, on every surface where it can be seen: what agrees, what has drifted, what was not read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ActionDeps, type Outcome, openWorkspace } from '@plumbline/actions-io'
import { type Acceptance, readAcceptFile, renderBoard } from '@plumbline/audit'
import { openGithub } from '@plumbline/github'
import { createHttp } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import { openRegistry, type Registry } from '@plumbline/registries'
import { type WatchRequest, watchReleases } from '@plumbline/watch'
import { definition, type Inputs } from './inputs.ts'
import { keepDriftIssues } from './issues.ts'
import { describe } from './outcome.ts'
import { openTree } from './tree.ts'

/** Audits the releases; fails for drift, and for what could not be read, as `fail-on` says. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const { context, log } = deps
  const client = await openGithub({ token: inputs.token, apiUrl: context.apiUrl, log })
  const request: WatchRequest = {
    repository: context.repository,
    tree: await openTree(client, deps),
    packages: inputs.packages.trim() === 'auto' ? [] : linesOf(inputs.packages),
    registry: inputs.registry,
    workflows: linesOf(inputs.workflow),
    tagPattern: inputs['tag-pattern'],
    changelog: inputs.changelog,
    since: inputs.since,
    lookInside: inputs['look-inside'],
    graceMinutes: inputs['grace-minutes'],
    stuckAfterMinutes: inputs['stuck-after-minutes'],
    accepted: await acceptedOf(inputs.accept, deps),
  }
  const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
  const registry = registryOpener(inputs, deps)
  const watched = await watchReleases(request, { client, registry, now: Date.now, sleep, log })
  if (inputs.html !== '') writePage(resolve(context.workspace, inputs.html), renderBoard(watched.audit))
  const outcome = describe(watched, inputs, context.temp)
  const findings = await keepDriftIssues(watched.audit, inputs, client, deps)
  return { ...outcome, findings: [...(outcome.findings ?? []), ...findings] }
}

/** Each registry is opened once, whatever packages go there. */
function registryOpener(inputs: Inputs, { context, exec }: ActionDeps): (id: string) => Promise<Registry> {
  const opened = new Map<string, Promise<Registry>>()
  const options = { distTag: '', access: '', repositoryUrl: inputs['repository-url'] }
  const scratch = `${context.temp}/plumbline/audit-releases`
  const open = (id: string) =>
    openRegistry(id, options, { http: createHttp(), exec, now: Date.now, scratch, platform: process.platform })
  return (id) => {
    const registry = opened.get(id) ?? open(id)
    opened.set(id, registry)
    return registry
  }
}

async function acceptedOf(path: string, { context }: ActionDeps): Promise<readonly Acceptance[]> {
  const text = path === '' ? undefined : openWorkspace(context.workspace).text(path)
  if (text !== undefined) return readAcceptFile(path, text)
  if (path === '' || path === definition.inputs.accept.default) return []
  throw new PlumblineError('bad-input', { what: `Input "accept" is "${path}", and the checkout has no such file.` })
}

function writePage(path: string, page: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, page)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
