// The registry that the files belong to, opened once per package: what it has read is about that package.
import { join } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import { createHttp, type Http, requestLine } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import { type Registry, type RegistryRow, registryRow } from '@plumbline/registries'
import type { Gathered } from './gather.ts'
import type { Inputs } from './inputs.ts'

/** One registry per package, in their order. Throws `unknown-registry`, `two-packages`, `bad-input`, `client-missing`. */
export async function openRegistries(
  { packages, registry, repositoryUrl }: Gathered,
  inputs: Inputs,
  deps: ActionDeps,
): Promise<readonly Registry[]> {
  const row = rowOf(
    registry,
    packages.flatMap(({ subject }) => subject.files.map(({ kind }) => kind)),
  )
  const opened: Registry[] = []
  for (const { distTag } of packages) {
    const options = { distTag, access: inputs.access ?? '', repositoryUrl }
    opened.push(
      await row.open(options, {
        http: inputs.verbose ? telling(createHttp(), deps) : createHttp(),
        exec: deps.exec,
        now: Date.now,
        scratch: join(deps.context.temp, 'plumbline', 'publish', String(opened.length)),
        platform: process.platform,
      }),
    )
  }
  return opened
}

function rowOf(registry: string, kinds: readonly string[]): RegistryRow {
  const rows = kinds.map((kind) => registryRow(registry, kind))
  const [row = registryRow(registry, '')] = rows
  if (rows.every((other) => other === row)) return row
  throw new PlumblineError('two-packages', { what: 'The files belong on different registries, by their kinds.' })
}

/** The same door, with every request and its end in the log. */
function telling(http: Http, { log }: Pick<ActionDeps, 'log'>): Http {
  return async (request) => {
    const result = await http(request)
    const end = result.kind === 'answer' ? String(result.status) : `no answer (${result.reason})`
    log.info(`${requestLine(request)} -> ${end}`)
    return result
  }
}
