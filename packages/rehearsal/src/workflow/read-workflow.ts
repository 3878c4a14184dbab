// Workflow files: GitHub's parser says whether one is valid, its token tree gives the values.
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { fileProblems } from './file-rules.ts'
import type { CallInput, FileLocation, Workflow } from './model.ts'
import { parseWorkflowTokens } from './parser.ts'
import { readPermissions } from './permissions.ts'
import { type Problem, refuseProblems } from './problems.ts'
import { readConcurrency, readDefaults, readJob } from './read-job.ts'
import { TokenReader } from './token-reader.ts'

/** The workflow of a file's text. Throws `workflow-invalid` with everything that is wrong in the file. */
export function parseWorkflowFile(text: string, location: FileLocation): Workflow {
  const { root, problems } = parseWorkflowTokens(text, location.path)
  if (root === undefined || problems.length > 0) {
    refuseProblems(problems.length > 0 ? problems : [notAMapping(location)])
  }
  const workflow = readWorkflow(new TokenReader(text), root as TemplateToken, location)
  refuseProblems(fileProblems(workflow))
  return workflow
}

function notAMapping(location: FileLocation): Problem {
  return { file: location.path, line: 1, message: 'A mapping was expected' }
}

function readWorkflow(reader: TokenReader, root: TemplateToken, location: FileLocation): Workflow {
  const get = (key: string) => reader.get(root, key)
  const [name, runName] = [reader.optional(get('name')), reader.optional(get('run-name'))]
  const permissions = readPermissions(reader, get('permissions'))
  const concurrency = readConcurrency(reader, get('concurrency'))
  const on = readEvents(reader, get('on'))
  const call = 'workflow_call' in on ? readCall(reader, reader.get(get('on'), 'workflow_call')) : undefined
  return {
    ...(name === undefined ? {} : { name }),
    ...(runName === undefined ? {} : { runName }),
    location,
    on,
    ...(permissions === undefined ? {} : { permissions }),
    ...(concurrency === undefined ? {} : { concurrency }),
    env: reader.texts(get('env')),
    defaults: readDefaults(reader, get('defaults')),
    ...(call === undefined ? {} : { call }),
    jobs: reader.entries(get('jobs')).map((entry) => readJob(reader, entry)),
  }
}

/** `on: push`, `on: [push]` and `on: {push: …}` are the same thing. */
function readEvents(reader: TokenReader, token: TemplateToken | undefined): Workflow['on'] {
  const entries = reader.entries(token)
  if (entries.length > 0) return Object.fromEntries(entries.map(({ key, value }) => [key, reader.data(value)]))
  return Object.fromEntries(reader.items(token).map((item) => [reader.text(item), null]))
}

function readCall(reader: TokenReader, token: TemplateToken | undefined): NonNullable<Workflow['call']> {
  const inputs = reader.entries(reader.get(token, 'inputs'))
  const secrets = reader.entries(reader.get(token, 'secrets'))
  const outputs = reader.entries(reader.get(token, 'outputs'))
  return {
    inputs: Object.fromEntries(inputs.map(({ key, value }) => [key, readInput(reader, value)])),
    secrets: Object.fromEntries(secrets.map(({ key, value }) => [key, { required: isRequired(reader, value) }])),
    outputs: Object.fromEntries(
      outputs.map(({ key, value }) => [key, reader.optional(reader.get(value, 'value')) ?? '']),
    ),
  }
}

function readInput(reader: TokenReader, token: TemplateToken): CallInput {
  const fallback = reader.optional(reader.get(token, 'default'))
  return {
    type: (reader.optional(reader.get(token, 'type')) ?? 'string') as CallInput['type'],
    required: isRequired(reader, token),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

function isRequired(reader: TokenReader, token: TemplateToken): boolean {
  return reader.optional(reader.get(token, 'required')) === 'true'
}
