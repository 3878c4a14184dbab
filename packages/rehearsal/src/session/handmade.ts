// What somebody publishes from a checkout of their own: the tag's files with the next number, one changed, one more.
import { extname, posix } from 'node:path'
import type { Handmade } from '../registries/index.ts'
import { nextVersionOf } from '../scenarios/next-version.ts'
import { git } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { nextVersionTexts } from './next-version.ts'
import { textAt } from './repository-change.ts'

/** How a line is commented in a kind of source file; the first kind that a package has is changed. */
const COMMENTS: Readonly<Record<string, string>> = {
  '.js': '//',
  '.mjs': '//',
  '.cjs': '//',
  '.py': '#',
  '.rs': '//',
  '.rb': '#',
}
const MOST_FILES = 200

/** The files of the package's folder, those of tests and tools left out. Throws `scenario-not-here`. */
export async function handmade(subject: Subject): Promise<Handmade> {
  const { gitDir, commit } = subject
  const folder = subject.directory === '.' ? '' : `${subject.directory.replace(/\/+$/, '')}/`
  const listed = git(gitDir, ['ls-tree', '-r', '-z', '--name-only', commit, ...(folder === '' ? [] : [folder])])
  const paths = listed.split('\0').filter((path) => path !== '' && isOfPackage(path.slice(folder.length)))
  const raised = await nextVersionTexts(subject)
  const files = Object.fromEntries(
    paths.slice(0, MOST_FILES).flatMap((path) => {
      const text = raised.get(path) ?? wholeText(subject, path)
      return text === undefined ? [] : [[path.slice(folder.length), text]]
    }),
  )
  return { version: nextVersionOf(subject), files: { ...files, ...changedAndAdded(files) } }
}

function isOfPackage(path: string): boolean {
  return !path.split('/').some((part) => part.startsWith('.') || /^tests?$/.test(part))
}

/** Undefined for what is no text, and for a text that does not end in one line break. */
function wholeText(subject: Subject, path: string): string | undefined {
  const text = textAt(subject, path) ?? ''
  const size = Number(git(subject.gitDir, ['cat-file', '-s', `${subject.commit}:${path}`]))
  return Buffer.byteLength(text) === size ? text : undefined
}

/** One source file with a line more, and one beside it that no commit has. */
function changedAndAdded(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kinds = Object.keys(COMMENTS)
  const [path = 'README.md'] = Object.keys(files)
    .filter((name) => kinds.includes(extname(name)) && posix.basename(name) !== 'setup.py')
    .sort((one, other) => kinds.indexOf(extname(one)) - kinds.indexOf(extname(other)))
  const comment = COMMENTS[extname(path)]
  const [after, before] = comment === undefined ? ['\n', ''] : [`${comment} `, `${comment} `]
  return {
    [path]: `${files[path] ?? ''}${after}Changed on somebody's machine, and never committed.\n`,
    [freeName(path, files)]: `${before}Lies on somebody's machine, and in no commit.\n`,
  }
}

function freeName(path: string, files: Readonly<Record<string, string>>): string {
  const named = (number: number) => posix.join(posix.dirname(path), `leftover${number || ''}${extname(path)}`)
  let number = 0
  while (named(number) in files) number += 1
  return named(number)
}
