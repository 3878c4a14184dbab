// What the job's record and the run know of the package: names that a heading may carry, and how versions are spelled.
import { basename } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import type { SameVersion } from '@plumbline/changelog'
import { parseRecord } from '@plumbline/record'
import { schemeOfEcosystem } from '@plumbline/versions'

export interface KnownPackage {
  readonly names: readonly string[]
  /** Two spellings of one version under the package's scheme (`1.0rc1`, `1.0-rc.1`); trailing zeros stay apart. */
  readonly isSame: SameVersion
  /** True where a step before this one only assumed the tag: then there is still time to write the entry. */
  readonly tagAssumed: boolean
}

/** From the record of this job, where a step before this one has written it. Throws `bad-record`. */
export function knownPackage(
  { context, recordText }: Pick<ActionDeps, 'context' | 'recordText'>,
  directory: string,
): KnownPackage {
  const text = recordText()
  const record = text === '' ? undefined : parseRecord(text, "this job's record file")
  const known = record?.package
  const scheme = schemeOfEcosystem(known?.ecosystem ?? '')
  const folder = directory === '' ? context.repository.split('/')[1] : basename(directory)
  return {
    names: [known?.name ?? '', folder ?? ''].filter((name) => name !== ''),
    tagAssumed: record?.version?.assumed === true,
    isSame: (one, other) => {
      const normalized = scheme?.parse(one)?.normalized
      return normalized !== undefined && normalized === scheme?.parse(other)?.normalized
    },
  }
}
