// What an action declares about itself: inputs with their kinds, outputs, the failures it can end in.
import { type FailureCode, PlumblineError } from '@plumbline/kernel'

/** `repository`: `owner/name`; `list`: names, one per line or parted by commas. */
export type InputKind = 'text' | 'multiline' | 'list' | 'boolean' | 'integer' | 'repository'

interface InputSpecOf<Kind extends InputKind> {
  readonly kind: Kind
  readonly required?: boolean
  /** As action.yml states it; a test compares both. */
  readonly default?: string
  readonly choices?: readonly string[]
  /** Of an integer: the smallest that it takes. */
  readonly least?: number
  /** Spellings of other actions that mean this input; action.yml declares them too. */
  readonly also?: readonly string[]
  /** Of a boolean: spellings of other actions that mean its opposite. */
  readonly opposite?: readonly string[]
}

export type InputSpec = InputSpecOf<InputKind>

type ValueOf<Spec extends InputSpec> = Spec['kind'] extends 'boolean'
  ? boolean
  : Spec['kind'] extends 'integer'
    ? number
    : Spec['kind'] extends 'list'
      ? readonly string[]
      : Spec extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string

/** The typed inputs of a definition, by their kebab-case names. */
export type InputsOf<Specs extends Readonly<Record<string, InputSpec>>> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>
}

/** The whole declaration of an action; action.yml and README are checked against it. */
export interface ActionDefinition<
  Specs extends Readonly<Record<string, InputSpec>> = Readonly<Record<string, InputSpec>>,
> {
  readonly name: string
  /** The pipeline phase whose record section a failure of this action is reported under. */
  readonly phase: string
  readonly inputs: Specs
  readonly outputs: readonly string[]
  readonly failures: readonly FailureCode[]
}

/** Keeps the literal types of a declaration. */
export function defineAction<const Specs extends Readonly<Record<string, InputSpec>>>(
  definition: ActionDefinition<Specs>,
): ActionDefinition<Specs> {
  return definition
}

/**
 * Typed inputs from their raw texts (absent and empty are the same, as on the runner).
 * Reports every bad input in one `bad-input` error.
 */
export function readInputs<Specs extends Readonly<Record<string, InputSpec>>>(
  specs: Specs,
  raw: (name: string) => string,
): InputsOf<Specs> {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(specs)) {
    const said = spellingOf(name, spec, raw)
    const given = spec.kind === 'multiline' ? raw(said) : meant(said, spec, raw)
    const text = given === '' ? (spec.default ?? '') : given
    const problem = problemOf(said, spec, text) ?? disagreement(name, said, spec, raw)
    if (problem) problems.push(problem)
    else values[name] = convert(spec, text)
  }
  if (problems.length > 0) throw new PlumblineError('bad-input', { what: problems.join(' ') })
  return values as InputsOf<Specs>
}

/** One sentence for every input that was given under another action's spelling. */
export function otherSpellings(
  specs: Readonly<Record<string, InputSpec>>,
  raw: (name: string) => string,
): readonly string[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const said = spellingOf(name, spec, raw)
    const how = spec.opposite?.includes(said) ? 'the opposite of ' : ''
    return said === name ? [] : [`Input "${said}" was read as ${how}\`${name}\`.`]
  })
}

/** The name under which an input was given: its own, or a spelling of another action. */
function spellingOf(name: string, { also = [], opposite = [] }: InputSpec, raw: (name: string) => string): string {
  return [...also, ...opposite].find((other) => raw(other).trim() !== '') ?? name
}

/** What a text under that name says of the input; anything but `true` and `false` is left for the check. */
function meant(said: string, { opposite = [] }: InputSpec, raw: (name: string) => string): string {
  const text = raw(said).trim()
  if (!opposite.includes(said) || !/^(true|false)$/i.test(text)) return text
  return text.toLowerCase() === 'true' ? 'false' : 'true'
}

/** Two spellings of one input must not say two things; its default counts as not given. */
function disagreement(name: string, said: string, spec: InputSpec, raw: (name: string) => string): string | undefined {
  const own = raw(name).trim()
  if (said === name || own === '' || own === spec.default || own === meant(said, spec, raw)) return undefined
  return `Inputs "${name}" ("${own}") and "${said}" ("${raw(said).trim()}") are one and say two things.`
}

function problemOf(name: string, spec: InputSpec, text: string): string | undefined {
  if (text === '') return spec.required ? `Input "${name}" is required and empty.` : undefined
  if (spec.choices && !spec.choices.includes(text)) {
    return `Input "${name}" is "${text}"; it takes ${spec.choices.map((choice) => `"${choice}"`).join(', ')}.`
  }
  if (spec.kind === 'boolean' && !/^(true|false)$/i.test(text)) {
    return `Input "${name}" is "${text}"; it takes "true" or "false".`
  }
  if (spec.kind === 'integer' && !/^\d{1,9}$/.test(text))
    return `Input "${name}" is "${text}"; it takes a whole number.`
  if (spec.least !== undefined && Number(text) < spec.least)
    return `Input "${name}" is "${text}"; it takes a whole number from ${spec.least} on.`
  if (spec.kind === 'repository' && !/^[\w.-]+\/[\w.-]+$/.test(text))
    return `Input "${name}" is "${text}"; it takes a repository as "owner/name".`
  return undefined
}

function convert(spec: InputSpec, text: string): unknown {
  if (spec.kind === 'boolean') return text.toLowerCase() === 'true'
  if (spec.kind === 'integer') return text === '' ? 0 : Number(text)
  if (spec.kind === 'list') return namesIn(text)
  return text
}

/** Each name once, in the order of the first. */
function namesIn(text: string): readonly string[] {
  const names = text.split(/[,\n]/).map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
