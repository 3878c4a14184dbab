// The sum of all tracks: what is published, what failed, and what to do next.
import { type FailureCode, PlumblineError, shellQuote } from '@plumbline/kernel'
import { type Proof, type PublicationFile, type Published, weakestProof } from '@plumbline/record'
import { conflictError } from './plan.ts'
import { isThere, type PublishRun, type Track } from './publish-run.ts'

export interface PublishReport {
  readonly packageName: string
  readonly version: string
  readonly published: Published
  readonly proof: Proof
  /** True when every file was there with the same bytes before this run sent anything. */
  readonly alreadyPublished: boolean
  readonly files: readonly PublicationFile[]
  readonly packageUrl: string
  /** Sends that were unclear and how the registry settled them, one sentence each. */
  readonly history: readonly string[]
  /** A command or a link; empty when nothing is left to do. */
  readonly nextAction: string
  readonly failure?: PlumblineError
}

/** `yes` only when the registry serves every file; `no` only when nothing can have been accepted (promise P1). */
export function publishedOf(tracks: readonly Track[]): Published {
  const there = tracks.filter(isThere).length
  if (tracks.some((track) => track.provisional || track.state === 'unknown')) return 'unknown'
  if (there === tracks.length) return 'yes'
  return there > 0 ? 'partial' : 'no'
}

/** Several packages as one: `unknown` where anything is, `yes` only when everything is. */
export function publishedOfAll(reports: readonly PublishReport[]): Published {
  const words = reports.map(({ published }) => published)
  if (words.includes('unknown')) return 'unknown'
  if (words.every((word) => word === 'yes')) return 'yes'
  return words.every((word) => word === 'no') ? 'no' : 'partial'
}

/** The weakest proof that any package's answer rests on; of those that have any. */
export function weakestOfAll(reports: readonly PublishReport[]): Proof {
  return weakestProof(reports.map(({ proof }) => proof))
}

/** The report on a run that has come to its end. */
export function reportOf(run: PublishRun, failure: PlumblineError | undefined): PublishReport {
  const { tracks, request } = run
  return {
    packageName: request.subject.packageName,
    version: request.subject.version,
    published: publishedOf(tracks),
    proof: proofOf(tracks),
    alreadyPublished: tracks.every((track) => track.state === 'already-there'),
    files: tracks.map((track) => ({
      name: track.file.name,
      sha256: track.file.sha256,
      state: track.provisional ? 'unknown' : track.state,
      attempts: track.attempts,
      ...(track.attested === undefined ? {} : { attested: track.attested }),
    })),
    packageUrl: request.registry.packageUrl(request.subject),
    history: [...run.history, ...tracks.flatMap((track) => [...track.history, ...unattested(run, track)])],
    nextAction: failure ? nextAction(run, failure.code) : '',
    ...(failure ? { failure } : {}),
  }
}

/** The failure that the tracks amount to, the gravest first; undefined when every file is there. */
export function failureOf(run: PublishRun): PlumblineError | undefined {
  const rules: readonly [(track: Track) => boolean, (track: Track) => PlumblineError][] = [
    [(track) => track.state === 'conflict', (track) => conflictError(run, track)],
    [
      (track) => track.provisional,
      (track) => sendError(run, track, 'not-yet-visible', 'was accepted but is not served'),
    ],
    [(track) => track.state === 'unknown', (track) => sendError(run, track, 'upload-unknown', 'may be there or not')],
    [
      (track) => track.attestationRefused && !isThere(track) && track.state !== 'unknown',
      (track) => sendError(run, track, 'attestation-refused', 'was refused with its attestation'),
    ],
    [
      (track) => track.neverAgain && !isThere(track) && track.state !== 'unknown',
      (track) => sendError(run, track, 'publish-blocked', 'is never taken'),
    ],
    [(track) => track.senderRefused && !isThere(track) && track.state !== 'unknown', (track) => forbidden(run, track)],
    [(track) => track.state === 'rejected', (track) => sendError(run, track, 'upload-rejected', 'was refused')],
    [(track) => !isThere(track), (track) => sendError(run, track, 'upload-failed', 'is not there')],
  ]
  for (const [holds, errorOf] of rules) {
    const track = run.tracks.find(holds)
    if (track) return errorOf(track)
  }
  return undefined
}

/** A file that is there keeps what it came with: an attestation cannot be added later. */
function unattested({ request }: PublishRun, track: Track): string[] {
  if (track.attested !== false || request.attestations === 'false' || request.attestationObstacle !== '') return []
  if (track.state === 'accepted' && track.bundle === undefined) return []
  return [`${track.file.name} is there without an attestation, and none can be added to it any more.`]
}

function sendError(run: PublishRun, track: Track, code: FailureCode, state: string): PlumblineError {
  const { registry, subject } = run.request
  const sends = track.attempts === 1 ? 'one send' : `${track.attempts} sends`
  return new PlumblineError(code, {
    what: `"${track.file.name}" of ${subject.packageName} ${subject.version} ${state} on ${registry.address} after ${sends}.`,
    request: registry.uploadLine(subject, track.file),
    answer: track.said,
  })
}

/** Who may send is said at the trusted publisher; for a first version it is whoever made the token. */
function forbidden(run: PublishRun, track: Track): PlumblineError {
  if (!run.firstPublish) return sendError(run, track, 'upload-forbidden', 'was refused to this job')
  const refused = sendError(run, track, 'upload-forbidden', 'was refused with your `first-publish-token`')
  const { registry, subject } = run.request
  const page = registry.tokensUrl === undefined ? '' : ` (${registry.tokensUrl})`
  return new PlumblineError('upload-forbidden', {
    what: refused.what,
    means: 'The registry did not take the token for one that may publish this package, and nothing was published.',
    next: `Make a token that may publish ${subject.packageName}${page}, put it in the secret that \`first-publish-token\` reads, and run the job again: the same version can still be published.`,
    request: registry.uploadLine(subject, track.file),
    answer: track.said,
  })
}

function proofOf(tracks: readonly Track[]): Proof {
  return weakestProof(tracks.filter(isThere).map(({ proof }) => proof))
}

/** What a tired person types or opens next. */
function nextAction(run: PublishRun, code: FailureCode): string {
  const { registry, subject, tag, rerunCommand } = run.request
  switch (code) {
    case 'exchange-refused':
    case 'attestation-refused':
    case 'first-publish':
      return registry.settingsUrl(subject)
    case 'upload-forbidden':
      return run.firstPublish ? (registry.tokensUrl ?? rerunCommand) : registry.settingsUrl(subject)
    case 'version-taken':
    case 'upload-unknown':
    case 'not-yet-visible':
    case 'upload-rejected':
    case 'publish-blocked':
    case 'already-published':
      return registry.lookCommand(subject)
    case 'tag-moved':
    case 'tag-not-found':
      return `git ls-remote origin ${shellQuote(`refs/tags/${tag?.name ?? ''}*`)}`
    default:
      return rerunCommand
  }
}
