// Jobs of a workflow file.
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Concurrency, Job, Strategy } from './model.ts'
import { readPermissions } from './permissions.ts'
import { pickTexts, readSteps } from './read-step.ts'
import type { Entry, TokenReader } from './token-reader.ts'

const optionalTexts = {
  name: 'name',
  if: 'if',
  uses: 'uses',
  'timeout-minutes': 'timeoutMinutes',
  'continue-on-error': 'continueOnError',
} as const

const NOT_REHEARSED = ['container', 'services', 'snapshot']

export function readJob(reader: TokenReader, { key: id, value: token, line }: Entry): Job {
  const get = (key: string) => reader.get(token, key)
  const permissions = readPermissions(reader, get('permissions'))
  const environment = readEnvironment(reader, get('environment'))
  const strategy = readStrategy(reader, get('strategy'))
  const concurrency = readConcurrency(reader, get('concurrency'))
  return {
    ...pickTexts(reader, token, optionalTexts),
    id,
    needs: reader.items(get('needs')).map((item) => reader.text(item)),
    ...(permissions === undefined ? {} : { permissions }),
    runsOn: readRunsOn(reader, get('runs-on')),
    ...(environment === undefined ? {} : { environment }),
    env: reader.texts(get('env')),
    defaults: readDefaults(reader, get('defaults')),
    ...(strategy === undefined ? {} : { strategy }),
    ...(concurrency === undefined ? {} : { concurrency }),
    outputs: reader.texts(get('outputs')),
    steps: readSteps(reader, get('steps')),
    with: reader.texts(get('with')),
    values: readValues(reader, get('with')),
    secrets: readSecrets(reader, get('secrets')),
    line,
    lines: linesOf(reader, token),
    notRehearsed: reader
      .entries(token)
      .map((entry) => entry.key)
      .filter((key) => NOT_REHEARSED.includes(key)),
  }
}

/** `defaults.run` of a workflow or job. */
export function readDefaults(reader: TokenReader, token: TemplateToken | undefined): Job['defaults'] {
  const run = reader.get(token, 'run')
  return pickTexts(reader, run, { shell: 'shell', 'working-directory': 'workingDirectory' } as const)
}

/** `concurrency:` of a workflow or job, a group name or a mapping. */
export function readConcurrency(reader: TokenReader, token: TemplateToken | undefined): Concurrency | undefined {
  if (token === undefined) return undefined
  const entries = reader.entries(token)
  if (entries.length === 0) return { group: reader.text(token), line: token.line ?? 1 }
  const names = { 'cancel-in-progress': 'cancelInProgress', queue: 'queue' } as const
  return {
    group: reader.optional(reader.get(token, 'group')) ?? '',
    ...pickTexts(reader, token, names),
    line: entries.find((entry) => entry.key === 'queue')?.line ?? token.line ?? 1,
  }
}

function readEnvironment(reader: TokenReader, token: TemplateToken | undefined): string | undefined {
  if (token === undefined) return undefined
  return reader.entries(token).length === 0 ? reader.text(token) : reader.optional(reader.get(token, 'name'))
}

function readRunsOn(reader: TokenReader, token: TemplateToken | undefined): string {
  if (token === undefined) return ''
  const labels = reader.entries(token).length === 0 ? token : reader.get(token, 'labels')
  const group = reader.optional(reader.get(token, 'group'))
  const names = reader.items(labels).map((item) => reader.text(item))
  return (group === undefined ? names : [group, ...names]).join(', ')
}

function readValues(reader: TokenReader, token: TemplateToken | undefined): NonNullable<Job['values']> {
  const values = token === undefined ? null : (reader.data(token) as Record<string, string | number | boolean | null>)
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, value ?? '']))
}

function readSecrets(reader: TokenReader, token: TemplateToken | undefined): Job['secrets'] {
  if (token !== undefined && reader.entries(token).length === 0 && reader.text(token) === 'inherit') return 'inherit'
  return reader.texts(token)
}

function readStrategy(reader: TokenReader, token: TemplateToken | undefined): Strategy | undefined {
  if (token === undefined) return undefined
  const maxParallel = reader.optional(reader.get(token, 'max-parallel'))
  const matrix = reader.get(token, 'matrix')
  return {
    matrix: matrix === undefined ? {} : reader.data(matrix),
    failFast: reader.optional(reader.get(token, 'fail-fast')) ?? 'true',
    ...(maxParallel === undefined ? {} : { maxParallel }),
  }
}

function linesOf(reader: TokenReader, token: TemplateToken): Readonly<Record<string, number>> {
  const lines: Record<string, number> = {}
  for (const { key, value, line } of reader.entries(token)) {
    lines[key] = line
    if (key !== 'with' && key !== 'secrets') continue
    for (const inner of reader.entries(value)) lines[`${key}.${inner.key}`] = inner.line
  }
  return lines
}
