// Files of the workspace, and of nothing else: a path or a link that leads out of it is not followed.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'

export interface Workspace {
  /** Absolute path of a folder given in an input. Throws `bad-input` when it is missing or outside the workspace. */
  folder(input: string, path: string): string
  /** Text of a file, by its path from the workspace's root; undefined when it is not there or outside. */
  text(path: string): string | undefined
  /** Names of the files in a folder, by its path from the workspace's root, sorted; empty when it is not there or outside. */
  files(path: string): string[]
  /** The path from the workspace's root with `/` between folders, as annotations name files; undefined outside. */
  pathOf(absolute: string): string | undefined
}

/** The workspace whose root is that folder. */
export function openWorkspace(root: string): Workspace {
  const top = realpathSync(root)

  const pathOf = (absolute: string) => {
    const path = relative(top, absolute)
    return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path.split(sep).join('/')
  }

  const real = (path: string) => {
    try {
      return realpathSync(resolve(top, path))
    } catch {
      return undefined
    }
  }

  return {
    pathOf,
    folder(input, path) {
      const found = real(path)
      if (found !== undefined && pathOf(found) === undefined) {
        throw new PlumblineError('bad-input', {
          what: `Input "${input}" is "${path}", which is outside the workspace.`,
          next: 'Give a folder of the checkout, relative to its root.',
        })
      }
      if (found !== undefined && statSync(found).isDirectory()) return found
      throw new PlumblineError('bad-input', {
        what: `Input "${input}" is "${path}", and there is no such folder in the workspace.`,
        next: 'Check the spelling, and that actions/checkout ran before this step.',
      })
    },
    files(path) {
      const found = real(path)
      if (found === undefined || pathOf(found) === undefined || !statSync(found).isDirectory()) return []
      const entries = readdirSync(found, { withFileTypes: true })
      return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort()
    },
    text(path) {
      const found = real(path)
      if (found === undefined || pathOf(found) === undefined || !statSync(found).isFile()) return undefined
      return readFileSync(found, 'utf8')
    },
  }
}
