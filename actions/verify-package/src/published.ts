// What is really published of a version: fetched, checked like any files, and compared with those that are here.
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import { createSave } from '@plumbline/http'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { FileEntry } from '@plumbline/record'
import { fetchHeld, findFiles, type HeldFile, openRegistry, type Registry, readFiles } from '@plumbline/registries'
import { checkPaths } from './check-files.ts'
import type { Checked } from './checked.ts'
import type { Inputs } from './inputs.ts'
import { patchTo } from './patch.ts'
import { registryOptions, targetOf } from './target.ts'

/** Fetches and checks what the registry holds of the version. Throws `not-served`, `registry-unreadable`. */
export async function checkPublished(inputs: Inputs, deps: ActionDeps): Promise<Checked> {
  requireNames(inputs)
  const target = targetOf(inputs, undefined)
  const registry = await openRegistry(target.registry, ...registryOptions(target, deps))
  const version = { packageName: inputs['package-name'], version: inputs.version }
  const held = await heldFiles(registry, version)
  const folder = await scratchFolder(deps)
  const { paths, findings } = await fetchAll(registry, version, held, folder)
  const checked = await checkPaths(paths, undefined, inputs, deps)
  const { checkout } = checked
  const patch = checkout && (await patchTo(checked.compared, checkout, folder, inputs.version))
  const here = await differencesHere(checked.files, inputs, registry, deps)
  return { ...checked, findings: [...findings, ...checked.findings, ...here], ...(patch ? { patch } : {}) }
}

function requireNames(inputs: Inputs): void {
  const lacking = (['package-name', 'version', 'registry'] as const).filter((name) => inputs[name] === '')
  if (lacking.length === 0) return
  const names = lacking.map((name) => `"${name}"`).join(' and ')
  throw new PlumblineError('bad-input', {
    what: `With \`from: registry\` and without "prepared", ${lacking.length === 1 ? `input ${names} is` : `inputs ${names} are`} needed.`,
    next: 'Name package, version and registry; or pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` of a prepare.yml that ended in success.',
  })
}

async function heldFiles(
  registry: Registry,
  version: { readonly packageName: string; readonly version: string },
): Promise<readonly HeldFile[]> {
  const holding = await registry.holding(version)
  const lookCommand = registry.lookCommand({ ...version, files: [] })
  if (holding.state === 'unreadable') {
    const { request, reason } = holding
    throw new PlumblineError('registry-unreadable', {
      what: `${request} gave no answer: ${reason}.`,
      request,
      answer: reason,
    })
  }
  if (holding.state === 'held') return holding.files
  const what = `${registry.address} holds nothing of ${version.packageName} ${version.version}.`
  throw new PlumblineError('not-served', { what, request: lookCommand })
}

async function scratchFolder({ context }: ActionDeps): Promise<string> {
  const parent = join(context.temp, 'plumbline', 'verify-package')
  await mkdir(parent, { recursive: true })
  return mkdtemp(join(parent, 'published-'))
}

async function fetchAll(
  registry: Registry,
  version: { readonly packageName: string; readonly version: string },
  held: readonly HeldFile[],
  scratch: string,
): Promise<{ readonly paths: readonly string[]; readonly findings: readonly Finding[] }> {
  const folder = join(scratch, 'files')
  await mkdir(folder)
  const save = createSave()
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const paths: string[] = []
  const findings: Finding[] = []
  for (const file of held) {
    const fetched = await fetchHeld(registry, version, file, { folder, save, sleep })
    if (fetched.state === 'fetched') paths.push(fetched.path)
    else {
      const code = fetched.state === 'unreadable' ? 'registry-unreadable' : 'other-bytes'
      const message = `"${file.name}" was not fetched: ${fetched.request}: ${fetched.reason}.`
      findings.push({ level: 'error', code, message, file: file.name })
    }
  }
  return { paths, findings }
}

/** Byte for byte against the files that are here, where `files` names some. */
async function differencesHere(
  published: readonly FileEntry[],
  inputs: Inputs,
  registry: Registry,
  deps: ActionDeps,
): Promise<Finding[]> {
  if (inputs.files.trim() === '') return []
  const { files, findings } = await readFiles(await findFiles(deps.context.workspace, '', inputs.files))
  const about = (file: FileEntry): Finding[] => {
    const { name, sha256 } = file
    const twin = published.find((one) => one.name === name)
    if (!twin)
      return [
        { level: 'error', code: 'not-served', message: `${registry.address} does not serve "${name}".`, file: name },
      ]
    if (twin.sha256 === sha256) return []
    const message = `${registry.address} serves "${name}" with other bytes: sha256 ${twin.sha256} there, ${sha256} here.`
    return [{ level: 'error', code: 'version-taken', message, file: name }]
  }
  return [...findings, ...files.flatMap(({ entry }) => about(entry))]
}
