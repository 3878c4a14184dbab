// YAML.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { invalidManifest } from '../invalid-manifest.ts'
import type { Stated } from '../reading.ts'
import { collected, type NamedFormat } from './named-file.ts'

const LONGEST_YAML = 256 * 1024

function texts(file: string, text: string): Stated[] {
  if (text.length > LONGEST_YAML) throw invalidManifest(file, 1, 'too long', `at most ${LONGEST_YAML} characters`)
  const lineCounter = new LineCounter()
  const visit = (node: Node | null, add: (value: string, line: number) => void) => {
    if (isScalar(node) && typeof node.value === 'string')
      add(node.value, lineCounter.linePos(node.range?.[0] ?? 0).line)
    return branches(node)
  }
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    return collected<Node | null>(document.contents, visit, file)
  } catch (error) {
    // The parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error
    throw invalidManifest(file, 1, 'nested too deeply to be read', 'YAML of fewer levels')
  }
}

/** An alias is not followed: a text stands where it is written. */
function branches(node: Node | null): (readonly [string, Node | null])[] {
  if (isMap(node))
    return node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value as Node | null])
  return isSeq(node) ? node.items.map((item, index) => [String(index), item as Node | null]) : []
}

export const yaml: NamedFormat = { texts }
