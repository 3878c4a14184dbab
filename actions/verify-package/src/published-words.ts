// What is to be done about a package that is out already: nobody can build it again.
import { type Finding, failureText, PlumblineError } from '@plumbline/kernel'
import { findingsError } from '@plumbline/registries'

type Code = NonNullable<Finding['code']>

const OTHER_SOURCE: readonly Code[] = ['differs-from-source', 'not-in-source']
const MEANS =
  'It was published from another commit, with files that nobody has committed, or by somebody who had no business to.'
const NEXT =
  'Find out who published it. Nobody of you? Then it is an incident: yank it, revoke what could publish it, and release a new version. Else commit what the patch in the summary holds, so that a commit stands behind this version.'

/** What to do about findings of this kind; `isOut` for a package that is published already. */
export function nextFor(code: Code, isOut: boolean): string {
  return isOut && OTHER_SOURCE.includes(code) ? NEXT : failureText(code).next
}

/** How the step ends; undefined without an error among the findings. */
export function failureOf(findings: readonly Finding[], isOut: boolean): PlumblineError | undefined {
  const failure = findingsError(findings)
  if (!failure || !isOut || !OTHER_SOURCE.includes(failure.code)) return failure
  const { code, what, file } = failure
  return new PlumblineError(code, { what, means: MEANS, next: NEXT, ...(file === undefined ? {} : { file }) })
}
