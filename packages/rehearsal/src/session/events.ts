// The events that start a rehearsed run, as GitHub would deliver them.
import type { ContextValue } from '../expressions/scope.ts'
import type { Subject } from '../subject/subject.ts'

export interface StartedBy {
  readonly name: 'push' | 'workflow_dispatch'
  readonly ref: string
  readonly sha: string
  readonly payload: Readonly<Record<string, ContextValue>>
  /** Inputs of a dispatch. */
  readonly inputs: Readonly<Record<string, string>>
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

function repositoryPayload(subject: Subject): ContextValue {
  const [owner = '', name = ''] = subject.slug.split('/')
  return {
    full_name: subject.slug,
    name,
    owner: { login: owner },
    default_branch: subject.defaultBranch,
    private: false,
    visibility: 'public',
    html_url: `https://github.com/${subject.slug}`,
  }
}
