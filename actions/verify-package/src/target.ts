// The registry that the files are for, or are served by.
import type { ActionDeps } from '@plumbline/actions-io'
import { createHttp } from '@plumbline/http'
import type { Prepared } from '@plumbline/record'
import type { Registry, RegistryRow } from '@plumbline/registries'
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
export function openRow(row: RegistryRow, { repositoryUrl }: Target, deps: ActionDeps): Promise<Registry> {
  const options = { distTag: '', access: '', repositoryUrl }
  return row.open(options, {
    http: createHttp(),
    exec: deps.exec,
    now: Date.now,
    scratch: `${deps.context.temp}/plumbline/verify-package`,
    platform: process.platform,
  })
}
