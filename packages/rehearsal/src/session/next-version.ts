// The version after the rehearsed one: a commit on top of it that states the next number, and its tag, once it is pushed.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { type ManifestReading, manifestsAmong, readManifest, type Stated } from '@plumbline/manifests'
import { changelogPaths, headingsOf } from '../scenarios/changelog-files.ts'
import { nextVersionOf, tagFor } from '../scenarios/next-version.ts'
import { git, gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { advanceBranch, branchHead, commitOn, moveTag, textAt } from './repository-change.ts'

export interface NextVersion {
  readonly version: string
  readonly tag: string
  /** Makes its commit and its tag: from then on every reader of the repository sees them. */
  push(): void
}

type Texts = ReadonlyMap<string, string>

/**
 * What it will be: nothing of it is in the repository before it is pushed. The default branch follows where it is at the
 * rehearsed commit now; what is committed there until then stays below it. Throws `scenario-not-here`.
 */
export async function planNextVersion(subject: Subject, scratch: string): Promise<NextVersion> {
  const { gitDir, commit } = subject
  const texts = await nextVersionTexts(subject)
  const version = nextVersionOf(subject)
  const tag = tagFor(subject, version)
  const follows = branchHead(subject) === commit
  const push = () => {
    const base = (follows ? branchHead(subject) : undefined) ?? commit
    const next = commitOn(gitDir, base, texts, scratch)
    if (follows) advanceBranch(subject, base, next)
    moveTag(gitDir, tag, next)
  }
  return { version, tag, push }
}

/**
 * Path → text of every file that states the version, with the next one, and of the changelog with a section for it.
 * Throws `scenario-not-here` where that version exists already, or nothing states one.
 */
export async function nextVersionTexts(subject: Subject): Promise<Texts> {
  const next = nextVersionOf(subject)
  const tag = tagFor(subject, next)
  if (gitMaybe(subject.gitDir, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]) !== undefined)
    throw new PlumblineError('scenario-not-here', {
      what: `The repository has the version after ${subject.version}: ${tag}.`,
    })
  const texts = new Map<string, string>()
  const read = (path: string) => texts.get(path) ?? textAt(subject, path)
  for (const { file, line, value } of await placesOf(subject)) {
    const lines = (read(file) ?? '').split('\n')
    texts.set(file, lines.with(line - 1, (lines[line - 1] ?? '').replace(value, next)).join('\n'))
  }
  for (const path of changelogPaths(subject.directory)) {
    const text = read(path)
    const added = text && withSection(text, subject.version, next)
    if (added) texts.set(path, added)
  }
  if (texts.size > 0) return texts
  throw new PlumblineError('scenario-not-here', {
    what: `No file of ${subject.packageName} states ${subject.version}, so that none can state ${next}.`,
  })
}

/** Every place that states the subject's version, by paths from the top of the repository. */
async function placesOf(subject: Subject): Promise<readonly Stated[]> {
  const folder = subject.directory === '.' ? '' : subject.directory.replace(/\/+$/, '')
  const listed = git(subject.gitDir, [
    'ls-tree',
    '-z',
    '--name-only',
    subject.commit,
    folder === '' ? '.' : `${folder}/`,
  ])
  const names = listed.split('\0').flatMap((path) => (path === '' ? [] : [posix.basename(path)]))
  const readText = (path: string) => textAt(subject, posix.join(folder, path))
  const places: Stated[] = []
  for (const file of manifestsAmong(names)) {
    const text = readText(file)
    const reading = text === undefined ? undefined : await readManifest(file, text, readText)
    if (reading && isOf(reading, subject)) places.push(...statedIn(reading))
  }
  const own = places.filter(({ value }) => value === subject.version)
  return own.map((place) => ({ ...place, file: posix.join(folder, place.file) }))
}

function isOf({ ecosystem, name }: ManifestReading, subject: Subject): boolean {
  return ecosystem === subject.ecosystem && name?.value === subject.packageName
}

function statedIn({ version, places = [] }: ManifestReading): readonly Stated[] {
  return version.kind === 'static' ? [version, ...places] : places
}

/** A section of its own above that of the version; undefined where that has none. */
function withSection(text: string, version: string, next: string): string | undefined {
  const [at] = headingsOf(text, version)
  if (at === undefined) return undefined
  const lines = text.split('\n')
  const underline = /^(=+|-+)$/.test(lines[at + 1] ?? '') ? [lines[at + 1] ?? ''] : []
  const section = [(lines[at] ?? '').replace(version, next), ...underline, '', '- What the rehearsal made up.', '']
  return lines.toSpliced(at, 0, ...section).join('\n')
}
