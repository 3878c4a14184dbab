// Texts with `${{ }}` in them.
import { PlumblineError } from '@plumbline/kernel'
import { coerceText } from './data.ts'
import { evaluateExpression } from './evaluate.ts'
import type { ContextValue, ExpressionScope } from './scope.ts'

export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: string }

/** The pieces of a text in order; `}}` inside a quoted text does not end an expression. */
export function splitText(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let rest = 0
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', rest)) {
    if (open > rest) segments.push({ kind: 'literal', text: text.slice(rest, open) })
    const close = closingOf(text, open + 3)
    segments.push({ kind: 'expression', expression: text.slice(open + 3, close).trim() })
    rest = close + 2
  }
  if (rest < text.length) segments.push({ kind: 'literal', text: text.slice(rest) })
  return segments
}

function closingOf(text: string, from: number): number {
  let quoted = false
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted
    else if (!quoted && text.startsWith('}}', index)) return index
  }
  throw new PlumblineError('workflow-invalid', {
    what: `The expression "${text.slice(from - 3)}" is not closed: its }} is missing.`,
  })
}

/** The text with every expression replaced by its value, in GitHub's coercion. */
export function evaluateText(text: string, scope: ExpressionScope): string {
  return splitText(text)
    .map((each) => (each.kind === 'literal' ? each.text : coerceText(evaluateExpression(each.expression, scope))))
    .join('')
}

/** The value of a text: a text that is one expression and nothing else keeps the type, any other is a text. */
export function evaluateValue(text: string, scope: ExpressionScope): ContextValue {
  const [only, ...others] = splitText(text)
  if (only?.kind === 'expression' && others.length === 0) return evaluateExpression(only.expression, scope)
  return evaluateText(text, scope)
}
