// How long a text is as GitHub counts it: in characters, of which some take two places in a string.

const HIGH = /[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g

/** Characters, surrogate pairs counted once. */
export function lengthOf(text: string): number {
  let pairs = 0
  for (const _ of text.matchAll(HIGH)) pairs += 1
  return text.length - pairs
}
