// What a gemspec and the files that it requires define: constants, methods, variables; and what it says of the gem.
import { posix } from 'node:path'
import type { ReadText } from '../../reading.ts'
import { absolute, inCheckout, textAt } from '../paths.ts'
import { isMark, isWord, splitAtCommas, type Token, Unreadable } from '../token.ts'
import { rubyValue } from './evaluate.ts'
import { type Frame, rubyStatements, type Statement } from './statements.ts'
import { rubyTokens } from './tokens.ts'
import type { RubyValue } from './value.ts'

/** An expression and where it stands. */
export interface Definition {
  readonly tokens: readonly Token[]
  /** False where it may not be run, or is not all of the value. */
  readonly sure: boolean
  readonly modules: readonly string[]
  readonly file: string
}

export interface RubyProgram {
  readonly readText: ReadText
  /** The folder of the gemspec, in which RubyGems evaluates it; absolute. */
  readonly folder: string
  readonly constants: Map<string, Definition[]>
  readonly methods: Map<string, Definition[]>
  readonly variables: Map<string, Definition[]>
  /** Names whose values are changed in place: of variables with their file before them. */
  readonly changed: Set<string>
  readonly loadPath: string[]
  readonly loaded: Set<string>
  /** What the gemspec sets: `version` and `name`. */
  readonly attributes: Map<string, Definition[]>
  /** How much may still be worked out. */
  fuel: number
}

const MOST_FILES = 40
const FUEL = 200_000
const CHANGING = new Set(
  'concat replace insert prepend clear push append unshift send instance_variable_set'.split(' '),
)
const MODIFIERS = ['if', 'unless', 'while', 'until', 'rescue']

/** Reads a gemspec. Throws `Unreadable` for code that cannot be taken apart; required files like that are left out. */
export function rubyProgram(file: string, text: string, readText: ReadText): RubyProgram {
  const folder = posix.dirname(absolute(file))
  const program: RubyProgram = {
    readText,
    folder,
    constants: new Map(),
    methods: new Map(),
    variables: new Map(),
    changed: new Set(),
    loadPath: [],
    loaded: new Set([file]),
    attributes: new Map(),
    fuel: FUEL,
  }
  load(program, file, text, true)
  return program
}

function load(program: RubyProgram, file: string, text: string, isGemspec: boolean): void {
  const statements = rubyStatements(rubyTokens(text))
  for (const statement of statements) {
    noteChanges(program, file, statement.tokens)
    const where = placeOf(statement.frames)
    if (where.method === undefined) noteLoading(program, file, statement, where.modules)
    note(program, file, statement, where, isGemspec)
  }
}

interface Where {
  readonly modules: readonly string[]
  readonly sure: boolean
  readonly method?: string
  /** The name that stands for the gem in a `Gem::Specification.new do |s|`. */
  readonly gem?: string
}

function placeOf(frames: readonly Frame[]): Where {
  const modules: string[] = []
  let where: Omit<Where, 'modules'> = { sure: true }
  let singleton = false
  for (const frame of frames) {
    if (frame.kind === 'module') modules.push(...frame.names)
    else if (frame.kind === 'singleton') singleton = true
    else if (frame.kind === 'method') where = { ...where, method: `${singleton ? 'self.' : ''}${frame.names[0] ?? ''}` }
    else if (frame.kind === 'block' && frame.given && specificationAt(frame.header ?? []) !== -1) {
      where = { ...where, gem: frame.given }
    } else if (frame.kind !== 'plain') where = { ...where, sure: false }
  }
  return { ...where, modules }
}

/** Behind `Gem::Specification.new`. */
function specificationAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token, index) => isWord(token, 'Specification') && isWord(tokens[index + 2], 'new'))
  return at === -1 ? -1 : at + 3
}

function note(program: RubyProgram, file: string, statement: Statement, where: Where, isGemspec: boolean): void {
  const { tokens, sure } = withoutModifier(statement)
  const definition = { tokens, sure: sure && where.sure, modules: where.modules, file }
  if (where.method !== undefined) {
    const name = where.method.replace(/^self\./, '')
    add(program.methods, [...where.modules, name].join('::'), definition)
    return
  }
  if (isGemspec) noteGem(program, definition, where.gem)
  let rest = tokens
  const paths: string[] = []
  // `VERSION = Version = "1.2.3"`
  for (let names = target(rest); names; names = target(rest)) {
    rest = rest.slice(names.length * 2)
    const [first = ''] = names
    paths.push(isConstant(first) ? [...where.modules, ...names].join('::') : `${file}:${first}`)
  }
  for (const path of paths) {
    add(path.startsWith(`${file}:`) ? program.variables : program.constants, path, { ...definition, tokens: rest })
  }
}

function isConstant(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}

/** The names before `=` or `||=`: one variable, or a constant's path. */
function target(tokens: readonly Token[]): string[] | undefined {
  const names: string[] = []
  for (let at = 0; tokens[at]?.kind === 'word'; at += 2) {
    names.push(tokens[at]?.value ?? '')
    if (isMark(tokens[at + 1], '=', '||=')) return names
    if (!isMark(tokens[at + 1], '::')) return undefined
  }
  return undefined
}

/** `s.version = …`, and `Gem::Specification.new "name", "1.2.3"`. */
function noteGem(program: RubyProgram, definition: Definition, gem: string | undefined): void {
  const { tokens } = definition
  const [object, dot, attribute, equals] = tokens
  if (object?.kind === 'word' && isMark(dot, '.') && isWord(attribute, 'version', 'name') && isMark(equals, '=')) {
    const sure = definition.sure && object.value === gem
    add(program.attributes, attribute?.value ?? '', { ...definition, sure, tokens: tokens.slice(4) })
  }
  const at = specificationAt(tokens)
  if (at === -1) return
  const args = tokens.slice(at)
  const inner = isMark(args[0], '(') && isMark(args.at(-1), ')') ? args.slice(1, -1) : args
  const [name, version] = splitAtCommas(inner)
  // The block is what cuts this statement off: the values are whole.
  if (name) add(program.attributes, 'name', { ...definition, sure: true, tokens: name })
  if (version) add(program.attributes, 'version', { ...definition, sure: true, tokens: version })
}

function withoutModifier({ tokens, cut }: Statement): { tokens: readonly Token[]; sure: boolean } {
  const at = tokens.findIndex((token, index) => isWord(token, ...MODIFIERS) && !isMark(tokens[index - 1], '.', '&.'))
  if (at === -1) return { tokens, sure: !cut }
  const asks = tokens.slice(at).some((token) => isWord(token, 'defined?', 'const_defined?'))
  return { tokens: tokens.slice(0, at), sure: !cut && asks && isWord(tokens[at], 'unless') }
}

function noteChanges({ changed }: RubyProgram, file: string, tokens: readonly Token[]): void {
  const several = isMark(tokens[1], ',') && tokens.some((token) => isMark(token, '='))
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const after = tokens[index + 1]
    const called = tokens[index + 2]?.value ?? ''
    const calls = isMark(after, '.', '&.') && (CHANGING.has(called) || called.endsWith('!'))
    const assigns = after?.kind === 'mark' && /^(?:<<|[-+*/%&|^]=|&&=|\*\*=|<<=)$/.test(after.value)
    if (calls || assigns || (several && isMark(after, ',', '='))) {
      changed.add(isConstant(token.value) ? token.value : `${file}:${token.value}`)
    }
  }
}

/** `require` and its kin, wherever they stand but in a method; and folders that are put into the load path. */
function noteLoading(program: RubyProgram, file: string, statement: Statement, modules: readonly string[]): void {
  const { tokens } = withoutModifier(statement)
  const told = (expression: readonly Token[] | undefined) =>
    pathOf(rubyValue(program, { tokens: expression ?? [], sure: true, modules, file }))
  const [first, second] = tokens
  const start = isWord(first, 'Kernel') ? 2 : 0
  const args = tokens.slice(start + 1)
  if (isWord(first, '$LOAD_PATH', '$:')) {
    const folder = told(isMark(second, '<<') ? tokens.slice(2) : tokens.slice(3))
    if (folder !== undefined) program.loadPath.push(posix.resolve(program.folder, folder))
  } else if (isWord(tokens[start], 'require_relative')) {
    const path = told(args)
    if (path !== undefined) loadFile(program, posix.resolve(posix.dirname(absolute(file)), path))
  } else if (isWord(tokens[start], 'require', 'load')) required(program, told(args))
  else if (isWord(first, 'autoload')) required(program, told(splitAtCommas(unwrapped(args))[1]))
}

function unwrapped(tokens: readonly Token[]): readonly Token[] {
  return isMark(tokens[0], '(') && isMark(tokens.at(-1), ')') ? tokens.slice(1, -1) : tokens
}

function pathOf(value: RubyValue | undefined): string | undefined {
  return typeof value?.what === 'string' ? value.what : undefined
}

/** Looks in the load path and then in `lib`, which is in it while the project is worked on. */
function required(program: RubyProgram, path: string | undefined): void {
  if (path === undefined) return
  const isDirect = /^\.{0,2}\//.test(path)
  const folders = isDirect ? [program.folder] : [...program.loadPath, posix.join(program.folder, 'lib'), program.folder]
  for (const folder of folders) if (loadFile(program, posix.resolve(folder, path))) return
}

/** Whether the file is there. */
function loadFile(program: RubyProgram, path: string): boolean {
  const named = path.endsWith('.rb') ? path : `${path}.rb`
  const known = inCheckout(named, program.folder)
  if (known !== undefined && program.loaded.has(known)) return true
  const found = program.loaded.size < MOST_FILES ? textAt(named, program.folder, program.readText) : undefined
  if (!found) return false
  program.loaded.add(found.file)
  try {
    load(program, found.file, found.text, false)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  return true
}

function add(map: Map<string, Definition[]>, key: string, definition: Definition): void {
  const known = map.get(key)
  if (known) known.push(definition)
  else map.set(key, [definition])
}
