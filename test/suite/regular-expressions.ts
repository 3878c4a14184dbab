// The regular expressions of a source file: literals, and those made of strings that the file itself holds.
import { createContext, runInContext } from 'node:vm'
import { readSource } from './source-text.ts'

export interface Found {
  readonly expression: RegExp
  /** `FILE:LINE` */
  readonly place: string
  /** Made by `new RegExp` of constants of the file. */
  readonly isAssembled: boolean
}

const CONSTANT = /^(?:export )?const (\w+) =\s+('[^'\n]*'|"[^"\n]*"|`[^`]*`|\/[^\n]+\/[a-z]*)$/gm
const ASSEMBLED = /\bnew RegExp\(/g

/** Every literal, and every `new RegExp(...)` whose text can be told from the file's constants. */
export function regularExpressionsIn(file: string, text: string): Found[] {
  const { code, regularExpressions } = readSource(text)
  const literals = regularExpressions.map(({ start, end }) => ({
    start,
    source: text.slice(start, end) + flagsAt(text, end),
  }))
  const assembled = [...code.matchAll(ASSEMBLED)].map(({ index }) => ({
    start: index,
    source: text.slice(index, endOfCall(code, index)),
  }))
  const context = createContext({})
  for (const [, name = '', value = ''] of text.matchAll(CONSTANT)) assign(context, name, value)
  return [...literals, ...assembled].flatMap(({ start, source }): Found[] => {
    const expression = evaluated(context, source)
    const place = `${file}:${text.slice(0, start).split('\n').length}`
    return expression ? [{ expression, place, isAssembled: source.startsWith('new') }] : []
  })
}

function flagsAt(text: string, end: number): string {
  return /^[a-z]*/.exec(text.slice(end, end + 10))?.[0] ?? ''
}

function endOfCall(code: string, start: number): number {
  let depth = 0
  for (let at = start; at < code.length; at++) {
    if (code[at] === '(') depth += 1
    if (code[at] === ')' && --depth === 0) return at + 1
  }
  return code.length
}

function assign(context: object, name: string, value: string): void {
  try {
    runInContext(`var ${name} = ${value}`, createContext(context))
  } catch {
    // It is made of what the file does not hold; so is what is made of it.
  }
}

/** Undefined for what is made of the arguments of a function. */
function evaluated(context: object, source: string): RegExp | undefined {
  try {
    const [body, flags] = runInContext(
      `(() => { const e = ${source}; return [e.source, e.flags] })()`,
      createContext(context),
    )
    return new RegExp(body, flags)
  } catch {
    return undefined
  }
}
