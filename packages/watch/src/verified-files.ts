// Which files a run verified, by the record that it kept: what a version of which it published a part should have.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  artifactsOfRun,
  attemptIn,
  type GithubClient,
  type RunArtifact,
  recordPrefix,
  saveArtifact,
} from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { parseRecord } from '@plumbline/record'

export interface VerifiedDeps {
  readonly client: GithubClient
  readonly repository: string
  /** Folder for what is fetched; it is deleted again. */
  readonly scratch: string
}

const RECORD = 'record.json'

/**
 * The names of the files that the newest attempt of a run verified for a package, as upload-record keeps them; undefined
 * where it kept none, or none that can be read; artifacts are gone after ninety days. Throws GithubFailure.
 */
export async function verifiedFiles(
  runId: number,
  packageName: string,
  { client, repository, scratch }: VerifiedDeps,
): Promise<readonly string[] | undefined> {
  const [newest] = recordsOf(await artifactsOfRun(client, repository, runId), packageName)
  if (!newest) return undefined
  const folder = await mkdtemp(join(scratch, 'verified-'))
  const label = `the artifact "${newest.name}" of run ${runId}`
  try {
    const names = await saveArtifact(client, repository, newest, label, join(folder, 'record'))
    if (names === 'gone' || !names.includes(RECORD)) return undefined
    const { files } = parseRecord(await readFile(join(folder, 'record', RECORD), 'utf8'), label)
    return files?.map(({ name }) => name)
  } catch (thrown) {
    // A step of somebody's own may have written what only looks like ours.
    if (thrown instanceof PlumblineError && ['record-replaced', 'bad-record'].includes(thrown.code)) return undefined
    throw thrown
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The newest attempt first. */
function recordsOf(artifacts: readonly RunArtifact[], packageName: string): RunArtifact[] {
  const prefix = recordPrefix('verify', packageName)
  const found = artifacts.flatMap((artifact) => {
    const attempt = attemptIn(artifact.name, prefix)
    return artifact.expired || attempt === undefined ? [] : [{ artifact, attempt }]
  })
  return found.toSorted((one, other) => other.attempt - one.attempt).map(({ artifact }) => artifact)
}
