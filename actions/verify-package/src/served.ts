// The files as the registry serves them: the gate before a release is made.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import type { FileEntry, Prepared } from '@plumbline/record'
import { type Reading, type Registry, readServed, registryRow } from '@plumbline/registries'
import type { Checked } from './checked.ts'
import type { Inputs } from './inputs.ts'
import { openRow, targetOf } from './target.ts'

/** Asks the registry for every announced file; waits as long as a cache may hide one. */
export async function checkRegistry(prepared: Prepared, inputs: Inputs, deps: ActionDeps): Promise<Checked> {
  const files = prepared['files-digests']
  const target = targetOf(inputs, prepared)
  const registry = await openRow(registryRow(target.registry, files[0]?.kind ?? ''), target, deps)
  const subject = {
    packageName: prepared['package-name'],
    version: prepared.version,
    files: files.map((file) => ({ ...file, path: '' })),
  }
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const readings = await readServed(registry, subject, { now: Date.now, sleep })
  return {
    compared: [],
    label: '',
    files,
    findings: files.flatMap((file, index) => findingOf(file, readings[index], registry)),
  }
}

function findingOf(file: FileEntry, reading: Reading | undefined, registry: Registry): Finding[] {
  const about = { level: 'error', file: file.name } as const
  switch (reading?.state) {
    case 'same':
      return []
    case 'different':
      return [
        {
          ...about,
          code: 'version-taken',
          message: `${registry.address} serves "${file.name}" with other bytes: ${reading.theirs}.`,
        },
      ]
    case 'unreadable':
      return [
        { ...about, code: 'registry-unreadable', message: `${reading.request} gave no answer: ${reading.reason}.` },
      ]
    default:
      return [
        {
          ...about,
          code: 'not-served',
          message: `${registry.address} does not serve "${file.name}" (sha256 ${file.sha256}).`,
        },
      ]
  }
}
