// `plumbline audit` but for the audit itself, which is given: reads the command line, writes the files, tells the result.
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Audit, renderBoard } from '@plumbline/audit'
import { PlumblineError } from '@plumbline/kernel'
import { AUDIT_HELP, type AuditArguments, parseAuditArguments } from './arguments.ts'
import { report } from './report.ts'

/** What is to be audited, and with what it may be read; `repo` and `accept` are absolute paths. */
export interface AuditRequest extends Omit<AuditArguments, 'html' | 'json' | 'help'> {
  /** Never empty. */
  readonly token: string
}

export type MakeAudit = (request: AuditRequest) => Promise<Audit>

/** Where it is told. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly colors: boolean
  readonly env: NodeJS.ProcessEnv
}

const EXIT_CODES: Readonly<Record<Audit['result'], number>> = { clean: 0, drift: 1, unreadable: 2 }

/** Exit code of the command. Throws what the command line or `makeAudit` refuses; nothing is written then. */
export async function runAudit(argv: readonly string[], makeAudit: MakeAudit, terminal: Terminal): Promise<number> {
  const args = parseAuditArguments(argv)
  if (args.help) {
    terminal.out(AUDIT_HELP)
    return 0
  }
  const request = requestOf(args, terminal.env)
  for (const file of [args.html, args.json, args.cache]) requireWritable(file)
  const audit = await makeAudit(request)
  write(args.html, () => renderBoard(audit), terminal)
  write(args.json, () => `${JSON.stringify(audit, null, 2)}\n`, terminal)
  terminal.out(report(audit, terminal.colors))
  return EXIT_CODES[audit.result]
}

function requestOf(args: AuditArguments, env: NodeJS.ProcessEnv): AuditRequest {
  const { repo, packages, since, registry, workflows, tagPattern, changelog, apiUrl } = args
  const accept = args.accept === '' ? '' : resolve(args.accept)
  if (accept !== '' && !existsSync(accept)) {
    throw new PlumblineError('bad-input', {
      what: `There is no file "${args.accept}".`,
      means: 'Accepted drift is read from it, and a misspelt name would accept nothing.',
      next: 'Correct --accept, or leave it out for the file that is committed.',
    })
  }
  const path = resolve(repo)
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new PlumblineError('no-clone', {
      what: `There is no folder "${repo}".`,
      means: 'The audit reads the packages of a repository from a clone of it.',
      next: 'Pass the folder of a clone: npm run audit -- --repo PATH.',
    })
  }
  const token = (env['GITHUB_TOKEN'] ?? '').trim()
  const { compareSource, allowExtra, cache } = args
  const options = { packages, since, registry, workflows, tagPattern, changelog, accept }
  if (token !== '') return { repo: path, ...options, apiUrl, token, compareSource, allowExtra, cache }
  throw new PlumblineError('bad-input', {
    what: 'GITHUB_TOKEN is not set.',
    means: 'Tags, releases and runs are read with a token; one that may only read is enough, but sees no drafts.',
    next: 'Give it one: GITHUB_TOKEN="$(gh auth token)" npm run audit -- --repo PATH.',
  })
}

/** Known before minutes of reading, not after. */
function requireWritable(file: string): void {
  if (file === '') return
  const folder = dirname(resolve(file))
  const isFolder = existsSync(file) && statSync(file).isDirectory()
  if (existsSync(folder) && !isFolder) return
  throw new PlumblineError('bad-input', {
    what: isFolder ? `"${file}" is a folder.` : `The folder of "${file}" does not exist.`,
    means: 'The audit writes into an existing folder and creates none.',
    next: 'Give the name of a file in a folder that is there.',
  })
}

function write(file: string, text: () => string, { err }: Terminal): void {
  if (file === '') return
  writeFileSync(file, text())
  err(`written: ${file}\n`)
}
