// The input `targets`: a YAML list, read with the line of everything that is wrong in it.
import type { Occasion, Target } from '@plumbline/downstream'
import { PlumblineError } from '@plumbline/kernel'
import type * as Yaml from 'yaml'
import type { Values } from './occasion.ts'

type Scene = Occasion & { readonly values: Values }

type Report = (node: unknown, problem: string) => void

const KEYS = ['workflow', 'repository', 'ref', 'inputs', 'when', 'required', 'wait', 'timeout-minutes']
const PLACEHOLDER = /\$\{([^}]*)\}/g

/** The targets with every `${…}` filled in. Throws one `bad-targets` that lists all problems. */
export async function readTargets(text: string, occasion: Scene): Promise<Target[]> {
  if (text.trim() === '') return []
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems: { readonly line: number; readonly problem: string }[] = []
  const lineAt = (offset: number) => lines.linePos(offset).line
  const report: Report = (node, problem) => {
    problems.push({ line: lineAt((node as { range?: readonly number[] } | null)?.range?.[0] ?? 0), problem })
  }
  for (const error of document.errors) problems.push({ line: lineAt(error.pos[0]), problem: error.message })
  const targets = problems.length > 0 ? [] : readList(yaml, document.contents, occasion, report)
  if (problems.length === 0) return targets
  const [first] = problems
  throw new PlumblineError('bad-targets', {
    what: problems.map(({ line, problem }) => `targets, line ${line}: ${problem}`).join(' '),
    ...(first ? { line: first.line } : {}),
  })
}

function readList(yaml: typeof Yaml, contents: unknown, occasion: Scene, report: Report): Target[] {
  if (contents === null) return []
  if (!yaml.isSeq(contents)) {
    report(contents, 'a list is expected (each target begins with "- workflow: …").')
    return []
  }
  const seen = new Set<string>()
  return contents.items.flatMap((item) => {
    if (!yaml.isMap(item)) {
      report(item, 'a target is expected to be "workflow: <file name>" and more keys.')
      return []
    }
    const target = readTarget(yaml, item, occasion, report)
    const key = `${target.repository} ${target.workflow} ${target.ref}`
    if (seen.has(key))
      report(item, `"${target.workflow}" is named twice at "${target.ref}"; their runs could not be told apart.`)
    seen.add(key)
    return [target]
  })
}

function readTarget(yaml: typeof Yaml, map: Yaml.YAMLMap, occasion: Scene, report: Report): Target {
  for (const { key } of map.items) {
    const name = String(yaml.isScalar(key) ? key.value : key)
    if (!KEYS.includes(name)) report(key, `"${name}" is no key of a target; there are ${KEYS.join(', ')}.`)
  }
  const at = (name: string) => map.get(name, true) ?? map
  const text = (name: string) => {
    const value = map.get(name)
    if (value === undefined || value === null) return ''
    if (typeof value !== 'object') return fill(String(value), occasion, (problem) => report(at(name), problem))
    report(at(name), `"${name}" is expected to be one value.`)
    return ''
  }
  const truth = (name: string, otherwise: boolean) => {
    const value = map.get(name) ?? otherwise
    if (typeof value !== 'boolean') report(at(name), `"${name}" is ${JSON.stringify(value)}; it takes true or false.`)
    return value === true
  }
  const workflow = text('workflow').replace(/^\.?\/?\.github\/workflows\//, '')
  if (!/^[\w.-]+$/.test(workflow))
    report(at('workflow'), `"workflow" is "${workflow}"; it takes a file name such as docs.yml.`)
  const repository = text('repository') || occasion.repository
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    report(at('repository'), `"repository" is "${repository}"; it takes owner/name.`)
  const when = text('when') || 'always'
  if (!['stable', 'prerelease', 'always'].includes(when)) {
    report(at('when'), `"when" is "${when}"; it takes stable, prerelease or always.`)
  }
  return {
    workflow,
    repository,
    ref: text('ref').replace(/^refs\/(heads|tags)\//, '') || occasion.tag,
    inputs: readInputs(yaml, map.get('inputs', true), occasion, report),
    when: when as Target['when'],
    required: truth('required', true),
    wait: truth('wait', true),
    timeoutMinutes: readMinutes(map.get('timeout-minutes') ?? 30, (problem) => report(at('timeout-minutes'), problem)),
  }
}

function readInputs(yaml: typeof Yaml, node: unknown, occasion: Scene, report: Report): Record<string, string> {
  if (node === undefined || (yaml.isScalar(node) && node.value === null)) return {}
  if (!yaml.isMap(node)) {
    report(node, '"inputs" is expected to be "name: value" lines.')
    return {}
  }
  if (node.items.length > 25) report(node, `${node.items.length} inputs; GitHub takes 25.`)
  return Object.fromEntries(
    node.items.map(({ key, value }) => {
      const plain = yaml.isScalar(value) ? value.value : value
      if (typeof plain === 'object' && plain !== null) report(value, 'an input is expected to be one value.')
      const text = plain === null || plain === undefined ? '' : String(plain)
      return [String(yaml.isScalar(key) ? key.value : key), fill(text, occasion, (problem) => report(value, problem))]
    }),
  )
}

function readMinutes(value: unknown, report: (problem: string) => void): number {
  if (typeof value === 'number' && value > 0 && value <= 360) return value
  report(`"timeout-minutes" is ${JSON.stringify(value)}; it takes a number up to 360.`)
  return 30
}

function fill(text: string, occasion: Scene, report: (problem: string) => void): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = occasion.values[name]
    if (value !== undefined && value !== '') return value
    const known = Object.keys(occasion.values).map((key) => `\${${key}}`)
    report(
      value === undefined ? `"${whole}" is not known; there are ${known.join(', ')}.` : `"${whole}" has no value here.`,
    )
    return ''
  })
}
