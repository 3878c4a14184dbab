// The door to GitHub's own parser: text in, token tree and positioned errors out.
import './json-modules.ts'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Problem } from './problems.ts'

const { isMapping, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser')
const { convertActionTemplate } = await import('@actions/workflow-parser/actions/action-template')
const { convertConcurrency } = await import('@actions/workflow-parser/model/converter/concurrency')
const { convertJobs } = await import('@actions/workflow-parser/model/converter/jobs')
const { convertOn } = await import('@actions/workflow-parser/model/converter/events')
const { handleTemplateTokenErrors } = await import('@actions/workflow-parser/model/converter/handle-errors')

type ParseResult = ReturnType<typeof parseWorkflow>

export interface Parsed {
  /** Undefined when the file is no YAML mapping at all; then there are problems. */
  readonly root: MappingToken | undefined
  readonly problems: readonly Problem[]
}

/** A workflow file. The parser's conversion is run for what only it checks (needs, conditions, ids); its values are not used. */
export function parseWorkflowTokens(text: string, file: string): Parsed {
  const result = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter())
  const { context, value } = result
  if (value !== undefined && context.errors.count === 0 && isMapping(value)) {
    for (const { key, value: part } of value) {
      const convert = conversions[key.toString()]
      if (convert) handleTemplateTokenErrors(value, context, undefined, () => void convert(context, part))
    }
  }
  return parsed(result, file)
}

/** An action's metadata file. */
export function parseActionTokens(text: string, file: string): Parsed {
  const result = parseAction({ name: file, content: text }, new NoOperationTraceWriter())
  const { context, value } = result
  if (value !== undefined && context.errors.count === 0) {
    handleTemplateTokenErrors(value, context, undefined, () => void convertActionTemplate(context, value))
  }
  return parsed(result, file)
}

type Context = ParseResult['context']

const conversions: Readonly<Record<string, (context: Context, part: TemplateToken) => unknown>> = {
  on: convertOn,
  jobs: convertJobs,
  concurrency: convertConcurrency,
}

function parsed({ context, value }: ParseResult, file: string): Parsed {
  const problems = context.errors.getErrors().map((error): Problem => {
    const start = error.range?.start
    const place = start === undefined ? { line: 1 } : { line: start.line, column: start.column }
    return { file, ...place, message: error.rawMessage }
  })
  return { root: value !== undefined && isMapping(value) ? value : undefined, problems }
}
