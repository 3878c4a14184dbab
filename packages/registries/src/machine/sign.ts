// Attestations of the files that are to be sent: all are signed before the first one goes, so that a failure loses nothing.
import { PlumblineError } from '@plumbline/kernel'
import type { AttestationRules, Claims } from '../registry.ts'
import type { PublishRun, Signer, Track } from './publish-run.ts'

const PARALLEL = 4

/**
 * Gives every absent file its bundle, or says in the run's history why none has one.
 * Throws `attestation-impossible` where attestations were demanded, `signing-failed`, `missing-permission`.
 */
export async function signAbsent(run: PublishRun): Promise<void> {
  const { request, deps, history } = run
  const absent = run.tracks.filter(({ state }) => state === 'absent')
  if (absent.length === 0) return
  if (request.attestations === 'false') {
    history.push('Nothing is attested: `attestations: false` was asked for.')
    return
  }
  const ready = await readiness(run)
  if (typeof ready === 'string') {
    if (request.attestations === 'true') throw impossible(run, ready)
    history.push(`Nothing is attested: ${ready}`)
    return
  }
  deps.log.info(`signing ${absent.length === 1 ? absent[0]?.file.name : `${absent.length} files`}`)
  await signAll(run, absent, ready)
}

interface Ready {
  readonly rules: AttestationRules
  readonly signer: Signer
  readonly claims: Claims
}

/** What signing takes, or why it cannot be done, as the end of a sentence. */
async function readiness(run: PublishRun): Promise<Ready | string> {
  const { request, deps } = run
  const { registry, subject, attestationObstacle } = request
  if (attestationObstacle !== '') return attestationObstacle
  if (!registry.attestations) return `${registry.id} takes no attestations.`
  if (run.firstPublish) return 'the first version goes with a token, and attestations need trusted publishing.'
  if (!deps.signer) return 'there is nothing to sign with here.'
  const claims = await deps.signer.claims()
  const rules = registry.attestations
  const reservation = request.attestations === 'auto' ? rules.reservation?.(subject, claims) : undefined
  const obstacle = rules.obstacle(subject, claims) ?? reservation
  return obstacle ?? { rules, signer: deps.signer, claims }
}

async function signAll(run: PublishRun, absent: readonly Track[], { rules, signer, claims }: Ready): Promise<void> {
  const queue = [...absent]
  const worker = async () => {
    for (let track = queue.shift(); track !== undefined; track = queue.shift()) {
      try {
        track.bundle = await signer.sign(rules.toSign(run.request.subject, track.file, claims))
      } catch (thrown) {
        queue.length = 0
        throw thrown
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(PARALLEL, queue.length) }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}

function impossible({ request }: PublishRun, why: string): PlumblineError {
  const { packageName, version } = request.subject
  return new PlumblineError('attestation-impossible', {
    what: `${packageName} ${version} cannot be attested, as \`attestations: true\` demands: ${why}`,
  })
}
