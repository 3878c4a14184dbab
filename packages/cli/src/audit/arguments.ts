// The command line of `plumbline audit`, read and checked.
import { readOptions, refusedOption } from '../read-options.ts'

export interface AuditArguments {
  readonly repo: string
  /** Empty for every package of the repository. */
  readonly packages: readonly string[]
  /** Empty for every version. */
  readonly since: string
  /** Empty for none. */
  readonly html: string
  readonly json: string
  /** Whether published files are fetched and compared with their tags. */
  readonly compareSource: boolean
  /** Globs of files that the build writes. */
  readonly allowExtra: readonly string[]
  /** File that keeps what was read for the next audit; empty for none. */
  readonly cache: string
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
  --compare-source content
                    also fetches what is published, and compares it with the files of the tag in the clone
  --allow-extra GLOB
                    files that the build writes, which no tag has; may be given several times
  --cache FILE      keeps what was read, so that the next audit asks only what may have changed
  --api-url URL     GitHub's API (default ${GITHUB})

GITHUB_TOKEN in the environment is what it reads with; drafts are only visible to a token that may write contents.

Exit code 0 when all is in line or accepted, 1 when something has drifted, 2 when something could not be read, or the
audit could not be made at all.
`

const SOURCES = ['none', 'content']

const OPTIONS = {
  repo: { type: 'string' },
  package: { type: 'string', multiple: true },
  since: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'string' },
  'compare-source': { type: 'string' },
  'allow-extra': { type: 'string', multiple: true },
  cache: { type: 'string' },
  'api-url': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The arguments. Throws `bad-input` for an option or a value that does not exist. */
export function parseAuditArguments(argv: readonly string[]): AuditArguments {
  const values = readOptions(argv, OPTIONS, 'npm run audit -- --help')
  const { repo = '.', package: packages = [], since = '', html = '', json = '', cache = '', help = false } = values
  const { 'compare-source': source = 'none', 'allow-extra': allowExtra = [] } = values
  const given = {
    '--repo': repo,
    ...one('--since', values.since),
    ...one('--html', values.html),
    ...one('--json', values.json),
    ...one('--cache', values.cache),
  }
  const several = [
    ...packages.map((name) => ['--package', name] as const),
    ...allowExtra.map((glob) => ['--allow-extra', glob] as const),
  ]
  for (const [option, value] of [...Object.entries(given), ...several]) {
    if (value.trim() === '') throw refusedOption(`${option} is empty`, `Give ${option} a value, or leave it out.`)
  }
  if (html !== '' && html === json) throw refusedOption(`--html and --json are both "${html}"`, 'Give them two files.')
  if (!SOURCES.includes(source)) throw refusedOption(`--compare-source is "${source}"`, `Give ${SOURCES.join(' or ')}.`)
  const compareSource = source === 'content'
  return {
    ...{ repo, packages, since, html, json, compareSource, allowExtra, cache },
    apiUrl: addressOf(values['api-url'] ?? GITHUB),
    help,
  }
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
  throw refusedOption(`--api-url is "${given}"`, `Give an https address: ${GITHUB}.`)
}
