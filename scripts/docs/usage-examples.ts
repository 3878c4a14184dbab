// Checks every `uses:` of ours that a reader may copy: slug, ref, what it names, and the inputs that it passes.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_REF, PROJECT_SLUG } from '@plumbline/kernel'
import { isMap, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml'

interface Example {
  readonly path: string
  /** 1-based line of the file at which `text` starts. */
  readonly line: number
  readonly text: string
}

interface Usage {
  readonly place: string
  readonly uses: string
  readonly inputs: readonly string[]
}

const OWN_OWNER = PROJECT_SLUG.split('/')[0] ?? ''

/** Everything wrong with the examples of a tree, one sentence each, with file and line. */
export function checkExamples(root: string): string[] {
  return findExamples(root).flatMap((example) => {
    const { usages, problems } = readUsages(example)
    return [...problems, ...usages.flatMap((usage) => checkUsage(root, usage))]
  })
}

function findExamples(root: string): Example[] {
  const options = { cwd: root, exclude: (path: string) => path.includes('node_modules') }
  const documents = globSync(['*.md', 'docs/**/*.md', 'actions/*/README.md', 'workflows-examples/**/*.md'], options)
  const workflows = globSync('workflows-examples/**/*.{yml,yaml}', options)
  const hidden = globSync('workflows-examples/**/.github/workflows/*.{yml,yaml}', options)
  return [
    ...documents.sort().flatMap((path) => fencedYaml(slashes(path), readFileSync(join(root, path), 'utf8'))),
    ...[...new Set([...workflows, ...hidden])]
      .sort()
      .map((path) => ({ path: slashes(path), line: 1, text: readFileSync(join(root, path), 'utf8') })),
  ]
}

/** The YAML blocks of a Markdown text. */
export function fencedYaml(path: string, markdown: string): Example[] {
  const lines = markdown.split('\n')
  const examples: Example[] = []
  let start = -1
  for (const [index, line] of lines.entries()) {
    if (start < 0 && /^\s*```ya?ml\b/.test(line)) start = index + 1
    else if (start >= 0 && /^\s*```\s*$/.test(line)) {
      examples.push({ path, line: start + 1, text: lines.slice(start, index).join('\n') })
      start = -1
    }
  }
  return examples
}

function readUsages(example: Example): { usages: Usage[]; problems: string[] } {
  const counter = new LineCounter()
  const usages: Usage[] = []
  const problems: string[] = []
  const place = (offset: number) => `${example.path}:${example.line + counter.linePos(offset).line - 1}`
  for (const document of parseAllDocuments(example.text, { lineCounter: counter })) {
    for (const error of document.errors) problems.push(`${place(error.pos[0])}: ${error.message.split('\n')[0]}`)
    visit(document, {
      Map(_key, node) {
        const uses = node.get('uses')
        if (typeof uses !== 'string') return
        const passed = node.get('with')
        const inputs = isMap(passed) ? passed.items.map((item) => String(isScalar(item.key) ? item.key.value : '')) : []
        usages.push({ place: place((node.get('uses', true) as Node).range?.[0] ?? 0), uses, inputs })
      },
    })
  }
  return { usages, problems }
}

function checkUsage(root: string, usage: Usage): string[] {
  const { place, uses } = usage
  if (!uses.startsWith(`${OWN_OWNER}/`) && !uses.includes('/plumbline/')) return []
  const [target = '', ref = ''] = uses.split('@')
  if (!target.startsWith(`${PROJECT_SLUG}/`)) return [`${place}: "${uses}" must start with "${PROJECT_SLUG}/".`]
  const problems = ref === PROJECT_REF ? [] : [`${place}: "${uses}" must end in "@${PROJECT_REF}".`]
  const path = target.slice(PROJECT_SLUG.length + 1)
  const known = knownInputs(root, path)
  if (!known) return [...problems, `${place}: "${uses}" names neither an action nor a reusable workflow of ours.`]
  const missing = known.required.filter((name) => !usage.inputs.includes(name))
  return [
    ...problems,
    ...usage.inputs
      .filter((name) => !known.all.includes(name))
      .map((name) => `${place}: "${path}" has no input "${name}".`),
    ...missing.map((name) => `${place}: "${path}" needs the input "${name}".`),
  ]
}

function knownInputs(root: string, path: string): { all: string[]; required: string[] } | undefined {
  const action = /^actions\/[^/]+$/.test(path)
  if (!action && !/^\.github\/workflows\/[^/]+\.yml$/.test(path)) return undefined
  const file = join(root, action ? `${path}/action.yml` : path)
  if (!existsSync(file)) return undefined
  const [document] = parseAllDocuments(readFileSync(file, 'utf8'))
  const value = document?.toJS() ?? {}
  if (!action && !(value.on && typeof value.on === 'object' && 'workflow_call' in value.on)) return undefined
  const inputs: Record<string, { required?: boolean } | null> =
    (action ? value.inputs : value.on.workflow_call?.inputs) ?? {}
  return { all: Object.keys(inputs), required: Object.keys(inputs).filter((name) => inputs[name]?.required) }
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}
