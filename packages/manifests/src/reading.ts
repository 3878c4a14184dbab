// What a manifest says about the package that it describes.

/** A value and the place that states it; `file` is the path as the caller gave it (`/` between folders), `line` is 1-based. */
export interface Stated {
  readonly value: string
  readonly key: string
  readonly file: string
  readonly line: number
}

export type StatedVersion =
  | ({ readonly kind: 'static' } & Stated)
  /** The build finds the version; `key` and `line` are where the manifest says so. */
  | { readonly kind: 'dynamic'; readonly key: string; readonly file: string; readonly line: number }
  /** The tag is the version, as the ecosystem has it; `majors` are those that the manifest allows, if it limits them. */
  | {
      readonly kind: 'tag'
      readonly key: string
      readonly file: string
      readonly line: number
      readonly majors?: readonly number[]
    }
  | { readonly kind: 'none' }

/** Another place that states the package's own version: its lock file's entry, a module, a file that a bump tool lists. */
export interface VersionPlace extends Stated {
  readonly role: 'lock' | 'module' | 'listed'
}

/** What Python's installer is asked for, in its own words. */
export interface Requirements {
  /** To build the package. */
  readonly build: readonly string[]
  /** To use it; undefined where only the build finds them. */
  readonly use: readonly string[] | undefined
}

export interface ManifestReading {
  readonly file: string
  readonly ecosystem: string
  readonly name?: Stated
  readonly version: StatedVersion
  /** Names under which it is released together with others: its parent's, where the version is the parent's. */
  readonly releasedAs?: readonly string[]
  /** False where the manifest says that it is never published (`private: true`, `publish = false`). */
  readonly publishable: boolean
  /** Of a Python package. */
  readonly requirements?: Requirements
  /** Other places that must state the same version. */
  readonly places?: readonly VersionPlace[]
}

/** Text of another file, by its path; undefined when it is not there or must not be read (outside the workspace). */
export type ReadText = (path: string) => string | undefined

/** One file per format implements this. */
export interface ManifestFormat {
  /**
   * Undefined when the file describes no package (a pyproject.toml that only configures tools).
   * Throws `manifest-invalid` with file, line and what was expected.
   */
  read(file: string, text: string, readText: ReadText): ManifestReading | undefined
}
