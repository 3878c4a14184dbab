// The files through which a step answers: GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH, GITHUB_STEP_SUMMARY.
// Grammar and limits are those of the runner's FileCommandManager.
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SUMMARY_LIMIT = 1024 * 1024
const REFUSED_VARIABLE = /^NODE_OPTIONS$/i

const variables = {
  output: 'GITHUB_OUTPUT',
  state: 'GITHUB_STATE',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
} as const

type FileKind = keyof typeof variables

export interface CommandFiles {
  /** The variables that tell a step where its files are. */
  readonly env: Readonly<Record<string, string>>
  read(): CommandFileAnswers
}

export interface CommandFileAnswers {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Folders in the order in which the step added them. */
  readonly path: readonly string[]
  readonly summary: string
  /** Problems that fail the step. */
  readonly errors: readonly string[]
  /** Problems that are only shown. */
  readonly refusals: readonly string[]
}

/** Fresh, empty command files for one step, below RUNNER_TEMP as on the runner. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const id = randomUUID()
  const place = (kind: FileKind) => join(folder, `${kind}_${id}`)
  const kinds = Object.keys(variables) as FileKind[]
  for (const kind of kinds) writeFileSync(place(kind), '')
  return {
    env: Object.fromEntries(kinds.map((kind) => [variables[kind], place(kind)])),
    read: () => readAnswers((kind) => readText(place(kind))),
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // A step that removed its own command file has said nothing.
    return ''
  }
}

function readAnswers(text: (kind: FileKind) => string): CommandFileAnswers {
  const errors: string[] = []
  const refusals: string[] = []
  const pairs = (kind: 'output' | 'state' | 'env') => {
    try {
      return parseNameValues(text(kind))
    } catch (error) {
      errors.push(`Unable to process file command '${kind}' successfully. ${(error as Error).message}`)
      return []
    }
  }
  const env = pairs('env').filter(([name]) => {
    if (!REFUSED_VARIABLE.test(name)) return true
    refusals.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`)
    return false
  })
  const summary = text('summary')
  const tooLong = Buffer.byteLength(summary) > SUMMARY_LIMIT
  if (tooLong) refusals.push('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k.')
  return {
    outputs: Object.fromEntries(pairs('output')),
    state: Object.fromEntries(pairs('state')),
    env: Object.fromEntries(env),
    path: text('path')
      .split('\n')
      .filter((line) => line !== ''),
    summary: tooLong ? '' : summary,
    errors,
    refusals,
  }
}

/** The pairs of a command file: `NAME=VALUE`, or `NAME<<DELIMITER` and lines up to the delimiter. Throws on anything else. */
export function parseNameValues(text: string): [string, string][] {
  const pairs: [string, string][] = []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      }
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      pairs.push([name, lines.slice(at + 1, end).join('\n')])
      at = end
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return pairs
}
