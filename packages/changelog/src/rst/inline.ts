// Inline markup of reStructuredText as Markdown: literals, roles, links; what is not known stays readable text.
import { type Explicit, normalised } from './explicit.ts'

// One alternative per construct, tried from left to right; every one ends at the next mark of its own kind.
const INLINE =
  /\\([\s\S])|``((?:[^`\n]|`(?!`))+?)``|(?::([A-Za-z][\w+.:-]{0,60}):)?`([^`]{1,1000})`(__?)?(?::([A-Za-z][\w+.-]{0,60}):(?!`))?|\|([^|\s][^|\n]{0,100})\|(_{0,2})|(?<![\w`])\[(\d{1,4}|#[\w-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_(?!\w)|(?<![\w`/.])([A-Za-z0-9](?:[\w.+-]{0,100}[A-Za-z0-9])?)(__?)(?![\w`])/g

// Roles that name something in the program: shown as code, as Sphinx does.
const CODE =
  /(?:^|:)(?:func|meth|class|mod|attr|data|exc|obj|const|type|any|keyword|option|envvar|file|program|command|kbd|code|literal|samp|confval|hook|fixture|globalvar|setting|cmdoption|token|c|cpp|macro|member|var|regexp|mimetype|makevar|rst|dir|role|directive)$/
const ISSUE = /^(?:issue|issues|pr|pull|pull-request|gh|ghpull|ghissue|bug|feature|support|ticket|bpo|user|commit)$/
const PUBLISHED: Readonly<Record<string, [string, string]>> = {
  pep: ['PEP ', 'https://peps.python.org/pep-'],
  rfc: ['RFC ', 'https://datatracker.ietf.org/doc/html/rfc'],
  cve: ['', 'https://www.cve.org/CVERecord?id='],
}

/** One line or paragraph as Markdown. */
export function inlineMarkdown(text: string, explicit: Explicit, depth = 0): string {
  return text.replace(INLINE, (...match: (string | undefined)[]) => {
    const [whole = '', escaped, literal, role, quoted, ending, roleAfter, name, nameEnding, note, word, wordEnding] =
      match
    if (escaped !== undefined) return escapedText(escaped)
    if (literal !== undefined) return code(literal.trim())
    if (quoted !== undefined) return interpreted(quoted, role ?? roleAfter, ending ?? '', explicit)
    if (name !== undefined) return substituted(whole, name, nameEnding ?? '', explicit, depth)
    if (note !== undefined) return `\\[${note}\\]`
    const address = word && wordEnding ? explicit.targets.get(normalised(word)) : undefined
    return address ? link(word ?? '', address) : whole
  })
}

/** The text alone, for titles: no marks, no addresses. */
export function inlineText(text: string): string {
  return text
    .replace(/``([^`]+)``/g, '$1')
    .replace(/(?::[\w+.:-]{1,60}:)?`([^`<]*)(?:<[^`<>]*>)?`(?:__?)?/g, (_, own: string) => own.trimEnd())
    .replace(/\\(\S)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|\s)\*([^*]+)\*/g, '$1$2')
    .replace(/\|([^|\s][^|]*)\|/g, '$1')
    .replace(/([\w)])__?(?=\s|$)/g, '$1')
}

function escapedText(character: string): string {
  if (/\s/.test(character)) return ''
  return /[*_`<>#[\]\\|~]/.test(character) ? `\\${character}` : character
}

function interpreted(quoted: string, role: string | undefined, ending: string, explicit: Explicit): string {
  const embedded = /^([^<]*)<([^<>]+)>$/.exec(quoted)
  const shown = (embedded?.[1] ?? quoted).trim().replace(/\\(.)/g, '$1')
  if (role !== undefined) return ofRole(role, shown, embedded?.[2])
  if (embedded) {
    const address = embedded[2] ?? ''
    const named = /^(.+)_$/.exec(address)?.[1]
    return link(shown || address, (named && explicit.targets.get(normalised(named))) || address)
  }
  const address = ending ? explicit.targets.get(normalised(quoted)) : undefined
  if (address) return link(shown, address)
  return ending ? shown : code(shown)
}

function ofRole(role: string, shown: string, target: string | undefined): string {
  const published = PUBLISHED[role]
  if (published) return link(`${published[0]}${shown}`, `${published[1]}${number(role, target ?? shown)}`)
  if (ISSUE.test(role.toLowerCase())) return issues(role.toLowerCase(), shown, target)
  if (CODE.test(role)) return code(shown.replace(/^!/, '').replace(/^~(?:[\w.]*\.)?/, ''))
  return shown
}

function number(role: string, text: string): string {
  const digits = text.replace(/#.*$/, '')
  return role === 'pep' ? digits.padStart(4, '0') : digits
}

/** `:issue:`12,13`` is `#12, #13`, which GitHub links by itself. */
function issues(role: string, shown: string, target: string | undefined): string {
  if (role === 'user') return /^[\w-]{1,40}$/.test(target ?? shown) ? `@${target ?? shown}` : shown
  if (role === 'commit' || role === 'bpo') return role === 'bpo' ? `bpo-${shown}` : shown
  return shown.replace(/(^|[,\s])(?=\d)/g, '$1#').replace(/,(?=#)/g, ', ')
}

function substituted(whole: string, name: string, ending: string, explicit: Explicit, depth: number): string {
  const text = explicit.substitutions.get(name)
  if (text === undefined) return whole
  const shown = depth < 2 ? inlineMarkdown(text, explicit, depth + 1) : text
  const address = ending ? explicit.targets.get(normalised(name)) : undefined
  return address ? link(shown, address) : shown
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function link(text: string, address: string): string {
  const shown = text.replace(/(?<!\\)[[\]]/g, '\\$&')
  return /[\s()<>]/.test(address) ? `[${shown}](<${address.replace(/[<>\s]/g, '')}>)` : `[${shown}](${address})`
}
