// JSON by a path.
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { lineAt } from '../search.ts'
import { jsonSteps } from './json-path.ts'
import type { PathReader, Place } from './value-path.ts'

function find(text: string, path: string): Place {
  const json = text.replace(/^\uFEFF/, ' ')
  let found: ReturnType<typeof findNodeAtLocation>
  try {
    const tree = parseTree(json)
    found = tree && findNodeAtLocation(tree, jsonSteps(path) ?? [])
  } catch (error) {
    // The parser calls itself for every level.
    if (!(error instanceof RangeError)) throw error
  }
  const value: unknown = found?.value
  return typeof value === 'string' && value !== '' ? { value, line: lineAt(json, found?.offset ?? 0) } : undefined
}

export const json: PathReader = { isPlain: (path) => jsonSteps(path) !== undefined, find }
