// What the crates of these tests are: a tree, and which folder of it is packed.
import type { Tree } from '../archives/cargo.ts'

export interface Packed {
  readonly name: string
  readonly what?: string
  readonly version?: string
  /** Where it lies in the tree, with a slash at its end. */
  readonly folder?: string
  /** cargo's name of a registry; crates.io where it is left out. */
  readonly registry?: string
  readonly tree: Tree
}

const ABOUT = 'version = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n'

/** A manifest with what crates.io wants to know. */
export const manifest = (name: string, more: string) => `[package]\nname = "${name}"\n${ABOUT}${more}`
