// YAML by a path.
import { isScalar, LineCounter, parseDocument } from 'yaml'
import { jsonSteps } from './json-path.ts'
import type { PathReader, Place } from './value-path.ts'

const LONGEST_YAML = 256 * 1024

function find(text: string, path: string): Place {
  if (text.length > LONGEST_YAML) return undefined
  const lineCounter = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    const node = document.getIn(jsonSteps(path) ?? [], true)
    if (!isScalar(node) || typeof node.value !== 'string' || node.value === '') return undefined
    return { value: node.value, line: lineCounter.linePos(node.range?.[0] ?? 0).line || 1 }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

export const yaml: PathReader = { isPlain: (path) => jsonSteps(path) !== undefined, find }
