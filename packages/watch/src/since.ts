// Which versions are new enough: by a version, or by a date.
import type { VersionFacts } from '@plumbline/audit'
import { PlumblineError } from '@plumbline/kernel'
import type { Gathered } from './gather.ts'
import type { WatchedPackage } from './packages.ts'
import type { JoinedVersion } from './versions.ts'

/** Whether a version is new enough; rows are those of `joined`. Throws `bad-input` for what is neither version nor date. */
export type IsNew = (facts: VersionFacts, row: number) => boolean

/** What has no date is kept: the time of its commit may be known later. */
export function isNewOf({ of, joined }: Gathered, since: string): IsNew {
  if (since === '') return () => true
  if (!/^\d{4}-\d\d-\d\d/.test(since)) return byVersion(of, joined.versions, since)
  const oldest = Date.parse(since)
  if (Number.isNaN(oldest)) throw notOne(since)
  return (facts) => {
    const moments = momentsOf(facts)
    return moments.length === 0 || Math.max(...moments) >= oldest
  }
}

/** The same package without what is older than `since`. Throws `bad-input`. */
export function newerThan(gathered: Gathered, since: string): Gathered {
  const isNew = isNewOf(gathered, since)
  const kept = gathered.versions.map(isNew)
  return {
    ...gathered,
    versions: gathered.versions.filter((_, row) => kept[row]),
    joined: { ...gathered.joined, versions: gathered.joined.versions.filter((_, row) => kept[row]) },
  }
}

function momentsOf({ tag, registry, release, runs }: VersionFacts): number[] {
  const stated = [
    tag.state === 'found' ? tag.value.at : undefined,
    registry.state === 'found' ? registry.value.at : undefined,
    release.state === 'found' ? release.value.at : undefined,
    runs.state === 'found' ? runs.value.runs[0]?.startedAt : undefined,
  ]
  return stated.flatMap((at) => (at === undefined || Number.isNaN(Date.parse(at)) ? [] : [Date.parse(at)]))
}

function byVersion(of: WatchedPackage, versions: readonly JoinedVersion[], since: string): IsNew {
  const oldest = of.scheme.parse(since.replace(/^v(?=\d)/i, ''))
  if (!oldest) throw notOne(since)
  return (_, row) => {
    const version = versions[row]?.version
    return version !== undefined && of.scheme.compare(version, oldest) >= 0
  }
}

function notOne(since: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "since" is "${since}", which is neither a date (2026-11-22) nor a version of every package.`,
    next: 'Write the first version that counts, or a date; for packages of several ecosystems a date.',
  })
}
