// find-built-files as a table of contents.
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { openGithub, packageSlug } from '@plumbline/github'
import type { Finding } from '@plumbline/kernel'
import { type Choice, choose } from './choose.ts'
import { expiredError } from './expired.ts'
import type { Inputs } from './inputs.ts'
import { keptFiles } from './kept.ts'
import type { Search } from './set.ts'
import { fileSets } from './sets.ts'
import { lookAtShelf, type Shelf } from './shelf.ts'
import { sourceOf, summaryOf, type Told } from './summary.ts'

/** Finds the files of the release; stops where they are gone and something of the version is published. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const { context } = deps
  const scratch = join(context.temp, 'plumbline', 'find-built-files')
  const client = await openGithub({ token: inputs.token, apiUrl: context.apiUrl })
  const shelf = await lookAtShelf(inputs, deps)
  const kept = await keptFiles(inputs, context, client)
  const remarks = [...kept.remarks]
  try {
    const choice = await choose(fileSets(searchIn(scratch, inputs, deps, shelf, remarks), kept, client), shelf, remarks)
    const folder = choice ? await handOver(choice, context.temp) : ''
    const told = { inputs, choice, shelf, kept, remarks }
    const failure =
      !choice && shelf && shelf.held.length > 0
        ? expiredError(inputs, context.repository, shelf, kept, remarks)
        : undefined
    deps.log.info(sourceOf(told))
    return {
      outputs: {
        found: String(choice !== undefined),
        'packages-dir': folder,
        source: sourceOf(told),
        'package-slug': packageSlug(inputs['package-name']),
      },
      summary: summaryOf(told),
      // The failure says what was seen itself.
      findings: failure ? [] : findingsOf(told),
      ...(failure ? { failure } : {}),
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function searchIn(
  scratch: string,
  inputs: Inputs,
  { context }: ActionDeps,
  shelf: Shelf | undefined,
  remarks: string[],
): Search {
  let sets = 0
  const freshFolder = () => {
    sets += 1
    return join(scratch, `set-${sets}`)
  }
  return { inputs, context, kinds: shelf?.kinds, remarks, freshFolder }
}

/** The chosen files alone, in a folder of their own. */
async function handOver({ set }: Choice, temp: string): Promise<string> {
  const folder = join(temp, 'plumbline', 'found')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { path, entry } of set.files) await rename(path, join(folder, entry.name))
  return folder
}

function findingsOf(told: Told): Finding[] {
  const { inputs, choice, shelf, remarks } = told
  const notice = (message: string): Finding => ({ level: 'notice', message })
  const registry = inputs.registry || inputs.ecosystem
  const unasked = `"${registry}" is no registry that Plumbline can ask, so nobody knows whether this version is there.`
  const aside = `What matches "${inputs['files-from']}" in this run is left aside: the files of this release exist already.`
  const found: Finding = {
    level: choice?.why === 'apart' ? 'warning' : 'notice',
    message: `Not built again: ${sourceOf(told)}`,
  }
  return [
    ...(choice ? [found] : []),
    ...(shelf ? [] : [notice(unasked)]),
    ...(choice && inputs['files-from'] !== '' ? [notice(aside)] : []),
    ...remarks.map(notice),
  ]
}
