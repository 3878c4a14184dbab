// What a format has to offer for a file that the user names: its texts, each with the key that leads to it.
import type { Stated } from '../reading.ts'

/** One file per format implements this. */
export interface NamedFormat {
  /** Every text in the file, in its order, at most `MOST_TEXTS`. Throws `manifest-invalid`. */
  texts(file: string, text: string): Stated[]
}

/** More than anybody writes by hand; a generated file may have more. */
export const MOST_TEXTS = 20_000

/** Deeper than anybody nests. */
export const DEEPEST = 12

/** The texts of a tree whose branches have names; `visit` gives a node's text, or its branches. */
export function collected<Node>(
  root: Node,
  visit: (node: Node, add: (value: string, line: number) => void) => Iterable<readonly [string, Node]>,
  file: string,
): Stated[] {
  const found: Stated[] = []
  const walk = (node: Node, path: readonly string[]) => {
    if (path.length > DEEPEST || found.length >= MOST_TEXTS) return
    const add = (value: string, line: number) => found.push({ value, key: path.join('.'), file, line })
    for (const [name, branch] of visit(node, add)) walk(branch, [...path, name])
  }
  walk(root, [])
  return found
}
