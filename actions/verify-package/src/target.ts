// The registry that the files are for, or are served by.
import type { ActionDeps } from '@plumbline/actions-io'
import { createHttp } from '@plumbline/http'
import type { Prepared } from '@plumbline/record'
import type { Registry, RegistryDeps, RegistryOptions, RegistryRow } from '@plumbline/registries'
import type { Inputs } from './inputs.ts'

export interface Target {
  /** Its name; empty where the files say it. */
  readonly registry: string
  readonly repositoryUrl: string
}

/** As the inputs say, else as prepare said. */
export function targetOf(inputs: Inputs, prepared: Prepared | undefined): Target {
  return {
    registry: inputs.registry || (prepared?.registry ?? ''),
    repositoryUrl: inputs['repository-url'] || (prepared?.['repository-url'] ?? ''),
  }
}

/** A row at its address. Throws `client-missing` and `bad-input`. */
export function openRow(row: RegistryRow, target: Target, deps: ActionDeps): Promise<Registry> {
  return row.open(...registryOptions(target, deps))
}

/** What opening a registry takes. */
export function registryOptions({ repositoryUrl }: Target, deps: ActionDeps): [RegistryOptions, RegistryDeps] {
  return [
    { distTag: '', access: '', repositoryUrl },
    {
      http: createHttp(),
      exec: deps.exec,
      now: Date.now,
      scratch: `${deps.context.temp}/plumbline/verify-package`,
      platform: process.platform,
    },
  ]
}
