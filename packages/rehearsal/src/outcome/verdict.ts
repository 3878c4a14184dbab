// The sentence that a rehearsal ends with: what is done, and what this workflow does not set out to do.
import { posix } from 'node:path'
import type { Subject } from '../subject/subject.ts'
import type { Outcome } from './outcome.ts'

export interface Verdict {
  /** For an end as it should be. */
  readonly good: string
  /** For any other, without its end: what is missing follows. */
  readonly bad: string
}

type Released = Pick<Subject, 'packageName' | 'version' | 'workflow'>

export function dryRunVerdict(): Verdict {
  return {
    good: 'Nothing was written; this is what a release would be.',
    bad: 'The dry run did not end as it should',
  }
}

/** A workflow that leaves a part of a release to others is judged by its own part, and the rest is named. */
export function verdictOn(subject: Released, tag: string, outcome: Outcome): Verdict {
  const { undertaking, record } = outcome
  const { publishes, releases, dispatches } = undertaking
  const file = posix.basename(subject.workflow.path)
  const bad = `Not all is done that ${file} sets out to do`
  if (isOnlyDrift(outcome))
    return { good: '', bad: `The release of ${subject.packageName} ${subject.version} is done, and not all is in line` }
  if (publishes && releases) {
    return {
      good: `The release of ${subject.packageName} ${subject.version} is whole.`,
      bad: 'The release is not whole',
    }
  }
  if (publishes) {
    const published = publishedNames(subject, record)
    // finish.yml is for one package.
    const would =
      (record.publications ?? []).length > 1
        ? 'create-release would, as in workflows-examples/rust-workspace'
        : 'finish.yml would, behind prepare.yml'
    const rest = `It makes no GitHub Release${dispatches ? '' : ' and dispatches nothing'}: ${would}.`
    return { good: `${published}, which is all that ${file} sets out to do. ${rest}`, bad }
  }
  if (releases) {
    return {
      good: `The GitHub Release ${tag} is made, which is all that ${file} sets out to do. It publishes nothing.`,
      bad,
    }
  }
  const rest =
    'It neither publishes with publish-with-oidc nor makes a GitHub Release; what else it does is not judged.'
  return { good: `The run of ${file} ended well. ${rest}`, bad }
}

/** What was released is whole, and the audit found something else. */
function isOnlyDrift({ audits = [], missing }: Outcome): boolean {
  return missing.length === 1 && (audits.at(-1) ?? 'success') !== 'success'
}

function publishedNames({ packageName, version }: Released, { publications = [] }: Outcome['record']): string {
  const names = publications.map((one) => `${one['package-name'] ?? packageName} ${one.version ?? version}`)
  const all = [...new Set(names)]
  const last = all.at(-1) ?? `${packageName} ${version}`
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last} are published` : `${last} is published`
}
