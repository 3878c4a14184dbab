// Whether a rehearsal may run as things are: isolated, or with words about it, or not at all.
import { PlumblineError } from '@plumbline/kernel'
import type { IsolationProbe, Way } from './isolation.ts'

export interface IsolationDecision {
  /** The way to isolate; undefined when steps run unprotected. */
  readonly how: Way | undefined
  /** What the transcript says about it. */
  readonly line: string
}

/**
 * Isolated wherever it works. Elsewhere our own example still runs, and any other repository with `--unsafe-steps`.
 * Throws `not-isolated` for the rest.
 */
export function decideIsolation(
  probe: IsolationProbe,
  wish: { readonly ownExample: boolean; readonly unsafeSteps: boolean },
): IsolationDecision {
  if (wish.unsafeSteps && !wish.ownExample) return { how: undefined, line: 'not isolated: --unsafe-steps was given' }
  if (probe.works) return { how: probe.how, line: `isolated: nothing leaves this machine (${probe.how})` }
  if (wish.ownExample)
    return { how: undefined, line: `not isolated: ${probe.why}; the steps of the example are our own` }
  throw new PlumblineError('not-isolated', { what: `This machine cannot isolate the steps: ${probe.why}.` })
}
