// What a planted bug is: where it stands, and the promise that it breaks.
import type { Between } from '@plumbline/faults'

export interface PlantedBug {
  readonly name: string
  readonly between: Between
  /** The promise that must be named. */
  readonly breaks: RegExp
  /** Where the bug can show; every registry when not given. */
  readonly registries?: readonly string[]
}
