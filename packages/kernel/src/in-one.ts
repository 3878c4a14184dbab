// Several refusals as one failure, so that whoever corrects the first does not meet the next one by one.
import { PlumblineError } from './errors.ts'

/** The only one as it is; of several one with all that is wrong and all that is to be done. Must not be empty. */
export function inOne(refused: readonly PlumblineError[]): PlumblineError {
  const [first, ...others] = refused
  if (first && others.length === 0) return first
  const together = (part: (one: PlumblineError) => string) => [...new Set(refused.map(part))].join(' ')
  return new PlumblineError('bad-input', {
    what: together(({ what }) => what),
    means: `${refused.length} values cannot be as they are.`,
    next: together(({ next }) => next),
  })
}
