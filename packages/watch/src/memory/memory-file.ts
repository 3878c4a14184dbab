// The memory of an audit as a file that somebody keeps from one run to the next.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Memory, openMemory } from './memory.ts'

export interface MemoryFile {
  readonly memory: Memory
  /** Writes it; as long as it is not written the old one is there. Never throws: a warning says what went wrong. */
  save(): string | undefined
}

/** Opens it; one that is not there, or is none, is empty. Without a path nothing is kept after the run. */
export function openMemoryFile(path: string, now: () => number): MemoryFile {
  const memory = openMemory(path === '' ? '' : textOf(path), now)
  return {
    memory,
    save: () => {
      if (path === '') return undefined
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(`${path}.part`, memory.text())
        renameSync(`${path}.part`, path)
        return undefined
      } catch (thrown) {
        return `What this audit read could not be kept in "${path}": ${(thrown as Error).message}`
      }
    },
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
