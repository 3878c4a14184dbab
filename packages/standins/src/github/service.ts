// GitHub's REST API: who asks, whether they may, what the published description says of question and answer.
import { bearerOf, type Handler, type ServiceResponse } from '../handler.ts'
import { type Call, createRouter, type Route } from '../router.ts'
import { failure, invalid, notFound } from './answers.ts'
import { artifactRoutes } from './artifact-routes.ts'
import { assetRoutes } from './asset-routes.ts'
import { comparisonRoutes } from './comparison-routes.ts'
import { conditional } from './conditional.ts'
import { contentsRoutes } from './contents-routes.ts'
import { dispatchRoutes } from './dispatch-routes.ts'
import { issueRoutes } from './issue-routes.ts'
import { type OperationCheck, operationCheck } from './openapi.ts'
import { refRoutes } from './ref-routes.ts'
import { releaseRoutes } from './release-routes.ts'
import { allows, type GithubCall, type GithubRoute, type GithubState } from './routes.ts'
import { runRoutes } from './run-routes.ts'
import { viewerRoute } from './viewer.ts'
import { workflowRoutes } from './workflow-routes.ts'

const ROUTES: readonly GithubRoute[] = [
  ...refRoutes,
  ...comparisonRoutes,
  ...assetRoutes,
  ...releaseRoutes,
  ...workflowRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...contentsRoutes,
  ...dispatchRoutes,
  ...issueRoutes,
]

/** The API over a state; uploads are under `/uploads`. Without `checkAnswers` only questions are held to the description. */
export function createGithubService(state: GithubState, { checkAnswers = true } = {}): Handler {
  const route = createRouter('github', [
    ...ROUTES.map((item) => routeOf(item, state, checkAnswers)),
    viewerRoute(state),
  ])
  return async (request) => {
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    state.problem(match.problem)
    return notFound()
  }
}

function routeOf(route: GithubRoute, state: GithubState, checkAnswers: boolean): Route {
  const whole = operationCheck(route.method, route.path)
  const check = checkAnswers ? whole : { ...whole, response: () => [] }
  const served = route.served ?? route.path
  const path = check.longParameters.reduce((text, name) => text.replace(`{${name}}`, `{${name}+}`), served)
  return {
    method: route.method,
    path: `${route.uploads ? '/uploads' : ''}${path.replace('{tag}', '{tag+}')}`,
    query: check.queryNames,
    handle: (call) => answer(route, check, call, state),
  }
}

async function answer(
  route: GithubRoute,
  check: OperationCheck,
  call: Call,
  state: GithubState,
): Promise<ServiceResponse> {
  const admitted = admit(route, call, state)
  if ('status' in admitted) return admitted
  const limited = state.limits.refuse(call.method)
  if (limited) return limited
  const body = bodyOf(route, call)
  if (body === NOT_JSON) return refuseBody(check, ['the body is not JSON'], state)
  const errors = check.request(call.query, body)
  if (errors.length > 0) return refuseBody(check, errors, state)
  const response = await route.handle({ ...admitted, body: (body ?? {}) as GithubCall['body'] })
  for (const error of check.response(response.status, responseBody(response)))
    state.problem(`github: our answer to ${check.method} ${check.path} (${response.status}) is not GitHub's: ${error}`)
  return state.limits.tell(conditional(call, response))
}

function refuseBody(check: OperationCheck, errors: readonly string[], state: GithubState): ServiceResponse {
  for (const error of errors) state.problem(`github: ${check.method} ${check.path}: ${error}`)
  return invalid(errors.map((message) => ({ code: 'invalid', message })))
}

/** Authentication, repository, permission: in GitHub's order, with GitHub's answers. */
function admit(route: GithubRoute, call: Call, state: GithubState): ServiceResponse | Omit<GithubCall, 'body'> {
  if (!call.headers['user-agent']) {
    state.problem(`github: ${call.method} ${call.path} came without a User-Agent header`)
    return failure(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  }
  const token = bearerOf(call.headers)
  if (token === undefined) return failure(401, 'Requires authentication')
  const grant = state.jobs.grantOf(token)
  if (!grant) return failure(401, 'Bad credentials')
  const slug = `${call.params['owner']}/${call.params['repo']}`.toLowerCase()
  const repository = state.repositories.get(slug)
  if (!repository) return notFound()
  const inReach = grant.repositories.some((name) => name.toLowerCase() === slug)
  const [scope = '', level = 'read'] = route.needs.split(':')
  if (route.needs !== 'metadata' && !(inReach && allows(grant, scope, level as 'read' | 'write')))
    return failure(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': `${scope}=${level}`,
    })
  return { call, state, repository, grant }
}

const NOT_JSON = Symbol('not JSON')

function bodyOf(route: GithubRoute, call: Call): unknown {
  if (route.uploads || call.body.length === 0) return undefined
  try {
    return JSON.parse(call.body.toString('utf8'))
  } catch {
    return NOT_JSON
  }
}

function responseBody(response: ServiceResponse): unknown {
  if (response.body.length === 0 || !response.headers['content-type']?.startsWith('application/json')) return undefined
  return JSON.parse(response.body.toString('utf8'))
}
