// The file of accepted drift: a YAML (or JSON) list, read with the line of everything that is wrong in it.
import { PlumblineError } from '@plumbline/kernel'
import { ACCEPTABLE, type Acceptance, endOf } from './accept.ts'
import type { Verdict } from './audit.ts'

const KEYS = ['package', 'version', 'verdicts', 'reason', 'until']

/** Its entries. Throws one `bad-accept-file` that lists all problems. */
export async function readAcceptFile(file: string, text: string): Promise<Acceptance[]> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' })
  const problems: { readonly line: number; readonly problem: string }[] = []
  const lineOf = (node: unknown) => lines.linePos((node as { range?: readonly number[] } | null)?.range?.[0] ?? 0).line
  for (const error of document.errors) problems.push({ line: lines.linePos(error.pos[0]).line, problem: error.message })
  const empty = document.contents === null || (yaml.isScalar(document.contents) && !document.contents.value)
  const items = yaml.isSeq(document.contents) ? document.contents.items : []
  if (!empty && !yaml.isSeq(document.contents) && problems.length === 0)
    problems.push({ line: 1, problem: 'a list is expected (each entry begins with "- ").' })
  const entries = items.flatMap((item) => {
    const line = lineOf(item)
    const read = readEntry(yaml.isMap(item) ? item.toJSON() : undefined, line)
    problems.push(...read.problems.map((problem) => ({ line, problem })))
    return read.entry ? [read.entry] : []
  })
  const [first] = problems
  if (!first) return entries
  throw new PlumblineError('bad-accept-file', {
    what: problems.map(({ line, problem }) => `${file}, line ${line}: ${problem}`).join(' '),
    file,
    line: first.line,
  })
}

function readEntry(
  value: unknown,
  line: number,
): { readonly entry?: Acceptance; readonly problems: readonly string[] } {
  if (typeof value !== 'object' || value === null)
    return { problems: ['an entry is expected to be "package: <name>" and more keys.'] }
  const map = value as Readonly<Record<string, unknown>>
  const text = (key: string) => (typeof map[key] === 'string' ? map[key].trim() : '')
  const given = map['verdicts'] ?? []
  const verdicts = (Array.isArray(given) ? given : [given]).map(String)
  const until = text('until')
  const problems = [
    ...Object.keys(map).flatMap((key) =>
      KEYS.includes(key) ? [] : [`"${key}" is no key of an entry (${KEYS.join(', ')}).`],
    ),
    ...['package', 'version', 'reason'].flatMap((key) => (text(key) === '' ? [`"${key}" is missing.`] : [])),
    ...verdicts.flatMap((one) =>
      ACCEPTABLE.includes(one as Verdict)
        ? []
        : [`"${one}" is no verdict that can be accepted (${ACCEPTABLE.join(', ')}).`],
    ),
    ...(until === '' || isDate(until) ? [] : [`"until" is "${until}"; a date is written as 2026-11-22.`]),
  ]
  if (problems.length > 0) return { problems }
  const about = { package: text('package'), version: text('version'), reason: text('reason') }
  return { problems, entry: { ...about, verdicts: verdicts as Verdict[], until: until || undefined, line } }
}

function isDate(text: string): boolean {
  try {
    return Number.isFinite(endOf(text))
  } catch {
    return false
  }
}
