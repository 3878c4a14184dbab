// All sets that may be the files of the release, one after the other, each downloaded only when it is asked for.
import { type GithubClient, saveArtifact } from '@plumbline/github'
import type { Kept, KeptFiles } from './kept.ts'
import { releaseSet } from './released.ts'
import { type FileSet, readSet, type Search } from './set.ts'

/** Artifacts of earlier runs, the oldest first, then the assets of the published release. Throws as its sources do. */
export async function* fileSets(search: Search, kept: Kept, client: GithubClient): AsyncGenerator<FileSet> {
  for (const one of kept.there) {
    const set = await artifactSet(search, one, client)
    if (set) yield set
  }
  const released = await releaseSet(search, client)
  if (released) yield released
}

/** `run 7, attempt 1`. */
export function nameOf({ run, attempt }: KeptFiles): string {
  return `run ${run.id}, attempt ${attempt}`
}

async function artifactSet(search: Search, kept: KeptFiles, client: GithubClient): Promise<FileSet | undefined> {
  const { artifact, run, attempt } = kept
  const folder = search.freshFolder()
  const label = `the artifact "${artifact.name}" of run ${run.id} (${run.html_url})`
  const names = await saveArtifact(client, search.context.repository, artifact, label, folder)
  if (names === 'gone') {
    search.remarks.push(`The artifact "${artifact.name}" of run ${run.id} has expired or was deleted.`)
    return undefined
  }
  if (!artifact.digest) search.remarks.push(`GitHub states no digest of ${label}, so none was compared.`)
  return readSet(search, { folder, from: nameOf(kept), link: `${run.html_url}/attempts/${attempt}` }, names)
}
