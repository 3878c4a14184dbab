// `plumbline audit` but for the audit itself, which is given: reads the command line, writes the files, tells the result.
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Audit, renderBoard } from '@plumbline/audit'
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { AUDIT_HELP, type AuditArguments, parseAuditArguments } from './arguments.ts'
import { report } from './report.ts'
import { type Token, tokenFor } from './token.ts'

/** What is to be audited, and with what it may be read; `repo` and `accept` are absolute paths. */
export interface AuditRequest extends Omit<AuditArguments, 'html' | 'json' | 'help'> {
  readonly token: Token
}

/** Who makes the audit. */
export interface Auditor {
  /** What can be known to be wrong before anybody is asked. */
  refusals(asked: Omit<AuditRequest, 'token'>): Promise<readonly PlumblineError[]>
  /** Throws what the clone, the packages or GitHub refuse. */
  audit(asked: AuditRequest): Promise<Audit>
}

/** Where it is told. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly colors: boolean
  readonly env: NodeJS.ProcessEnv
}

const EXIT_CODES: Readonly<Record<Audit['result'], number>> = { clean: 0, drift: 1, unreadable: 2 }

/** Exit code of the command. Throws what the command line or the auditor refuses; nothing is written then. */
export async function runAudit(argv: readonly string[], auditor: Auditor, terminal: Terminal): Promise<number> {
  const { args, refused } = parseAuditArguments(argv)
  if (args.help) {
    terminal.out(AUDIT_HELP)
    return 0
  }
  const audit = await auditor.audit(await requestOf(args, refused, auditor, terminal.env))
  write(args.html, () => renderBoard(audit), terminal)
  write(args.json, () => `${JSON.stringify(audit, null, 2)}\n`, terminal)
  terminal.out(report(audit, terminal.colors))
  return EXIT_CODES[audit.result]
}

/** Throws all that is wrong at once. */
async function requestOf(
  args: AuditArguments,
  wrong: readonly PlumblineError[],
  auditor: Auditor,
  env: NodeJS.ProcessEnv,
): Promise<AuditRequest> {
  const { html, json, help, ...asked } = args
  const request = { ...asked, repo: resolve(args.repo), accept: args.accept === '' ? '' : resolve(args.accept) }
  const noAccept = lackingAccept(args)
  const readable = noAccept.length > 0 ? { ...request, accept: '' } : request
  const further = await auditor.refusals(readable)
  const refused = [...wrong, ...noAccept, ...[html, json, args.cache].flatMap(unwritable), ...further]
  try {
    const token = tokenFor(args.apiUrl, env)
    if (refused.length === 0) return { ...request, token }
  } catch (thrown) {
    refused.push(asPlumblineError(thrown))
  }
  throw together(refused)
}

/** A list of all that is wrong; of one thing the refusal itself. */
function together(refused: readonly PlumblineError[]): PlumblineError {
  const [first] = refused
  if (first && refused.length === 1) return first
  const lines = refused.map(({ what, next }) => `\n    - ${what} ${next}`)
  return new PlumblineError('bad-input', {
    what: `${refused.length} things are wrong:${lines.join('')}`,
    means: 'Options are misspelt, or have values that they cannot have; nobody has been asked anything yet.',
    next: 'Correct them; npm run audit -- --help lists every option.',
  })
}

function lackingAccept({ accept }: AuditArguments): PlumblineError[] {
  const found = accept === '' ? undefined : statSync(resolve(accept), { throwIfNoEntry: false })
  if (accept === '' || found?.isFile()) return []
  return [
    new PlumblineError('bad-input', {
      what: found ? `"${accept}" is no file.` : `There is no file "${accept}".`,
      means: 'Accepted drift is read from it, and a misspelt name would accept nothing.',
      next: 'Correct --accept, or leave it out for the file that is committed.',
    }),
  ]
}

/** Known before minutes of reading, not after. */
function unwritable(file: string): PlumblineError[] {
  const folder = dirname(resolve(file))
  const isFolder = existsSync(file) && statSync(file).isDirectory()
  if (file === '' || (existsSync(folder) && !isFolder)) return []
  return [
    new PlumblineError('bad-input', {
      what: isFolder ? `"${file}" is a folder.` : `The folder of "${file}" does not exist.`,
      means: 'The audit writes into an existing folder and creates none.',
      next: 'Give the name of a file in a folder that is there.',
    }),
  ]
}

function write(file: string, text: () => string, { err }: Terminal): void {
  if (file === '') return
  writeFileSync(file, text())
  err(`written: ${file}\n`)
}
