// How GitHub shows an issue and a comment.
import { ACTIONS_BOT } from '../jobs.ts'
import { botView, nodeId, userView } from './repository-view.ts'
import type { CommentState, IssueState, RepositoryState } from './state.ts'

/** `issue`. */
export function issueView(issue: IssueState, repository: RepositoryState, origin: string) {
  const base = `${origin}/repos/${repository.slug}`
  const url = `${base}/issues/${issue.number}`
  const page = `https://github.com/${repository.slug}/${issue.isPull ? 'pull' : 'issues'}/${issue.number}`
  const assignees = issue.assignees.map((login) => personView(login, origin))
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: personView(issue.author, origin),
    labels: issue.labels.map((name) => labelView(name, base)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: issue.comments.length,
    ...(issue.isPull ? { pull_request: pullView(base, page, issue.number) } : {}),
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: issue.app === undefined ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: issue.app === undefined ? null : appView(issue.app, issue.author, origin),
  }
}

/** `issue-comment`. */
export function commentView(comment: CommentState, issue: IssueState, repository: RepositoryState, origin: string) {
  const base = `${origin}/repos/${repository.slug}/issues`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${base}/comments/${comment.id}`,
    html_url: `https://github.com/${repository.slug}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${base}/${issue.number}`,
    body: comment.body,
    user: personView(comment.author, origin),
    created_at: issue.updatedAt,
    updated_at: issue.updatedAt,
    author_association: 'CONTRIBUTOR',
  }
}

function personView(login: string, origin: string): unknown {
  if (login === ACTIONS_BOT) return botView(origin)
  return { ...userView(login, 900_000, origin, 'Bot'), type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

function labelView(name: string, base: string): unknown {
  const url = `${base}/labels/${encodeURIComponent(name)}`
  return { id: 1, node_id: nodeId('Label', name), url, name, description: null, color: 'ededed', default: false }
}

function pullView(base: string, page: string, number: number): unknown {
  return { url: `${base}/pulls/${number}`, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` }
}

/** `integration`. */
function appView(id: number, login: string, origin: string): unknown {
  const slug = login.replace('[bot]', '')
  return {
    id,
    slug,
    node_id: nodeId('Integration', id),
    owner: userView('github', 9919, origin),
    name: slug,
    description: null,
    external_url: `https://github.com/apps/${slug}`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { issues: 'write' },
    events: [],
  }
}
