// Ruby's values, as far as versions and paths are made of them.

export type RubyThing = string | number | null | readonly RubyThing[]

/** A value and the place that states it; `key` is the name of the constant that does. */
export interface RubyValue {
  readonly what: RubyThing
  readonly file: string
  readonly line: number
  readonly key?: string
}

/** How much of it there is: characters and items. */
export function sizeOf(what: RubyThing): number {
  if (typeof what === 'string') return what.length
  return what === null || typeof what === 'number' ? 1 : what.reduce<number>((sum, one) => sum + sizeOf(one), 1)
}
