// Asked by many, looked up once; and sent by many, a few at a time.

/** The same promise for everybody who asks. */
export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined
  return () => {
    value ??= ask()
    return value
  }
}

/** The same promise for the same texts. */
export function onceEach<Texts extends readonly string[], Value>(
  ask: (...texts: Texts) => Promise<Value>,
): (...texts: Texts) => Promise<Value> {
  const values = new Map<string, Promise<Value>>()
  return (...texts) => {
    const key = JSON.stringify(texts)
    const value = values.get(key) ?? ask(...texts)
    values.set(key, value)
    return value
  }
}

/** Lets at most `limit` of the works that it is given go on at the same time, in their order. */
export function gate(limit: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = []
  let inside = 0
  return async (work) => {
    if (inside >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else inside += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // Whoever is next takes this one's place.
      if (next) next()
      else inside -= 1
    }
  }
}
