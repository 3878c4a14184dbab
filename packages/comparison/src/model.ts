// What a package is compared with, and what comes of it.
import type { Absent } from './absent.ts'

/** Path → git blob id of the tagged commit's tree, of the package's folder. */
export type SourceTree = ReadonlyMap<string, string>

/** A file whose bytes are not those of the tree. */
export interface Difference {
  /** In the package. */
  readonly path: string
  /** In the tree, where that is another: Cargo.toml.orig is the tree's Cargo.toml. */
  readonly place: string
  /** Blob ids: the tree's and the package's. */
  readonly ours: string
  readonly theirs: string
  /** Set when nothing but the ends of its lines is other. */
  readonly how?: 'line-endings'
  /** Where a tool writes the file from another one: what does not follow from that. */
  readonly unlike?: Unlike
}

/** What a file says that the tool that should have written it would not have. */
export interface Unlike {
  /** What it should be: `what cargo makes of Cargo.toml.orig`. */
  readonly from: string
  readonly rows: readonly Otherwise[]
}

/** One value that is another one. */
export interface Otherwise {
  /** With dots: `dependencies.log.version`. */
  readonly key: string
  /** Undefined where there should be nothing, or is nothing. */
  readonly expected: unknown
  readonly found: unknown
}

export interface SourceComparison {
  readonly same: number
  /** Files that lie elsewhere than in their source, so that nobody can compare them: most of a wheel's. */
  readonly apart: number
  /** Not in the tree, or other bytes by its nature; `why` for people: 'PKG-INFO is written by the build', 'ignored by .gitignore: built'. */
  readonly generated: readonly { readonly path: string; readonly why: string }[]
  readonly differs: readonly Difference[]
  /** Neither in the tree nor generated. */
  readonly extra: readonly string[]
  /** What the tree has and the package lacks; a license that the build would have packed is grave. */
  readonly missing: readonly { readonly path: string; readonly grave: boolean }[]
  /** Everything else that the tree has and the package lacks. That is no fault: tests and settings rarely ship. */
  readonly absent: readonly Absent[]
  /** Scripts that the tree has as executable and the package has not. */
  readonly notExecutable: readonly string[]
}

export interface CompareOptions {
  /** Whether git ignores this path at that commit. */
  ignored(path: string): boolean
  /** Whether the caller allows this file though the tree lacks it or has it otherwise. */
  allowExtra(path: string): boolean
  /** The whole repository's files: builds copy a license or readme of another folder. */
  readonly repository?: SourceTree
  /** The package's folder in that repository; with a slash at its end, empty for its top. */
  readonly folder?: string
  readonly layout?: Layout
  /** Whether the repository has this file as executable, by its path from the top. */
  isExecutable?(path: string): boolean
  /** Why nobody can compare this path, as the rest of a sentence: it lies in a submodule. */
  unseen?(path: string): string | undefined
  /** The tree's manifest: Cargo.toml says whether cargo packs everything. */
  readonly manifest?: string
}

/** The two texts of a file; `ours` is undefined where the tree lacks it. */
export interface Texts {
  readonly ours: string | undefined
  readonly theirs: string
  /** What the package as a whole states of itself. */
  readonly stated?: Stated
  readonly around?: Around
}

/** What lies around a file, in the package and in the repository. */
export interface Around {
  /** The package's files. */
  readonly packed: ReadonlySet<string>
  /** The package's folder in the repository; empty at its top, else with a slash at its end. */
  readonly folder: string
  /** The text of a file of the commit, by its path from the repository's top. */
  sourceText(path: string): Promise<string | undefined>
  /** The text of a file of the package. */
  packedText(path: string): Promise<string | undefined>
  /** Set where the package's top is another folder of the repository than its own. */
  readonly layout?: Layout
}

/** Where a package's files lie in the repository, when that is not all in one folder. */
export interface Layout {
  /** Paths from the repository's top, the likeliest first. */
  places(path: string): readonly string[]
}

/** Name and version of a package. */
export interface Stated {
  readonly name: string
  readonly version: string
}

/** Why a build writes a file; what it would not have written; undefined where it writes no such file. */
export type Rewriting = string | Unlike | undefined

/** What a kind of distribution does to the files of its source: one file per kind. */
export interface ComparedKind {
  readonly id: string
  /** False where the package is laid out otherwise than its source: then only what has a place there is compared. */
  readonly whole: boolean
  /** Where the file can lie in the tree. */
  places(path: string): readonly string[]
  /** Why the build writes this file, by its path alone. */
  generated(path: string, has: (path: string) => boolean): string | undefined
  /** Where the files are from, when the build takes some from outside the package's folder. */
  layout?(around: Around): Promise<Layout | undefined>
  /** Why the build writes this file, or changes it so, by what it holds; or what of it the build does not write. */
  rewritten?(path: string, texts: Texts): Rewriting | Promise<Rewriting>
  /** Whether a file of this name can be a copy from anywhere in the repository. */
  copies(name: string): boolean
  /** What should come along, by its name in the top folder: `grave` where the build packs it without being told to. */
  expects(name: string, manifest: string): 'grave' | 'yes' | 'no'
}
