// actions/download-artifact (v8): GitHub's own client, against the artifact stand-in; a wrong digest fails the step.
import { resolve } from 'node:path'
import { type ArtifactSelection, callArtifactClient, type ListedArtifact } from './artifact-calls.ts'
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
    const selection = selectionOf(inputs)
    const folder = resolve(host.workspace, (inputs['path'] ?? '').replace(/^~/, host.home))
    const { artifacts, replaced } = await callArtifactClient(host, {
      call: 'download',
      selection,
      folder,
      together: inputs['name'] !== '' || booleanInput(inputs, 'merge-multiple'),
      skipDecompress: booleanInput(inputs, 'skip-decompress'),
    })
    for (const { name, id, size, digest } of artifacts) {
      host.line(`- ${name} (ID: ${id}, Size: ${size}, Expected Digest: ${digest})`)
    }
    judgeMissing(selection, artifacts, host)
    judge(replaced, inputs['digest-mismatch'] ?? 'error', host)
    return { 'download-path': folder }
  },
}

function selectionOf(inputs: Readonly<Record<string, string>>): ArtifactSelection {
  const { name = '', 'artifact-ids': ids = '', pattern = '' } = inputs
  if (name !== '') return { name }
  if (ids === '') return pattern === '' ? {} : { pattern }
  const wanted = ids.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const wrong = wanted.find((id) => !/^\d+$/.test(id))
  if (wrong !== undefined) throw new Error(`Invalid artifact ID: '${wrong}'. Must be a number.`)
  if (wanted.length === 0) throw new Error("No valid artifact IDs provided in 'artifact-ids' input")
  return { ids: wanted.map(Number) }
}

function judgeMissing({ name, ids }: ArtifactSelection, found: readonly ListedArtifact[], host: ExternalHost): void {
  if (name !== undefined && found.length === 0) {
    throw new Error(`Unable to download artifact(s): Artifact '${name}' not found`)
  }
  if (ids === undefined) return
  if (found.length === 0)
    throw new Error('Unable to download artifact(s): None of the provided artifact IDs were found')
  const missing = ids.filter((id) => !found.some((artifact) => artifact.id === id))
  if (missing.length > 0) host.warning(`Could not find the following artifact IDs: ${missing.join(', ')}`)
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
