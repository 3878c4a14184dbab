// The command line of `plumbline audit`, read and checked.
import type { PlumblineError } from '@plumbline/kernel'
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
  /** How many versions are looked into at their tags, the newest first. */
  readonly lookInside: number
  /** Without a slash at its end. */
  readonly apiUrl: string
  readonly help: boolean
}

export interface ReadArguments {
  readonly args: AuditArguments
  /** What is wrong with them by themselves; then they are not to be used. */
  readonly refused: readonly PlumblineError[]
}

const GITHUB = 'https://api.github.com'

export const AUDIT_HELP = `plumbline audit: where tags, registry, GitHub Releases and changelog of a repository have drifted apart

  npm run audit -- --repo PATH --html board.html

  --repo PATH       a git clone of the repository (default .); its remote origin says which one it is on GitHub
  --package NAME    only this package of the repository; may be given several times
  --since VERSION   only this version and later ones; or a date (2026-01-01)
  --registry NAME   registry of all of them (npm, pypi, testpypi, crates.io, rubygems)
  --workflow NAME   workflow that publishes, by file name or name; may be given several times
  --tag-pattern P   how tags are written, such as 'v\${version}' (default: as a step of
                    verify-tag-matches-version in the workflows says, and the usual ways)
  --changelog PATH  the changelog in each package's folder (default: the one that the workflow names which
                    publishes, else the usual names)
  --accept FILE     accepted drift (default .github/plumbline-accept.yml as it is committed)
  --html FILE       writes the board: one page that needs no network
  --json FILE       writes the audit as JSON
  --compare-source content
                    also fetches what is published, and compares it with the files of the tag in the clone
  --allow-extra GLOB
                    files that the build writes, which no tag has; may be given several times
  --look-inside N   how many versions are looked into at their tags, the newest first (default 60)
  --cache FILE      keeps what was read, so that the next audit asks only what may have changed
  --api-url URL     GitHub's API (default ${GITHUB})

A path counts from the folder that you are in, also with npm run.

GH_TOKEN or GITHUB_TOKEN in the environment is what it reads with, in this order, as gh does; of a GitHub Enterprise
Server GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN or GITHUB_TOKEN. Drafts are only visible to a token that may write
contents.

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
  'look-inside': { type: 'string' },
  cache: { type: 'string' },
  'api-url': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The arguments. Throws `bad-input` for an option that does not exist. */
export function parseAuditArguments(argv: readonly string[]): ReadArguments {
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
    ...one('--look-inside', values['look-inside']),
    ...one('--cache', values.cache),
  }
  const several = [
    ...packages.map((name) => ['--package', name] as const),
    ...workflows.map((name) => ['--workflow', name] as const),
    ...allowExtra.map((glob) => ['--allow-extra', glob] as const),
  ]
  const refused: PlumblineError[] = []
  for (const [option, value] of [...Object.entries(given), ...several]) {
    if (value.trim() === '')
      refused.push(refusedOption(`${option} is empty`, `Give ${option} a value, or leave it out.`))
  }
  if (html !== '' && html === json)
    refused.push(refusedOption(`--html and --json are both "${html}"`, 'Give them two files.'))
  if (!SOURCES.includes(source))
    refused.push(refusedOption(`--compare-source is "${source}"`, `Give ${SOURCES.join(' or ')}.`))
  const { registry = '', changelog = '', accept = '', 'tag-pattern': tagPattern = '' } = values
  const { 'look-inside': count = '60', 'api-url': address = GITHUB } = values
  if (!/^\d{0,6}$/.test(count.trim()))
    refused.push(refusedOption(`--look-inside is "${count}"`, 'Give a number of versions.'))
  const apiUrl = addressOf(address)
  if (apiUrl === undefined)
    refused.push(refusedOption(`--api-url is "${address}"`, `Give an https address: ${GITHUB}.`))
  const args = {
    ...{ repo, packages, since, registry, workflows, tagPattern, changelog, accept, html, json, allowExtra, cache },
    ...{ compareSource: source === 'content', lookInside: Number(count), apiUrl: apiUrl ?? GITHUB, help },
  }
  return { args, refused }
}

function one(option: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [option]: value }
}

/** The token goes there, so it is encrypted unless it stays on this machine; undefined for any other. */
function addressOf(given: string): string | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const local = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const plain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (plain && (url.protocol === 'https:' || local)) return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href
  return undefined
}
