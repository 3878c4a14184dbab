// What the user asks of the tag besides its version: that it is annotated, and that its commit is on a branch.
import { PlumblineError } from '@plumbline/kernel'
import type { Clone } from './clone.ts'
import type { Inputs } from './inputs.ts'
import { type FoundTag, nameOfRef, short } from './tag.ts'

/**
 * The first requirement that a tag does not meet: `tag-not-annotated`, `not-on-branch`, or `shallow-clone` and
 * `branch-missing` where the clone does not know. Nothing is asked of a tag that is only assumed. Throws `bad-input`.
 */
export async function unmetRequirement(
  inputs: Inputs,
  found: FoundTag,
  clone: Clone,
): Promise<PlumblineError | undefined> {
  const branch = nameOfRef('require-branch', inputs['require-branch'])
  if (found.assumed !== '' || found.tag === '') return undefined
  const { tag, commit } = found
  if (inputs['require-annotated-tag'] && !(await clone.isAnnotated(tag))) return lightweight(tag)
  return branch === '' ? undefined : offBranch(tag, commit, branch, clone)
}

function lightweight(tag: string): PlumblineError {
  const ref = `refs/tags/${tag}`
  return new PlumblineError('tag-not-annotated', {
    what: `The tag "${tag}" is a lightweight one in this clone, and \`require-annotated-tag\` is set.`,
    next: `Fetch it as it is in a step before this one (\`git fetch --force origin ${ref}:${ref}\`); if it is lightweight there too, tag the next version with \`git tag -a\`.`,
  })
}

async function offBranch(
  tag: string,
  commit: string,
  branch: string,
  clone: Clone,
): Promise<PlumblineError | undefined> {
  const isOn = await clone.isOnBranch(commit, branch)
  if (isOn === true) return undefined
  if (clone.shallow) {
    return new PlumblineError('shallow-clone', {
      what: `The clone is shallow, so nothing says whether commit ${short(commit)} is on the branch "${branch}".`,
      next: 'Check out with `fetch-depth: 0` before this step.',
    })
  }
  if (isOn === undefined) {
    return new PlumblineError('branch-missing', { what: `The branch "${branch}" is not in this clone.` })
  }
  return new PlumblineError('not-on-branch', {
    what: `The tag "${tag}" is at commit ${short(commit)}, which is not on the branch "${branch}".`,
  })
}
