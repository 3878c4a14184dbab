// HTML out of templates in which every value is escaped unless it is HTML already.

/** Text that is HTML already. */
export interface Html {
  readonly html: string
}

type Value = Html | string | number | readonly Html[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template; values stand in text or in quoted attributes, never elsewhere. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: texts.reduce((sum, text, index) => sum + htmlOf(values[index - 1] ?? '') + text) }
}

/** What is written by us and needs no escaping: the style and the script. */
export function raw(text: string): Html {
  return { html: text }
}

/** Foreign text as it may stand in HTML and before somebody's eyes. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** An address that can be followed without harm; empty for any other. */
export function safeUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : ''
}

/** Control characters reorder or hide what is read before it is pasted: each shows as a replacement character. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (character === '\n' ? '\n' : '\ufffd'))
}

function htmlOf(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((each) => each.html).join('')
}
