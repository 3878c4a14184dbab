// actions/download-artifact (v8): GitHub's own client, against the artifact stand-in; a wrong digest fails the step.
import { join, resolve } from 'node:path'
import { globPattern } from '../expressions/glob-pattern.ts'
import { callArtifactClient, type ListedArtifact } from './artifact-calls.ts'
import { booleanInput, type External, type ExternalHost } from './external.ts'

export const downloadArtifact: External = {
  name: 'actions/download-artifact',
  inputs: {
    name: '',
    'artifact-ids': '',
    path: '',
    pattern: '',
    'merge-multiple': 'false',
    'github-token': '',
    repository: '',
    'run-id': '',
    'skip-decompress': 'false',
    'digest-mismatch': 'error',
  },
  async run(inputs, host) {
    if (inputs['github-token'] !== '') {
      host.note('actions/download-artifact: artifacts of other runs are not rehearsed, this run is read instead')
    }
    if (inputs['name'] !== '' && inputs['artifact-ids'] !== '') {
      throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.")
    }
    const folder = resolve(host.workspace, (inputs['path'] ?? '').replace(/^~/, host.home))
    const { artifacts } = await callArtifactClient(host, { call: 'list' })
    const chosen = chooseArtifacts(inputs, artifacts, host)
    const together = inputs['name'] !== '' || booleanInput(inputs, 'merge-multiple') || chosen.length === 1
    const replaced: string[] = []
    for (const artifact of chosen) {
      host.line(`- ${artifact.name} (ID: ${artifact.id}, Size: ${artifact.size}, Expected Digest: ${artifact.digest})`)
      const answer = await callArtifactClient(host, {
        call: 'download',
        id: artifact.id,
        path: together ? folder : join(folder, artifact.name),
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
        skipDecompress: booleanInput(inputs, 'skip-decompress'),
      })
      if (answer.digestMismatch) replaced.push(artifact.name)
    }
    judge(replaced, inputs['digest-mismatch'] ?? 'error', host)
    return { 'download-path': folder }
  },
}

/** By name, by ids, by pattern, or all of the run. */
function chooseArtifacts(
  inputs: Readonly<Record<string, string>>,
  all: readonly ListedArtifact[],
  host: ExternalHost,
): readonly ListedArtifact[] {
  const { name = '', 'artifact-ids': ids = '', pattern = '' } = inputs
  if (name !== '') {
    const found = all.find((artifact) => artifact.name === name)
    if (!found) throw new Error(`Unable to download artifact(s): Artifact '${name}' not found`)
    return [found]
  }
  if (ids !== '') return chooseByIds(ids, all, host)
  return pattern === '' ? all : all.filter((artifact) => globPattern(pattern).test(artifact.name))
}

function chooseByIds(text: string, all: readonly ListedArtifact[], host: ExternalHost): readonly ListedArtifact[] {
  const wanted = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const wrong = wanted.find((id) => !/^\d+$/.test(id))
  if (wrong !== undefined) throw new Error(`Invalid artifact ID: '${wrong}'. Must be a number.`)
  const found = all.filter((artifact) => wanted.includes(String(artifact.id)))
  if (found.length === 0)
    throw new Error('Unable to download artifact(s): None of the provided artifact IDs were found')
  const missing = wanted.filter((id) => !found.some((artifact) => String(artifact.id) === id))
  if (missing.length > 0) host.warning(`Could not find the following artifact IDs: ${missing.join(', ')}`)
  return found
}

function judge(replaced: readonly string[], behaviour: string, host: ExternalHost): void {
  if (!['ignore', 'info', 'warn', 'error'].includes(behaviour)) {
    throw new Error(`Invalid value for 'digest-mismatch': '${behaviour}'. Valid options are: ignore, info, warn, error`)
  }
  if (replaced.length === 0) return
  const message = `Digest validation failed for artifact(s): ${replaced.join(', ')}.`
  if (behaviour === 'error') throw new Error(`${message} Use 'digest-mismatch: warn' to continue on mismatch.`)
  if (behaviour === 'warn') host.warning(message)
  if (behaviour === 'info') host.line(message)
}
