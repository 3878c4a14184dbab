// Explicit markup of reStructuredText (lines that begin with `..`): link targets, substitutions, comments.

export interface Explicit {
  /** Addresses by normalised name. */
  readonly targets: ReadonlyMap<string, string>
  readonly substitutions: ReadonlyMap<string, string>
  /** 1-based lines that say nothing by themselves: targets, substitutions and comments. */
  readonly silent: ReadonlySet<number>
}

const TARGET = /^\.\. _(?:`([^`]+)`|((?:[^:\\]|\\.|:(?=\S))+)):(?:\s+(.*))?$/
const SUBSTITUTION = /^\.\. \|([^|]+)\| (replace|image|unicode|date)::(.*)$/
const DIRECTIVE = /^\.\. [\w:.+-]+::(?:\s|$)/
const FOOTNOTE = /^\.\. \[[^\]]+\](?:\s|$)/
const LONGEST = 2000

/** Reads a whole file: a link may be defined far from where it is used. */
export function readExplicit(lines: readonly string[]): Explicit {
  const targets = new Map<string, string>()
  const substitutions = new Map<string, string>()
  const silent = new Set<number>()
  let waiting: string[] = []
  lines.forEach((line, at) => {
    if (!/^\.\.(?:\s|$)/.test(line)) {
      if (line.trim() !== '' && !silent.has(at + 1)) waiting = []
      return
    }
    if (line.length > LONGEST || DIRECTIVE.test(line) || FOOTNOTE.test(line)) return
    const end = blockEnd(lines, at)
    for (let inside = at; inside < end; inside++) silent.add(inside + 1)
    const substitution = SUBSTITUTION.exec(line)
    if (substitution) {
      const isText = substitution[2] === 'replace'
      substitutions.set(substitution[1] ?? '', isText ? (substitution[3] ?? '').trim() : (substitution[1] ?? ''))
    }
    const target = TARGET.exec(line)
    if (!target) return
    const name = normalised(target[1] ?? target[2] ?? '')
    const address = [target[3] ?? '', ...lines.slice(at + 1, Math.min(end, at + ADDRESS_LINES))]
      .join('')
      .replace(/\s+/g, '')
    waiting.push(name)
    if (address === '') return
    for (const each of waiting) if (!targets.has(each)) targets.set(each, address)
    waiting = []
  })
  return { targets: resolved(targets), substitutions, silent }
}

const ADDRESS_LINES = 5

/** Names are compared without regard to case, blanks and escapes. */
export function normalised(name: string): string {
  return name.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The line after an explicit block: its first line and whatever is indented below. */
function blockEnd(lines: readonly string[], at: number): number {
  let end = at + 1
  const isEmpty = /^\.\.\s*$/.test(lines[at] ?? '')
  if (isEmpty && (lines[end] ?? '').trim() === '') return end
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (line.trim() === '') continue
    if (!/^\s/.test(line)) break
    end = next + 1
  }
  return end
}

/** `.. _a: b_` points to where `b` points. */
function resolved(targets: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...targets].map(([name, address]) => {
      const other = /^`?([^`]+)`?_$/.exec(address)?.[1]
      return [name, (other && targets.get(normalised(other))) ?? address]
    }),
  )
}
