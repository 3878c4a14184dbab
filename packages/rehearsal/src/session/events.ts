// The events that start a rehearsed run, as GitHub would deliver them.
import { git, gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import type { StartingEvent } from '../workflow/event-filter.ts'
import { type Payload, proposalPayload, repositoryPayload } from './payloads.ts'

/** A pull request of a branch of the same repository. */
export interface Proposal {
  readonly action: 'opened'
  /** Names of the branches, and the commit that is proposed. */
  readonly head: string
  readonly base: string
  readonly headSha: string
}

/** What an act of a scenario can be. */
type ActEvent = 'push' | 'workflow_dispatch' | 'pull_request' | 'schedule'

export interface StartedBy<Name extends string = ActEvent | 'create' | 'release' | 'repository_dispatch'> {
  readonly name: Name
  readonly ref: string
  readonly sha: string
  readonly payload: Payload
  /** Inputs of a dispatch. */
  readonly inputs: Readonly<Record<string, string>>
  readonly proposal?: Proposal
}

/** The push of the tag. https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export function tagPush(subject: Subject, tag: string, sha: string): StartedBy<'push'> {
  const ref = `refs/tags/${tag}`
  return {
    name: 'push',
    ref,
    sha,
    inputs: {},
    payload: {
      ref,
      before: '0'.repeat(40),
      after: sha,
      created: true,
      deleted: false,
      forced: false,
      base_ref: null,
      repository: repositoryPayload(subject),
    },
  }
}

/** The creation of the tag, which its first push is, too. https://docs.github.com/webhooks/webhook-events-and-payloads#create */
export function tagCreation(subject: Subject, tag: string, sha: string): StartedBy<'create'> {
  const repository = repositoryPayload(subject)
  const payload = { ref: tag, ref_type: 'tag', master_branch: subject.defaultBranch, description: null, repository }
  return { name: 'create', ref: `refs/tags/${tag}`, sha, inputs: {}, payload }
}

/** What of a release stands in its event. */
export interface PublishedRelease {
  readonly id: number
  readonly tag: string
  readonly name: string | null
  readonly body: string | null
  readonly prerelease: boolean
}

/** A release that is published. https://docs.github.com/webhooks/webhook-events-and-payloads#release */
export function releasePublished(
  subject: Subject,
  { tag, ...release }: PublishedRelease,
  action: string,
  sha: string,
): StartedBy<'release'> {
  const page = `https://github.com/${subject.slug}/releases/tag/${tag}`
  const shown = { ...release, tag_name: tag, draft: false, html_url: page, target_commitish: subject.defaultBranch }
  const payload = { action, release: shown, repository: repositoryPayload(subject) }
  return { name: 'release', ref: `refs/tags/${tag}`, sha, inputs: {}, payload }
}

/** The hour of a schedule: always on the default branch. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
export function scheduled(subject: Subject, sha: string): StartedBy<'schedule'> {
  const ref = `refs/heads/${subject.defaultBranch}`
  return { name: 'schedule', ref, sha, inputs: {}, payload: { repository: repositoryPayload(subject) } }
}

/** An event of one's own. https://docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch */
export function repositoryDispatch(
  subject: Subject,
  { type, payload }: { readonly type: string; readonly payload: Payload },
  sha: string,
): StartedBy<'repository_dispatch'> {
  const repository = repositoryPayload(subject)
  return {
    name: 'repository_dispatch',
    ref: `refs/heads/${subject.defaultBranch}`,
    sha,
    inputs: {},
    payload: { action: type, branch: subject.defaultBranch, client_payload: payload, repository },
  }
}

/** A dispatch at a ref. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch */
export function dispatch(
  subject: Subject,
  workflow: string,
  ref: string,
  sha: string,
  inputs: Readonly<Record<string, string>>,
): StartedBy<'workflow_dispatch'> {
  return {
    name: 'workflow_dispatch',
    ref,
    sha,
    inputs,
    payload: { ref, workflow, inputs, repository: repositoryPayload(subject) },
  }
}

/**
 * A pull request of a branch at the rehearsed commit: an empty commit on top of it, merged into the default branch. Its
 * refs are made in the bare clone. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
export function pullRequest(subject: Subject): StartedBy<'pull_request'> {
  const { gitDir, commit } = subject
  const base = defaultBranch(subject)
  const date = git(gitDir, ['show', '--no-patch', '--format=%cI', commit])
  const commitOn = (message: string, parents: readonly string[]) => {
    const given = parents.flatMap((parent) => ['-p', parent])
    return git(gitDir, ['commit-tree', `${commit}^{tree}`, ...given, '-m', message], { date })
  }
  const head = 'proposal'
  const headSha = commitOn('A change that is proposed', [commit])
  const sha = commitOn(`Merge ${headSha} into ${base.sha}`, [base.sha, headSha])
  git(gitDir, ['update-ref', `refs/heads/${head}`, headSha])
  git(gitDir, ['update-ref', 'refs/pull/1/head', headSha])
  git(gitDir, ['update-ref', 'refs/pull/1/merge', sha])
  const proposal: Proposal = { action: 'opened', head, base: subject.defaultBranch, headSha }
  const payload = proposalPayload(subject, proposal, base.sha, sha)
  return { name: 'pull_request', ref: 'refs/pull/1/merge', sha, inputs: {}, payload, proposal }
}

/** The default branch and its newest commit; the rehearsed commit where a clone without branches has none. */
function defaultBranch(subject: Subject): { readonly ref: string; readonly sha: string } {
  const ref = `refs/heads/${subject.defaultBranch}`
  const sha = gitMaybe(subject.gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return { ref, sha: sha ?? subject.commit }
}

/** What decides whether a workflow starts. */
export function startingEvent({ name, ref, proposal }: StartedBy<ActEvent>): StartingEvent {
  return name === 'pull_request'
    ? { name, ref, action: proposal?.action ?? 'opened', base: proposal?.base ?? '' }
    : { name, ref }
}
