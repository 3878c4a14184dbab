// Published files beside the tag's own: what they hold that the tag does not, or not so.
import type { ComparedFile } from '../facts.ts'
import { INCIDENT, type Problem } from './bytes.ts'
import { counted, named } from './cell.ts'
import { found, type Scene } from './scene.ts'
import { verifyStep } from './verify-step.ts'

const LONGEST_PATH = 120

/** Files of which nobody can say that the tag's files became them. */
export function otherThanTag(scene: Scene): Problem | undefined {
  const { facts, tag } = scene
  const wrong = (found(facts.contents)?.files ?? []).filter(isOther)
  const [first] = wrong
  if (!first || !tag) return undefined
  const more =
    wrong.length > 1
      ? ` So ${wrong.length === 2 ? 'does' : 'do'} ${named(wrong.slice(1).map(({ name }) => name))}.`
      : ''
  return {
    verdict: 'bytes-differ',
    reason: `${sentenceOf(first, tag.name)}${more}`,
    next: `${INCIDENT} In a job that checked out ${tag.name}, this step shows all of it, and writes a patch: ${verifyStep(scene.of, scene.facts.version, scene.tag?.name ?? '')}`,
  }
}

/** What could not be compared, as sentences; empty where nothing is missing. */
export function unreadContents({ facts: { contents } }: Scene): string {
  if (contents.state === 'unreadable') return contents.why
  return (found(contents)?.unread ?? []).join(' ')
}

/** How the comparison went, or why there was none; empty where nobody asked for one. */
export function contentsTold({ facts: { contents }, tag }: Scene): string {
  if (contents.state === 'not-asked') return contents.why
  const files = found(contents)?.files ?? []
  if (files.length === 0) return ''
  const sum = (count: (file: ComparedFile) => number) => files.reduce((all, file) => all + count(file), 0)
  const apart = sum((file) => file.apart)
  const rest = apart > 0 ? `; ${apart} more lie elsewhere than in their source` : ''
  return `${counted(files.length, 'file')} held nothing that ${tag?.name ?? 'the tag'} has otherwise: ${sum((file) => file.same)} of its files, byte for byte${rest}.`
}

function isOther({ differs, extra }: ComparedFile): boolean {
  return differs.length + extra.length > 0
}

function sentenceOf({ name, differs, lineEndings, extra, elsewhere }: ComparedFile, tag: string): string {
  const endings =
    lineEndings === 0
      ? ''
      : lineEndings === differs.length
        ? ', in line endings alone'
        : `, ${lineEndings} of them in line endings alone`
  const parts = [
    ...(differs.length > 0
      ? [`other bytes than ${tag} in ${counted(differs.length, 'file')} (${namedPaths(differs)}${endings})`]
      : []),
    ...(extra.length > 0 ? [`${counted(extra.length, 'file')} that ${tag} does not have (${namedPaths(extra)})`] : []),
  ]
  const from =
    elsewhere === undefined ? '' : ` Its files are those of ${elsewhere === '' ? 'the top folder' : `"${elsewhere}"`}.`
  return `"${name}" holds ${parts.join(', and ')}.${from}`
}

/** A stranger's archive decides how long they are. */
function namedPaths(paths: readonly string[]): string {
  return named(paths.map((path) => (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path)))
}
