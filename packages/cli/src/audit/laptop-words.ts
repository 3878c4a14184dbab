// Refusals in the words of a command line: no job, no `with:` block, and the options as they are called here.
import { GithubFailure } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'

const TRY = 'GITHUB_TOKEN="$(gh auth token)" npm run audit -- --repo PATH'

/** The same refusal for somebody at a terminal; anything else as it is. */
export function inLaptopWords(thrown: unknown, repository: string): unknown {
  if (thrown instanceof GithubFailure) return refusal(thrown, repository)
  if (!(thrown instanceof PlumblineError) || thrown.code !== 'bad-input') return thrown
  const what = thrown.what.replace(/^Input "([a-z-]+)"/, '--$1')
  const means = 'An option has a value that it cannot have.'
  return what === thrown.what
    ? thrown
    : new PlumblineError('bad-input', { what, means, next: thrown.next, cause: thrown })
}

function refusal(thrown: GithubFailure, repository: string): PlumblineError {
  const { code, request, answer, status } = thrown
  const said = {
    ...(request === undefined ? {} : { request }),
    ...(answer === undefined ? {} : { answer }),
    cause: thrown,
  }
  if (status === 401) {
    const means = 'It is expired, revoked, or not a token of this GitHub.'
    return new PlumblineError(code, {
      ...{ what: 'GitHub does not accept the token in GITHUB_TOKEN.', means, next: `Give it a valid one: ${TRY}.` },
      ...said,
    })
  }
  if (status === 404 || (status === 403 && code === 'missing-permission')) {
    return new PlumblineError(code, {
      what: `GitHub does not show "${repository}" to the token in GITHUB_TOKEN.`,
      means: 'The repository was renamed or deleted, or the token may not read its contents and actions.',
      next: `Look at \`git remote get-url origin\`; for a private repository give a token that may read it: ${TRY}.`,
      ...said,
    })
  }
  return thrown
}
