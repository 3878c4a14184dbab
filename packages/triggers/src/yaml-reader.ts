// Values of a workflow file with the lines where they stand.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

export interface Entry {
  readonly key: string
  readonly value: Node | undefined
  /** 1-based line of the key. */
  readonly line: number
}

/** What is wrong in a file, thrown while it is read. */
export class Unreadable extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** Reads one file. Keys and texts are taken as they are written: `on` is no boolean. */
export class YamlReader {
  readonly #document: Document
  readonly #lines = new LineCounter()

  /** Throws `Unreadable` for text that is not YAML. */
  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, version: '1.2' })
    // A warning is a tag that nobody knows: a pattern that begins with `!` and has no quotes.
    const [error] = [...this.#document.errors, ...this.#document.warnings]
    if (!error) return
    const message = error.message.split(/ at line \d+/)[0] ?? error.message
    throw new Unreadable(this.#lines.linePos(error.pos[0]).line, `it is not YAML that GitHub can read: ${message}`)
  }

  get root(): Node | undefined {
    return this.#resolved(this.#document.contents)
  }

  line(node: Node | undefined): number {
    return node?.range ? this.#lines.linePos(node.range[0]).line : 1
  }

  isMap(node: Node | undefined): boolean {
    return isMap(node)
  }

  isList(node: Node | undefined): boolean {
    return isSeq(node)
  }

  /** The keys of a mapping; of anything else, none. */
  entries(node: Node | undefined): readonly Entry[] {
    if (!isMap(node)) return []
    return node.items.map((pair) => {
      const key = this.#resolved(pair.key)
      return { key: this.text(key) ?? '', value: this.#resolved(pair.value), line: this.line(key) }
    })
  }

  get(node: Node | undefined, key: string): Node | undefined {
    return this.entries(node).find((entry) => entry.key === key)?.value
  }

  /** The items of a list; a lone value is a list of one, nothing at all an empty one. */
  items(node: Node | undefined): readonly Node[] {
    if (isSeq(node)) return node.items.flatMap((item) => this.#resolved(item) ?? [])
    return node === undefined || this.isNull(node) ? [] : [node]
  }

  isNull(node: Node | undefined): boolean {
    return isScalar(node) && node.value === null
  }

  /** A scalar as it stands in the file (`1.0` stays `1.0`); undefined for lists, mappings and nothing. */
  text(node: Node | undefined): string | undefined {
    if (!isScalar(node) || node.value === null) return undefined
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  }

  /** What an alias stands for. A pattern that begins with `*` and has no quotes is one, too, of nothing. */
  #resolved(node: unknown): Node | undefined {
    const found = isAlias(node) ? node.resolve(this.#document) : node
    if (isAlias(node) && found === undefined) {
      const message = `\`*${node.source}\` is YAML's mark for an alias; a pattern that starts with \`*\` needs quotes`
      throw new Unreadable(this.line(node), message)
    }
    return isMap(found) || isSeq(found) || isScalar(found) ? found : undefined
  }
}
