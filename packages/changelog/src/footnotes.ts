// Footnotes as GitHub reads them, which CommonMark takes for paragraphs: `[^1]: Text.`, with what is indented below.

export interface Footnote {
  /** With its circumflex: `^1`. */
  readonly label: string
  /** 1-based, inclusive. */
  readonly line: number
  readonly endLine: number
}

const BEGIN = /^ {0,3}\[(\^[^\]\s[]{1,200})\]:/

/** The footnotes that begin in a paragraph of these lines (1-based, inclusive). */
export function footnotesIn(lines: readonly string[], first: number, last: number): Footnote[] {
  if (!BEGIN.test(lines[first - 1] ?? '')) return []
  const begins: { readonly label: string; readonly line: number }[] = []
  for (let line = first; line <= last; line++) {
    const label = BEGIN.exec(lines[line - 1] ?? '')?.[1]
    if (label !== undefined) begins.push({ label, line })
  }
  return begins.map(({ label, line }, index) => {
    const next = begins[index + 1]
    return { label, line, endLine: next ? next.line - 1 : endOf(lines, last) }
  })
}

/** Blocks below that are indented as those of a list item are. */
function endOf(lines: readonly string[], last: number): number {
  let end = last
  for (let line = last + 1; line <= lines.length; line++) {
    const text = lines[line - 1] ?? ''
    if (/^(?: {4}|\t)\s*\S/.test(text)) end = line
    else if (text.trim() !== '') break
  }
  return end
}
