// The events that start a rehearsed run, as GitHub would deliver them.
import type { ContextValue } from '../expressions/scope.ts'
import { git, gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import type { StartingEvent } from '../workflow/event-filter.ts'

type Payload = Readonly<Record<string, ContextValue>>

/** A pull request of a branch of the same repository. */
export interface Proposal {
  readonly action: 'opened'
  /** Names of the branches, and the commit that is proposed. */
  readonly head: string
  readonly base: string
  readonly headSha: string
}

export interface StartedBy {
  readonly name: 'push' | 'workflow_dispatch' | 'pull_request'
  readonly ref: string
  readonly sha: string
  readonly payload: Payload
  /** Inputs of a dispatch. */
  readonly inputs: Readonly<Record<string, string>>
  readonly proposal?: Proposal
}

/** The push of the tag. https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export function tagPush(subject: Subject, tag: string, sha: string): StartedBy {
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

/** A dispatch at a ref. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch */
export function dispatch(
  subject: Subject,
  workflow: string,
  ref: string,
  sha: string,
  inputs: Readonly<Record<string, string>>,
): StartedBy {
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
export function pullRequest(subject: Subject): StartedBy {
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
export function startingEvent({ name, ref, proposal }: StartedBy): StartingEvent {
  return name === 'pull_request'
    ? { name, ref, action: proposal?.action ?? 'opened', base: proposal?.base ?? '' }
    : { name, ref }
}

function proposalPayload(subject: Subject, proposal: Proposal, baseSha: string, mergeSha: string): Payload {
  const { slug } = subject
  const login = slug.split('/')[0] ?? ''
  const repository = repositoryPayload(subject)
  const side = (ref: string, sha: string) => ({ label: `${login}:${ref}`, ref, sha, repo: repository, user: { login } })
  return {
    action: proposal.action,
    number: 1,
    pull_request: {
      number: 1,
      state: 'open',
      draft: false,
      merged: false,
      title: 'A change that is proposed',
      body: null,
      html_url: `https://github.com/${slug}/pull/1`,
      user: { login },
      merge_commit_sha: mergeSha,
      head: side(proposal.head, proposal.headSha),
      base: side(proposal.base, baseSha),
    },
    repository,
    sender: { login },
  }
}

function repositoryPayload(subject: Subject): ContextValue {
  const [owner = '', name = ''] = subject.slug.split('/')
  return {
    full_name: subject.slug,
    name,
    owner: { login: owner },
    default_branch: subject.defaultBranch,
    private: false,
    fork: false,
    visibility: 'public',
    html_url: `https://github.com/${subject.slug}`,
  }
}
