// What the registry that the files are for has against them, known without sending anything.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import { type LocalFile, type Registry, type RegistryRow, registryRow, toPublishFile } from '@plumbline/registries'
import { openRow, type Target } from './target.ts'

/** What each file's registry has against it; one is opened only where a file makes that necessary. */
export async function objectionFindings(
  files: readonly LocalFile[],
  target: Target,
  deps: ActionDeps,
): Promise<Finding[]> {
  const findings: Finding[] = []
  const opened = new Map<RegistryRow, Registry>()
  for (const file of files) {
    const row = registryRow(target.registry, file.entry.kind)
    const publishFile = toPublishFile(file)
    if (!row.mayObject(publishFile)) continue
    const registry = opened.get(row) ?? (await openRow(row, target, deps))
    opened.set(row, registry)
    const objection = registry.objection(publishFile, file.contents)
    if (objection) {
      findings.push({ level: 'error', code: objection.code, message: objection.what, file: file.entry.name })
    }
  }
  return findings
}
