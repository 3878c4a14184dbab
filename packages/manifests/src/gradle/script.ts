// A Gradle script with those that it applies: everything that they assign.
import { posix } from 'node:path'
import type { ReadText } from '../reading.ts'
import { type Assignment, assignmentIn, type Found } from './assignments.ts'
import { statementsOf } from './statements.ts'

export interface Script {
  readonly file: string
  /** False where the script cannot be taken apart, or a plugin of it finds the version. */
  readonly isClear: boolean
  readonly versions: readonly Found[]
  /** Android's name for the version of an application. */
  readonly versionNames: readonly Assignment[]
  readonly properties: ReadonlyMap<string, readonly Assignment[]>
}

const FROM_GIT =
  /['"](?:com\.netflix\.nebula\.release|nebula\.release|org\.ajoberstar\.reckon|me\.qoomon\.git-versioning|org\.shipkit\.shipkit-auto-version|fr\.brouillard\.oss\.gradle\.jgitver|com\.mooltiverse\.oss\.nyx|com\.glovoapp\.semantic-versioning)['".]/
const APPLIED =
  /^apply\s*(?:\(\s*)?from\s*[:=]\s*['"](?:\$\{?(?:rootDir|projectDir|rootProject\.projectDir)\}?\/)?([^'"$\\]+)['"]\s*\)?$/

// Scripts that apply each other end here.
const APPLIED_DEPTH = 3

/** Reads a script and those that it applies by a plain path. */
export function readScript(file: string, text: string, readText: ReadText): Script {
  const { found, isClear } = read(file, text, readText, 0)
  const properties = new Map<string, Assignment[]>()
  for (const { target, assignment } of found) {
    if (target.kind === 'property')
      properties.set(target.name, [...(properties.get(target.name) ?? []), assignment].slice(0, 2))
  }
  return {
    file,
    isClear,
    versions: found.filter(({ target }) => target.kind === 'version'),
    versionNames: found.filter(({ target }) => target.kind === 'version-name').map(({ assignment }) => assignment),
    properties,
  }
}

function read(file: string, text: string, readText: ReadText, depth: number): { found: Found[]; isClear: boolean } {
  const statements = statementsOf(text)
  const found: Found[] = []
  let isClear = statements !== undefined && !FROM_GIT.test(text)
  for (const statement of statements ?? []) {
    const path = depth < APPLIED_DEPTH ? APPLIED.exec(statement.code.slice(0, 300))?.[1] : undefined
    const applied = path === undefined ? undefined : posix.join(posix.dirname(file), path)
    const more = applied === undefined ? undefined : readText(applied)
    if (applied !== undefined && more !== undefined) {
      const below = read(applied, more, readText, depth + 1)
      found.push(...below.found)
      isClear &&= below.isClear
    } else found.push(...[assignmentIn(file, statement)].filter((one) => one !== undefined))
  }
  return { found, isClear }
}
