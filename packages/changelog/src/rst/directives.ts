// Directives of reStructuredText (`.. note::` and the like) as Markdown.

/** How a directive's content is converted: blocks of text, one level deeper. */
export type Convert = (lines: readonly string[]) => string[]

const ALERTS: Readonly<Record<string, string>> = {
  note: 'NOTE',
  ...{ tip: 'TIP', hint: 'TIP' },
  important: 'IMPORTANT',
  ...{ warning: 'WARNING', attention: 'WARNING' },
  ...{ caution: 'CAUTION', danger: 'CAUTION', error: 'CAUTION' },
}
const CODE = new Set([
  'code',
  'code-block',
  'sourcecode',
  'parsed-literal',
  'literalinclude',
  'ipython',
  'prompt',
  'math',
])
const LABELS: Readonly<Record<string, string>> = {
  ...{ versionadded: 'New in version', versionchanged: 'Changed in version', deprecated: 'Deprecated since version' },
  ...{ versionremoved: 'Removed in version', seealso: 'See also', todo: 'To do' },
}
// They speak to the tool that builds the pages, not to its readers.
const DROPPED = new Set([
  ...[
    'contents',
    'toctree',
    'currentmodule',
    'module',
    'py:currentmodule',
    'py:module',
    'highlight',
    'index',
    'include',
  ],
  ...['default-role', 'role', 'meta', 'title', 'raw', 'default-domain', 'towncrier-draft-entries', 'target-notes'],
  ...['sectionauthor', 'codeauthor', 'tabularcolumns', 'testsetup', 'testcleanup', 'autosummary', 'automodule'],
])

/** Lines of Markdown; `content` is what stands indented below, outdented. */
export function directive(name: string, argument: string, content: readonly string[], convert: Convert): string[] {
  const key = name.toLowerCase()
  const { options, body } = splitOptions(content)
  const code = body.length > 0 ? body : [argument]
  if (CODE.has(key)) return fenced(code, key === 'math' ? 'math' : argumentOf(key, argument, body))
  if (DROPPED.has(key)) return []
  if (key === 'image' || key === 'figure') return [`![${options.get('alt') ?? ''}](${argument})`, '', ...convert(body)]
  if (key === 'rubric') return [`**${convert([argument]).join(' ')}**`, '', ...convert(body)]
  const alert = ALERTS[key]
  if (alert) return quoted([`[!${alert}]`, ...convert([argument, ...body])])
  if (key === 'admonition') return quoted([`**${convert([argument]).join(' ')}**`, '', ...convert(body)])
  const label = LABELS[key]
  if (label === undefined) return convert([argument, '', ...body])
  const [version = '', ...words] =
    key.startsWith('version') || key === 'deprecated' ? argument.split(' ') : ['', argument]
  const said = convert([words.join(' ')]).join(' ')
  return [`**${[label, version].filter(Boolean).join(' ')}:** ${said}`.trimEnd(), ...convert(body)]
}

/** A fenced block, whose fence is longer than any in it. */
export function fenced(lines: readonly string[], language = ''): string[] {
  const longest = lines.reduce((most, line) => Math.max(most, /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0), 2)
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...trimmed(lines), fence]
}

/** Without blank lines at both ends. */
export function trimmed(lines: readonly string[]): readonly string[] {
  let [first, end] = [0, lines.length]
  while (first < end && (lines[first] ?? '').trim() === '') first++
  while (end > first && (lines[end - 1] ?? '').trim() === '') end--
  return lines.slice(first, end)
}

function argumentOf(key: string, argument: string, body: readonly string[]): string {
  if (key === 'parsed-literal' || body.length === 0) return ''
  return /^[\w+#.-]{1,30}$/.test(argument) ? argument.replace(/^(?:py3?con|pycon3)$/, 'pycon') : ''
}

/** Options (`:alt: text`) stand first, without a blank line between. */
function splitOptions(content: readonly string[]): { options: ReadonlyMap<string, string>; body: readonly string[] } {
  const options = new Map<string, string>()
  let at = 0
  for (; at < content.length; at++) {
    const option = /^:([\w-]{1,40}):(?:\s+(.*))?$/.exec(content[at] ?? '')
    if (!option) break
    options.set(option[1] ?? '', option[2] ?? '')
  }
  return { options, body: trimmed(content.slice(at)) }
}

function quoted(lines: readonly string[]): string[] {
  return trimmed(lines).map((line) => (line === '' ? '>' : `> ${line}`))
}
