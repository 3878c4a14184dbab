// Options of a command line: read by Node's own reader, refused in our words.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { nearest, PlumblineError } from '@plumbline/kernel'

/**
 * The values of these options. Throws `bad-input` for one that does not exist, with the one that may be meant; `help` is the
 * command that lists them.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  help: string,
) {
  try {
    return parseArgs({ args: [...argv], options }).values
  } catch (cause) {
    const what = noSuchOption((cause as Error).message, Object.keys(options)) ?? (cause as Error).message
    throw refusedOption(what, `${help} lists every option.`, cause)
  }
}

/** Undefined for any other message of Node's reader than that of an option that does not exist. */
function noSuchOption(message: string, names: readonly string[]): string | undefined {
  const written = /^Unknown option '(-[^']*)'/.exec(message)?.[1]
  if (written === undefined) return undefined
  const near = nearest(written.replace(/^-+/, ''), names)
  return `There is no option "${written}"${near === undefined ? '' : `; "--${near}" is meant?`}`
}

/** What is wrong with an option's value, and what to do instead. */
export function refusedOption(what: string, next: string, cause?: unknown): PlumblineError {
  return new PlumblineError('bad-input', {
    what: /[.?]$/.test(what) ? what : `${what}.`,
    means: 'An option is misspelt, or its value is missing or none that it can have.',
    next,
    ...(cause === undefined ? {} : { cause }),
  })
}
