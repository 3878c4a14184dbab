// Every version of every package, on every surface where it can be seen: what agrees, what has drifted, what was not read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ActionDeps, type Outcome, openWorkspace } from '@plumbline/actions-io'
import { type Acceptance, asInput, readAcceptFile, renderBoard } from '@plumbline/audit'
import { type GithubClient, openGithub } from '@plumbline/github'
import { createSave } from '@plumbline/http'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import {
  type Memory,
  type MemoryFile,
  openMemoryFile,
  registryOpener,
  type Watched,
  type WatchRequest,
  watchReleases,
} from '@plumbline/watch'
import { definition, type Inputs } from './inputs.ts'
import { keepDriftIssues } from './issues.ts'
import { describe } from './outcome.ts'
import { openTree } from './tree.ts'

/** Audits the releases; fails for drift, and for what could not be read, as `fail-on` says. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const { context, log } = deps
  const client = await openGithub({ token: inputs.token, apiUrl: context.apiUrl, log })
  const kept = openMemoryFile(inputs.cache === '' ? '' : resolve(context.workspace, inputs.cache), Date.now)
  try {
    const watched = await audit(inputs, client, kept.memory, deps)
    for (const { level, text } of watched.notes) if (level === 'notice') log.info(text)
    if (inputs.html !== '') writePage(resolve(context.workspace, inputs.html), renderBoard(watched.audit))
    const outcome = describe(watched, inputs, context.temp)
    const findings = await keepDriftIssues(watched, inputs, client, deps)
    return { ...outcome, findings: [...(outcome.findings ?? []), ...findings, ...save(kept)] }
  } catch (thrown) {
    // The next audit goes on from what this one has read.
    for (const { message } of save(kept)) log.info(message)
    throw thrown
  }
}

async function audit(inputs: Inputs, client: GithubClient, memory: Memory, deps: ActionDeps): Promise<Watched> {
  const { context, exec, log } = deps
  const scratch = `${context.temp}/plumbline/audit-releases`
  mkdirSync(scratch, { recursive: true })
  const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
  const contents = {
    ...{ exec, scratch, sleep, save: createSave(), clone: context.workspace },
    allowExtra: linesOf(inputs['allow-extra']),
  }
  const platform = process.platform
  return watchReleases(await requestOf(inputs, client, deps), {
    ...{ client, memory, scratch, sleep, log, now: Date.now },
    registry: registryOpener(inputs['repository-url'], memory, { exec, now: Date.now, scratch, platform }),
    contents: inputs['compare-source'] === 'content' ? contents : undefined,
  })
}

async function requestOf(inputs: Inputs, client: GithubClient, deps: ActionDeps): Promise<WatchRequest> {
  const isAuto = inputs.packages.length === 1 && inputs.packages[0] === 'auto'
  return {
    repository: deps.context.repository,
    tree: await openTree(client, deps),
    packages: isAuto ? [] : inputs.packages,
    registry: inputs.registry,
    repositoryUrl: inputs['repository-url'],
    workflows: inputs.workflow,
    tagPattern: inputs['tag-pattern'],
    changelog: inputs.changelog,
    since: inputs.since,
    lookInside: inputs['look-inside'],
    graceMinutes: inputs['grace-minutes'],
    stuckAfterMinutes: inputs['stuck-after-minutes'],
    accepted: await acceptedOf(inputs.accept, deps),
    settingName: asInput,
  }
}

function save(kept: MemoryFile): Finding[] {
  const message = kept.save()
  return message === undefined ? [] : [{ level: 'warning', message }]
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
