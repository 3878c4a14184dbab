// A pom.xml and the poms above it that can be read: what they state, before anything is put in for `${…}`.
import { posix } from 'node:path'
import type { ReadText, Stated } from '../reading.ts'
import { childOf, parseXml, type XmlElement } from '../xml-document.ts'

// Deeper than any chain of parents; it also ends a chain that runs in a circle.
const PARENTS = 16

export interface Pom {
  readonly file: string
  readonly project: XmlElement
}

/** The pom and its parents, nearest first, as far as they are checked out. Throws `manifest-invalid`. */
export function pomChain(file: string, text: string, readText: ReadText): readonly Pom[] {
  const chain: Pom[] = [{ file, project: parseXml(file, text, 'project') }]
  while (chain.length < PARENTS) {
    const last = chain.at(-1)
    const above = last && parentOf(last, readText)
    if (above === undefined) break
    chain.push(above)
  }
  return chain
}

/** Maven looks at `relativePath`, by default one folder up, and takes what is there only if it is the parent that is meant. */
function parentOf({ file, project }: Pom, readText: ReadText): Pom | undefined {
  const parent = childOf(project, 'parent')
  const path = childOf(parent, 'relativePath')?.text ?? '../pom.xml'
  if (parent === undefined || path === '') return undefined
  const named = posix.join(posix.dirname(file), path.replaceAll('\\', '/'))
  const found = named.endsWith('.xml') ? named : posix.join(named, 'pom.xml')
  const text = readText(found)
  if (text === undefined) return undefined
  const above = parseXml(found, text, 'project')
  const meant = childOf(parent, 'artifactId')?.text
  return meant === undefined || childOf(above, 'artifactId')?.text === meant
    ? { file: found, project: above }
    : undefined
}

/** The text at a path of elements, with its place. */
export function statedAt({ file, project }: Pom, ...path: readonly string[]): Stated | undefined {
  const element = path.reduce<XmlElement | undefined>(childOf, project)
  return element && { value: element.text, key: path.join('.'), file, line: element.line }
}
