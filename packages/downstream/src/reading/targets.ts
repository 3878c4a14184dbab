// The inputs `targets` and `expect`: YAML lists, read with the line of everything that is wrong in them.
import { PlumblineError } from '@plumbline/kernel'
import type * as Yaml from 'yaml'
import type { Target } from '../target.ts'
import { type Report, readExpected, readTarget } from './read-target.ts'
import type { Quotable } from './values.ts'

export interface TargetTexts {
  readonly targets: string
  readonly expect: string
}

/** Where something stands in the two inputs; lines are 1-based. */
interface Place {
  readonly input: keyof TargetTexts
  readonly line: number
}

export interface TargetProblem extends Place {
  /** A sentence or more. */
  readonly problem: string
}

export interface ReadItem extends Place {
  readonly target: Target
  /** Nothing is wrong in its text. */
  readonly sound: boolean
}

/** What is started and what starts by itself, every `${…}` filled in. Throws one `bad-targets` that lists all problems. */
export async function readTargets(texts: TargetTexts, occasion: Quotable): Promise<Target[]> {
  const { items, problems } = await readItems(texts, occasion)
  const [first] = problems
  if (!first) return items.map(({ target }) => target)
  throw new PlumblineError('bad-targets', { what: problems.map(problemText).join(' '), line: first.line })
}

/** `targets, line 3: …` */
export function problemText({ input, line, problem }: TargetProblem): string {
  return `${input}, line ${line}: ${problem}`
}

/** The same with everything that is wrong, for whoever has more to say about the rest. */
export async function readItems(texts: TargetTexts, occasion: Quotable) {
  const problems: TargetProblem[] = []
  if (`${texts.targets}${texts.expect}`.trim() === '') return { items: [], problems }
  const yaml = await import('yaml')
  const read = (input: keyof TargetTexts, one: typeof readTarget) =>
    readList(yaml, { input, text: listText(texts[input], input) }, problems, (item, report) =>
      one({ yaml, occasion, report }, item),
    )
  const items = [...read('targets', readTarget), ...read('expect', readExpected)]
  for (const twice of namedTwice(items.map(({ target }) => target))) {
    const problem = `"${twice}" stands in \`targets\`, too: what starts by itself is adopted there already. Leave one of the two away.`
    problems.push({ input: 'expect', line: lineOf(texts.expect, twice), problem })
  }
  return { items, problems }
}

/** A file of this repository that is to be started and to start by itself. */
function namedTwice(targets: readonly Target[]): string[] {
  const key = ({ repository, workflow }: Target) => `${repository} ${workflow}`.toLowerCase()
  const started = new Set(targets.filter(({ start }) => start === 'dispatch').map(key))
  return targets.filter((one) => one.start === 'itself' && started.has(key(one))).map(({ workflow }) => workflow)
}

function lineOf(text: string, word: string): number {
  return text.split('\n').findIndex((line) => line.includes(word)) + 1
}

/** `expect` may be one file name per line. */
function listText(text: string, input: keyof TargetTexts): string {
  const lines = text.split('\n')
  const plain = input === 'expect' && lines.every((line) => /^\s*[\w./-]*\s*$/.test(line) && !/^\s*-/.test(line))
  return plain ? lines.map((line) => (line.trim() === '' ? '' : `- ${line.trim()}`)).join('\n') : text
}

/** One problem a line: a parser that has lost its way finds many. */
function syntaxProblems(errors: readonly Yaml.YAMLError[], text: string, lineAt: (offset: number) => number) {
  const lines = Map.groupBy(errors, (error) => lineAt(error.pos[0]))
  const source = text.split('\n')
  return [...lines].slice(0, 1).flatMap(([line, [first]]) => {
    const unquoted = /[{[][^"'\n]*\$\{/.test(source.slice(0, line).join('\n'))
    const hint = unquoted ? ' Within braces a text with ${…} is quoted: inputs: { version: "${version}" }.' : ''
    return first ? [{ line, problem: `${first.message}.${hint}` }] : []
  })
}

function readList(
  yaml: typeof Yaml,
  { input, text }: { readonly input: keyof TargetTexts; readonly text: string },
  problems: TargetProblem[],
  one: (item: Yaml.YAMLMap | string, report: Report) => Target,
): ReadItem[] {
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const lineOfNode = (node: unknown) => lineAt((node as { range?: readonly number[] } | null)?.range?.[0] ?? 0)
  const report: Report = (node, problem) => {
    problems.push({ input, line: lineOfNode(node), problem })
  }
  problems.push(...syntaxProblems(document.errors, text, lineAt).map((one) => ({ input, ...one })))
  if (document.errors.length > 0 || document.contents === null) return []
  if (!yaml.isSeq(document.contents)) {
    report(document.contents, `a list is expected (each ${input === 'expect' ? 'line' : 'target'} begins with "- ").`)
    return []
  }
  const seen = new Set<string>()
  return document.contents.items.flatMap((item) => {
    const plain = input === 'expect' && yaml.isScalar(item) ? String(item.value) : undefined
    if (plain === undefined && !yaml.isMap(item)) {
      report(item, 'a target is expected to be "workflow: <file name>" and more keys.')
      return []
    }
    const before = problems.length
    const target = one(plain ?? (item as Yaml.YAMLMap), report)
    const key = `${target.start} ${target.repository} ${target.workflow} ${target.ref}`
    if (seen.has(key))
      report(item, `"${target.workflow}" is named twice at "${target.ref}"; their runs could not be told apart.`)
    seen.add(key)
    return [{ input, line: lineOfNode(item), target, sound: problems.length === before }]
  })
}
