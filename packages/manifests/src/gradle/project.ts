// A Gradle project: its scripts and gradle.properties, with those of the folders above, and the version they come to.
import { posix } from 'node:path'
import { parseProperties } from '../properties-document.ts'
import type { ReadText, Stated, StatedVersion } from '../reading.ts'
import type { Assignment, Found } from './assignments.ts'
import { isVersion } from './names.ts'
import { readScript, type Script } from './script.ts'
import { statementsOf } from './statements.ts'

export const SCRIPTS = ['build.gradle', 'build.gradle.kts'] as const

const LEVELS = 16
// Properties that are each other's value end here.
const REFERENCES = 8

export interface GradleProject {
  /** Of the project's own folder, then of the folders above it. */
  readonly own: readonly Script[]
  readonly above: readonly Script[]
  readonly properties: readonly ReadonlyMap<string, Stated>[]
  readonly readText: ReadText
}

/** Throws `manifest-invalid` for a gradle.properties that does not parse. */
export function gradleProject(folder: string, readText: ReadText): GradleProject {
  const folders = Array.from({ length: LEVELS }, (_, level) => posix.join(folder, '../'.repeat(level)))
  const scripts = folders.map((one) => SCRIPTS.flatMap((name) => scriptAt(posix.join(one, name), readText)))
  const properties = folders.flatMap((one) => {
    const file = posix.join(one, 'gradle.properties')
    const text = readText(file)
    return text === undefined ? [] : [parseProperties(file, text)]
  })
  const [own = [], ...above] = scripts
  return { own, above: above.flat(), properties, readText }
}

function scriptAt(file: string, readText: ReadText): Script[] {
  const text = readText(file)
  return text === undefined ? [] : [readScript(file, text, readText)]
}

/** What the scripts assign, else what gradle.properties states; undefined where neither says anything. */
export function gradleVersion(project: GradleProject): StatedVersion | undefined {
  const { own, above, properties } = project
  const unclear = [...own, ...above].find((script) => !script.isClear)
  if (unclear) return { kind: 'dynamic', key: 'version', file: unclear.file, line: 1 }
  const assigned = own.flatMap(({ versions }) => versions)
  if (assigned.length > 0) return agreed(assigned.map(assignmentOf), 'version', project)
  const inherited = above
    .map(({ versions }) => versions.filter(({ target }) => target.kind === 'version' && target.of !== 'own'))
    .find((versions) => versions.length > 0)
  if (inherited) return agreed(inherited.map(assignmentOf), 'version', project)
  const property = propertyIn(properties, 'version')
  if (property) return staticIf(property)
  const names = own.flatMap(({ versionNames }) => versionNames)
  return names.length > 0 ? agreed(names, 'android.defaultConfig.versionName', project) : undefined
}

function assignmentOf({ assignment }: Found): Assignment {
  return assignment
}

/** `rootProject.name` of the settings beside, where it is plainly stated. */
export function projectName(folder: string, readText: ReadText): Stated | undefined {
  for (const name of ['settings.gradle', 'settings.gradle.kts']) {
    const file = posix.join(folder, name)
    for (const { code, line } of statementsOf(readText(file) ?? '') ?? []) {
      const value = /^rootProject\.name\s*=\s*['"]([^'"$\\\s]{1,200})['"]$/.exec(code)?.[1]
      if (value !== undefined) return { value, key: 'rootProject.name', file, line }
    }
  }
  return undefined
}

/** One version, though several lines may state it; where they differ, nobody can tell which one holds. */
function agreed(assignments: readonly Assignment[], key: string, project: GradleProject): StatedVersion {
  const found = assignments.map((one) => resolved(one, key, project, REFERENCES))
  const [first] = found
  const isOne = first !== undefined && found.every((one) => one?.value === first.value)
  if (isOne && isVersion(first.value)) return { kind: 'static', ...first }
  const { file, line } = assignments.at(-1) ?? { file: '', line: 1 }
  return { kind: 'dynamic', key, file, line }
}

function resolved(assignment: Assignment, key: string, project: GradleProject, left: number): Stated | undefined {
  const { expression, file, line } = assignment
  if (expression.kind === 'literal') return { value: expression.value, key, file, line }
  if (expression.kind === 'file') return fileText(posix.join(posix.dirname(file), expression.path), project.readText)
  if (expression.kind === 'computed' || left === 0) return undefined
  const { name } = expression
  for (const script of [...project.own, ...project.above]) {
    const [only, ...more] = script.properties.get(name) ?? []
    if (only) return more.length === 0 ? resolved(only, name, project, left - 1) : undefined
  }
  return propertyIn(project.properties, name)
}

/** A file of one line. */
function fileText(file: string, readText: ReadText): Stated | undefined {
  const value = readText(file)?.slice(0, 1000).trim()
  return value && isVersion(value) ? { value, key: 'version', file, line: 1 } : undefined
}

function propertyIn(files: readonly ReadonlyMap<string, Stated>[], name: string): Stated | undefined {
  return files.map((properties) => properties.get(name)).find((one) => one !== undefined && one.value !== '')
}

function staticIf(stated: Stated): StatedVersion {
  if (isVersion(stated.value)) return { kind: 'static', ...stated }
  const { key, file, line } = stated
  return { kind: 'dynamic', key, file, line }
}
