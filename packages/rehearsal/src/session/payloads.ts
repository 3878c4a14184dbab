// The webhook payloads of the events that start a rehearsed run, as far as workflows read them.
import type { ContextValue } from '../expressions/scope.ts'
import type { Subject } from '../subject/subject.ts'
import type { Proposal } from './events.ts'

export type Payload = Readonly<Record<string, ContextValue>>

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export function proposalPayload(subject: Subject, proposal: Proposal, baseSha: string, mergeSha: string): Payload {
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

/** The repository, as every payload shows it. */
export function repositoryPayload(subject: Subject): ContextValue {
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
