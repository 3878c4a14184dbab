// What a scenario needs of a repository and its registry: each gives what is lacking, as a sentence, or nothing.
import type { RegistryTraits } from '../registries/index.ts'
import type { Subject } from '../subject/subject.ts'
import type { Undertaking } from '../workflow/undertaking.ts'

/** What is known before anything runs. */
export interface Given {
  readonly subject: Subject
  readonly registry: RegistryTraits
  readonly workflow: Undertaking
}

export type Need = (given: Given) => string | undefined

export const attestations: Need = ({ registry: { label, attests } }) =>
  attests
    ? undefined
    : `${label} takes no attestations, so that nothing is signed and the transparency log is not asked.`

export const severalFiles: Need = ({ subject, registry: { label, severalFiles: several }, workflow }) =>
  several || (workflow.publishesOwnFiles && subject.packages.length > 1)
    ? undefined
    : `A version on ${label} is one file, so that no release of ${subject.packageName} can be half uploaded.`

export const refusedCalls: Need = ({ registry: { label, takesForeignWorkflows } }) =>
  takesForeignWorkflows
    ? `${label} takes uploads from a job in another repository's workflow, so that there is nothing to refuse.`
    : undefined

export const publication: Need = ({ subject, workflow: { publishes } }) =>
  publishes ? undefined : `${subject.workflow.path} publishes nothing with publish-with-oidc.`

export const tagCheck: Need = ({ subject, workflow: { checksTag } }) =>
  checksTag
    ? undefined
    : `Nothing in ${subject.workflow.path} compares the tag with the version (verify-tag-matches-version would), so that a wrong tag is published.`

export const changelogReader: Need = ({ subject, workflow: { readsChangelog } }) =>
  readsChangelog ? undefined : `Nothing in ${subject.workflow.path} reads the changelog (extract-changelog would).`

export const githubRelease: Need = ({ subject, workflow: { releases } }) =>
  releases ? undefined : `${subject.workflow.path} makes no GitHub Release, so that none can be stopped.`

export const dispatchedTargets: Need = ({ subject, workflow: { dispatches } }) =>
  dispatches
    ? undefined
    : `${subject.workflow.path} names no workflows to dispatch (\`targets\`), so that none can fail.`

/** For what only one registry does. */
export function onlyOn(ecosystem: string, label: string): Need {
  return ({ registry }) =>
    registry.ecosystem === ecosystem ? undefined : `It is about ${label}, and this package goes to ${registry.label}.`
}
