// Actions' metadata files (action.yml).
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { stepProblems } from './file-rules.ts'
import type { ActionManifest, FileLocation } from './model.ts'
import { parseActionTokens } from './parser.ts'
import { refuseProblems } from './problems.ts'
import { pickTexts, readSteps } from './read-step.ts'
import { TokenReader } from './token-reader.ts'

/** The action of a file's text. Throws `workflow-invalid` with everything that is wrong in the file. */
export function parseActionFile(text: string, location: FileLocation): ActionManifest {
  const { root, problems } = parseActionTokens(text, location.path)
  if (root === undefined || problems.length > 0) {
    const unreadable = { file: location.path, line: 1, message: 'A mapping was expected' }
    refuseProblems(problems.length > 0 ? problems : [unreadable])
  }
  const reader = new TokenReader(text)
  const manifest = readAction(reader, root as TemplateToken, location)
  if ('steps' in manifest.runs) refuseProblems(stepProblems(manifest.runs.steps, location.path))
  return manifest
}

function readAction(reader: TokenReader, root: TemplateToken, location: FileLocation): ActionManifest {
  const inputs = reader.entries(reader.get(root, 'inputs')).map(({ key, value }) => {
    const fallback = reader.optional(reader.get(value, 'default'))
    const required = reader.optional(reader.get(value, 'required')) === 'true'
    return [key, { required, ...(fallback === undefined ? {} : { default: fallback }) }] as const
  })
  const outputs = reader.entries(reader.get(root, 'outputs')).flatMap(({ key, value }) => {
    const expression = reader.optional(reader.get(value, 'value'))
    return expression === undefined ? [] : [[key, expression] as const]
  })
  return {
    location,
    name: reader.optional(reader.get(root, 'name')) ?? '',
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: readRuns(reader, reader.get(root, 'runs')),
  }
}

function readRuns(reader: TokenReader, token: TemplateToken | undefined): ActionManifest['runs'] {
  const using = reader.optional(reader.get(token, 'using')) ?? ''
  if (using === 'composite') return { using, steps: readSteps(reader, reader.get(token, 'steps')) }
  const files = pickTexts(reader, token, { main: 'main', pre: 'pre', post: 'post', 'post-if': 'postIf' } as const)
  return { ...files, using, main: files.main ?? '' }
}
