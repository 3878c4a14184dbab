// What lies beside the files at the end of a run, for registries whose reads do not say it: told, and never more than that.
import { isThere, type PublishRun } from './publish-run.ts'

/** Asks once for every file that is there; no answer leaves the file as it was, and nothing else rests on one. */
export async function askAttested(run: PublishRun): Promise<void> {
  const { registry, subject } = run.request
  const untold = run.tracks.filter((track) => isThere(track) && track.attested === undefined)
  if (!registry.attested || untold.length === 0) return
  const files = untold.map(({ file }) => file)
  try {
    const answers = await registry.attested(subject, files)
    for (const [place, track] of untold.entries()) track.attested = answers[place]
  } catch {
    run.deps.log.info(`${registry.id} did not say which files of ${subject.packageName} are attested`)
  }
}
