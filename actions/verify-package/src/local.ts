// The files on this machine: what they say of themselves against what is being released.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import type { FileEntry, Prepared } from '@plumbline/record'
import {
  checkFiles,
  findFiles,
  type LocalFile,
  type Registry,
  type RegistryRow,
  readFiles,
  registryRow,
  toPublishFile,
} from '@plumbline/registries'
import type { Checked } from './checked.ts'
import type { Inputs } from './inputs.ts'
import { openRow, type Target, targetOf } from './target.ts'

/** Reads and checks every file. Throws `no-files` where there is nothing to check, and `unknown-registry`. */
export async function checkLocal(prepared: Prepared | undefined, inputs: Inputs, deps: ActionDeps): Promise<Checked> {
  const paths = await findFiles(deps.context.workspace, inputs['packages-dir'], inputs.files)
  const { files, findings } = await readFiles(paths)
  const expected = {
    version: inputs.version || (prepared?.version ?? ''),
    packageName: inputs['package-name'] || (prepared?.['package-name'] ?? ''),
  }
  const all = [
    ...findings,
    ...checkFiles(files, expected),
    ...digestFindings(files, prepared?.['files-digests'] ?? []),
    ...(await objectionFindings(files, targetOf(inputs, prepared), deps)),
  ]
  return { files: files.map(({ entry }) => entry), findings: all }
}

/** Where digests were announced, the files must be those files. */
function digestFindings(files: readonly LocalFile[], announced: readonly FileEntry[]): Finding[] {
  if (announced.length === 0) return []
  const added = files.flatMap(({ entry }) => {
    const twin = announced.find(({ name }) => name === entry.name)
    if (twin?.sha512 === entry.sha512) return []
    return [
      replaced(entry.name, twin ? `has sha256 ${entry.sha256}, announced was ${twin.sha256}` : 'was not announced'),
    ]
  })
  const names = files.map(({ entry }) => entry.name)
  const missing = announced.filter(({ name }) => !names.includes(name))
  return [...added, ...missing.map(({ name }) => replaced(name, 'was announced and is missing'))]
}

function replaced(name: string, what: string): Finding {
  return { level: 'error', code: 'record-replaced', message: `"${name}" ${what}.`, file: name }
}

/** What each file's registry has against it; one is opened only where a file makes that necessary. */
async function objectionFindings(files: readonly LocalFile[], target: Target, deps: ActionDeps): Promise<Finding[]> {
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
