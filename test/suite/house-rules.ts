// The rules of the house that concern single files: names, sizes, words that have no place in the repository.
import { basename } from 'node:path'

const FILE_LIMIT = 250
const MAIN_LIMIT = 15

/** Words are put together here so that this file does not hold what it forbids. */
const joined = (...parts: readonly string[]) => parts.join('')

const JUNK_DRAWERS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'stuff']
const UNFINISHED = new RegExp(`\\b(?:${[joined('TO', 'DO'), joined('FIX', 'ME'), joined('XX', 'X')].join('|')})\\b`)

/** Addresses that depend on where a machine stands, and folders of single machines. */
const FORBIDDEN_TEXTS = [
  joined('registry.', 'npmjs'),
  joined('registry.', 'yarnpkg'),
  joined('deb.', 'debian.org'),
  joined('ftp.', 'debian.org'),
  joined('archive.', 'ubuntu.com'),
  joined('/work', '/main'),
  joined('/work', '/shared'),
  joined('/home', '/runner/work'),
]

/** What is wrong with a text file of any kind, one sentence each. */
export function textProblems(path: string, text: string): string[] {
  const found = FORBIDDEN_TEXTS.filter((word) => text.toLowerCase().includes(word)).map(
    (word) => `${path}: names "${word}"`,
  )
  const unfinished = UNFINISHED.exec(text)
  return unfinished ? [...found, `${path}: holds "${unfinished[0]}"`] : found
}

/** What is wrong with a source file of ours, besides what the linter sees. */
export function sourceProblems(path: string, text: string): string[] {
  const name = basename(path).replace(/(?:\.test|\.config|\.d)?\.[a-z]+$/, '')
  const folders = path.split('/').slice(0, -1)
  const lines = text.split('\n').length - 1
  const limit = /^actions\/[^/]+\/src\/(?:main|post)\.ts$/.test(path) ? MAIN_LIMIT : FILE_LIMIT
  return [
    ...(lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : []),
    ...[name, ...folders]
      .filter((part) => JUNK_DRAWERS.includes(part))
      .map((part) => `${path}: "${part}" says nothing about what is in it`),
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? [] : [`${path}: its name is not kebab-case`]),
    ...(name === 'index' || /^(?:#!.*\n)?\/\/ \S/.test(text)
      ? []
      : [`${path}: does not open with a sentence on its role`]),
  ]
}
