// Putting a record together: within a job sections are added, between jobs a section counts only from its owner.
import { type Phase, type ReleaseRecord, SECTION_OWNERS, type SectionName } from './sections.ts'

export type RecordSections = Partial<Pick<ReleaseRecord, SectionName>>

/** The record with these sections added or replaced, in the schema's order; publications join by registry. */
export function extendRecord(record: ReleaseRecord, sections: RecordSections): ReleaseRecord {
  const publications = joinPublications(record, sections)
  return inOrder({ ...record, ...sections, ...(publications ? { publications } : {}) })
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

function joinPublications(record: ReleaseRecord, sections: RecordSections) {
  if (!record.publications || !sections.publications) return undefined
  const added = new Set(sections.publications.map((publication) => publication.registry))
  return [...record.publications.filter((publication) => !added.has(publication.registry)), ...sections.publications]
}

function inOrder(record: ReleaseRecord): ReleaseRecord {
  const order = ['schema', 'plumbline', ...Object.keys(SECTION_OWNERS), 'failure']
  const known = order.filter((key) => key in record)
  const unknown = Object.keys(record).filter((key) => !order.includes(key))
  const entries = [...known, ...unknown].map((key) => [key, (record as unknown as Record<string, unknown>)[key]])
  return Object.fromEntries(entries) as ReleaseRecord
}
