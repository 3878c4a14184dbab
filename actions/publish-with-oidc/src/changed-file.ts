// Failures that lie in the caller's workflow file: what to change there, and why a re-run cannot help.
import { COMMIT_IT, type FailureDetails, PlumblineError } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'

const CHANGED_FILE = `C${COMMIT_IT.slice(1)}`

/** An empty dist folder beside an absent `prepared` is, nearly always, a forgotten `prepared`. Any other failure stays. */
export function withoutPrepared(failure: PlumblineError, inputs: Inputs): PlumblineError {
  const named = inputs.prepared !== '' || inputs.files.trim() !== ''
  if (failure.code !== 'no-files' || named) return failure
  return new PlumblineError('prepared-missing', {
    what: `Input "prepared" is not given, and there is nothing to publish without it. ${failure.what}`,
    cause: failure,
  })
}

/** What the tag points to can be read only with this; a `permissions:` block that leaves it out takes it away. */
export function lacksContents(failure: PlumblineError): PlumblineError {
  if (failure.code !== 'missing-permission' || failure.answer?.startsWith('401')) return failure
  return inFile(failure, {
    what: 'This job may not read what the tag points to: it lacks `contents: read`.',
    means: 'A `permissions:` block takes away every permission that it does not name.',
    next: 'Add `contents: read` to the permissions of the publish job, beside `id-token: write`.',
  })
}

/** Says, where the workflow file must change, that a changed one is not what a re-run reads. */
export function inChangedFile(failure: PlumblineError): PlumblineError {
  if (failure.code !== 'missing-permission' || failure.answer?.startsWith('401')) return failure
  if (failure.next.includes(CHANGED_FILE)) return failure
  return inFile(failure, failure)
}

function inFile(failure: PlumblineError, { what, means, next }: Pick<FailureDetails, 'what' | 'means' | 'next'>) {
  return new PlumblineError(failure.code, {
    what,
    ...(means === undefined ? {} : { means }),
    next: `${next ?? failure.next} ${CHANGED_FILE}`,
    ...(failure.request === undefined ? {} : { request: failure.request }),
    ...(failure.answer === undefined ? {} : { answer: failure.answer }),
    cause: failure,
  })
}
