// One expression (the inside of `${{ }}`) through GitHub's own lexer, parser and evaluator.
import { Evaluator, type Expr, Lexer, Parser } from '@actions/expressions'
import { PlumblineError } from '@plumbline/kernel'
import { fromData, toDictionary } from './data.ts'
import { hostFunctions } from './functions.ts'
import type { ContextValue, ExpressionScope } from './scope.ts'

/** Token kind of a quoted text in @actions/expressions' lexer, which does not export its enum. */
const STRING_TOKEN = 18

/** The syntax tree. Throws `workflow-invalid` for bad syntax and for contexts and functions that are not there. */
export function parseExpression(expression: string, scope: ExpressionScope): Expr {
  const functions = hostFunctions(scope).map((each) => ({ ...each, description: '' }))
  try {
    if (expression === '') throw new Error('An expression was expected')
    const tokens = new Lexer(expression).lex().tokens.map(withAllQuotes)
    return new Parser(tokens, Object.keys(scope.contexts), functions).parse()
  } catch (thrown) {
    throw new PlumblineError('workflow-invalid', {
      what: `The expression "${expression}" is not valid: ${messageOf(thrown)}.`,
      cause: thrown,
    })
  }
}

/** The value of an expression. Throws `workflow-invalid` (see above), `expression-failed` when it cannot be computed. */
export function evaluateExpression(expression: string, scope: ExpressionScope): ContextValue {
  return evaluateTree(parseExpression(expression, scope), expression, scope)
}

/** The value of a tree that parseExpression gave for the same scope. */
export function evaluateTree(tree: Expr, expression: string, scope: ExpressionScope): ContextValue {
  const functions = hostFunctions(scope).map((each) => [each.name.toLowerCase(), { ...each, description: '' }] as const)
  try {
    return fromData(new Evaluator(tree, toDictionary(scope.contexts), new Map(functions)).evaluate())
  } catch (thrown) {
    throw new PlumblineError('expression-failed', {
      what: `The expression "${expression}" cannot be evaluated: ${messageOf(thrown)}.`,
      cause: thrown,
    })
  }
}

type Token = ReturnType<Lexer['lex']>['tokens'][number]

/** The lexer turns only the first `''` of a text into `'`; GitHub's service turns all. */
function withAllQuotes(token: Token): Token {
  if ((token.type as number) !== STRING_TOKEN) return token
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
}

function messageOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return text.replace(/\.$/, '')
}
