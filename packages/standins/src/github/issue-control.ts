// How a test steers issues, and what it reads back.
import { type GithubState, stamp } from './routes.ts'
import type { IssueState, RepositoryState } from './state.ts'

export interface WrittenIssue {
  readonly title: string
  readonly body: string
  /** Login of who writes it. */
  readonly by: string
  readonly app?: number
  readonly state?: 'open' | 'closed'
  readonly isPull?: boolean
  /** The rehearsed repository when not given. */
  readonly repository?: string
}

export interface IssueControl {
  /** Everything as it is, in the order of the numbers; whoever changes it plays a person. */
  list(slug?: string): readonly IssueState[]
  write(issue: WrittenIssue): IssueState
  /** Turns them off in the repository's settings. */
  turnOff(slug?: string): void
  /** Lets this login be assigned. */
  allowAssignee(login: string, slug?: string): void
}

export function issueControl(state: GithubState, repositoryOf: (slug?: string) => RepositoryState): IssueControl {
  return {
    list: (slug) => repositoryOf(slug).issues,
    write: ({ repository, by, state: open = 'open', ...issue }) => {
      const made = addIssue(repositoryOf(repository), state, { ...issue, author: by })
      made.state = open
      return made
    },
    turnOff: (slug) => {
      repositoryOf(slug).hasIssues = false
    },
    allowAssignee: (login, slug) => {
      repositoryOf(slug).assignable.add(login)
    },
  }
}

interface NewIssue {
  readonly title: string
  readonly body: string | null
  readonly author: string
  readonly app?: number | undefined
  readonly isPull?: boolean
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

/** A new open one under the repository's next number. */
export function addIssue(repository: RepositoryState, state: GithubState, issue: NewIssue): IssueState {
  const now = stamp(state.clock.now())
  const made: IssueState = {
    app: undefined,
    isPull: false,
    labels: [],
    assignees: [],
    ...issue,
    id: state.nextId(),
    number: repository.issues.length + 1,
    state: 'open',
    stateReason: null,
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  }
  repository.issues.push(made)
  return made
}
