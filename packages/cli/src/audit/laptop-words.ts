// The audit in the words of a command line: no job, no `with:` block, and the options as they are called here.
import type { NameSetting } from '@plumbline/audit'
import { GithubFailure } from '@plumbline/github'
import { failureText, PlumblineError } from '@plumbline/kernel'
import { WITH_TOKEN } from './token.ts'

/** Settings that are called otherwise here than in the action. */
const OPTIONS: Readonly<Record<string, string>> = { packages: '--package' }
/** Refusals that speak of inputs. */
const OF_INPUTS: readonly string[] = ['bad-input', 'unknown-registry', 'nothing-to-audit']

/** `--since`, `--package`. */
export const optionName: NameSetting = (setting) => OPTIONS[setting] ?? `--${setting}`

/** The same refusal for somebody at a terminal, who has a token in that variable; anything else as it is. */
export function inLaptopWords(thrown: unknown, repository: string, variable: string): unknown {
  if (!(thrown instanceof PlumblineError)) return thrown
  const again = withoutJob(thrown)
  if (again !== undefined) return again
  return thrown instanceof GithubFailure ? refusal(thrown, repository, variable) : inOptions(thrown)
}

/** A refusal of an input as one of the option. */
export function inOptions(thrown: PlumblineError): PlumblineError {
  if (!OF_INPUTS.includes(thrown.code)) return thrown
  const what = thrown.what.replace(/^Input "([a-z-]+)"/, (_, input: string) => OPTIONS[input] ?? `--${input}`)
  if (thrown.code === 'nothing-to-audit') {
    const means = 'No manifest in the newest commit of the clone names a package that a known registry takes.'
    const own = thrown.next === failureText(thrown.code).next ? undefined : thrown.next
    const next =
      own ?? 'Pass a clone of the repository that the package is released from, or name it: --package pypi:name.'
    return new PlumblineError(thrown.code, { what, means, next, cause: thrown })
  }
  const means = 'An option has a value that it cannot have.'
  return what === thrown.what
    ? thrown
    : new PlumblineError('bad-input', { what, means, next: thrown.next, cause: thrown })
}

const AGAIN = 'run the audit again: it only reads'

/** No answer, or none for now: what to do where there is no job to run again. Undefined for any other refusal. */
function withoutJob(thrown: PlumblineError): PlumblineError | undefined {
  const { code, what } = thrown
  // Without any answer the reason is nearer than GitHub's own status.
  const isSilent = thrown instanceof GithubFailure && thrown.status === 0
  if (code === 'github-unreachable' && isSilent) {
    const means =
      'This machine does not reach GitHub: its name is not found, there is no network, or a proxy is in between.'
    const next = `Look at the network, the proxy (HTTPS_PROXY) and --api-url, then ${AGAIN}.`
    return new PlumblineError(code, { what, means, next, ...saidBy(thrown) })
  }
  if (code === 'github-unreachable')
    return new PlumblineError(code, {
      what,
      next: `Look at https://www.githubstatus.com, and when GitHub answers ${AGAIN}.`,
      ...saidBy(thrown),
    })
  if (code !== 'github-rate-limited') return undefined
  return new PlumblineError(code, { what, next: `When the limit is over, ${AGAIN}.`, ...saidBy(thrown) })
}

/** The request, and GitHub's own answer where there is one. */
function saidBy(thrown: PlumblineError) {
  const { request, answer } = thrown
  return {
    ...(request === undefined ? {} : { request }),
    ...(answer === undefined ? {} : { answer }),
    cause: thrown,
  }
}

function refusal(thrown: GithubFailure, repository: string, variable: string): PlumblineError {
  const { code, status } = thrown
  const said = saidBy(thrown)
  if (status === 401) {
    const means = 'It is expired, revoked, or not a token of this GitHub.'
    return new PlumblineError(code, {
      ...{ what: `GitHub does not accept the token in ${variable}.`, means },
      ...{ next: `Give it a valid one: ${WITH_TOKEN}.` },
      ...said,
    })
  }
  if (status === 404 || (status === 403 && code === 'missing-permission')) {
    return new PlumblineError(code, {
      what: `GitHub does not show "${repository}" to the token in ${variable}.`,
      means: 'The repository was renamed or deleted, or the token may not read its contents and actions.',
      next: `Look at \`git remote get-url origin\`; for a private repository give a token that may read it: ${WITH_TOKEN}.`,
      ...said,
    })
  }
  return thrown
}
