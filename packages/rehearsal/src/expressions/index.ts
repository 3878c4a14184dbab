// What the other rooms of the rehearsal use of the expressions.
export { conditionExpression, evaluateCondition } from './condition.ts'
export { coerceText, isList, isMapping, isTruthy } from './data.ts'
export { evaluateExpression } from './evaluate.ts'
export type { ContextValue, ExpressionScope } from './scope.ts'
export { evaluateText, evaluateValue, splitText } from './text.ts'
