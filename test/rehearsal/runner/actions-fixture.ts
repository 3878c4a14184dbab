// A folder that stands for the project's working tree: `actions/<name>` with an action.yml and its scripts.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes the files (path → text) below a fresh root and returns the root. */
export function createActions(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-actions-'))
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, 'actions', path)
    mkdirSync(join(target, '..'), { recursive: true })
    writeFileSync(target, text)
  }
  return root
}

/** An action.yml of a Node action; `extra` are further lines of `runs`. */
export function nodeAction(name: string, inputs: string, extra = ''): string {
  return `name: ${name}
description: a fixture
inputs:
${inputs}
runs:
  using: node24
  main: main.mjs
${extra}`
}
