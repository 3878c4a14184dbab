// Goes through MSBuild's files in its order: Directory.Build.props, the project with its imports, Directory.Build.targets.
import { posix } from 'node:path'
import type { ReadText, Stated } from '../reading.ts'
import { parseXml, type XmlElement } from '../xml-document.ts'
import { type Answer, answerTo } from './conditions.ts'
import { expanded, type Properties, setProperty } from './properties.ts'

// Packages and SDKs that compute the version, whatever the files state: all but Arcade from git.
const COMPUTING =
  /^(?:minver|nerdbank\.gitversioning|gitversion\.msbuild|gitversiontask|verlite\.msbuild|microsoft\.dotnet\.arcade\.sdk)$/i

// No project imports so many files; files that import each other end here.
const FILES = 64
const LEVELS = 16

export interface Evaluation {
  readonly properties: Properties
  /** What computes the version at build time, if the files name such a thing. */
  computedBy?: Stated
}

interface Walk extends Evaluation {
  readonly project: string
  readonly readText: ReadText
  files: number
}

/** The properties of a project (or of a Directory.Build.props by itself). Throws `manifest-invalid`. */
export function evaluate(file: string, text: string, readText: ReadText): Evaluation {
  const walk: Walk = { properties: new Map(), project: file, readText, files: 0 }
  const above = (name: string) => {
    const found = fileAbove(posix.dirname(file), name, readText)
    if (found !== undefined && found !== file) readFile(walk, found, readText(found) ?? '', true)
  }
  above('Directory.Build.props')
  readFile(walk, file, text, true)
  above('Directory.Packages.props')
  above('Directory.Build.targets')
  return walk
}

/** The nearest file of that name in a folder or above it. */
function fileAbove(folder: string, name: string, readText: ReadText): string | undefined {
  const paths = Array.from({ length: LEVELS }, (_, level) => posix.join(folder, '../'.repeat(level), name))
  return paths.find((path) => readText(path) !== undefined)
}

function readFile(walk: Walk, file: string, text: string, isCertain: boolean): void {
  if (walk.files++ >= FILES) return
  const root = parseXml(file, text, 'Project')
  if (root.attributes['Sdk'] !== undefined) noteComputing(walk, file, root, root.attributes['Sdk'])
  readChildren(walk, file, root, isCertain)
}

function readChildren(walk: Walk, file: string, parent: XmlElement, isCertain: boolean): void {
  for (const element of parent.children) {
    const answer = answerFor(walk, file, element)
    if (answer === false) continue
    const certain = isCertain && answer === true
    if (element.name === 'PropertyGroup') readProperties(walk, file, element, certain)
    else if (element.name === 'ItemGroup') readItems(walk, file, element)
    else if (element.name === 'Import') readImport(walk, file, element, certain)
    else if (element.name === 'Sdk') noteComputing(walk, file, element, element.attributes['Name'])
    else if (element.name === 'ImportGroup') readChildren(walk, file, element, certain)
    // What a target or a choice sets is set when the build gets there.
    else if (/^(?:Target|Choose|When|Otherwise)$/.test(element.name)) readChildren(walk, file, element, false)
  }
}

/** `own` is the property that the element sets: one that nothing has set yet is empty, as defaults ask for. */
function answerFor(walk: Walk, file: string, { attributes }: XmlElement, own?: string): Answer {
  const where = { project: walk.project, file }
  const unset = own !== undefined && !walk.properties.has(own.toLowerCase()) ? own : undefined
  const without = (text: string) => (text.toLowerCase() === `$(${unset?.toLowerCase()})` ? '' : text)
  return answerTo(attributes['Condition'], {
    expand: (text) => expanded(without(text), walk.properties, where),
    exists: (path) => walk.readText(pathFrom(file, path)) !== undefined,
  })
}

function readProperties(walk: Walk, file: string, group: XmlElement, isCertain: boolean): void {
  for (const { name, line, text, ...element } of group.children) {
    const answer = answerFor(walk, file, { name, line, text, ...element }, name)
    if (answer === false) continue
    const stated = { value: text, key: name, file, line }
    setProperty(walk.properties, stated, isCertain && answer === true, { project: walk.project, file })
  }
}

function readItems(walk: Walk, file: string, group: XmlElement): void {
  for (const item of group.children) {
    if (/^(?:Global)?PackageReference$/.test(item.name)) noteComputing(walk, file, item, item.attributes['Include'])
  }
}

function readImport(walk: Walk, file: string, element: XmlElement, isCertain: boolean): void {
  noteComputing(walk, file, element, element.attributes['Sdk'])
  const path = importedPath(walk, file, element.attributes['Project'] ?? '')
  const text = path === undefined ? undefined : walk.readText(path)
  if (path !== undefined && text !== undefined) readFile(walk, path, text, isCertain)
}

/** `$([MSBuild]::GetPathOfFileAbove('name', …))` is how a Directory.Build.props goes on with the one above it. */
function importedPath(walk: Walk, file: string, project: string): string | undefined {
  const above = /GetPathOfFileAbove\(\s*'?([\w.-]+)/.exec(project)?.[1]
  const folder = posix.dirname(file)
  if (above !== undefined) {
    return fileAbove(above === posix.basename(file) ? posix.join(folder, '..') : folder, above, walk.readText)
  }
  const path = expanded(project, walk.properties, { project: walk.project, file })
  return path === undefined || path === '' ? undefined : pathFrom(file, path)
}

/** Paths are relative to the file; those of the reserved properties already begin at the workspace. */
function pathFrom(file: string, path: string): string {
  const slashed = path.replaceAll('\\', '/')
  const folder = posix.dirname(file)
  return posix.normalize(folder !== '.' && slashed.startsWith(`${folder}/`) ? slashed : posix.join(folder, slashed))
}

/** An SDK may be written `Name/1.2.3`. */
function noteComputing(walk: Walk, file: string, { line, name }: XmlElement, named: string | undefined): void {
  const value = named?.split(/[/;]/, 1)[0]?.trim() ?? ''
  if (COMPUTING.test(value)) walk.computedBy ??= { value, key: name, file, line }
}
