// Runs in a process of its own: one call of GitHub's artifact client, with the step's runtime token in the environment.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArtifactNotFoundError, DefaultArtifactClient } from '@actions/artifact'
import { globPattern } from '../expressions/glob-pattern.ts'
import type { ArtifactAnswer, ArtifactRequest, ArtifactSelection, ListedArtifact } from './artifact-calls.ts'

const [requestFile = '', answerFile = ''] = process.argv.slice(2)
const client = new DefaultArtifactClient()

type Upload = Extract<ArtifactRequest, { call: 'upload' }>
type Download = Extract<ArtifactRequest, { call: 'download' }>

async function upload(request: Upload): Promise<ArtifactAnswer> {
  if (request.overwrite) await deleteIfPresent(request.name)
  const answer = await client.uploadArtifact(request.name, [...request.files], request.root, { ...request.options })
  return { call: 'upload', ...answer }
}

async function download(request: Download): Promise<ArtifactAnswer> {
  const { folder, selection, skipDecompress } = request
  const { artifacts } = await client.listArtifacts({ latest: true })
  const chosen = artifacts.filter((artifact) => isSelected(artifact, selection))
  const together = request.together || chosen.length === 1
  const replaced: string[] = []
  for (const { id, name, digest } of chosen) {
    const expected = digest === undefined ? {} : { expectedHash: digest }
    const path = together ? folder : join(folder, name)
    const answer = await client.downloadArtifact(id, { path, skipDecompress, ...expected })
    if (answer.digestMismatch) replaced.push(name)
  }
  return { call: 'download', artifacts: chosen, replaced }
}

function isSelected(artifact: ListedArtifact, { name, ids, pattern }: ArtifactSelection): boolean {
  if (name !== undefined) return artifact.name === name
  if (ids !== undefined) return ids.includes(artifact.id)
  return pattern === undefined || globPattern(pattern).test(artifact.name)
}

async function deleteIfPresent(name: string): Promise<void> {
  try {
    await client.deleteArtifact(name)
  } catch (error) {
    if (!(error instanceof ArtifactNotFoundError)) console.log(`Unable to delete artifact: ${(error as Error).message}`)
  }
}

try {
  const request = JSON.parse(readFileSync(requestFile, 'utf8')) as ArtifactRequest
  const answer = await (request.call === 'upload' ? upload(request) : download(request))
  writeFileSync(answerFile, JSON.stringify(answer))
} catch (error) {
  writeFileSync(answerFile, JSON.stringify({ error: (error as Error).message }))
}
