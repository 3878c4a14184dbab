// Values out of the parser's token tree, as they stand in the file.
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
} from '@actions/workflow-parser/templates/tokens/type-guards'
import { TokenType } from '@actions/workflow-parser/templates/tokens/types'
import { LineCounter, parseDocument, visit } from 'yaml'
import type { Texts } from './model.ts'

export interface Entry {
  readonly key: string
  readonly value: TemplateToken
  /** 1-based line of the key. */
  readonly line: number
}

/** Reads tokens of one file. */
export class TokenReader {
  /** `line:column` → text of every scalar that holds an expression. */
  readonly #expressions: ReadonlyMap<string, string>

  constructor(text: string) {
    this.#expressions = expressionTexts(text)
  }

  entries(token: TemplateToken | undefined): readonly Entry[] {
    if (token === undefined || !isMapping(token)) return []
    return [...token].map(({ key, value }) => ({ key: this.text(key), value, line: key.line ?? 1 }))
  }

  get(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
    return this.entries(token).find((entry) => entry.key === key)?.value
  }

  /** The items of a list; a lone value is a list of one. */
  items(token: TemplateToken | undefined): readonly TemplateToken[] {
    if (token === undefined || isNull(token)) return []
    return isSequence(token) ? [...token] : [token]
  }

  /**
   * The text of a scalar. For expressions the parser keeps a rewritten form (`format(…)`, of a block's raw lines), so
   * that the text comes from the scalar at the token's position; a lone expression starts behind its quotes.
   */
  text(token: TemplateToken): string {
    const written = this.#expressions.get(`${token.line}:${token.col}`)
    if (written !== undefined) return written
    if (isBasicExpression(token)) return `\${{ ${token.expression} }}`
    return isNull(token) ? '' : String(token)
  }

  optional(token: TemplateToken | undefined): string | undefined {
    return token === undefined ? undefined : this.text(token)
  }

  texts(token: TemplateToken | undefined): Texts {
    return Object.fromEntries(this.entries(token).map(({ key, value }) => [key, this.text(value)]))
  }

  /** Plain data with the types of the file; expressions stay texts. */
  data(token: TemplateToken): unknown {
    if (isMapping(token)) {
      return Object.fromEntries(this.entries(token).map(({ key, value }) => [key, this.data(value)]))
    }
    if (isSequence(token)) return this.items(token).map((item) => this.data(item))
    if (isNull(token)) return null
    return isBoolean(token) || isNumber(token) ? token.value : this.text(token)
  }
}

function isNull(token: TemplateToken): boolean {
  return token.templateTokenType === TokenType.Null
}

function expressionTexts(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!text.includes('${{')) return found
  const lineCounter = new LineCounter()
  visit(parseDocument(text, { lineCounter, uniqueKeys: false }), {
    Scalar(_key, node) {
      if (typeof node.value !== 'string' || !node.value.includes('${{') || !node.range) return
      const { line, col } = lineCounter.linePos(node.range[0])
      found.set(`${line}:${col}`, node.value)
    },
  })
  return found
}
