// Text for a command line that somebody pastes.

/** One argument of a command, as a POSIX shell reads it. */
export function shellQuote(text: string): string {
  return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
