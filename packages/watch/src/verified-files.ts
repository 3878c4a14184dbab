// Which files a run verified, by the record that it kept: what a version of which it published a part should have.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunFact, VerifiedFact } from '@plumbline/audit'
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
/** Of a record with a thousand files; whoever may write artifacts decides how large they are. */
const MOST = { packed: 1024 * 1024, unpacked: 4 * 1024 * 1024 }
/** Runs of one tag whose artifacts are listed, the newest first. */
const MOST_RUNS = 3

/**
 * What a version's runs verified, as upload-record keeps it: of the newest one that succeeded, else of the newest, that has
 * a record which can be read; artifacts are gone after ninety days. Throws GithubFailure, `github-unreachable`.
 */
export async function verifiedFiles(
  runs: readonly RunFact[],
  packageName: string,
  deps: VerifiedDeps,
): Promise<VerifiedFact | undefined> {
  const asked = runs.filter(({ status }) => status === 'completed').slice(0, MOST_RUNS)
  const succeeded = asked.filter(({ conclusion }) => conclusion === 'success')
  for (const run of [...succeeded, ...asked.filter((one) => !succeeded.includes(one))]) {
    const names = await verifiedByRun(run, packageName, deps)
    if (names) return { by: { url: run.url, conclusion: run.conclusion }, names }
  }
  return undefined
}

async function verifiedByRun(
  { id, attempts }: RunFact,
  packageName: string,
  { client, repository, scratch }: VerifiedDeps,
): Promise<readonly string[] | undefined> {
  const [newest] = recordsOf(await artifactsOfRun(client, repository, id), packageName, attempts)
  if (!newest) return undefined
  const folder = await mkdtemp(join(scratch, 'verified-'))
  const label = `the artifact "${newest.name}" of run ${id}`
  try {
    const names = await saveArtifact(client, repository, newest, label, join(folder, 'record'), MOST)
    if (names === 'gone' || !names.includes(RECORD)) return undefined
    return namesIn(parseRecord(await readFile(join(folder, 'record', RECORD), 'utf8'), label).files)
  } catch (thrown) {
    // A step of somebody's own may have written what only looks like ours.
    if (thrown instanceof PlumblineError && ['record-replaced', 'bad-record'].includes(thrown.code)) return undefined
    throw thrown
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The record's shape is what its writer makes of it. */
function namesIn(files: unknown): readonly string[] | undefined {
  if (!Array.isArray(files)) return undefined
  const names = files.map((file: unknown) => (file as { readonly name?: unknown } | null)?.name)
  return names.every((name) => typeof name === 'string') ? names : undefined
}

/** The newest attempt first. */
function recordsOf(artifacts: readonly RunArtifact[], packageName: string, attempts: number): RunArtifact[] {
  const prefix = recordPrefix('verify', packageName)
  const found = artifacts.flatMap((artifact) => {
    const attempt = attemptIn(artifact.name, prefix)
    return artifact.expired || attempt === undefined || attempt > attempts ? [] : [{ artifact, attempt }]
  })
  return found.toSorted((one, other) => other.attempt - one.attempt).map(({ artifact }) => artifact)
}
