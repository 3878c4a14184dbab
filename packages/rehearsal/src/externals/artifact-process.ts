// Runs in a process of its own: one call of GitHub's artifact client, with the step's runtime token in the environment.
import { readFileSync, writeFileSync } from 'node:fs'
import { ArtifactNotFoundError, DefaultArtifactClient } from '@actions/artifact'
import type { ArtifactAnswer, ArtifactRequest } from './artifact-calls.ts'

const [requestFile = '', answerFile = ''] = process.argv.slice(2)
const client = new DefaultArtifactClient()

async function answerTo(request: ArtifactRequest): Promise<ArtifactAnswer> {
  switch (request.call) {
    case 'upload': {
      if (request.overwrite) await deleteIfPresent(request.name)
      const options = { ...request.options }
      const answer = await client.uploadArtifact(request.name, [...request.files], request.root, options)
      return { call: 'upload', ...answer }
    }
    case 'list': {
      const { artifacts } = await client.listArtifacts({ latest: true })
      return { call: 'list', artifacts }
    }
    case 'download': {
      const { id, path, expectedHash, skipDecompress } = request
      const expected = expectedHash === undefined ? {} : { expectedHash }
      const answer = await client.downloadArtifact(id, { path, skipDecompress, ...expected })
      return { call: 'download', digestMismatch: answer.digestMismatch === true }
    }
  }
}

async function deleteIfPresent(name: string): Promise<void> {
  try {
    await client.deleteArtifact(name)
  } catch (error) {
    if (!(error instanceof ArtifactNotFoundError)) console.log(`Unable to delete artifact: ${(error as Error).message}`)
  }
}

try {
  const answer = await answerTo(JSON.parse(readFileSync(requestFile, 'utf8')))
  writeFileSync(answerFile, JSON.stringify(answer))
} catch (error) {
  writeFileSync(answerFile, JSON.stringify({ error: (error as Error).message }))
}
