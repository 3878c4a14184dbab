// GitHub's refusals of release writes in the words of their cause: the same status means very different things.
import { type GithubClient, GithubFailure, type Release, readRelease } from '@plumbline/github'
import { type FailureDetails, PlumblineError } from '@plumbline/kernel'

/** Runs a write and gives its refusal the code that its words deserve. */
export async function explained<Result>(what: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    throw error instanceof GithubFailure ? explain(what, error) : error
  }
}

/** The same of a write to a release, which is looked for where GitHub says that there is none. */
export async function explainAt(
  client: GithubClient,
  repository: string,
  release: Pick<Release, 'id'>,
  what: string,
  failure: GithubFailure,
): Promise<PlumblineError> {
  const look = failure.status === 404 ? await lookAt(client, repository, release.id) : 'there'
  const explained = explain(what, failure, look === 'gone')
  return look instanceof GithubFailure && explained.code === 'missing-permission' ? unread(what, look) : explained
}

/** Only GitHub's own word: where the release cannot be read either, nobody is said to have deleted it. */
async function lookAt(client: GithubClient, repository: string, id: number): Promise<'there' | 'gone' | GithubFailure> {
  try {
    await readRelease(client, repository, id)
    return 'there'
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    return error.status === 404 ? 'gone' : error
  }
}

/** A deleted release and a missing permission look the same until somebody can look. */
function unread(what: string, look: GithubFailure): PlumblineError {
  return new PlumblineError(look.code, {
    what: `${what} GitHub answered 404 to that, and whether the release is still there cannot be read.`,
    cause: look,
    ...(look.request === undefined ? {} : { request: look.request }),
    ...(look.answer === undefined ? {} : { answer: look.answer }),
  })
}

/**
 * The failure with a code and text of its own where GitHub's answer tells which trap it is; else itself. `deleted`: the
 * release that was written to is no more.
 */
export function explain(what: string, failure: GithubFailure, deleted = false): PlumblineError {
  const kept = {
    what,
    cause: failure,
    ...(failure.request === undefined ? {} : { request: failure.request }),
    ...(failure.answer === undefined ? {} : { answer: failure.answer }),
  }
  if (failure.says(/was used by an immutable release/i)) return new PlumblineError('tag-name-burned', kept)
  if (failure.says(/immutable release/i)) return new PlumblineError('release-immutable', kept)
  if (failure.says(/pre_receive|creations being restricted|rule violations/i)) {
    return new PlumblineError('tag-ruleset', kept)
  }
  if (failure.says(/body is too long/i)) return new PlumblineError('notes-too-long', kept)
  if (failure.status === 422 && failure.says(/previous[_ ]tag/i)) {
    return new PlumblineError('bad-input', {
      ...kept,
      next: 'Correct `previous-tag`: it must be a tag of this repository.',
    })
  }
  if (isWorkflowTrap(failure)) return new PlumblineError('workflow-file-trap', kept)
  if (deleted) return gone(kept)
  if (failure.code === 'missing-permission' || failure.status === 404) return missingPermission(kept, failure)
  return failure
}

/** Drafts are shown only to tokens that may write, so this one could: it is the release that is no more. */
function gone(kept: FailureDetails): PlumblineError {
  return new PlumblineError('release-hidden', {
    ...kept,
    means: 'Somebody deleted the release or the draft while this job worked on it.',
    next: 'Find out who, then run this job again: without a release of the tag it makes a new draft.',
  })
}

function missingPermission(kept: FailureDetails, failure: GithubFailure): PlumblineError {
  const mayBeTrap = namesWorkflows(failure) || failure.status === 404
  const trap = mayBeTrap
    ? ' With `contents: write` granted it means that the tagged commit changes a workflow file, which a GITHUB_TOKEN may not release.'
    : ''
  const wayOut = mayBeTrap
    ? ' If it has that, merge the tagged commit into the default branch first, or pass a `token` of an App with contents and workflows write.'
    : ''
  return new PlumblineError('missing-permission', {
    ...kept,
    means: `The job lacks \`permissions: contents: write\`, or the token belongs to another repository.${trap}`,
    next: `Give this job, and every job that calls its workflow, \`contents: write\`; for another repository pass an App's \`token\`.${wayOut}`,
  })
}

/**
 * A repository that the token can read answers a missing permission with 403; 404 for a write is what a commit with
 * changed workflow files gets (https://docs.github.com/rest/releases/releases#create-a-release).
 */
function isWorkflowTrap(failure: GithubFailure): boolean {
  if (failure.status !== 403 && failure.status !== 404) return false
  return /workflows?.? permission/i.test(failure.refusal.message) || (failure.status === 404 && namesWorkflows(failure))
}

function namesWorkflows(failure: GithubFailure): boolean {
  return /workflows=write/.test(String(failure.refusal.headers['x-accepted-github-permissions'] ?? ''))
}
