// Options of a command line: read by Node's own reader, refused in our words.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { PlumblineError } from '@plumbline/kernel'

/** The values of these options. Throws `bad-input` for one that does not exist; `help` is the command that lists them. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  help: string,
) {
  try {
    return parseArgs({ args: [...argv], options }).values
  } catch (cause) {
    throw refusedOption((cause as Error).message, `${help} lists every option.`, cause)
  }
}

/** What is wrong with an option's value, and what to do instead. */
export function refusedOption(what: string, next: string, cause?: unknown): PlumblineError {
  return new PlumblineError('bad-input', {
    what: what.endsWith('.') ? what : `${what}.`,
    means: 'An option is misspelt, or its value is missing or none that it can have.',
    next,
    ...(cause === undefined ? {} : { cause }),
  })
}
