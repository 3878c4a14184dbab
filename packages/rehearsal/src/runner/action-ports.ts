// What an action test asks for and what it gets.
import type { Annotation } from '../engine/ports.ts'

export interface ActionRun {
  readonly name: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Added to the default environment; an empty text removes a variable. */
  readonly env?: Readonly<Record<string, string>>
  /** The workspace; a fresh folder when absent. */
  readonly cwd?: string
  readonly stage?: 'main' | 'post'
  readonly state?: Readonly<Record<string, string>>
  /** RUNNER_TEMP, to share between steps of one job. */
  readonly temp?: string
  /** The simulated clock that the action follows. */
  readonly clockFile?: string
  /** Stand-ins of public services that the action asks: host name → address. */
  readonly standIns?: Readonly<Record<string, string>>
  /** NODE_OPTIONS of the npm that actions start. */
  readonly npmOptions?: string
  /** Kills an action of Node.js at once, as when its runner is lost. */
  readonly killedBy?: AbortSignal
  /** The repository that holds `actions/<name>`; this working tree when absent. */
  readonly root?: string
}

export interface ActionResult {
  readonly code: number
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly env: Record<string, string>
  readonly summary: string
  readonly annotations: Annotation[]
  readonly masks: string[]
  readonly stdout: string
  readonly stderr: string
  readonly temp: string
  /** Parsed `plumbline/record.json` of RUNNER_TEMP; undefined when there is none. */
  readonly record: unknown
}
