// JSON, with or without comments.
import { type Node, parseTree } from 'jsonc-parser'
import { invalidManifest } from '../invalid-manifest.ts'
import type { Stated } from '../reading.ts'
import { collected, type NamedFormat } from './named-file.ts'

function texts(file: string, text: string): Stated[] {
  const json = text.replace(/^\uFEFF/, ' ')
  const root = treeOf(file, json)
  const lineAt = lines(json)
  const visit = (node: Node, add: (value: string, line: number) => void): (readonly [string, Node])[] => {
    if (typeof node.value === 'string') add(node.value, lineAt(node.offset))
    if (node.type === 'array') return (node.children ?? []).map((child, index) => [String(index), child] as const)
    return (node.children ?? []).flatMap(({ children = [] }) => {
      const [name, value] = children
      return value ? [[String(name?.value), value] as const] : []
    })
  }
  return collected(root, visit, file)
}

function treeOf(file: string, json: string): Node {
  try {
    const root = parseTree(json, [], { allowTrailingComma: true })
    if (root) return root
  } catch (error) {
    // The parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error
  }
  throw invalidManifest(file, 1, 'not JSON', 'an object')
}

/** 1-based line of an offset; offsets come in rising order. */
function lines(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')]
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

export const json: NamedFormat = { texts }
