// Python's regular expressions as a tree: what version files are searched with, without look-behind and the rarer escapes
// (https://docs.python.org/3/library/re.html#regular-expression-syntax).
import { characterAt, classEscape, isWord, type Test } from './characters.ts'
import { canBeEmpty, hasGroups, type Pattern } from './tree.ts'

export interface Flags {
  ignoreCase: boolean
  multiline: boolean
  dotAll: boolean
  verbose: boolean
}

export interface CompiledPattern {
  readonly root: Pattern
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
  /** Whether it takes capital letters for small ones: what that means for other letters than ASCII's is not known. */
  readonly folds: boolean
}

/** What the reader does not know; its callers cannot tell what the pattern finds. */
class UnknownSyntax extends Error {}

// No pattern that finds a version is longer or nests deeper; the limits keep hostile ones off the stack.
const LONGEST = 2000
const DEEPEST = 30

/** Undefined for what is no pattern, or has syntax that is not read here. */
export function compilePattern(source: string, flags: Partial<Flags> = {}): CompiledPattern | undefined {
  if (source.length > LONGEST) return undefined
  const all = { ignoreCase: false, multiline: false, dotAll: false, verbose: false, ...flags }
  const reader = new PatternReader(source, all)
  try {
    const root = reader.whole()
    if (all.ignoreCase && /\P{ASCII}/u.test(source)) return undefined
    return { root, groups: reader.groups, names: reader.names, folds: all.ignoreCase }
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined
    throw error
  }
}

class PatternReader {
  groups = 0
  readonly names = new Map<string, number>()
  private readonly opened = new Set<number>()
  private at = 0
  private depth = 0

  private readonly source: string
  private readonly flags: Flags

  constructor(source: string, flags: Flags) {
    this.source = source
    this.flags = flags
  }

  whole(): Pattern {
    this.inlineFlags()
    const root = this.choice()
    if (this.at < this.source.length) throw new UnknownSyntax()
    return root
  }

  private inlineFlags(): void {
    const found = /^\(\?([imsux]+)\)/.exec(this.source)
    if (!found) return
    const letters = found[1] ?? ''
    this.flags.ignoreCase ||= letters.includes('i')
    this.flags.multiline ||= letters.includes('m')
    this.flags.dotAll ||= letters.includes('s')
    this.flags.verbose ||= letters.includes('x')
    this.at = found[0].length
  }

  private choice(): Pattern {
    this.depth += 1
    if (this.depth > DEEPEST) throw new UnknownSyntax()
    const options = [this.sequence()]
    while (this.take('|')) options.push(this.sequence())
    this.depth -= 1
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options }
  }

  private sequence(): Pattern {
    const parts: Pattern[] = []
    for (;;) {
      if (this.flags.verbose) this.skipVerbose()
      const next = this.source[this.at]
      if (next === undefined || next === '|' || next === ')') return { kind: 'sequence', parts }
      parts.push(this.repeated(this.atom()))
    }
  }

  private skipVerbose(): void {
    const space = /(?:[ \t-\r]|#[^\n]*(?:\n|$))+/y
    space.lastIndex = this.at
    if (space.test(this.source)) this.at = space.lastIndex
  }

  private repeated(part: Pattern): Pattern {
    if (this.flags.verbose) this.skipVerbose()
    const counts = /[*+?]|\{(?!\})(\d*)(?:(,)(\d*))?\}/y
    counts.lastIndex = this.at
    const found = counts.exec(this.source)
    if (!found) return part
    this.at = counts.lastIndex
    const [sign, low, comma, high = ''] = found
    const least = low === undefined ? (sign === '+' ? 1 : 0) : Number(low || 0)
    const most = low === undefined ? (sign === '?' ? 1 : Infinity) : comma ? Number(high || Infinity) : least
    const lazy = this.take('?')
    // What takes nothing is counted in its own way by Python, and leaves groups of its own.
    const isOdd = part.kind === 'place' || part.kind === 'ahead' || (canBeEmpty(part) && (most > 1 || hasGroups(part)))
    if (isOdd || least > most || `${low}${high}`.length > 20) throw new UnknownSyntax()
    // Possessive and doubled quantifiers.
    if (/[*+?]/.test(this.source[this.at] ?? '')) throw new UnknownSyntax()
    return { kind: 'repeat', part, least, most, lazy }
  }

  private atom(): Pattern {
    const sign = this.source[this.at] ?? ''
    this.at += 1
    if (sign === '(') return this.group()
    if (sign === '[') return this.set()
    if (sign === '\\') return this.escape()
    if (sign === '.') return { kind: 'character', test: (one) => this.flags.dotAll || one !== '\n' }
    if (sign === '^') return place((text, at) => at === 0 || (this.flags.multiline && text[at - 1] === '\n'))
    if (sign === '$') return place((text, at) => isEnd(text, at) || (this.flags.multiline && text[at] === '\n'))
    if ('*+?'.includes(sign)) throw new UnknownSyntax()
    return this.literal(sign)
  }

  private literal(sign: string): Pattern {
    // Half of a character.
    if (/[\ud800-\udfff]/.test(sign)) throw new UnknownSyntax()
    if (!this.flags.ignoreCase) return { kind: 'character', test: (one) => one === sign }
    const low = sign.toLowerCase()
    return { kind: 'character', test: (one) => one.toLowerCase() === low }
  }

  private group(): Pattern {
    const named = /\?P<([A-Za-z_]\w*)>|\?P=([A-Za-z_]\w*)\)|\?[:=!]/y
    named.lastIndex = this.at
    const found = named.exec(this.source)
    if (!found && this.source[this.at] === '?') throw new UnknownSyntax()
    if (found) this.at = named.lastIndex
    if (found?.[2] !== undefined) return this.sameAs(this.names.get(found[2]))
    const captures = !found || found[1] !== undefined
    if (captures) this.groups += 1
    const index = this.groups
    if (found?.[1] !== undefined && this.names.has(found[1])) throw new UnknownSyntax()
    if (found?.[1] !== undefined) this.names.set(found[1], index)
    if (captures) this.opened.add(index)
    const part = this.choice()
    this.opened.delete(captures ? index : 0)
    if (!this.take(')')) throw new UnknownSyntax()
    if (captures) return { kind: 'group', index, part }
    if (found?.[0] !== '?:' && hasGroups(part)) throw new UnknownSyntax()
    return found?.[0] === '?:' ? part : { kind: 'ahead', part, wanted: found?.[0] === '?=' }
  }

  private sameAs(index: number | undefined): Pattern {
    if (index === undefined || index > this.groups || this.opened.has(index)) throw new UnknownSyntax()
    return { kind: 'same', index, folds: this.flags.ignoreCase }
  }

  private escape(): Pattern {
    const sign = this.source[this.at] ?? ''
    this.at += 1
    if (/[1-9]/.test(sign) && !/\d/.test(this.source[this.at] ?? '')) return this.sameAs(Number(sign))
    if (sign === 'A') return place((_text, at) => at === 0)
    if (sign === 'Z') return place((text, at) => at === text.length)
    if (sign === 'b') return place((text, at) => isWordEdge(text, at))
    const test = classEscape(sign)
    if (test === undefined) throw new UnknownSyntax()
    return typeof test === 'string' ? this.literal(test) : { kind: 'character', test }
  }

  private set(): Pattern {
    const negated = this.take('^')
    const tests: Test[] = []
    do {
      const low = this.member()
      const ranges = this.source[this.at] === '-' && this.source[this.at + 1] !== ']'
      if (!ranges) tests.push(typeof low === 'string' ? (one) => one === low : low)
      else {
        this.at += 1
        tests.push(rangeTest(low, this.member()))
      }
    } while (!this.take(']'))
    const inSet: Test = this.flags.ignoreCase
      ? (one) => tests.some((test) => test(one) || test(one.toLowerCase()) || test(one.toUpperCase()))
      : (one) => tests.some((test) => test(one))
    return { kind: 'character', test: negated ? (one) => !inSet(one) : inSet }
  }

  private member(): string | Test {
    const sign = this.source[this.at]
    if (sign === undefined || /[\ud800-\udfff]/.test(sign)) throw new UnknownSyntax()
    this.at += 1
    if (sign !== '\\') return sign
    const escaped = classEscape(this.source[this.at] ?? '')
    this.at += 1
    if (escaped === undefined) throw new UnknownSyntax()
    return escaped
  }

  private take(sign: string): boolean {
    const is = this.source[this.at] === sign
    if (is) this.at += 1
    return is
  }
}

function rangeTest(low: string | Test, high: string | Test): Test {
  if (typeof low !== 'string' || typeof high !== 'string' || low > high) throw new UnknownSyntax()
  return (one) => one >= low && one <= high
}

function place(at: (text: string, index: number) => boolean): Pattern {
  return { kind: 'place', at }
}

/** `$` also stands before a last line break. */
function isEnd(text: string, at: number): boolean {
  return at === text.length || (at === text.length - 1 && text[at] === '\n')
}

function isWordEdge(text: string, at: number): boolean {
  const before = characterAt(text, at - (/[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1))
  return isWord(at > 0 ? before : '') !== isWord(characterAt(text, at))
}
