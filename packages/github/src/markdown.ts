// Words of others and commands in GitHub's Markdown, so that nothing in them can break out, ping anybody or link anywhere.

/** A zero-width space, as an entity: it parts a mention or a reference, and no page shows it. */
const APART = '&#8203;'

/** A code block whose fence is longer than any in the text. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** A name in a sentence, as code. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (!line.includes('`')) return `\`${line}\``
  const fence = '`'.repeat(Math.max(...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return `${fence} ${line} ${fence}`
}

/**
 * Sentences that hold others' words: code between single backticks stays code; outside it nothing mentions (`@user`, which
 * becomes code), refers (`#1`, an issue's address), hides the rest (`<!--`, a fence) or shows a picture.
 */
export function prose(text: string): string {
  const parts = text.split(/(`[^`\n]+`)/)
  const last = parts.length - 1
  return parts
    .map((part, index) => (index % 2 === 1 ? part : withoutMentions(inert(part), index > 0, index < last)))
    .join('')
}

function inert(text: string): string {
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replaceAll(/&(?=[#\w])/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('`', '\\`')
    .replaceAll('~~~', '\\~~~')
    .replaceAll('![', '!\\[')
    .replaceAll('](', ']\\(')
    .replaceAll(/(?<!&)#(?=\d)/g, `#${APART}`)
    .replaceAll(/\b(GH-)(?=\d)/gi, `$1${APART}`)
    .replaceAll(/(\/(?:issues|pull|pulls|discussions)\/)(?=\d)/g, `$1${APART}`)
}

/** As code, so that `@scope/name` can be copied; parted where it touches code already, whose backticks would join. */
function withoutMentions(text: string, codeBefore: boolean, codeAfter: boolean): string {
  return text.replaceAll(
    /(?<![A-Za-z0-9])@\w+(?:[.-]+\w+)*(?:\/\w+(?:[.-]+\w+)*)?(?:@\w+(?:[.+-]+\w+)*)?/g,
    (name: string, offset: number) => {
      const touches = (codeBefore && offset === 0) || (codeAfter && offset + name.length === text.length)
      return touches ? `@${APART}${name.slice(1)}` : `\`${name}\``
    },
  )
}

/** The same in a table's cell, which is one line. */
export function cell(text: string): string {
  return prose(text.replaceAll(/\s*\n\s*/g, ' ')).replaceAll('|', '\\|')
}

/** A link with others' words as its text. */
export function link(text: string, url: string): string {
  return `[${prose(text.replaceAll(/\s+/g, ' ')).replaceAll(/[[\]]/g, '\\$&')}](${url})`
}
