// Colours of a terminal, or none.

const CODES = { bad: '31', good: '32', warn: '33', accent: '36', strong: '1', quiet: '2' } as const

/** Colours a text, or returns it as it is. */
export type Paint = (color: keyof typeof CODES, text: string) => string

/** The painter for a terminal with colours, or without. */
export function painter(colors: boolean): Paint {
  return colors ? (color, text) => `\u001b[${CODES[color]}m${text}\u001b[0m` : (_color, text) => text
}

/** Whether a stream is to be coloured: a terminal whose owner has not asked for none. */
export function wantsColors(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}
