// MSBuild's conditions (https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions) as far as files decide them.

export type Answer = boolean | 'unknown'

export interface Facts {
  /** A text with its properties put in; undefined where one is not known. */
  readonly expand: (text: string) => string | undefined
  readonly exists: (path: string) => boolean
}

const COMPARISON = /^'([^']*)'\s*(==|!=)\s*'([^']*)'$/
const EXISTENCE = /^(!?)\s*exists\s*\(\s*'([^']*)'\s*\)$/i

/** The answer to a condition; comparisons that `and` joins are read, anything else is unknown. */
export function answerTo(condition: string | undefined, facts: Facts): Answer {
  if (condition === undefined || condition.trim() === '') return true
  if (condition.length > 1024) return 'unknown'
  const answers = condition.split(/\band\b/i).map((clause) => clauseAnswer(clause.trim(), facts))
  if (answers.includes(false)) return /\bor\b/i.test(condition) ? 'unknown' : false
  return answers.every((answer) => answer === true) || 'unknown'
}

function clauseAnswer(clause: string, { expand, exists }: Facts): Answer {
  const existence = EXISTENCE.exec(clause)
  if (existence) {
    const path = expand(existence[2] ?? '')
    return path === undefined ? 'unknown' : exists(path) !== (existence[1] === '!')
  }
  const comparison = COMPARISON.exec(clause)
  if (!comparison) return 'unknown'
  const [left, right] = [expand(comparison[1] ?? ''), expand(comparison[3] ?? '')]
  if (left === undefined || right === undefined) return 'unknown'
  return (left.toLowerCase() === right.toLowerCase()) === (comparison[2] === '==')
}
