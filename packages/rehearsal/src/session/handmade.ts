// What somebody publishes from a checkout of their own: the tag's files with the next number, one of them changed.
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
  return { version: nextVersionOf(subject), files: { ...files, ...changedOne(files) } }
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

function changedOne(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kinds = Object.keys(COMMENTS)
  const [path = 'README.md'] = Object.keys(files)
    .filter((name) => kinds.includes(extname(name)) && posix.basename(name) !== 'setup.py')
    .sort((one, other) => kinds.indexOf(extname(one)) - kinds.indexOf(extname(other)))
  const comment = COMMENTS[extname(path)]
  return {
    [path]: `${files[path] ?? ''}${comment === undefined ? '\n' : `${comment} `}Changed on somebody's machine, and never committed.\n`,
  }
}
