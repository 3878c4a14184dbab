// What the local equivalent of a known external action is given and gives.

/** What an equivalent may use of the job that it runs in. */
export interface ExternalHost {
  readonly workspace: string
  readonly temp: string
  readonly home: string
  /** The rehearsed repository, its bare clone, and what the run is at. */
  readonly repository: string
  readonly origin: string
  readonly ref: string
  readonly sha: string
  readonly runId: string
  /** Where caches are kept from run to run. */
  readonly caches: string
  /** Untracked files for every checkout of the rehearsed repository. */
  readonly overlay: string | undefined
  /** A workflow that the repository does not have, for this job's checkout. */
  readonly workflowFile: { readonly path: string; readonly text: string } | undefined
  /** Runs a program in the step's environment and returns what it said; nothing of it is in the log. */
  readonly exec: (command: string, args: readonly string[], cwd?: string) => Promise<ExecAnswer>
  /** Runs a Node script that follows the run's clock and may use the run's tokens; its output is the step's log. */
  readonly node: (script: string, args: readonly string[]) => Promise<Pick<ExecAnswer, 'code'>>
  /** Puts a folder first on the PATH of the job's later steps. */
  readonly addPath: (folder: string) => void
  readonly line: (text: string) => void
  readonly warning: (text: string) => void
  /** Says what is done otherwise than on GitHub. */
  readonly note: (text: string) => void
}

export interface ExecAnswer {
  readonly code: number
  readonly output: string
}

export interface External {
  /** `owner/repo`, or `owner/repo/folder`, as `uses:` names it. */
  readonly name: string
  /** Its inputs with their defaults; undefined accepts any input. */
  readonly inputs: Readonly<Record<string, string>> | undefined
  /** The outputs. Throws an Error whose message is the step's error. */
  run(inputs: Readonly<Record<string, string>>, host: ExternalHost): Promise<Readonly<Record<string, string>>>
}

/** An input that is `true` or `false`; anything else is an error, as in @actions/core. */
export function booleanInput(inputs: Readonly<Record<string, string>>, name: string): boolean {
  const text = inputs[name] ?? ''
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  throw new Error(`Input "${name}" is "${text}"; it takes "true" or "false".`)
}
