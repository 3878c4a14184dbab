// What crates.io refuses for certain, known before the first byte: no byte is sent for nothing.
import { sameCrate, sameCrateVersion } from '@plumbline/archives'
import type { Holding, Listing, Objection, PublishFile, Subject } from '../registry.ts'
import { CRATES_IO } from './place.ts'
import type { readCrate, readIndexed } from './reads.ts'

type CrateAnswer = Awaited<ReturnType<typeof readCrate>>

/** As cargo calls crates.io in `publish = ["crates-io"]`. */
const CARGO_NAME = 'crates-io'

const ENDING = '.crate'

/** A crate and its version. */
export type CrateId = Pick<Subject, 'packageName' | 'version'>

/** Name and version as the file has them: a release may spell the name otherwise or leave out build metadata. */
export function crateIn({ packageName, version }: CrateId, file: Pick<PublishFile, 'name'> | undefined): CrateId {
  const stem = file?.name.endsWith(ENDING) ? file.name.slice(0, -ENDING.length) : ''
  const own = { packageName: stem.slice(0, packageName.length), version: stem.slice(packageName.length + 1) }
  const agree = sameCrate(own.packageName, packageName) && sameCrateVersion(own.version, version)
  return agree ? own : { packageName, version }
}

/** A crate may list the registries that it is for, by the names of somebody's configuration; only crates.io's is known. */
export function destinationObjection(file: PublishFile, index: string): Objection | undefined {
  const { destination } = file
  if (index !== CRATES_IO.index || destination === undefined) return undefined
  if (destination.split(', ').includes(CARGO_NAME)) return undefined
  const what = `"${file.name}" is for the registry "${destination}" alone (\`publish\` in its Cargo.toml), not for crates.io.`
  return { code: 'other-destination', what }
}

/** What speaks against sending an absent version, by what the registry has of the crate. */
export function crateObjection(
  answer: CrateAnswer,
  { packageName, version }: CrateId,
  at: string,
): Objection | undefined {
  if (answer.state === 'unreadable') return undefined
  if (answer.state === 'absent') return { code: 'first-publish', what: `${at} has no crate "${packageName}".` }
  if (answer.name !== packageName) {
    const what = `${at} has this crate as "${answer.name}" and takes no other spelling of the name; this one is "${packageName}".`
    return { code: 'publish-blocked', what }
  }
  const taken = answer.versions.find(({ number }) => number !== version && sameCrateVersion(number, version))
  if (!taken) return undefined
  const what = `${at} has ${packageName} ${taken.number}, and build metadata does not make ${version} another version.`
  return { code: 'publish-blocked', what }
}

/** The one file of a version; a version that differs in build metadata alone is the same. */
export function heldCrate(answer: CrateAnswer, version: string): Holding {
  if (answer.state === 'unreadable') return answer
  const versions = answer.state === 'found' ? answer.versions : []
  const held = versions.filter(({ number }) => sameCrateVersion(number, version))
  if (answer.state !== 'found' || held.length === 0) return { state: 'nothing' }
  const files = held.map(({ number, checksum }) => ({
    name: `${answer.name}-${number}.crate`,
    digest: checksum === undefined ? '' : `sha256 ${checksum}`,
  }))
  return { state: 'held', files }
}

/** Every version of a crate, by its file in the index. */
export function listedCrates(answer: Awaited<ReturnType<typeof readIndexed>>, crate: string): Listing {
  if (answer.state !== 'found') return answer.state === 'absent' ? { state: 'nothing' } : answer
  if (answer.broken) return { state: 'unreadable', ...answer.broken }
  const versions = answer.versions.map(({ number, checksum, yanked, at }) => ({
    version: number,
    files: [{ name: `${crate}-${number}.crate`, digests: checksum === undefined ? [] : [`sha256:${checksum}`] }],
    yanked: yanked ? ('all' as const) : ('none' as const),
    ...(at === undefined ? {} : { at }),
  }))
  return { state: 'listed', versions }
}
