// Which link definitions and footnotes of a file a part of it uses.
import MarkdownIt from 'markdown-it'

export interface DefinedText {
  readonly source: string
  /** 1-based. */
  readonly line: number
}

/**
 * The source of every definition that the section uses and that stands outside of these lines, in the file's order:
 * links, then footnotes, with what those use in turn. Labels are as markdown-it compares them.
 */
export function usedDefinitions(
  section: string,
  definitions: ReadonlyMap<string, DefinedText>,
  first: number,
  last: number,
): { readonly links: string[]; readonly footnotes: string[] } {
  const used = new Set<string>()
  let texts = [section]
  while (texts.length > 0) {
    const found = texts.flatMap((text) => [...labelsIn(text, definitions)]).filter((label) => !used.has(label))
    for (const label of found) used.add(label)
    texts = [...new Set(found)].filter(isFootnote).map((label) => withoutLabel(definitions.get(label)?.source ?? ''))
  }
  const outside = [...definitions].filter(([label, { line }]) => used.has(label) && (line < first || line > last))
  const sources = (test: (label: string) => boolean) =>
    outside.filter(([label]) => test(label)).map(([, { source }]) => source)
  return { links: sources((label) => !isFootnote(label)), footnotes: sources(isFootnote) }
}

/** Renders nothing: parses the text and notes every label that is looked up. */
function labelsIn(text: string, definitions: ReadonlyMap<string, DefinedText>): ReadonlySet<string> {
  const used = new Set<string>()
  const references = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (own, label) => {
        const found = definitions.has(String(label)) ? { href: '#', title: '' } : undefined
        if (found) used.add(String(label))
        return own[String(label)] ?? found
      },
    },
  )
  new MarkdownIt('commonmark').parse(text, { references })
  return used
}

function isFootnote(label: string): boolean {
  return label.startsWith('^')
}

/** A footnote's own text, as the paragraphs that it is. */
function withoutLabel(source: string): string {
  return source
    .replace(/^\s*\[\^[^\]]*\]:[ \t]*/, '')
    .split('\n')
    .map((line) => line.replace(/^(?: {4}|\t)/, ''))
    .join('\n')
}
