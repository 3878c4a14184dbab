// A changelog as every format hands it over: its lines, and the blocks among them that may be titles.

export interface Block {
  readonly kind: 'heading' | 'bold' | 'paragraph' | 'list-item'
  /** 1 for the outermost heading; 7 and more for what is no heading: a line of text never ends a section. */
  readonly level: number
  /** Text without markup. */
  readonly text: string
  /** 1-based; `endLine` is the last line of the block's own text (of the underline, where there is one). */
  readonly line: number
  readonly endLine: number
  /** The line where the block begins when something of it stands above its text: an overline. */
  readonly top?: number
}

export const NO_LEVEL = 7

export interface SourceDocument {
  readonly lines: readonly string[]
  readonly blocks: readonly Block[]
  /** Lines that only define links, or say nothing: no end of a section. */
  readonly isDefinition: (line: number) => boolean
  /** Lines that belong to the heading below them: its anchors. */
  readonly isAnchor: (line: number) => boolean
}

/** Lines as editors count them: only CRLF and LF end one. A byte order mark and NUL are no text. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .replace(/\r/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .split('\n')
}

/** The level of the outermost of these headings. */
export function outermostLevel(blocks: readonly Block[]): number {
  return blocks.reduce((least, { level }) => Math.min(least, level), NO_LEVEL)
}
