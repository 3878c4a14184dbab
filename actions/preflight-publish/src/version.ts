// What the registry holds of the version, asked through the registry's own read.
import type { ActionDeps } from '@plumbline/actions-io'
import { answerJson, answerText, createHttp, type Http } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import type { Obstacle, RegistryRules, VersionList } from '@plumbline/preflight'
import { type Reading, type Registry, registryRow, type Subject } from '@plumbline/registries'
import { schemeById } from '@plumbline/versions'
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
  const http = createHttp()
  try {
    const registry = await open(rules, inputs, http, deps)
    const subject = subjectOf(inputs, rules)
    const reading = await readVersion(registry, subject, rules, http)
    // The page may depend on whether the package is there, which is known now.
    return { page: registry.settingsUrl(subject), ...stateOf(reading, inputs, rules) }
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError) || thrown.code === 'bad-input') throw thrown
    return { ...nothing, words: `${rules.label} could not be asked: ${thrown.what}` }
  }
}

function open(rules: RegistryRules, inputs: Inputs, http: Http, deps: ActionDeps): Promise<Registry> {
  const options = { distTag: '', access: '', repositoryUrl: inputs['repository-url'] }
  return registryRow(rules.id, rules.probe.kind).open(options, {
    http,
    exec: deps.exec,
    now: Date.now,
    scratch: `${deps.context.temp}/plumbline/preflight-publish`,
    platform: process.platform,
  })
}

/** The probe's reading; where a version may consist of other files, the list of versions decides as well. */
async function readVersion(
  registry: Registry,
  subject: Subject,
  { versionList }: RegistryRules,
  http: Http,
): Promise<Reading | undefined> {
  const [seen] = await registry.read(subject, subject.files)
  if (seen?.state !== 'absent') return seen
  const listed = versionList ? await readList(versionList, registry.address, subject, http) : seen
  if (listed.state !== 'absent') return listed
  return (await registry.foresee(subject, [seen]))[0]
}

async function readList(list: VersionList, address: string, subject: Subject, http: Http): Promise<Reading> {
  const url = list.url(address, subject.packageName)
  const result = await http({ method: 'GET', url, headers: { accept: list.accept } })
  const unreadable = (reason: string): Reading => ({ state: 'unreadable', request: `GET ${url}`, reason })
  if (result.kind === 'failure') return unreadable(result.reason)
  if (result.status === 404) return { state: 'absent' }
  const versions = result.status === 200 ? list.versions(answerJson(result)) : undefined
  if (!versions) return unreadable(`${result.status} ${answerText(result, 300)}`.trim())
  const scheme = schemeById(list.scheme)
  const wanted = scheme.parse(subject.version)
  const same = (text: string) => {
    const listed = scheme.parse(text)
    return wanted && listed ? scheme.equal(wanted, listed) : text === subject.version
  }
  const there = versions.some(same)
  return there ? { state: 'same', proof: 'version-only' } : { state: 'absent' }
}

function stateOf(reading: Reading | undefined, inputs: Inputs, rules: RegistryRules): Omit<VersionLook, 'page'> {
  const name = `${inputs['package-name']} ${inputs.version}`
  switch (reading?.state) {
    case 'same':
    case 'different':
      return { state: 'same-version-there', words: `${name} is there already; publish compares the bytes.` }
    case 'absent':
      return { state: 'free', words: `${name} is free.` }
    case 'blocked': {
      const { code, what } = reading
      const next = code === 'first-publish' ? { next: rules.firstPublishHow } : {}
      return { state: code === 'first-publish' ? 'free' : 'taken', words: what, obstacle: { code, what, ...next } }
    }
    default: {
      const why = reading ? ` (${reading.request}: ${reading.reason})` : ''
      return { state: 'unknown', words: `Whether ${name} is there is not known${why}.` }
    }
  }
}

/** A file of no bytes: what counts is whether its version is there. */
function subjectOf({ 'package-name': packageName, version }: Inputs, { probe }: RegistryRules): Subject {
  const name = probe.name(packageName, version)
  return { packageName, version, files: [{ name, kind: probe.kind, size: 0, sha256: '', sha512: '', path: '' }] }
}
