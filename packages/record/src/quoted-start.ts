// The start of a text that is not what it should be, for messages.

const LONGEST = 80

/**
 * Quoted as JSON, at most 80 characters. A word is shown whole or not at all: what hides tokens knows them by their shape,
 * which half a token does not have.
 */
export function quotedStart(text: string): string {
  if (text.length <= LONGEST) return JSON.stringify(text)
  const start = text.slice(0, LONGEST)
  const isWithin = /[\w.~+/=-]/.test(text[LONGEST] ?? '')
  return JSON.stringify(`${isWithin ? start.replace(/[\w.~+/=-]{1,80}$/, '') : start}…`)
}
