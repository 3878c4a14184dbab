// Failures of a connection as Node's clients report them.

/** As `fetch` rejects: the reason is the cause. */
export function failure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) })
}

/** The other side went away in the middle of its answer. */
export function brokenOff(): TypeError {
  return new TypeError('terminated', {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  })
}

export function timeout(): Error {
  return Object.assign(new Error('The operation was aborted due to timeout'), { name: 'TimeoutError' })
}

/** The code of a failure from here; empty when it is none. */
export function codeOf(thrown: unknown): string {
  const { cause, name } = thrown as { cause?: { code?: string }; name?: string }
  return name === 'TimeoutError' ? 'ETIMEDOUT' : (cause?.code ?? '')
}
