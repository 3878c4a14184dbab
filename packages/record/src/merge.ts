// Putting a record together: within a job sections are added, between jobs a section counts only from its owner.
import { publishedOfFiles, weakestProof } from './file-states.ts'
import {
  type FileEntry,
  type Phase,
  type Publication,
  type ReleaseRecord,
  SECTION_OWNERS,
  type SectionName,
} from './sections.ts'

export type RecordSections = Partial<Pick<ReleaseRecord, SectionName>>

/**
 * The record with these sections added or replaced, in the schema's order. Files and publications join, because several
 * steps of a job may each verify and publish a package: replaced is only the file of the same name, and the publication
 * of the same package, version and registry.
 */
export function extendRecord(record: ReleaseRecord, sections: RecordSections): ReleaseRecord {
  const files = joinFiles(record, sections)
  const publications = joinPublications(record, sections)
  return inOrder({ ...record, ...sections, ...(files ? { files } : {}), ...(publications ? { publications } : {}) })
}

/** One record from the fragments of several jobs: each section from its owning phase only, the first failure kept. */
export function mergeFragments(
  plumbline: string,
  fragments: readonly { readonly phase: Phase; readonly record: ReleaseRecord }[],
): ReleaseRecord {
  let merged: ReleaseRecord = { schema: 1, plumbline }
  for (const { phase, record } of fragments) {
    merged = extendRecord(merged, ownSections(phase, record))
    if (record.failure && !merged.failure) merged = { ...merged, failure: record.failure }
  }
  return merged
}

/** What other machines may compare byte by byte: no times, run ids or attempts, nothing of a failure, nothing of a ref. */
export function deterministicPart(record: ReleaseRecord): ReleaseRecord {
  const { failure: _failure, 'fan-out': _fanOut, release: _release, publications, ...rest } = record
  const stable = publications?.map(({ provenance: _provenance, ...publication }) => ({
    ...publication,
    'already-published': false,
    files: publication.files.map(({ attested: _attested, ...file }) => ({
      ...file,
      state: 'accepted' as const,
      attempts: 0,
    })),
  }))
  return inOrder({ ...rest, ...(stable ? { publications: stable } : {}) })
}

function ownSections(phase: Phase, record: ReleaseRecord): RecordSections {
  const own = Object.entries(SECTION_OWNERS)
    .filter(([name, owner]) => owner === phase && record[name as SectionName] !== undefined)
    .map(([name]) => [name, record[name as SectionName]])
  return Object.fromEntries(own)
}

function joinFiles({ files }: ReleaseRecord, { files: added }: RecordSections): readonly FileEntry[] | undefined {
  if (!files || !added) return undefined
  return [...files.filter(({ name }) => !added.some((file) => file.name === name)), ...added]
}

function joinPublications(record: ReleaseRecord, sections: RecordSections): readonly Publication[] | undefined {
  if (!record.publications || !sections.publications) return undefined
  const held = record.publications
  const added = sections.publications.map((one) => withEarlierFiles(held.find(isNamedLike(one)), one))
  return [...held.filter((one) => !added.some((publication) => isAbout(one, publication))), ...added]
}

/** Whether both speak of one thing. Earlier records name no package where a job had one: there the registry decides. */
function isAbout(held: Publication, added: Publication): boolean {
  const unnamed = held['package-name'] === undefined || added['package-name'] === undefined
  return unnamed ? held.registry === added.registry : isNamedLike(added)(held)
}

function isNamedLike(added: Publication): (held: Publication) => boolean {
  const same = ['registry', 'repository-url', 'package-name', 'version'] as const
  return (held) => held['package-name'] !== undefined && same.every((name) => held[name] === added[name])
}

/** What was published before of the same version and not again, as when a step publishes wheels and the next the sdist. */
function withEarlierFiles(held: Publication | undefined, added: Publication): Publication {
  const earlier = held?.files.filter(({ name }) => !added.files.some((file) => file.name === name)) ?? []
  if (!held || earlier.length === 0) return added
  const files = [...earlier, ...added.files]
  return {
    ...added,
    // A step that stopped before it knew its files has said nothing good of them.
    published: added.files.length > 0 ? publishedOfFiles(files) : added.published === 'unknown' ? 'unknown' : 'partial',
    proof: weakestProof([held.proof, added.proof]),
    'already-published': held['already-published'] && added['already-published'],
    files,
  }
}

function inOrder(record: ReleaseRecord): ReleaseRecord {
  const order = ['schema', 'plumbline', ...Object.keys(SECTION_OWNERS), 'failure']
  const known = order.filter((key) => key in record)
  const unknown = Object.keys(record).filter((key) => !order.includes(key))
  const entries = [...known, ...unknown].map((key) => [key, (record as unknown as Record<string, unknown>)[key]])
  return Object.fromEntries(entries) as ReleaseRecord
}
