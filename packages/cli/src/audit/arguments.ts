// The command line of `plumbline audit`, read and checked.
import { parseArgs } from 'node:util'
import { PlumblineError } from '@plumbline/kernel'

export interface AuditArguments {
  readonly repo: string
  /** Empty for every package of the repository. */
  readonly packages: readonly string[]
  /** Empty for every version. */
  readonly since: string
  /** Empty for none. */
  readonly html: string
  readonly json: string
  /** Without a slash at its end. */
  readonly apiUrl: string
  readonly help: boolean
}

const GITHUB = 'https://api.github.com'

export const AUDIT_HELP = `plumbline audit: where tags, registry, GitHub Releases and changelog of a repository have drifted apart

  npm run audit -- --repo PATH --html board.html

  --repo PATH       a git clone of the repository (default .); its remote origin says which one it is on GitHub
  --package NAME    only this package of the repository; may be given several times
  --since VERSION   only this version and later ones
  --html FILE       writes the board: one page that needs no network
  --json FILE       writes the audit as JSON
  --api-url URL     GitHub's API (default ${GITHUB})

GITHUB_TOKEN in the environment is what it reads with; drafts are only visible to a token that may write contents.

Exit code 0 when all is in line or accepted, 1 when something has drifted, 2 when something could not be read, or the
audit could not be made at all.
`

/** The arguments. Throws `bad-input` for an option or a value that does not exist. */
export function parseAuditArguments(argv: readonly string[]): AuditArguments {
  const { values } = parse(argv)
  const { repo = '.', package: packages = [], since = '', html = '', json = '', help = false } = values
  const given = {
    '--repo': repo,
    ...one('--since', values.since),
    ...one('--html', values.html),
    ...one('--json', values.json),
  }
  for (const [option, value] of [...Object.entries(given), ...packages.map((name) => ['--package', name] as const)]) {
    if (value.trim() === '') throw refused(`${option} is empty`, `Give ${option} a value, or leave it out.`)
  }
  if (html !== '' && html === json) throw refused(`--html and --json are both "${html}"`, 'Give them two files.')
  return { repo, packages, since, html, json, apiUrl: addressOf(values['api-url'] ?? GITHUB), help }
}

function one(option: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [option]: value }
}

/** The token goes there, so it is encrypted unless it stays on this machine. */
function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const local = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const plain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (plain && (url.protocol === 'https:' || local)) return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href
  throw refused(`--api-url is "${given}"`, `Give an https address: ${GITHUB}.`)
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        repo: { type: 'string' },
        package: { type: 'string', multiple: true },
        since: { type: 'string' },
        html: { type: 'string' },
        json: { type: 'string' },
        'api-url': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (cause) {
    throw refused((cause as Error).message, 'npm run audit -- --help lists every option.', cause)
  }
}

function refused(what: string, next: string, cause?: unknown): PlumblineError {
  return new PlumblineError('bad-input', {
    what: what.endsWith('.') ? what : `${what}.`,
    means: 'An option is misspelt, or its value is missing or none that it can have.',
    next,
    ...(cause === undefined ? {} : { cause }),
  })
}
