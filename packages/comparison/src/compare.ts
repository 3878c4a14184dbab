// Every file of a package against the tree of the tagged commit, by git's own ids.
import { posix } from 'node:path'
import type { Member } from '@plumbline/archives'
import { absentFrom } from './absent.ts'
import { comparedKind } from './kinds.ts'
import type { ComparedKind, CompareOptions, Difference, SourceComparison, SourceTree } from './model.ts'
import { baseOf } from './names.ts'

/** Mode bits: for anybody. */
const EXECUTABLE = 0o111

type Verdict =
  | { readonly is: 'same' | 'elsewhere' }
  | { readonly is: 'generated'; readonly why: string }
  | { readonly is: 'differs'; readonly difference: Difference }
  | { readonly is: 'extra' }

/** Beside what the caller says, what is worked out once for all files. */
interface Options extends CompareOptions {
  /** Where the repository has the files that can be copied from anywhere, by `copyKey`. */
  readonly copied: ReadonlyMap<string, string>
}

/** Compares the files of a package with the tree of its folder. What only contents can tell is left to `explain`. */
export function compareWithTree(
  kind: string,
  members: readonly Member[],
  tree: SourceTree,
  options: CompareOptions,
): SourceComparison {
  const row = comparedKind(kind)
  const paths = new Set(members.map(({ path }) => path))
  const known = { ...options, copied: copiedFrom(row, options.repository) }
  const judged = members.flatMap((member) =>
    member.type === 'folder' ? [] : [{ path: member.path, verdict: verdictOf(row, member, tree, paths, known) }],
  )
  const held = new Set([...paths, ...insideFolder(paths, options)])
  const missing = missingFrom(row, held, tree, options)
  return {
    same: judged.filter(({ verdict }) => verdict.is === 'same').length,
    apart: judged.filter(({ verdict }) => verdict.is === 'elsewhere').length,
    generated: judged.flatMap(({ path, verdict }) => (verdict.is === 'generated' ? [{ path, why: verdict.why }] : [])),
    differs: judged.flatMap(({ verdict }) => (verdict.is === 'differs' ? [verdict.difference] : [])),
    extra: judged.flatMap(({ path, verdict }) => (verdict.is === 'extra' ? [path] : [])),
    missing,
    absent: absentFrom(
      row,
      new Set([...(options.layout ? insideFolder(paths, options) : paths), ...missing.map(({ path }) => path)]),
      tree,
    ),
    notExecutable: members.flatMap((member) => (hasLostMode(row, member, tree, options) ? [member.path] : [])),
  }
}

/** True for a script that can be started in the repository and not in the package. Wheels hold modules, not scripts. */
function hasLostMode(row: ComparedKind, member: Member, tree: SourceTree, options: CompareOptions): boolean {
  const { isExecutable, folder = '' } = options
  if (!isExecutable || !row.whole || !member.script || (member.mode & EXECUTABLE) !== 0) return false
  return placesOf(row, member.path, tree, options).some(({ place }) => isExecutable(posix.join(folder, place)))
}

function verdictOf(
  row: ComparedKind,
  member: Member,
  tree: SourceTree,
  paths: ReadonlySet<string>,
  options: Options,
): Verdict {
  const { path, type, blob } = member
  const places = placesOf(row, path, tree, options)
  if (places.some((place) => place.ours === blob)) return { is: 'same' }
  const why = row.generated(path, (other) => paths.has(other))
  if (why !== undefined) return { is: 'generated', why }
  const [place] = places
  if (place === undefined && !row.whole) return { is: 'elsewhere' }
  // A link holds no bytes of its own: that the tree has something there is all that can be said.
  if (place !== undefined && type === 'link') return { is: 'same' }
  if (options.allowExtra(path)) return { is: 'generated', why: 'allowed by `allow-extra`' }
  if (place !== undefined) {
    return { is: 'differs', difference: { path, ...place, theirs: blob } }
  }
  return withoutPlace(path, blob, options)
}

/** Where the tree has the file, and with which bytes. */
function placesOf(
  row: ComparedKind,
  path: string,
  tree: SourceTree,
  { layout, repository, folder = '' }: CompareOptions,
): Pick<Difference, 'place' | 'ours'>[] {
  const found = (place: string, ours: string | undefined) => (ours === undefined ? [] : [{ place, ours }])
  if (!layout) return row.places(path).flatMap((place) => found(place, tree.get(place)))
  return layout.places(path).flatMap((place) => found(posix.relative(folder, place), repository?.get(place)))
}

/** What is packed of the package's own folder, where that is not the package's top. */
function insideFolder(paths: ReadonlySet<string>, { layout, folder = '' }: CompareOptions): string[] {
  if (!layout) return []
  const places = [...paths].flatMap((path) => layout.places(path))
  return places.flatMap((place) => (place.startsWith(folder) ? [place.slice(folder.length)] : []))
}

/** Of a file that the tree lacks: whether something explains it. */
function withoutPlace(path: string, blob: string, options: Options): Verdict {
  const unseen = options.unseen?.(path)
  if (unseen !== undefined) return { is: 'generated', why: unseen }
  if (options.ignored(path)) return { is: 'generated', why: 'ignored by .gitignore: built' }
  const copied = options.copied.get(copyKey(path, blob))
  return copied ? { is: 'generated', why: `a copy of ${copied} in this repository` } : { is: 'extra' }
}

/** The first place of each. */
function copiedFrom(row: ComparedKind, repository: SourceTree | undefined): ReadonlyMap<string, string> {
  const files = [...(repository ?? [])].filter(([place]) => row.copies(baseOf(place)))
  return new Map(files.reverse().map(([place, id]) => [copyKey(place, id), place]))
}

function copyKey(path: string, blob: string): string {
  return `${blob} ${baseOf(path)}`
}

/** Licenses, notices and readmes of the package's folder; where it has no license, those of the repository's top. */
function missingFrom(
  row: ComparedKind,
  paths: ReadonlySet<string>,
  tree: SourceTree,
  { repository, manifest = '' }: CompareOptions,
): SourceComparison['missing'] {
  const held = new Set([...paths].map((path) => (row.whole ? path : baseOf(path))))
  const top = [...tree.keys()].filter((path) => !path.includes('/'))
  const missing = top.flatMap((path) => {
    const wish = held.has(path) ? 'no' : row.expects(path, manifest)
    return wish === 'no' ? [] : [{ path, grave: wish === 'grave' }]
  })
  if ([...top, ...[...paths].map(baseOf)].some(isAnyLicense)) return missing
  const isTop = (path: string) => !path.includes('/') && !tree.has(path) && !held.has(path)
  const above = [...(repository?.keys() ?? [])].filter((path) => isTop(path) && isAnyLicense(path))
  return [...missing, ...above.map((path) => ({ path: `/${path}`, grave: false }))]
}

function isAnyLicense(name: string): boolean {
  return /^(?:licen[cs]e|copying)/i.test(name)
}
