// Works out Ruby expressions that state a version: literals, constants, simple methods, files. All else is not told.
import { posix } from 'node:path'
import { absolute } from '../paths.ts'
import { isMark, isWord, splitAtCommas, type TextPart, type Token } from '../token.ts'
import { callFile, callGem } from './calls.ts'
import { callMethod } from './methods.ts'
import type { Definition, RubyProgram } from './program.ts'
import { type RubyThing, type RubyValue, sizeOf } from './value.ts'

// No file that is read for a version is longer.
const LONGEST = 20_000
const DEEPEST = 40

interface Run {
  readonly program: RubyProgram
  readonly depth: number
}

/** The value of an expression; undefined where it cannot be told for sure. */
export function rubyValue(program: RubyProgram, definition: Definition): RubyValue | undefined {
  return value({ program, depth: 0 }, definition)
}

/** Of several definitions the value that all of them state. */
export function agreed(program: RubyProgram, definitions: readonly Definition[]): RubyValue | undefined {
  return agreedIn({ program, depth: 0 }, definitions)
}

function agreedIn(run: Run, definitions: readonly Definition[]): RubyValue | undefined {
  const [first, ...more] = definitions.map((one) => value(run, one))
  const same = more.every((one) => one && JSON.stringify(one.what) === JSON.stringify(first?.what))
  return same ? first : undefined
}

function value(run: Run, definition: Definition): RubyValue | undefined {
  const { program, depth } = run
  program.fuel -= 1 + definition.tokens.length
  if (!definition.sure || definition.tokens.length === 0 || program.fuel < 0 || depth > DEEPEST) return undefined
  const found = new Expression({ program, depth: depth + 1 }, definition).whole()
  return found && sizeOf(found.what) <= LONGEST ? found : undefined
}

class Expression {
  readonly #run: Run
  readonly #from: Definition
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(run: Run, from: Definition) {
    this.#run = run
    this.#from = from
    this.#tokens = from.tokens
  }

  whole(): RubyValue | undefined {
    return isWord(this.#peek(), 'defined?') ? this.#ifDefined() : this.#sum()
  }

  /** `defined?(A) ? A : "0.0.0"`, where A is found. */
  #ifDefined(): RubyValue | undefined {
    this.#at++
    const asked = isMark(this.#peek(), '(') ? this.#inner(this.#bracketed()) : undefined
    const rest = this.#tokens.slice(this.#at + 1)
    const end = rest.findIndex((token) => isMark(token, ':'))
    const nested = rest.slice(0, end).some((token) => isMark(token, '?', '(', '['))
    return asked && isMark(this.#peek(), '?') && end !== -1 && !nested ? this.#inner(rest.slice(0, end)) : undefined
  }

  #sum(): RubyValue | undefined {
    let sum = this.#chain()
    while (sum && isMark(this.#peek(), '+')) {
      this.#at++
      const more = this.#chain()
      const both = more && typeof sum.what === 'string' && typeof more.what === 'string'
      sum = both ? this.#told(`${String(sum.what)}${String(more.what)}`) : undefined
    }
    return this.#at === this.#tokens.length ? sum : undefined
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  #told(what: RubyThing): RubyValue {
    return { what, file: this.#from.file, line: this.#tokens[0]?.line ?? 1 }
  }

  /** A value with the methods that are called on it. */
  #chain(): RubyValue | undefined {
    let found = this.#primary()
    for (;;) {
      const token = this.#peek()
      if (!found) return undefined
      if (isMark(token, '.', '&.') && this.#peek(1)?.kind === 'word') {
        const name = this.#peek(1)?.value ?? ''
        this.#at += 2
        found = this.#with(found, callMethod(name, found.what, this.#arguments()))
      } else if (isMark(token, '[') && !token?.spaced)
        found = this.#with(found, callMethod('[]', found.what, this.#arguments()))
      else return found
    }
  }

  /** What a method makes of a value is still stated at the value's own place. */
  #with(from: RubyValue, what: RubyThing | undefined): RubyValue | undefined {
    if (what === undefined) return undefined
    if (typeof from.what !== 'string') return from.key ? { ...from, what } : this.#told(what)
    // Part of a file's text: its line is where that part stands.
    const at = typeof what === 'string' && from.what.includes('\n') ? from.what.indexOf(what) : -1
    const line = at === -1 ? from.line : from.what.slice(0, at).split('\n').length
    return { ...from, what, line }
  }

  #primary(): RubyValue | undefined {
    const token = this.#peek()
    if (token?.kind === 'text') {
      this.#at++
      return this.#text(token.parts ?? [])
    }
    if (token?.kind === 'words') {
      this.#at++
      return this.#told((token.parts ?? []).map(String))
    }
    if (token?.kind === 'number' && /^(?:0|[1-9]\d*)$/.test(token.value)) {
      this.#at++
      return this.#told(Number(token.value))
    }
    if (isMark(token, '[')) return this.#list()
    if (isMark(token, '(')) return this.#inner(this.#bracketed())
    return token?.kind === 'word' || isMark(token, '::') ? this.#name() : undefined
  }

  #inner(tokens: readonly Token[] | undefined): RubyValue | undefined {
    return tokens && value(this.#run, { ...this.#from, tokens })
  }

  #text(parts: readonly TextPart[]): RubyValue | undefined {
    const [only] = parts
    if (parts.length === 1 && typeof only !== 'string') {
      const inner = this.#inner(only)
      return inner && typeof inner.what !== 'object' ? { ...inner, what: String(inner.what) } : undefined
    }
    let whole = ''
    for (const part of parts) {
      const what = typeof part === 'string' ? part : this.#inner(part)?.what
      if (what === undefined || Array.isArray(what)) return undefined
      whole += String(what ?? '')
    }
    return this.#told(whole)
  }

  #list(): RubyValue | undefined {
    const inside = this.#bracketed()
    const items = inside && splitAtCommas(inside).map((item) => this.#inner(item)?.what)
    const known = items?.filter((item) => item !== undefined)
    return known && known.length === items?.length ? this.#told(known) : undefined
  }

  /** The tokens in the brackets that open here, with the place behind them. */
  #bracketed(): readonly Token[] | undefined {
    const start = this.#at + 1
    let depth = 0
    for (; this.#at < this.#tokens.length; this.#at++) {
      if (isMark(this.#peek(), '(', '[', '{')) depth++
      else if (isMark(this.#peek(), ')', ']', '}')) depth--
      if (depth === 0) return this.#tokens.slice(start, this.#at++)
    }
    return undefined
  }

  /** Values in brackets, or without any up to the end of the expression; undefined among them for what is not told. */
  #arguments(): readonly (RubyValue | Token | undefined)[] {
    const token = this.#peek()
    const isIndex = isMark(token, '[') && !token?.spaced
    let inside: readonly Token[] | undefined = []
    if ((isMark(token, '(') && !token?.spaced) || isIndex) inside = this.#bracketed()
    else if (token?.spaced && (token.kind === 'text' || token.kind === 'word' || token.kind === 'pattern')) {
      inside = this.#tokens.slice(this.#at)
      this.#at = this.#tokens.length
    }
    if (inside === undefined) return [undefined]
    return splitAtCommas(inside).map((item) =>
      item.length === 1 && item[0]?.kind === 'pattern' ? item[0] : this.#inner(item),
    )
  }

  #name(): RubyValue | undefined {
    const rooted = isMark(this.#peek(), '::')
    if (rooted) this.#at++
    const path: string[] = []
    for (let token = this.#peek(); token?.kind === 'word'; token = this.#peek()) {
      path.push(token.value)
      this.#at++
      if (!isMark(this.#peek(), '::') || !/^\p{Lu}/u.test(this.#peek(1)?.value ?? '')) break
      this.#at++
    }
    const [first = ''] = path
    return /^\p{Lu}/u.test(first) ? this.#constant(path, rooted) : this.#variable(first)
  }

  #variable(name: string): RubyValue | undefined {
    const { program } = this.#run
    const { file } = this.#from
    if (name === '__FILE__') return this.#told(absolute(file))
    if (name === '__dir__') return this.#told(posix.dirname(absolute(file)))
    if (name === 'nil') return this.#told(null)
    const called = isMark(this.#peek(), '(')
    const known = called ? undefined : program.variables.get(`${file}:${name}`)
    if (known) return program.changed.has(`${file}:${name}`) ? undefined : agreedIn(this.#run, known)
    return this.#defined([...this.#from.modules, name]) ?? this.#defined([name])
  }

  /** `VERSION`, `File.read(…)`, `Gem::Version.new(…)`, `Foo.version`. */
  #constant(path: readonly string[], rooted: boolean): RubyValue | undefined {
    const method = isMark(this.#peek(), '.') ? (this.#peek(1)?.value ?? '') : ''
    const [last = ''] = path.slice(-1)
    const { program } = this.#run
    const scopes = rooted ? [[]] : this.#from.modules.map((_, index, all) => all.slice(0, all.length - index))
    for (const scope of [...scopes, []]) {
      const full = [...scope, ...path].join('::')
      const known = program.constants.get(full)
      if (known) {
        const found = program.changed.has(last) ? undefined : agreedIn(this.#run, known)
        return found && { ...found, key: found.key ?? full }
      }
      if (method === '' || !program.methods.has(`${full}::${method}`)) continue
      this.#at += 2
      return this.#defined([...scope, ...path, method])
    }
    if (method === '') return undefined
    this.#at += 2
    const args = this.#arguments()
    const files = callFile(program, path.join('::'), method, args)
    return typeof files === 'string' ? this.#told(files) : (files ?? callGem(path.join('::'), method, args))
  }

  /** A method that takes nothing and is one expression, whose value it may keep. */
  #defined(path: readonly string[]): RubyValue | undefined {
    const known = this.#run.program.methods.get(path.join('::'))
    const [only] = known ?? []
    if (only === undefined || known?.length !== 1) return undefined
    if (isMark(this.#peek(), '(') && this.#bracketed()?.length !== 0) return undefined
    const kept = only.tokens[0]?.value.startsWith('@') && isMark(only.tokens[1], '||=')
    const returned = isWord(only.tokens[0], 'return')
    return value(this.#run, { ...only, tokens: only.tokens.slice(kept ? 2 : returned ? 1 : 0) })
  }
}
