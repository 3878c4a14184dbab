// What a row says about an ecosystem: how its packages are built, and how a built one is installed to try it.

export interface Ecosystem {
  /** For actions/setup-node; empty where Node.js plays no part. */
  readonly nodeVersion: string
  /** For actions/setup-python; empty where Python plays no part. */
  readonly pythonVersion: string
  /**
   * Leaves the files in `$PLUMBLINE_OUT`. `read` gives the text of a file in the package's folder. Throws `bad-input` for
   * what no command should hold.
   */
  buildCommand(subject: Subject, read: ReadFile): string
  /** Empty when there is nothing to install. `read` gives the text of a file in the package's folder. */
  installCommand(read: ReadFile): string
  /** How the files in `$FILES` are installed into an empty folder. Throws `bad-input` for what no command should hold. */
  trial(subject: TrialSubject): Trial
  /** A command that fails where what was installed cannot be loaded; empty where the trial itself has shown it. */
  smokeTest(subject: Subject): string
}

export interface Subject {
  readonly name: string
  readonly version: string
}

export type ReadFile = (name: string) => string | undefined

export interface TrialSubject extends Subject {
  /** The machine that this runs on, and so the one that the files are tried on. */
  readonly windows: boolean
}

export interface Trial {
  /** Run by bash -euo pipefail in the empty folder, with `$FILES` in its environment. */
  readonly command: string
  /** Folder of the installed programs, relative to the empty folder. */
  readonly programs: string
}
