// RubyGems.org's attestations: sigstore bundles over the gem's own bytes, made by the job that pushes it.
import { answerJson } from '@plumbline/http'
import { claim } from '../claims.ts'
import { shownInPublic } from '../public-log.ts'
import type { AttestationRules, PublishFile, Subject } from '../registry.ts'
import { fullName, numberOf, platformOf } from './names.ts'
import type { GemReads } from './reads.ts'

/** Questions at once about what lies beside gems, and how long each may take: a release waits for the answers. */
const PARALLEL = 4
const ASK_MS = 10_000

export const RUBYGEMS_ATTESTATION: AttestationRules = {
  label: 'sigstore bundles; without one where RubyGems.org refuses a good one',
  /**
   * The certificate names the called file at its own ref; RubyGems.org expects it at the ref of the run
   * (github.com/rubygems/rubygems.org issue 6797).
   */
  obstacle(_subject, claims) {
    const reference = claim(claims, 'job_workflow_ref')
    const place = reference.slice(reference.indexOf('@') + 1)
    const ref = claim(claims, 'ref')
    if (reference === '' || place === ref) return undefined
    return `RubyGems.org is reported to refuse attestations from a workflow at another ref than the run's: the job is from ${reference}, and the run is for ${ref === '' ? 'no ref' : ref} (github.com/rubygems/rubygems.org issue 6797).`
  },
  // Good bundles are refused there too (issue 6797), for no fault of the job.
  whenRefused: 'send-without',
  reservation: (_subject, claims) => shownInPublic(claims),
  toSign: (_subject, { path }) => ({ kind: 'file', path }),
}

/** Whether bundles lie beside each of these gems, in their order; undefined where the host does not say. */
export async function attestedGems(
  reads: GemReads,
  subject: Subject,
  files: readonly PublishFile[],
): Promise<readonly (boolean | undefined)[]> {
  const answers: (boolean | undefined)[] = files.map(() => undefined)
  const queue = [...files.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [place, file] = next
      answers[place] = await isAttested(reads, fullName(subject.packageName, numberOf(subject, file), platformOf(file)))
    }
  }
  await Promise.all(Array.from({ length: Math.min(PARALLEL, files.length) }, worker))
  return answers
}

async function isAttested({ http, host }: GemReads, gem: string): Promise<boolean | undefined> {
  const url = `${host}api/v1/attestations/${encodeURIComponent(gem)}.json`
  const result = await http({ method: 'GET', url, timeoutMs: ASK_MS })
  const bundles = result.kind === 'answer' && result.status === 200 ? answerJson(result) : undefined
  return Array.isArray(bundles) ? bundles.length > 0 : undefined
}
