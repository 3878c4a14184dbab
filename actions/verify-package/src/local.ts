// The files on this machine: what they say of themselves against what is being released.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import type { FileEntry, Prepared } from '@plumbline/record'
import { findFiles } from '@plumbline/registries'
import { checkPaths } from './check-files.ts'
import type { Checked } from './checked.ts'
import type { Inputs } from './inputs.ts'

/** Reads and checks every file. Throws `no-files` where there is nothing to check, and `unknown-registry`. */
export async function checkLocal(prepared: Prepared | undefined, inputs: Inputs, deps: ActionDeps): Promise<Checked> {
  const paths = await findFiles(deps.context.workspace, inputs['packages-dir'], inputs.files)
  const checked = await checkPaths(paths, prepared, inputs, deps)
  const announced = prepared?.['files-digests'] ?? []
  return { ...checked, findings: [...checked.findings, ...digestFindings(checked.files, announced)] }
}

/** Where digests were announced, the files must be those files. */
function digestFindings(files: readonly FileEntry[], announced: readonly FileEntry[]): Finding[] {
  if (announced.length === 0) return []
  const added = files.flatMap((entry) => {
    const twin = announced.find(({ name }) => name === entry.name)
    if (twin?.sha512 === entry.sha512) return []
    return [
      replaced(entry.name, twin ? `has sha256 ${entry.sha256}, announced was ${twin.sha256}` : 'was not announced'),
    ]
  })
  const names = files.map(({ name }) => name)
  const missing = announced.filter(({ name }) => !names.includes(name))
  return [...added, ...missing.map(({ name }) => replaced(name, 'was announced and is missing'))]
}

function replaced(name: string, what: string): Finding {
  return { level: 'error', code: 'record-replaced', message: `"${name}" ${what}.`, file: name }
}
