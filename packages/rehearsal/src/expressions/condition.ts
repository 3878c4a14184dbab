// Conditions: the value of `if:`, with GitHub's implicit success().
import type { Expr } from '@actions/expressions'
import { Binary, FunctionCall, Grouping, IndexAccess, Logical, Unary } from '@actions/expressions/ast'
import { isTruthy } from './data.ts'
import { evaluateTree, parseExpression } from './evaluate.ts'
import { STATUS_FUNCTIONS } from './functions.ts'
import type { ExpressionScope } from './scope.ts'
import { splitText } from './text.ts'

/** Whether `if:` lets it run. `success() &&` is implied unless a status function stands anywhere in the condition. */
export function evaluateCondition(text: string | undefined, scope: ExpressionScope): boolean {
  const expression = conditionExpression(text)
  const tree = parseExpression(expression, scope)
  if (!mentionsStatus(tree) && scope.status !== 'success') return false
  return isTruthy(evaluateTree(tree, expression, scope))
}

/**
 * The one expression that an `if:` text stands for. Without `${{ }}` the whole text is one; anything around `${{ }}`,
 * be it the last line break of a `|` block, makes it a text, which is never empty and so always true (as on GitHub).
 */
export function conditionExpression(text: string | undefined): string {
  const given = text ?? ''
  if (given.trim() === '') return 'success()'
  if (!given.includes('${{')) return given.trim()
  const segments = splitText(given)
  const [only] = segments
  if (segments.length === 1 && only?.kind === 'expression') return only.expression
  const expressions = segments.filter((each) => each.kind === 'expression')
  let index = 0
  const pattern = segments.map((each) => (each.kind === 'literal' ? escapeFormat(each.text) : `{${index++}}`)).join('')
  return `format('${pattern}'${expressions.map((each) => `, ${each.expression}`).join('')})`
}

function escapeFormat(text: string): string {
  return text.replaceAll("'", "''").replaceAll('{', '{{').replaceAll('}', '}}')
}

/** Whether success(), failure(), cancelled() or always() is called anywhere in the tree. */
export function mentionsStatus(tree: Expr | undefined): boolean {
  if (tree instanceof FunctionCall) {
    return STATUS_FUNCTIONS.has(tree.functionName.lexeme.toLowerCase()) || tree.args.some(mentionsStatus)
  }
  if (tree instanceof Logical) return tree.args.some(mentionsStatus)
  if (tree instanceof Binary) return mentionsStatus(tree.left) || mentionsStatus(tree.right)
  if (tree instanceof Unary) return mentionsStatus(tree.expr)
  if (tree instanceof Grouping) return mentionsStatus(tree.group)
  if (tree instanceof IndexAccess) return mentionsStatus(tree.expr) || mentionsStatus(tree.index)
  return false
}
