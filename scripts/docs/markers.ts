// Filling the part of a text between two marker lines.

/**
 * The text with what stands between `<!-- name -->` and `<!-- /closing -->` replaced;
 * undefined when the two markers do not stand on lines of their own, in this order.
 */
export function fillMarkers(text: string, name: string, content: string, closing = name): string | undefined {
  const lines = text.split('\n')
  const open = lines.indexOf(`<!-- ${name} -->`)
  const close = lines.indexOf(`<!-- /${closing} -->`, open)
  if (open < 0 || close < 0) return undefined
  return [...lines.slice(0, open + 1), content, ...lines.slice(close)].join('\n')
}

/** The argument of every `<!-- name argument -->` marker line, in order. */
export function markerArguments(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`^<!-- ${name} (\\S+) -->$`, 'gm'))].map((match) => match[1] ?? '')
}
