// The inputs that a workflow declares for `workflow_dispatch`.
import type { Node } from 'yaml'
import type { DispatchInput } from './model.ts'
import { Unreadable, type YamlReader } from './yaml-reader.ts'

const TYPES = ['string', 'choice', 'boolean', 'number', 'environment'] as const

/** What `workflow_dispatch` may declare, and a dispatch may give. */
const MOST_INPUTS = 25

/** The inputs by name. Throws `Unreadable` for declarations that GitHub refuses. */
export function readInputs(reader: YamlReader, node: Node | undefined): Readonly<Record<string, DispatchInput>> {
  const entries = reader.entries(node)
  if (entries.length > MOST_INPUTS) {
    throw new Unreadable(
      reader.line(node),
      `\`workflow_dispatch\` has ${entries.length} inputs, and ${MOST_INPUTS} are the most`,
    )
  }
  return Object.fromEntries(entries.map(({ key, value, line }) => [key, readInput(reader, key, value, line)]))
}

function readInput(reader: YamlReader, key: string, node: Node | undefined, line: number): DispatchInput {
  const written = reader.text(reader.get(node, 'type')) ?? 'string'
  const type = TYPES.find((each) => each === written)
  if (!type)
    throw new Unreadable(line, `the input \`${key}\` has the type "${written}", which is none of ${TYPES.join(', ')}`)
  const options = reader.items(reader.get(node, 'options')).map((item) => reader.text(item) ?? '')
  if (type === 'choice' && options.length === 0) {
    throw new Unreadable(line, `the input \`${key}\` is a choice without \`options\``)
  }
  const fallback = reader.text(reader.get(node, 'default'))
  return {
    type,
    required: reader.text(reader.get(node, 'required')) === 'true',
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(type === 'choice' ? { options } : {}),
  }
}
