// Which files a `path:` of upload-artifact names and what their common root is, by the rules of its search.ts and @actions/glob.
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { globPattern } from '../expressions/glob-pattern.ts'

export interface FileSearch {
  readonly files: readonly string[]
  readonly root: string
}

interface Pattern {
  readonly negated: boolean
  /** The part before the first wildcard: where the search starts. */
  readonly base: string
  readonly matches: (path: string) => boolean
}

/** Absolute paths in order, each once. Hidden files and folders are left out unless asked for. */
export function searchFiles(text: string, workspace: string, home: string, hidden: boolean): FileSearch {
  const patterns = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => readPattern(line, workspace, home))
  const bases = [...new Set(patterns.filter((each) => !each.negated).map((each) => each.base))]
  // A base inside another base is searched with it.
  const roots = bases.filter((base) => !bases.some((other) => other !== base && isInside(base, other)))
  const files = roots.flatMap((base) => walk(base, hidden)).filter((file) => isChosen(file, patterns))
  return { files, root: rootOf(roots, files) }
}

function readPattern(line: string, workspace: string, home: string): Pattern {
  const negated = line.startsWith('!')
  const given = (negated ? line.slice(1) : line).replace(/^~(?=\/|$)/, home)
  const parts = resolve(workspace, given).split('/')
  const wild = parts.findIndex((part) => /[*?[]/.test(part))
  const base = wild < 0 ? parts.join('/') : parts.slice(0, wild).join('/') || '/'
  if (wild < 0) return { negated, base, matches: (path) => path === base || isInside(path, base) }
  const pattern = globPattern(parts.slice(wild).join('/'))
  return { negated, base, matches: (path) => isInside(path, base) && pattern.test(relative(base, path)) }
}

function isInside(path: string, folder: string): boolean {
  const between = relative(folder, path)
  return between !== '' && between !== '..' && !between.startsWith('../')
}

function isChosen(file: string, patterns: readonly Pattern[]): boolean {
  return patterns.reduce((chosen, pattern) => (pattern.matches(file) ? !pattern.negated : chosen), false)
}

function walk(path: string, hidden: boolean): string[] {
  if (!hidden && basename(path).startsWith('.')) return []
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => walk(join(path, name), hidden))
}

/** One place to search: that place, or the folder of a single file. More: their closest common folder. */
function rootOf(roots: readonly string[], files: readonly string[]): string {
  const [first = '/', ...others] = roots
  if (others.length === 0) return files.length === 1 && files[0] === first ? dirname(first) : first
  return others.reduce((common, root) => {
    let folder = common
    while (folder !== '/' && root !== folder && !isInside(root, folder)) folder = dirname(folder)
    return folder
  }, first)
}
