// Child process of the artifact tests: the real client uploads, lists, reads, downloads and deletes as a job would.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

const folder = mkdtempSync(join(process.env.GITHUB_WORKSPACE, 'artifact-'))
const file = join(folder, 'a.txt')
writeFileSync(file, 'hello'.repeat(1000))
const client = new DefaultArtifactClient()
const uploaded = await client.uploadArtifact('files', [file], folder)
const again = await client.uploadArtifact('files', [file], folder).catch((error) => error.message)
const { artifacts } = await client.listArtifacts()
const { artifact } = await client.getArtifact('files')
const path = join(folder, 'out')
const expectedHash = `sha256:${uploaded.digest}`
const { digestMismatch } = await client.downloadArtifact(uploaded.id, { path, expectedHash })
const { digestMismatch: otherHash } = await client.downloadArtifact(uploaded.id, { path, expectedHash: 'sha256:0' })
const content = readFileSync(join(path, 'a.txt'), 'utf8')
const raw = await client.uploadArtifact('', [file], folder, { skipArchive: true })
const rawPath = join(folder, 'raw')
await client.downloadArtifact(raw.id, { path: rawPath, expectedHash: `sha256:${raw.digest}` })
const rawContent = readFileSync(join(rawPath, 'a.txt'), 'utf8')
const deleted = await client.deleteArtifact('files')
const replaced = await client.uploadArtifact('files', [file], folder)
const answer = { uploaded, again, artifacts, artifact, digestMismatch, otherHash, deleted, replaced }
writeFileSync(
  process.env.ANSWER,
  JSON.stringify({ ...answer, whole: content === 'hello'.repeat(1000) && rawContent === content }),
)
