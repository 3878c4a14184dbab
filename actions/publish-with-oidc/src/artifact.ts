// The artifact with the verified files: fetched by its id, never by its name.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'

/** Unpacks an artifact of this run into a folder and returns the paths of its files. */
export type FetchFiles = (artifactId: number, folder: string) => Promise<string[]>

/** Fetches by `@actions/artifact`, loaded only here. Throws `record-replaced` and `files-unavailable`. */
export const fetchFiles: FetchFiles = async (artifactId, folder) => {
  const { ArtifactNotFoundError, DefaultArtifactClient } = await import('@actions/artifact')
  try {
    await new DefaultArtifactClient().downloadArtifact(artifactId, { path: folder })
  } catch (cause) {
    const request = `download of artifact ${artifactId}`
    const answer = (cause as Error).message
    const gone = cause instanceof ArtifactNotFoundError || /not found/i.test(answer)
    throw gone
      ? new PlumblineError('record-replaced', {
          what: `The artifact ${artifactId} with the verified files is not there any more.`,
          request,
          answer,
          cause,
        })
      : new PlumblineError('files-unavailable', {
          what: `The artifact ${artifactId} with the verified files could not be fetched.`,
          request,
          answer,
          cause,
        })
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
}
