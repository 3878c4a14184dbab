// The YAML of a specification, with Ruby's tags: its nodes, and their values as they are written.
import { isMap, isScalar, isSeq, type Node, parseDocument, type ScalarTag, type Tags, visit, type YAMLMap } from 'yaml'

/** Tags that RubyGems.org knows in a specification, and the kinds of node that may have them. */
const OBJECTS = ['Specification', 'Version', 'Requirement', 'Dependency'].map((name) => `!ruby/object:Gem::${name}`)

/** Thrown for a specification that the schema of RubyGems.org refuses. */
export class WrongSpec extends Error {}

/** The mapping of a specification's fields; throws WrongSpec for aliases, objects of other classes and broken YAML. */
export function rootOf(yaml: string): YAMLMap {
  const document = parseDocument(yaml, { schema: 'core', customTags: rubyTags, logLevel: 'silent', uniqueKeys: true })
  const [error] = document.errors
  if (error) throw new WrongSpec(`invalid YAML syntax at line ${error.linePos?.[0].line ?? 0}: ${error.message}`)
  visit(document, {
    Alias: () => {
      throw new WrongSpec('UnexpectedAlias')
    },
    Node: (_key, node) => checkTag(node),
  })
  const root = document.contents
  if (!isMap(root) || root.tag !== OBJECTS[0]) throw new WrongSpec(`expected tag "${OBJECTS[0]}"`)
  return root
}

/** Without these the parser warns about every tag of Ruby's. */
function rubyTags(tags: Tags): Tags {
  const known = [...OBJECTS, '!binary', '!str', '!', '!timestamp', '!int:Fixnum']
  const asText = known.map((tag): ScalarTag => ({ tag, resolve: (text: string) => text }))
  return [...tags, ...asText]
}

function checkTag(node: Node): undefined {
  const { tag } = node
  if (tag?.startsWith('!ruby/') && !OBJECTS.includes(tag)) throw new WrongSpec(`unexpected tag "${tag}"`)
}

/** Of a list; none of anything else. */
export function items(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : []
}

/** As written: a version without quotes is no number. */
export function text(map: YAMLMap, key: string): string | undefined {
  return textOf(map.get(key, true))
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? `${node.value}`)
}

/** A single text counts as a list of one. */
export function texts(map: YAMLMap, key: string): readonly string[] {
  const node = map.get(key, true) as unknown
  return (isSeq(node) ? node.items : [node]).flatMap((item) => textOf(item) ?? [])
}
