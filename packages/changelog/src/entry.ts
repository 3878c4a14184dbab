// A changelog's entries as a format finds them: one per version heading, in the order of the file.

/** Lines are 1-based and inclusive. */
export interface Entry {
  /**
   * The version as the heading writes it, without a leading `v`; empty for the unreleased entry, and for a heading
   * about a range of versions (`1.2 to 1.4`), which only ends the section above it.
   */
  readonly version: string
  /** Further versions that the heading names for the same section: `1.2.3 and 1.1.9`. */
  readonly alsoVersions: readonly string[]
  readonly isUnreleased: boolean
  /** The other package that the heading names before the version; empty when it names none, or this one. */
  readonly packageName: string
  /** The name before the version, whosever it is; empty when there is none. */
  readonly statedName: string
  /** Name and version are one word, as in a tag: `widget@1.2.3`, `widget-v1.2.3`. */
  readonly isTagLike: boolean
  /** The heading's text without markup. */
  readonly heading: string
  /** ISO date in the heading; empty when there is none. */
  readonly date: string
  readonly headingLine: number
  /** First and last non-blank line of the body, without a trailing block of link definitions; 0 when it is empty. */
  readonly firstLine: number
  readonly lastLine: number
}

/** Any heading, also one that is the title of no entry: for telling what a changelog holds instead. */
export interface Heading {
  readonly text: string
  readonly line: number
}

export interface ParsedChangelog {
  readonly entries: readonly Entry[]
  readonly headings: readonly Heading[]
  /** The entry's body as Markdown for a GitHub Release: with every link definition that it uses, LF line ends. */
  render(entry: Entry): string
}

/** One file per format implements this. */
export interface ChangelogFormat {
  /** `names` are those that a heading may give the package. */
  parse(text: string, names: readonly string[]): ParsedChangelog
}
