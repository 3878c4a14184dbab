// GitHub's other interface, as far as anybody here asks it: who a token acts as, which REST tells no installation.
import { bearerOf, json } from '../handler.ts'
import type { Route } from '../router.ts'
import { failure } from './answers.ts'
import type { GithubState } from './routes.ts'

/** https://docs.github.com/graphql/reference/queries#viewer: no description of REST holds it. */
const QUESTION = '{viewer{login}}'

/** POST /graphql with the one question. */
export function viewerRoute(state: GithubState): Route {
  return {
    ...{ method: 'POST', path: '/graphql', query: [] },
    handle: async (call) => {
      const grant = state.jobs.grantOf(bearerOf(call.headers))
      if (!grant) return failure(401, 'Bad credentials')
      if (call.body.toString('utf8') === JSON.stringify({ query: QUESTION }))
        return json(200, { data: { viewer: { login: grant.login } } })
      state.problem('github: only the viewer is asked for by GraphQL')
      return failure(400, 'Problems parsing JSON')
    },
  }
}
