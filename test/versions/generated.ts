// Versions by the thousand for the comparisons with other readers: the same at every run.

/** Numbers from 0 up to a limit, from a seed (mulberry32): a failure is found again. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** What a kind of version is made of. */
export interface Grammar {
  /** Parts in their order; each is one of its texts, `#` in them being a number. */
  readonly parts: readonly (readonly string[])[]
  /** Characters of which one is put somewhere into every fifth text, so that some are no versions. */
  readonly noise: string
}

/** That many different texts of a grammar. */
export function textsOf({ parts, noise }: Grammar, count: number, seed: number): string[] {
  const below = numbersFrom(seed)
  const pick = (choices: readonly string[]) => choices[below(choices.length)] ?? ''
  const numbers = ['0', '1', '2', '3', '9', '10', '11', '00', '01', '20240101']
  const texts = new Set<string>()
  while (texts.size < count) {
    const text = parts.map((choices) => pick(choices).replaceAll('#', () => pick(numbers))).join('')
    const at = below(text.length + 1)
    texts.add(below(5) === 0 ? `${text.slice(0, at)}${noise[below(noise.length)]}${text.slice(at)}` : text)
  }
  return [...texts]
}
