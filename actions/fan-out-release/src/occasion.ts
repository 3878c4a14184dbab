// The release that the targets follow, and what their texts may quote from it.
import type { GithubContext } from '@plumbline/actions-io'
import { type Quotable, releasePage, seenBy } from '@plumbline/downstream'
import { tagName } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { preparedForWriting } from '@plumbline/record'
import type { Inputs } from './inputs.ts'

/** The release as inputs and event tell of it. */
export interface Told extends Quotable {
  /** The input that says whether it is a prerelease; undefined where none does. */
  readonly told: 'prerelease' | 'prepared' | undefined
}

/** From inputs, prepare's outputs and the event. Throws `bad-input` without a tag. */
export function readOccasion(inputs: Inputs, context: GithubContext): Told {
  const prepared = preparedForWriting(inputs.prepared)
  const tag = tagName(inputs.tag) || prepared?.tag || (context.refType === 'tag' ? context.refName : '')
  if (tag === '') {
    throw new PlumblineError('bad-input', {
      what: `There is no tag: input "tag" is empty, "prepared" too, and the run was started by "${context.ref}".`,
      next: 'Pass `tag`, or start the workflow at the tag.',
    })
  }
  const prerelease = (inputs.prerelease || String(prepared?.prerelease ?? false)) === 'true'
  const atTag = context.ref === `refs/tags/${tag}`
  return {
    repository: context.repository,
    tag,
    commit: prepared?.commit ?? (atTag ? context.sha : undefined),
    prerelease,
    told: inputs.prerelease ? 'prerelease' : prepared && 'prepared',
    ...seenBy({ ...context, action: context.event()['action'] }, tag),
    values: {
      tag,
      version: inputs.version || prepared?.version || '',
      prerelease: String(prerelease),
      'release-url': inputs['release-url'] || releasePage(context.serverUrl, context.repository, tag),
    },
  }
}
