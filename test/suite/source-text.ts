// Reads TypeScript just well enough to see what a file imports and which names it uses: strings and comments set apart.

export interface SourceText {
  /** The code with comments, and the contents of strings and regular expressions, blanked; lines stay where they are. */
  readonly code: string
  /** Module specifiers of import, export … from, and import() with a literal, in order. */
  readonly imports: readonly ImportStatement[]
  /** Where regular expressions stand in the text, without their flags. */
  readonly regularExpressions: readonly { readonly start: number; readonly end: number }[]
}

export interface ImportStatement {
  readonly specifier: string
  /** `import type`/`export type`: gone at run time. */
  readonly typeOnly: boolean
}

interface Literal {
  readonly start: number
  readonly end: number
  readonly kind: 'comment' | 'string' | 'regex'
}

/** Splits a source into code and literals. */
export function readSource(text: string): SourceText {
  const literals = findLiterals(text)
  let code = text
  for (const { start, end, kind } of literals) {
    const [from, to] = kind === 'comment' ? [start, end] : [start + 1, end - 1]
    code = code.slice(0, from) + code.slice(from, to).replaceAll(/[^\n]/g, ' ') + code.slice(to)
  }
  return {
    code,
    imports: findImports(text, code, literals),
    regularExpressions: literals.filter(({ kind }) => kind === 'regex'),
  }
}

function findImports(text: string, code: string, literals: readonly Literal[]): ImportStatement[] {
  return literals
    .filter(({ kind }) => kind === 'string')
    .flatMap(({ start, end }) => {
      const before = code.slice(0, start)
      const statement = /(?:^|[;\n])\s*(import|export)\b([^;'"`]*)$/.exec(before)
      const declared = statement && (statement[2]?.trim() === '' || /\bfrom\s*$/.test(before))
      if (!declared && !/\bimport\s*\(\s*$/.test(before)) return []
      return [{ specifier: text.slice(start + 1, end - 1), typeOnly: /^\s+type\b/.test(statement?.[2] ?? '') }]
    })
}

function findLiterals(text: string): Literal[] {
  const found: Literal[] = []
  let at = 0
  while (at < text.length) {
    const literal = literalAt(text, at)
    if (literal) {
      found.push(...literal)
      at = Math.max(at + 1, literal.at(-1)?.end ?? at)
    } else at++
  }
  return found
}

function literalAt(text: string, at: number): Literal[] | undefined {
  const pair = text.slice(at, at + 2)
  if (pair === '//') return [{ kind: 'comment', start: at, end: endOr(text.indexOf('\n', at), text.length) }]
  if (pair === '/*') return [{ kind: 'comment', start: at, end: endOr(text.indexOf('*/', at + 2) + 2, text.length) }]
  const character = text[at]
  if (character === "'" || character === '"') return [{ kind: 'string', start: at, end: endOfQuoted(text, at) }]
  if (character === '`') return templateParts(text, at)
  if (character === '/' && startsExpression(text.slice(0, at))) {
    return [{ kind: 'regex', start: at, end: endOfRegex(text, at) }]
  }
  return undefined
}

/** A template's texts; what stands in its `${}` is code and is looked through like any other. */
function templateParts(text: string, start: number): Literal[] {
  const parts: Literal[] = []
  let from = start
  let at = start + 1
  while (at < text.length) {
    if (text[at] === '\\') at += 2
    else if (text[at] === '`') return [...parts, { kind: 'string', start: from, end: at + 1 }]
    else if (text.startsWith('${', at)) {
      parts.push({ kind: 'string', start: from, end: at + 2 })
      const inner = untilBrace(text, at + 2)
      parts.push(...inner.literals)
      from = inner.end
      at = inner.end + 1
    } else at++
  }
  return parts
}

function untilBrace(text: string, start: number): { literals: Literal[]; end: number } {
  const literals: Literal[] = []
  let depth = 0
  let at = start
  while (at < text.length) {
    const literal = literalAt(text, at)
    if (literal) {
      literals.push(...literal)
      at = Math.max(at + 1, literal.at(-1)?.end ?? at)
      continue
    }
    if (text[at] === '}' && depth === 0) break
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    at++
  }
  return { literals, end: at }
}

function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === text[start] || text[at] === '\n') return at + 1
  }
  return text.length
}

function endOfRegex(text: string, start: number): number {
  let inClass = false
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '\n') return at
    else if (character === '[') inClass = true
    else if (character === ']') inClass = false
    else if (character === '/' && !inClass) return at + 1
  }
  return text.length
}

/** Where an expression may begin, a slash begins a regular expression; elsewhere it divides. */
function startsExpression(before: string): boolean {
  return /(?:^|[=(,:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|yield|throw|else|do)|=>)\s*$/.test(
    before.slice(-40),
  )
}

function endOr(found: number, fallback: number): number {
  return found < 2 ? fallback : found
}
