// Attestations: what may go without, what must not, and that every signature is made before the first file goes.
import type { Subject } from '@plumbline/registries'
import { type Arrival, type RunState, uploadsOf } from './run-state.ts'
import type { Scene } from './scene.ts'
import type { AttestSpec, Schedule } from './schedule.ts'
import { isUnknown } from './subjects.ts'
import type { Company } from './together.ts'

/** Every broken rule of signing and of what goes with a file. */
export function wrongAttestations({ scene, schedule, subjects }: Company, run: RunState): string[] {
  const uploads = uploadsOf(run)
  const { attest } = schedule
  if (!attest) return run.signs.map(({ file }) => `P7: ${file} was signed, and nothing was to be`)
  const wrong = uploads.flatMap((upload) => {
    const possible = mayAttest(scene, schedule, subjects, upload.file)
    return wrongUpload({ scene, attest, possible, uploads }, upload)
  })
  return [...wrong, ...signedLate(run, uploads)]
}

/** True where this file can be attested and is to be. */
function mayAttest(scene: Scene, schedule: Schedule, subjects: readonly Subject[], file: string): boolean {
  const { attest } = schedule
  const place = subjects.findIndex(({ files }) => files.some(({ name }) => name === file))
  if (!attest || attest.wish === 'false' || !scene.attestations || isUnknown(schedule, place)) return false
  const { obstacle, wish } = attest
  if (obstacle === undefined) return true
  if (obstacle === 'stated' || obstacle === 'no-signer' || scene.attestations.hindered.includes(obstacle)) return false
  return wish === 'true' || !scene.attestations.reserved.includes(obstacle)
}

/** True where attestations are demanded of some file that cannot have one: nothing can be published then. */
export function isImpossible({ scene, schedule, subjects }: Company): boolean {
  const files = subjects.flatMap((subject) => subject.files)
  return schedule.attest?.wish === 'true' && files.some(({ name }) => !mayAttest(scene, schedule, subjects, name))
}

interface Rules {
  readonly scene: Scene
  readonly attest: AttestSpec
  readonly possible: boolean
  readonly uploads: readonly Arrival[]
}

function wrongUpload(rules: Rules, upload: Arrival): string[] {
  const { file, attested, stored } = upload
  const { attest, possible, uploads } = rules
  if (attested === 'other') return [`P7: ${file} went with the attestation of another file`]
  if (attested === 'own') return possible ? [] : [`P7: ${file} went with an attestation that it must not have`]
  if (attest.wish === 'true') {
    return [`P7: ${file} ${stored ? 'was taken' : 'went'} without the attestation that was demanded`]
  }
  if (!possible || mayGoWithout(rules, uploads, upload)) return []
  return [`P7: ${file} went without its attestation`]
}

/** Only where the registry is known to refuse good ones, and only once it has. */
function mayGoWithout({ scene, attest }: Rules, uploads: readonly Arrival[], { file, startedAt }: Arrival): boolean {
  if (scene.attestations?.whenRefused !== 'send-without' || attest.refused !== true) return false
  return uploads.some((one) => wasRefused(one) && one.file === file && one.endedAt <= startedAt)
}

/** True where the answer to this send was about the file's attestation, or may have been. */
function wasRefused({ attested, told }: Arrival): boolean {
  return attested === 'own' && told === 'refused'
}

/** True where this send may follow the last one because it leaves out what was refused. */
export function leavesOutTheRefused(scene: Scene, last: Arrival, next: Arrival): boolean {
  return scene.attestations?.whenRefused === 'send-without' && wasRefused(last) && next.attested === 'no'
}

function signedLate(run: RunState, [first]: readonly Arrival[]): string[] {
  if (!first) return []
  return run.signs.flatMap(({ file, signedAt }) => {
    if (signedAt <= first.startedAt) return []
    return [`P2: ${first.file} was sent ${Number.isFinite(signedAt) ? 'before' : 'without'} the signature of ${file}`]
  })
}
