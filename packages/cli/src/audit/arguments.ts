// The command line of `plumbline audit`, read and checked.
import { readOptions, refusedOption } from '../read-options.ts'

export interface AuditArguments {
  readonly repo: string
  /** Empty for every package of the repository. */
  readonly packages: readonly string[]
  /** Empty for every version. */
  readonly since: string
  /** Empty where the ecosystem decides, where they are found, and for tags and changelogs as they usually are. */
  readonly registry: string
  readonly workflows: readonly string[]
  readonly tagPattern: string
  readonly changelog: string
  /** A file of this machine; empty for the one that is committed. */
  readonly accept: string
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
  --since VERSION   only this version and later ones; or a date (2026-01-01)
  --registry NAME   registry of all of them (npm, pypi, testpypi, crates.io, rubygems)
  --workflow NAME   workflow that publishes, by file name or name; may be given several times
  --tag-pattern P   how tags are written, such as 'v\${version}'
  --changelog PATH  the changelog in each package's folder
  --accept FILE     accepted drift (default .github/plumbline-accept.yml as it is committed)
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
  registry: { type: 'string' },
  workflow: { type: 'string', multiple: true },
  'tag-pattern': { type: 'string' },
  changelog: { type: 'string' },
  accept: { type: 'string' },
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
  const { repo = '.', package: packages = [], workflow: workflows = [], 'allow-extra': allowExtra = [] } = values
  const { since = '', html = '', json = '', cache = '', help = false, 'compare-source': source = 'none' } = values
  const given = {
    '--repo': repo,
    ...one('--since', values.since),
    ...one('--registry', values.registry),
    ...one('--tag-pattern', values['tag-pattern']),
    ...one('--changelog', values.changelog),
    ...one('--accept', values.accept),
    ...one('--html', values.html),
    ...one('--json', values.json),
    ...one('--cache', values.cache),
  }
  const several = [
    ...packages.map((name) => ['--package', name] as const),
    ...workflows.map((name) => ['--workflow', name] as const),
    ...allowExtra.map((glob) => ['--allow-extra', glob] as const),
  ]
  for (const [option, value] of [...Object.entries(given), ...several]) {
    if (value.trim() === '') throw refusedOption(`${option} is empty`, `Give ${option} a value, or leave it out.`)
  }
  if (html !== '' && html === json) throw refusedOption(`--html and --json are both "${html}"`, 'Give them two files.')
  if (!SOURCES.includes(source)) throw refusedOption(`--compare-source is "${source}"`, `Give ${SOURCES.join(' or ')}.`)
  const { registry = '', changelog = '', accept = '', 'tag-pattern': tagPattern = '' } = values
  return {
    ...{ repo, packages, since, registry, workflows, tagPattern, changelog, accept, html, json, allowExtra, cache },
    compareSource: source === 'content',
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
