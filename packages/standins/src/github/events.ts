// Events that GitHub makes of what happens in a repository, and whether it starts anything for them: of GITHUB_TOKEN's doing
// only dispatches (https://docs.github.com/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs).
import { ACTIONS_BOT } from '../jobs.ts'
import type { GithubCall, GithubEvent } from './routes.ts'

/** Tells whoever steers the stand-in; a listener that fails is a problem of the rehearsal, not of the request. */
export function tellEvent({ state, repository, grant }: GithubCall, name: GithubEvent['name'], tag: string): void {
  const by = grant.login
  const event: GithubEvent = { repository: repository.slug, name, tag, by, suppressed: by === ACTIONS_BOT }
  void (async () => state.onEvent(event))().catch((error: Error) => {
    state.problem(`github: what was to follow the ${name} of ${tag} failed: ${error.stack ?? error.message}`)
  })
}
