// A path to one value in a file of data, as configurations write it.
import type { Search } from '../bump-tool.ts'

export type Place = Exclude<Search, { reason: string }>

/** One file per format implements this. */
export interface PathReader {
  /** False for a path that may stand for several places. */
  isPlain(path: string): boolean
  /** Undefined where no text stands there. Throws `PlumblineError` for a text that is not of the format. */
  find(text: string, path: string): Place
}
