// What is known of this release before its version is judged: the job's record, and the tag that started the run.
import type { ActionDeps } from '@plumbline/actions-io'
import { parseRecord } from '@plumbline/record'

export interface KnownRelease {
  /** Empty when no step before this one found the package. */
  readonly ecosystem: string
  readonly packageName: string
  /** Folder of the package, from the workspace's root. */
  readonly directory: string
  /** Empty when neither the record nor the run names one. */
  readonly tag: string
  /** True where a step before this one only assumed the tag, so that the clone need not have it. */
  readonly tagAssumed: boolean
}

/** What this job's record and the run's ref say. Throws `bad-record`. */
export function knownRelease({ context, recordText }: Pick<ActionDeps, 'context' | 'recordText'>): KnownRelease {
  const text = recordText()
  const record = text === '' ? undefined : parseRecord(text, "this job's record file")
  return {
    ecosystem: record?.package?.ecosystem ?? '',
    packageName: record?.package?.name ?? '',
    directory: record?.package?.directory ?? '.',
    tag: record?.version?.tag ?? (context.refType === 'tag' ? context.refName : ''),
    tagAssumed: record?.version?.assumed === true,
  }
}
