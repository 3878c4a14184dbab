// What the scanner finds in a text that is to be shown: without judging whether it is credible, because hiding costs little.
import { secretScanner } from './scanner.ts'

/** Shorter matches are words that would be hidden everywhere. */
const SHORTEST = 8

/** Every text that looks like a secret, each once. */
export async function secretsIn(text: string): Promise<readonly string[]> {
  const scan = await secretScanner()
  // A comment that tells the scanner to look away has no say here.
  const matches = await scan('text', text.replaceAll('secretlint-', 'secretlint_'))
  return [...new Set(matches.map((match) => match.text))].filter((found) => found.length >= SHORTEST)
}
