// The plan: is the tag still where it was, and what does the registry hold of each file, before anything is sent.
import { asPlumblineError, PlumblineError, shellQuote } from '@plumbline/kernel'
import type { Objection, Reading } from '../registry.ts'
import { askAhead } from './exchange.ts'
import type { PublishRun, Track } from './publish-run.ts'

/** Pauses between repeats of a read that gave no answer. */
const READ_PAUSES_MS = [2_000, 5_000, 15_000]

/**
 * Re-peels the tag and reads every file's state into its track; the registry is read even when the tag moved, so that
 * the report is true. Returns the reason to stop before anything is sent, if there is one.
 */
export async function plan(run: PublishRun): Promise<PlumblineError | undefined> {
  const reading = readPatiently(run)
  askAhead(run)
  const [moved, readings] = await Promise.all([tagProblem(run), reading])
  const problems = run.tracks.flatMap((track, index) => apply(run, track, readings[index]))
  return moved ?? problems[0] ?? refusedAgain(run)
}

async function tagProblem({ request, deps }: PublishRun): Promise<PlumblineError | undefined> {
  if (!request.tag) return undefined
  const { name, commit } = request.tag
  try {
    const now = await deps.repeel(name)
    if (now === commit) return undefined
    return new PlumblineError('tag-moved', {
      what: `The tag "${name}" pointed to ${commit} when the files were built and now points to ${now}.`,
      next: `Put the tag back where it was (\`git push --force origin ${shellQuote(`${commit}:refs/tags/${name}`)}\`), or release a new version; then run the release again.`,
    })
  } catch (thrown) {
    return asPlumblineError(thrown)
  }
}

async function readPatiently({ request, deps }: PublishRun): Promise<readonly Reading[]> {
  const { registry, subject } = request
  for (const pause of [...READ_PAUSES_MS, undefined]) {
    const readings = await registry.read(subject, subject.files)
    const silent = readings.some((reading) => reading.state === 'unreadable')
    if (!silent || pause === undefined) return silent ? readings : registry.foresee(subject, readings)
    deps.log.info(`${registry.id} gave no usable answer; asking again in ${pause / 1000} s`)
    await deps.sleep(pause)
  }
  return []
}

function apply(run: PublishRun, track: Track, reading: Reading | undefined): PlumblineError[] {
  const { registry, subject } = run.request
  switch (reading?.state) {
    case 'same':
      track.state = 'already-there'
      track.proof = reading.proof
      track.attested = reading.attested
      return []
    case 'absent':
      track.state = 'absent'
      return []
    case 'different':
      track.state = 'conflict'
      track.said = reading.theirs
      return [conflictError(run, track)]
    case 'blocked': {
      const objection = objectionTo(run, track, reading)
      track.state = objection ? 'blocked' : 'absent'
      track.said = objection?.what ?? ''
      return objection ? [new PlumblineError(objection.code, { what: objection.what })] : []
    }
    default:
      track.said = reading?.reason ?? 'no answer'
      return [
        new PlumblineError('registry-unreadable', {
          what: `${registry.id} could not say whether it has "${track.file.name}" of ${subject.packageName} ${subject.version}.`,
          answer: track.said,
          ...(reading ? { request: reading.request } : {}),
        }),
      ]
  }
}

/** A person's token opens the way to a package that is not there, where nothing else stands in it. */
function objectionTo(run: PublishRun, { file }: Track, { code, what }: Objection): Objection | undefined {
  const { registry, subject, firstPublishToken } = run.request
  if (code !== 'first-publish' || firstPublishToken === undefined) return { code, what }
  run.firstPublish = true
  return registry.firstVersion?.(subject, file)
}

/** The hard stop: the version is there with bytes that are not ours. */
export function conflictError({ request }: PublishRun, track: Track): PlumblineError {
  const { registry, subject } = request
  return new PlumblineError('version-taken', {
    what:
      `${subject.packageName} ${subject.version} is on ${registry.address} with other bytes: ` +
      `"${track.file.name}" has ${track.said}.`,
  })
}

function refusedAgain({ request, tracks }: PublishRun): PlumblineError | undefined {
  const { registry, subject, ifPublished } = request
  if (ifPublished === 'verify' || !tracks.every((track) => track.state === 'already-there')) return undefined
  return new PlumblineError('already-published', {
    what: `${subject.packageName} ${subject.version} is on ${registry.address} already.`,
  })
}
