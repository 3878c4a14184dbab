// What the registry holds of the version, asked through the registry's own read.
import type { ActionDeps } from '@plumbline/actions-io'
import { createHttp } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import type { Obstacle, RegistryRules } from '@plumbline/preflight'
import { type Reading, type Registry, registryRow, type Subject } from '@plumbline/registries'
import type { Inputs } from './inputs.ts'

export type VersionState = 'free' | 'same-version-there' | 'taken' | 'unknown'

export interface VersionLook {
  readonly state: VersionState
  /** One sentence for people. */
  readonly words: string
  /** Page where the trusted publisher is registered; empty where the registry's address is not known. */
  readonly page: string
  readonly obstacle?: Obstacle
}

/** Never throws for what the registry does: without an answer the state is `unknown`. */
export async function lookAtVersion(
  inputs: Inputs,
  rules: RegistryRules | undefined,
  deps: ActionDeps,
): Promise<VersionLook> {
  const nothing = { state: 'unknown', page: '' } as const
  if (!rules) return { ...nothing, words: `"${inputs.registry}" is no registry that Plumbline can ask.` }
  try {
    const registry = await open(rules, inputs, deps)
    const subject = subjectOf(inputs, rules)
    const reading = await readVersion(registry, subject)
    // The page may depend on whether the package is there, which is known now.
    return { page: registry.settingsUrl(subject), ...stateOf(reading, inputs, rules) }
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError) || thrown.code === 'bad-input') throw thrown
    return { ...nothing, words: `${rules.label} could not be asked: ${thrown.what}` }
  }
}

function open(rules: RegistryRules, inputs: Inputs, deps: ActionDeps): Promise<Registry> {
  const options = { distTag: '', access: '', repositoryUrl: inputs['repository-url'] }
  return registryRow(rules.id, rules.probe.kind).open(options, {
    http: createHttp(),
    exec: deps.exec,
    now: Date.now,
    scratch: `${deps.context.temp}/plumbline/preflight-publish`,
    platform: process.platform,
  })
}

/** Whether anything of the version is there; if nothing is, whether the registry would take it. */
async function readVersion(registry: Registry, subject: Subject): Promise<Reading | undefined> {
  const holding = await registry.holding(subject)
  if (holding.state === 'unreadable') return holding
  if (holding.state === 'held') return { state: 'same', proof: 'version-only' }
  return (await registry.foresee(subject, [{ state: 'absent' }]))[0]
}

function stateOf(reading: Reading | undefined, inputs: Inputs, rules: RegistryRules): Omit<VersionLook, 'page'> {
  const name = `${inputs['package-name']} ${inputs.version}`
  switch (reading?.state) {
    case 'same':
      return { state: 'same-version-there', words: `${name} is there already; publish compares the bytes.` }
    case 'absent':
      return { state: 'free', words: `${name} is free.` }
    case 'blocked': {
      const { code, what } = reading
      const next = code === 'first-publish' ? { next: rules.firstPublishHow } : {}
      return { state: code === 'first-publish' ? 'free' : 'taken', words: what, obstacle: { code, what, ...next } }
    }
    default: {
      const why = reading?.state === 'unreadable' ? ` (${reading.request}: ${reading.reason})` : ''
      return { state: 'unknown', words: `Whether ${name} is there is not known${why}.` }
    }
  }
}

/** A file of no bytes: what counts is whether its version is there. */
function subjectOf({ 'package-name': packageName, version }: Inputs, { probe }: RegistryRules): Subject {
  const name = probe.name(packageName, version)
  return { packageName, version, files: [{ name, kind: probe.kind, size: 0, sha256: '', sha512: '', path: '' }] }
}
