// What happens when somebody cancels the job: the waiting ends, and what was started is left alone.
import type { Log } from '@plumbline/actions-io'

/** A runner sends SIGINT, then SIGTERM after 7.5 seconds, and ends the process 2.5 seconds later. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Aborts at the first signal. `release` gives the signals back. */
export function stopOnCancel(log: Log) {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) return
    log.info('This job is being cancelled: the downstream runs are left alone.')
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, stop)
  const release = () => {
    for (const name of SIGNALS) process.off(name, stop)
  }
  return { signal: controller.signal, release }
}

/** Waits, unless the signal has come: then there is no time to wait. */
export function untilThen(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}

/** The same for a request that GitHub's limits hold back: after the signal it is not sent at all. */
export function orGiveUp(wait: (milliseconds: number) => Promise<void>, signal: AbortSignal): typeof wait {
  return async (milliseconds) => {
    await wait(milliseconds)
    signal.throwIfAborted()
  }
}
