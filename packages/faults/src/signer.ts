// A signer in process: the same bundle for the same file, slow or failing where the schedule says so.
import { PlumblineError } from '@plumbline/kernel'
import type { Claims, PublishFile, SignedBundle, Signer, Subject, ToSign } from '@plumbline/registries'
import type { Door } from './door.ts'
import { never, type RunState } from './run-state.ts'
import type { Obstacle } from './schedule.ts'
import { signatureOf } from './signatures.ts'
import type { SimClock } from './sim-clock.ts'
import { claimsAt } from './tokens.ts'

const SIGN_MS = 700
const HANG_MS = 60_000

export interface SignerPlace {
  readonly door: Door
  readonly clock: SimClock
  readonly subjects: readonly Subject[]
  readonly obstacle: Obstacle | undefined
}

/** Signs for one run. */
export function signerOf(run: RunState, place: SignerPlace): Signer {
  const { clock, door, subjects, obstacle } = place
  return {
    claims: async () => {
      await passed(run, 'claims', place)
      return claimsWith(obstacle, clock.now())
    },
    sign: async (what) => {
      const file = fileIn(what, subjects)
      if (!file) door.violations.push('P7: something was signed that is no file of this release')
      const call = { file: file?.name ?? '', startedAt: clock.now(), signedAt: Number.POSITIVE_INFINITY }
      door.acts(run)
      run.signs.push(call)
      await passed(run, 'sign', place)
      call.signedAt = clock.now()
      return bundleOf(what, file)
    },
  }
}

/** Time passes, and the fault that sits here strikes. */
async function passed(run: RunState, on: 'claims' | 'sign', { door, clock }: SignerPlace): Promise<void> {
  const effect = door.faultAt(run, on)?.effect
  await clock.sleep(effect?.kind === 'slow' ? effect.ms : effect?.kind === 'hang' ? HANG_MS : SIGN_MS)
  if (effect?.kind === 'crash') {
    run.dead = true
    run.bury()
  }
  if (run.dead) return never()
  if (effect && effect.kind !== 'slow') {
    throw new PlumblineError('signing-failed', { what: `Sigstore did not sign (${effect.kind}).` })
  }
}

function claimsWith(obstacle: Obstacle | undefined, now: number): Claims {
  const claims = claimsAt('sigstore', now)
  if (obstacle === 'private') return { ...claims, repository_visibility: 'private' }
  if (obstacle !== 'called') return claims
  return { ...claims, job_workflow_ref: `${claims['repository']}/.github/workflows/called.yml@refs/heads/main` }
}

function fileIn(what: ToSign, subjects: readonly Subject[]): PublishFile | undefined {
  const files = subjects.flatMap((subject) => subject.files)
  if (what.kind === 'file') return files.find(({ path }) => path === what.path)
  const { subject = [] } = what.statement as {
    subject?: readonly { digest?: { sha256?: string; sha512?: string } }[]
  }
  const { sha256, sha512 } = subject[0]?.digest ?? {}
  return subject.length === 1 ? files.find((file) => file.sha256 === sha256 || file.sha512 === sha512) : undefined
}

/** In the shape that the stand-ins look at: a certificate, an entry of the log, and the signature. */
function bundleOf(what: ToSign, file: PublishFile | undefined): SignedBundle {
  const signature = signatureOf(file?.name ?? '')
  const entry = {
    logIndex: '1',
    canonicalizedBody: 'ZW50cnk=',
    inclusionProof: { logIndex: '1', treeSize: '2', hashes: [], checkpoint: { envelope: 'a checkpoint' } },
  }
  const verificationMaterial = { certificate: { rawBytes: 'Y2VydGlmaWNhdGU=' }, tlogEntries: [entry] }
  const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
  if (what.kind === 'file') {
    const digest = Buffer.from(file?.sha256 ?? '', 'hex').toString('base64')
    const messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest }, signature }
    return { mediaType, verificationMaterial, messageSignature }
  }
  const payload = Buffer.from(JSON.stringify(what.statement)).toString('base64')
  const dsseEnvelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: signature }] }
  return { mediaType, verificationMaterial, dsseEnvelope }
}
