// Which variable of the environment holds the token for a GitHub.
import { PlumblineError } from '@plumbline/kernel'

export interface Token {
  /** Never empty. */
  readonly value: string
  readonly variable: string
}

/** In the order of GitHub's own `gh`, which keeps the tokens of a server apart: https://cli.github.com/manual/gh_help_environment */
const OF_GITHUB = ['GH_TOKEN', 'GITHUB_TOKEN']
const OF_SERVER = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GITHUB_TOKEN']
const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** How somebody with `gh` starts an audit. */
export const WITH_TOKEN = 'GH_TOKEN="$(gh auth token)" npm run audit -- --repo PATH'

/** The first variable that is set. Throws `bad-input` where none is. */
export function tokenFor(apiUrl: string, env: NodeJS.ProcessEnv): Token {
  const { hostname } = new URL(apiUrl)
  const isServer = hostname !== 'api.github.com' && !hostname.endsWith('.ghe.com') && !LOCAL.includes(hostname)
  const variables = isServer ? OF_SERVER : OF_GITHUB
  for (const variable of variables) {
    const value = (env[variable] ?? '').trim()
    if (value !== '') return { value, variable }
  }
  const names = `${variables.slice(0, -1).join(', ')} nor ${variables.at(-1)}`
  throw new PlumblineError('bad-input', {
    what: `Neither ${names} is set.`,
    means: 'Tags, releases and runs are read with a token; one that may only read is enough, but sees no drafts.',
    next: isServer
      ? `Give it one: GH_ENTERPRISE_TOKEN="$(gh auth token --hostname ${hostname})" npm run audit -- --repo PATH --api-url ${apiUrl}.`
      : `Give it one: ${WITH_TOKEN}.`,
  })
}
