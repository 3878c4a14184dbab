// An answer that may be none: what could not be read stays unreadable, whatever it was.
import type { Seen } from '@plumbline/audit'
import { PlumblineError } from '@plumbline/kernel'

/** The answer, or why there is none. Defects of ours are thrown. */
export async function seen<Value>(ask: () => Promise<Value | undefined>): Promise<Seen<Value>> {
  try {
    const value = await ask()
    return value === undefined ? { state: 'absent' } : { state: 'found', value }
  } catch (thrown) {
    return { state: 'unreadable', why: whyUnread(thrown) }
  }
}

/** The request and its answer, as a sentence. Throws what is no failure of a request. */
export function whyUnread(thrown: unknown): string {
  if (!(thrown instanceof PlumblineError)) throw thrown
  // What says when it goes on says more than the answer does.
  if (thrown.code === 'github-rate-limited' || thrown.request === undefined) return thrown.what
  return `${thrown.request} was answered: ${thrown.answer ?? thrown.what}`
}
