// Artifacts of other runs, by REST (https://docs.github.com/rest/actions/artifacts): listed, and unpacked only when the
// bytes are those that GitHub states.
import { mkdir, rm } from 'node:fs/promises'
import { PlumblineError } from '@plumbline/kernel'
import { allPages, type GithubClient, repoPath } from './client.ts'
import { saveAnswer } from './download.ts'
import { GithubFailure } from './failure.ts'
import { measureFile } from './measure.ts'
import { unpackZip } from './zip.ts'

/** No zip without zip64 is larger, and no other is unpacked. */
const MAX_BYTES = 4 * 1024 ** 3

export interface RunArtifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  readonly created_at: string | null
  readonly expires_at: string | null
  /** `sha256:<hex>` of the zip; absent for artifacts of old clients. */
  readonly digest?: string | null
}

/** Every artifact of a run, of all its attempts, expired ones as well. Throws GithubFailure. */
export function artifactsOfRun(client: GithubClient, repository: string, runId: number): Promise<RunArtifact[]> {
  const url = repoPath(repository, `actions/runs/${runId}/artifacts`)
  return allPages<RunArtifact, { readonly artifacts: readonly RunArtifact[] }>(
    client,
    url,
    {},
    (data) => data.artifacts,
  )
}

/**
 * Downloads an artifact and unpacks it into a fresh folder; returns its file names, or `gone` when it has expired or was
 * deleted. `label` names it in errors. Throws `record-replaced` for other bytes than GitHub states, for what no zip of
 * plain files is, for files in folders and for more than `most` unpacked; GithubFailure, `github-unreachable`, also for a
 * larger zip than `most` allows.
 */
export async function saveArtifact(
  client: GithubClient,
  repository: string,
  artifact: RunArtifact,
  label: string,
  folder: string,
  most: { readonly packed: number; readonly unpacked?: number } = { packed: MAX_BYTES },
): Promise<readonly string[] | 'gone'> {
  await mkdir(folder, { recursive: true })
  const packed = `${folder}.zip`
  try {
    const url = repoPath(repository, `actions/artifacts/${artifact.id}/zip`)
    await saveAnswer(client, { url }, packed, most.packed)
    await requireDigest(packed, artifact, label, repository)
    return await unpackFlat(packed, folder, artifact, { label, repository, unpacked: most.unpacked })
  } catch (error) {
    if (error instanceof GithubFailure && (error.status === 410 || error.status === 404)) return 'gone'
    throw error
  } finally {
    await rm(packed, { force: true })
  }
}

async function requireDigest(path: string, artifact: RunArtifact, label: string, repository: string): Promise<void> {
  const stated = artifact.digest?.startsWith('sha256:') ? artifact.digest.slice('sha256:'.length) : undefined
  const { sha256 } = await measureFile(path)
  if (stated === undefined || stated === sha256) return
  throw refused(artifact, label, `its SHA-256 is ${sha256}, and GitHub states ${stated}`, repository)
}

interface Unpacking {
  readonly label: string
  readonly repository: string
  /** Most bytes; as many as any artifact may have where it is left out. */
  readonly unpacked: number | undefined
}

async function unpackFlat(
  path: string,
  folder: string,
  artifact: RunArtifact,
  { label, repository, unpacked }: Unpacking,
) {
  const names = await unpackZip(path, folder, unpacked).catch((error: unknown) => {
    throw error instanceof PlumblineError ? refused(artifact, label, error.what.replace(/\.$/, ''), repository) : error
  })
  const deep = names.find((name) => name.includes('/'))
  if (deep === undefined) return names
  throw refused(artifact, label, `it holds "${deep}", and built files lie in no folder`, repository)
}

function refused({ id }: RunArtifact, label: string, why: string, repository: string): PlumblineError {
  return new PlumblineError('record-replaced', {
    what: `Refused ${label}: ${why}.`,
    means: 'The download was damaged, or something else than the verify job wrote this artifact.',
    next: `Run this job again. If it is refused again, find out which step wrote it, delete it (\`gh api -X DELETE repos/${repository}/actions/artifacts/${id}\`), and start a new run at the tag.`,
  })
}
