// The table of external actions that have a local equivalent, and how a step runs one.
import { join } from 'node:path'
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { JobRequest } from '../engine/ports.ts'
import type { Frame } from '../runner/frame.ts'
import { mapping, textsOf } from '../runner/job-state.ts'
import { attest } from './attest.ts'
import { cache, cacheRestore, cacheSave } from './cache.ts'
import { checkout } from './checkout.ts'
import { downloadArtifact } from './download-artifact.ts'
import type { External } from './external.ts'
import { createExternalProcess } from './external-process.ts'
import { setupNode } from './setup-node.ts'
import { setupOther } from './setup-other.ts'
import { setupPython } from './setup-python.ts'
import { uploadArtifact } from './upload-artifact.ts'

const table: readonly External[] = [
  ...[attest, cache, cacheRestore, cacheSave, checkout],
  ...[downloadArtifact, setupNode, setupPython, uploadArtifact],
]

/** The local equivalent of an action at any ref, or undefined when there is none. */
export function externalFor(name: string): External | undefined {
  return table.find((external) => external.name === name) ?? setupOther(name)
}

/** Runs an equivalent in a step. Throws for inputs that the action does not have, and for what makes the step fail. */
export async function runExternal(
  frame: Frame,
  external: External,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<{ succeeded: boolean; outputs: Readonly<Record<string, string>> }> {
  const { job, log } = frame
  const github = textsOf(mapping(job.request.contexts['github']))
  const outputs = await external.run(withDefaults(external, given), {
    ...createExternalProcess(frame, env),
    workspace: job.folders.workspace,
    temp: job.folders.temp,
    home: job.folders.home,
    repository: job.options.repository,
    origin: job.options.origin,
    ref: github['ref'] ?? '',
    sha: github['sha'] ?? '',
    runId: String(job.request.runId),
    caches: join(job.options.folder, 'caches'),
    overlay: job.options.overlay,
    workflowFile: readsWorkflow(job.request) ? job.options.workflowFile : undefined,
    addPath: (folder) => void job.path.unshift(folder),
    line: log.line,
    warning: log.warning,
    note: log.note,
  })
  return { succeeded: true, outputs }
}

/** The job of prepare.yml in which preflight-publish reads what the publish job declares. */
function readsWorkflow({ path, file }: JobRequest): boolean {
  return file.repository === PROJECT_SLUG && path.split('/').at(-1) === 'validate'
}

function withDefaults(external: External, given: Readonly<Record<string, string>>): Record<string, string> {
  const lower = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  if (external.inputs === undefined) return lower
  const known = external.inputs
  const unknown = Object.keys(lower).filter((name) => !Object.hasOwn(known, name))
  if (unknown.length > 0) {
    const valid = Object.keys(known).join(', ')
    throw new Error(`${external.name} has no input "${unknown.join('", "')}"; it takes ${valid}.`)
  }
  const set = Object.entries(lower).filter(([name, value]) => value !== '' || known[name] === '')
  return { ...known, ...Object.fromEntries(set) }
}
