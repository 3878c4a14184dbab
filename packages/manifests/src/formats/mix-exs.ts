// mix.exs (https://hexdocs.pm/mix/Mix.Tasks.Compile.App.html): code that Mix runs; its version is read only where it is
// plain to see in `project/0`, a module attribute, or a file that is read as a whole.
import { type ElixirProgram, type ElixirValue, elixirValue } from '../code/elixir/evaluate.ts'
import { closesBlock, type ElixirModule, elixirModules, opensBlock } from '../code/elixir/module.ts'
import { elixirTokens } from '../code/elixir/tokens.ts'
import { isMark, isWord, splitAtCommas, type Token, Unreadable } from '../code/token.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

// Mix takes semantic versions only, so code that comes to anything else was not understood.
const VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]{0,100})?$/
const FUEL = 200_000

interface Option {
  readonly line: number
  readonly tokens: readonly Token[]
}
type Options = ReadonlyMap<string, readonly Option[]>

/** Undefined for the root of an umbrella, which has neither a name nor a version. */
function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const module = projectOf(text)
  const unread: StatedVersion = { kind: 'dynamic', key: 'version', file, line: 1 }
  if (module === undefined) return { file, ecosystem: 'hex', version: unread, publishable: true }
  const program: ElixirProgram = { file, module, readText, fuel: FUEL, depth: 0 }
  const options = optionsOf(program, module.functions.get('project')?.[0]?.statements)
  if (options === undefined) return { file, ecosystem: 'hex', version: unread, publishable: true }
  const isUmbrella = options.has('apps_path')
  if (isUmbrella && !options.has('version') && !options.has('app')) return undefined
  const name = nameOf(program, options)
  const version = versionOf(program, options)
  return { file, ecosystem: 'hex', ...(name ? { name } : {}), version, publishable: !isUmbrella }
}

/** The one module that defines `project/0`, once. */
function projectOf(text: string): ElixirModule | undefined {
  try {
    const modules = elixirModules(elixirTokens(text)).filter(({ functions }) => functions.has('project'))
    const [only] = modules
    return modules.length === 1 && only?.functions.get('project')?.length === 1 ? only : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function versionOf(program: ElixirProgram, options: Options): StatedVersion {
  const given = options.get('version')
  const [first] = given ?? []
  if (first === undefined) return { kind: 'none' }
  const version = stated(program, given, 'version')
  const known = version ? versionFrom(version) : undefined
  if (known?.kind === 'static' && VERSION.test(known.value)) return known
  return { kind: 'dynamic', key: 'version', file: program.file, line: first.line }
}

/** Hex takes `package: [name: …]` before the name of the application. */
function nameOf(program: ElixirProgram, options: Options): Stated | undefined {
  const given = options.get('package')
  const [option] = given ?? []
  if (option === undefined) return stated(program, options.get('app'), 'app')
  const inside = given?.length === 1 ? optionsOf(program, [option.tokens]) : undefined
  if (inside === undefined) return undefined
  return inside.has('name')
    ? stated(program, inside.get('name'), 'package.name')
    : stated(program, options.get('app'), 'app')
}

/** Where a name is given twice the first one counts, unless they differ: then nobody meant that. */
function stated(program: ElixirProgram, given: readonly Option[] | undefined, key: string): Stated | undefined {
  const values: (ElixirValue | undefined)[] = (given ?? []).map(({ tokens }) => elixirValue(program, tokens))
  const [first] = values
  if (!first || !values.every((value) => value?.what === first.what)) return undefined
  return { value: first.what, key: first.key ?? key, file: first.file, line: first.line }
}

/** A keyword list by its names; undefined where it is not written out. It may be that of a function without arguments. */
function optionsOf(program: ElixirProgram, statements: readonly (readonly Token[])[] | undefined): Options | undefined {
  const [tokens, ...more] = statements ?? []
  program.fuel -= 1000
  if (tokens === undefined || more.length > 0 || program.fuel < 0) return undefined
  const [first, open, close] = tokens
  if (
    first?.kind === 'word' &&
    (open === undefined || (isMark(open, '(') && isMark(close, ')') && tokens.length === 3))
  ) {
    const { functions, unsure } = program.module
    const called = functions.get(first.value)
    return called?.length === 1 && !unsure.has(`${first.value}()`)
      ? optionsOf(program, called[0]?.statements)
      : undefined
  }
  return isWhole(tokens) ? listed(tokens.slice(1, -1)) : undefined
}

/** `[…]` and nothing behind it. */
function isWhole(tokens: readonly Token[]): boolean {
  let depth = 0
  const end = tokens.findIndex((token) => {
    if (isMark(token, '(', '[', '{', '%{') || opensBlock(token)) depth++
    else if (isMark(token, ')', ']', '}') || closesBlock(token)) depth--
    return depth === 0
  })
  return isMark(tokens[0], '[') && end === tokens.length - 1
}

function listed(tokens: readonly Token[]): Options | undefined {
  const options = new Map<string, Option[]>()
  for (const item of splitAtCommas(tokens, opensBlock, closesBlock)) {
    const [label, ...value] = item.filter((token) => token.kind !== 'break')
    if (label === undefined) continue
    if (label.kind !== 'label' || isWord(value[0], 'do')) return undefined
    options.set(label.value, [...(options.get(label.value) ?? []), { line: label.line, tokens: value }])
  }
  return options
}

export const mixExs: ManifestFormat = { read }
