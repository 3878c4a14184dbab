// What is wrong with workflow files: collected first, then told all at once.
import { PlumblineError } from '@plumbline/kernel'

/** One reason why GitHub refuses a run; lines and columns are 1-based. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly message: string
}

/** The form that GitHub shows: `file (Line: 5, Col: 3): message`. */
export function problemText(problem: Problem): string {
  const column = problem.column === undefined ? '' : `, Col: ${problem.column}`
  return `${problem.file} (Line: ${problem.line}${column}): ${problem.message}`
}

/** Throws `workflow-invalid` with every problem, if there is one; file and line of the error are the first one's. */
export function refuseProblems(problems: readonly Problem[]): void {
  const [first] = problems
  if (first === undefined) return
  const subject = first.file.includes('.github/workflows/') ? 'workflow' : 'action'
  throw new PlumblineError('workflow-invalid', {
    what: `The ${subject} is not valid. ${problems.map(problemText).join('\n')}`,
    file: first.file,
    line: first.line,
    cause: problems,
  })
}

/** The problems that an error of refuseProblems carries; empty for any other error. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof PlumblineError) || error.code !== 'workflow-invalid') return []
  return Array.isArray(error.cause) ? (error.cause as readonly Problem[]) : []
}
