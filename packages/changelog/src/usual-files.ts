// Which files of a repository are taken for a changelog where nobody names one.
import { posix } from 'node:path'
import { CHANGELOG_EXTENSIONS } from './formats/index.ts'

const NAMES = [
  ...['changelog', 'changes', 'history', 'news', 'releases', 'release-notes', 'release_notes', 'releasenotes'],
  ...['milestones', 'change-log', 'change_log', 'whats-new', 'whatsnew', 'whats_new', 'release-history'],
]
const FOLDERS = ['.', 'docs', 'doc', 'docs/source', 'docs/src']

export interface UsualFiles {
  /** Paths from the root, `/` between folders, the likeliest first; none where nothing was found. */
  readonly paths: readonly string[]
  /** True where they are of a folder above the package's own. */
  readonly isAbove: boolean
}

/** Of the package's folder, else of the nearest one above it; `filesIn` lists a folder by its path from the root (`.`). */
export function usualChangelogs(directory: string, filesIn: (folder: string) => readonly string[]): UsualFiles {
  for (const level of levelsFrom(directory)) {
    const paths = FOLDERS.flatMap((below) => usualFiles(posix.join(level, below), filesIn))
    if (paths.length > 0) return { paths, isAbove: level !== (directory || '.') }
  }
  return { paths: [], isAbove: false }
}

/** The folder itself, then each one above it up to the root. */
function levelsFrom(directory: string): string[] {
  const parts = directory === '' ? [] : directory.split('/')
  return [...parts.keys()].map((index) => parts.slice(0, parts.length - index).join('/')).concat('.')
}

/** In the order of the names, then of the formats, whatever the case that they are written in. */
function usualFiles(folder: string, filesIn: (folder: string) => readonly string[]): string[] {
  return filesIn(folder)
    .filter((file) => rankOf(file) >= 0)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((file) => posix.join(folder, file))
}

function rankOf(file: string): number {
  const extension = CHANGELOG_EXTENSIONS.indexOf(posix.extname(file).toLowerCase())
  const name = NAMES.indexOf(posix.parse(file).name.toLowerCase())
  return name < 0 || extension < 0 ? -1 : name * CHANGELOG_EXTENSIONS.length + extension
}
