// Changes of a text by offsets, made in one pass.

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all edits; of two that overlap the one that begins first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return `${parts.join('')}${text.slice(at)}`
}
