// Steps of jobs and of composite actions.
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Step } from './model.ts'
import type { TokenReader } from './token-reader.ts'

const optionalTexts = {
  id: 'id',
  name: 'name',
  if: 'if',
  uses: 'uses',
  run: 'run',
  shell: 'shell',
  'working-directory': 'workingDirectory',
  'continue-on-error': 'continueOnError',
  'timeout-minutes': 'timeoutMinutes',
} as const

export function readSteps(reader: TokenReader, token: TemplateToken | undefined): readonly Step[] {
  return reader.items(token).map((item) => readStep(reader, item))
}

function readStep(reader: TokenReader, token: TemplateToken): Step {
  return {
    ...pickTexts(reader, token, optionalTexts),
    with: reader.texts(reader.get(token, 'with')),
    env: reader.texts(reader.get(token, 'env')),
    line: reader.entries(token)[0]?.line ?? token.line ?? 1,
  }
}

/** The texts of the named keys that are there, under their names in the model. */
export function pickTexts<Name extends string>(
  reader: TokenReader,
  token: TemplateToken | undefined,
  names: Readonly<Record<string, Name>>,
): { readonly [name in Name]?: string } {
  const picked: { [name in Name]?: string } = {}
  for (const { key, value } of reader.entries(token)) {
    const name = names[key]
    if (name !== undefined) picked[name] = reader.text(value)
  }
  return picked
}
