// What a version scheme has to say about a text; one file per scheme in schemes/.

/** A text read under a scheme. */
export interface ParsedVersion {
  /** As it was given. */
  readonly text: string
  /** The scheme's one spelling: what a registry would store. */
  readonly normalized: string
  /** Release numbers, most significant first, without prerelease or build parts. */
  readonly release: readonly number[]
  readonly prerelease: boolean
  /** `stable`, or the kind of prerelease: `rc`, `beta`, `alpha`, `dev`, or the word that the version uses. */
  readonly channel: string
}

export interface Scheme {
  readonly id: string
  /** For error texts: the scheme's name and two examples. */
  readonly describes: string
  /** Ecosystems whose registry reads versions this way. */
  readonly ecosystems: readonly string[]
  /** Undefined when the text is no version under this scheme. */
  parse(text: string): ParsedVersion | undefined
  /** True when a registry takes both for the same version. */
  equal(one: ParsedVersion, other: ParsedVersion): boolean
  /** Negative, zero or positive, by the scheme's precedence. */
  compare(one: ParsedVersion, other: ParsedVersion): number
}
