// How GitHub shows a repository and its people, with all the fields that its description requires.
import type { RepositoryState } from './state.ts'

const WEB = 'https://github.com'

/** Address fields of a repository and what follows its own address in them. */
const REPOSITORY_ADDRESSES: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

const USER_ADDRESSES: Readonly<Record<string, string>> = {
  events_url: '/events{/privacy}',
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  organizations_url: '/orgs',
  received_events_url: '/received_events',
  repos_url: '/repos',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
}

function addresses(base: string, suffixes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(suffixes).map(([key, suffix]) => [key, `${base}${suffix}`]))
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}${id}`).toString('base64url')
}

/** `simple-user`. */
export function userView(login: string, id: number, origin: string, type: 'Bot' | 'Organization' = 'Organization') {
  const url = `${origin}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${WEB}/${login}`,
    ...addresses(url, USER_ADDRESSES),
    type,
    site_admin: false,
  }
}

/** The account that GITHUB_TOKEN acts as. */
export function botView(origin: string) {
  return userView('github-actions[bot]', 41_898_282, origin, 'Bot')
}

/** `minimal-repository`. */
export function repositoryView(repository: RepositoryState, origin: string) {
  const [owner = '', name = ''] = repository.slug.split('/')
  const url = `${origin}/repos/${repository.slug}`
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name,
    full_name: repository.slug,
    owner: userView(owner, repository.ownerId, origin),
    private: false,
    html_url: `${WEB}/${repository.slug}`,
    description: null,
    fork: false,
    url,
    ...addresses(url, REPOSITORY_ADDRESSES),
  }
}

/** `full-repository`. */
export function fullRepositoryView(repository: RepositoryState, origin: string) {
  const web = `${WEB}/${repository.slug}`
  return {
    ...repositoryView(repository, origin),
    git_url: `git://github.com/${repository.slug}.git`,
    ssh_url: `git@github.com:${repository.slug}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    default_branch: repository.defaultBranch,
    visibility: 'public',
    ...Object.fromEntries(COUNTS.map((key) => [key, 0])),
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    license: null,
    pushed_at: repository.pushedAt,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: repository.pushedAt,
  }
}

const COUNTS = [
  'forks',
  'forks_count',
  'network_count',
  'open_issues',
  'open_issues_count',
  'size',
  'stargazers_count',
  'subscribers_count',
  'watchers',
  'watchers_count',
]
