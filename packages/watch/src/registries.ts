// The registries of an audit: each opened once, whatever packages go there, with one memory for what they answer.
import { createHttp } from '@plumbline/http'
import { openRegistry, type Registry, type RegistryDeps } from '@plumbline/registries'
import { rememberingHttp } from './memory/http.ts'
import type { Memory } from './memory/memory.ts'

/** Opens a registry by its name. `repositoryUrl` is the address of another one; empty for its own. */
export function registryOpener(
  repositoryUrl: string,
  memory: Memory,
  deps: Omit<RegistryDeps, 'http'>,
): (id: string) => Promise<Registry> {
  const opened = new Map<string, Promise<Registry>>()
  const http = rememberingHttp(createHttp(), memory, deps.now)
  return (id) => {
    const registry = opened.get(id) ?? openRegistry(id, { distTag: '', access: '', repositoryUrl }, { ...deps, http })
    opened.set(id, registry)
    return registry
  }
}
