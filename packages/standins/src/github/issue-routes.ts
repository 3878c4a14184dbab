// Issues: lists by author, new ones, changes and comments, with what GitHub refuses.
import { json, type ServiceResponse } from '../handler.ts'
import { type FieldError, failure, invalid, notFound } from './answers.ts'
import { addIssue } from './issue-control.ts'
import { commentView, issueView } from './issue-view.ts'
import { pageOf } from './pages.ts'
import { type GithubCall, type GithubRoute, idOf, stamp } from './routes.ts'
import type { IssueState } from './state.ts'

const ISSUES = '/repos/{owner}/{repo}/issues'
const MOST_TITLE = 256
const MOST_BODY = 65_536
const MOST_ASSIGNEES = 10
const CHANGEABLE = ['title', 'body', 'state', 'state_reason']

export const issueRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: ISSUES, needs: 'issues:read', handle: list },
  { method: 'POST', path: ISSUES, needs: 'issues:write', handle: create },
  { method: 'PATCH', path: `${ISSUES}/{issue_number}`, needs: 'issues:write', handle: update },
  { method: 'POST', path: `${ISSUES}/{issue_number}/comments`, needs: 'issues:write', handle: comment },
]

/** Open ones when nothing else is asked for, the newest first; pull requests are issues too. */
function list({ call, repository, state }: GithubCall): ServiceResponse {
  const wanted = call.query.get('state') ?? 'open'
  const creator = call.query.get('creator')?.toLowerCase()
  const found = repository.issues
    .filter((issue) => repository.hasIssues || issue.isPull)
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => creator === undefined || issue.author.toLowerCase() === creator)
  const sorted = call.query.get('direction') === 'asc' ? found : found.toReversed()
  const { items, headers } = pageOf(sorted, call, state.origin())
  return json(
    200,
    items.map((issue) => issueView(issue, repository, state.origin())),
    headers,
  )
}

function create({ repository, state, body, grant }: GithubCall): ServiceResponse {
  if (!repository.hasIssues) return failure(410, 'Issues has been disabled in this repository.')
  const assignees = (body['assignees'] as readonly string[] | undefined) ?? []
  const errors = [...textErrors(body), ...assigneeErrors(assignees, repository.assignable)]
  if (errors.length > 0) return invalid(errors)
  const issue = addIssue(repository, state, {
    title: `${body['title']}`,
    body: typeof body['body'] === 'string' ? body['body'] : null,
    author: grant.login,
    app: grant.app,
    // Whoever may write makes the labels that are missing.
    labels: labelNames(body['labels']),
    assignees,
  })
  const view = issueView(issue, repository, state.origin())
  return json(201, view, { location: view.url })
}

function labelNames(value: unknown): readonly string[] {
  const labels = (value ?? []) as readonly (string | { readonly name?: string })[]
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
}

/** In characters, not in UTF-16 units: the check is Ruby's. */
function textErrors(body: GithubCall['body']): readonly FieldError[] {
  const tooLong = (field: string, most: number) =>
    [...`${body[field] ?? ''}`].length > most
      ? [{ resource: 'Issue', code: 'custom', field, message: `${field} is too long (maximum is ${most} characters)` }]
      : []
  const blank =
    'title' in body && `${body['title'] ?? ''}`.trim() === ''
      ? [{ resource: 'Issue', code: 'missing_field', field: 'title' }]
      : []
  return [...blank, ...tooLong('title', MOST_TITLE), ...tooLong('body', MOST_BODY)]
}

function assigneeErrors(assignees: readonly string[], assignable: ReadonlySet<string>): readonly FieldError[] {
  const unknown = assignees.some((login) => !assignable.has(login))
  if (!unknown && assignees.length <= MOST_ASSIGNEES) return []
  return [{ resource: 'Issue', field: 'assignees', code: 'invalid' }]
}

function issueOf({ call, repository }: GithubCall): IssueState | undefined {
  const number = idOf(call, 'issue_number')
  return repository.issues.find((issue) => issue.number === number)
}

function update(call: GithubCall): ServiceResponse {
  const { repository, state, body } = call
  const issue = issueOf(call)
  if (!issue) return notFound()
  if (!repository.hasIssues && !issue.isPull) return failure(410, 'Issues has been disabled in this repository.')
  const errors = textErrors(body)
  if (errors.length > 0) return invalid(errors)
  for (const key of Object.keys(body).filter((name) => !CHANGEABLE.includes(name)))
    state.problem(`github: the stand-in cannot change "${key}" of an issue`)
  const now = stamp(state.clock.now())
  if (typeof body['title'] === 'string') issue.title = body['title']
  if (typeof body['body'] === 'string') issue.body = body['body']
  if (body['state'] === 'open' || body['state'] === 'closed') {
    issue.state = body['state']
    issue.stateReason = (body['state_reason'] as IssueState['stateReason'] | undefined) ?? null
    issue.closedAt = issue.state === 'closed' ? now : null
  }
  issue.updatedAt = now
  return json(200, issueView(issue, repository, state.origin()))
}

function comment(call: GithubCall): ServiceResponse {
  const { repository, state, body, grant } = call
  const issue = issueOf(call)
  if (!issue) return notFound()
  if (!repository.hasIssues && !issue.isPull) return failure(410, 'Issues has been disabled in this repository.')
  const errors = textErrors({ body: body['body'] })
  if (errors.length > 0) return invalid(errors)
  const made = { id: state.nextId(), author: grant.login, body: `${body['body']}` }
  issue.comments.push(made)
  issue.updatedAt = stamp(state.clock.now())
  const view = commentView(made, issue, repository, state.origin())
  return json(201, view, { location: view.url })
}
