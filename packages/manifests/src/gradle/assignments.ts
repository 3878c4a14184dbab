// What one statement of a Gradle script assigns: the version of projects, Android's name for it, or a property.
import { type Expression, expressionOf } from './expressions.ts'
import type { Statement } from './statements.ts'

export interface Assignment {
  readonly expression: Expression
  readonly file: string
  readonly line: number
}

/** What is assigned: the project's version, that of all projects or of those below, Android's name, or a property. */
export type Target =
  | { readonly kind: 'version'; readonly of: 'own' | 'all' | 'below' }
  | { readonly kind: 'version-name' }
  | { readonly kind: 'property'; readonly name: string }

export interface Found {
  readonly target: Target
  readonly assignment: Assignment
}

const SHARED = /^(?:allprojects|subprojects|configure\s*\(\s*(?:allprojects|subprojects)\s*\))$/
// Blocks that may not run, or that run later than everything else.
const CONDITIONAL = /^(?:else|if|when|switch|try|catch|for|while|(?:project\.)?afterEvaluate|gradle\.)/
const DECLARED = /^(?:(?:private|const|final|static|def|val|var|String)\s+)+/
const VERSION = /^(?:(?:this|project|rootProject)\.)?version(?:\s*=(?!=)|\s+(?=['"]))\s*(.*)$/s
const SET_VERSION = /^(?:(?:this|project|rootProject)\.)?setVersion\s*\(\s*((?:\S.*)?)\)$/s
// In another way than by `=`, or behind a condition in the same statement.
const CHANGED = /^(?:(?:this|project|rootProject)\.)?version\s*[+-]=/
const WITHIN = /[\s)](?:(?:this|project|rootProject)\.)?(?:version\s*[+-]?=(?!=)|setVersion\s*\()/
const VERSION_NAME = /^versionName\s*(?:=\s*|(?<=\s)(?=['"\w]))(.*)$/s
// Put behind the name by the build, in each variant in another way.
const NAME_SUFFIX = /^versionNameSuffix\b/
const PROPERTY = /^(?:[\w.]*\.)?([A-Za-z_]\w*)(?:\s*:\s*String)?\s*(?:\+?=(?!=)|by\s+extra\s*\()\s*(.*)$/s
const NAMED = /^(?:[\w.]*\.)?(?:(?:ext|extra)\[|set\(|setProperty\s*\()\s*['"]([\w.-]+)['"]\s*(?:\]\s*=|,)\s*(.*)$/s

/** What a statement assigns, if anything; what cannot be told for certain is computed. */
export function assignmentIn(file: string, statement: Statement): Found | undefined {
  const { blocks, line, opens } = statement
  const code = statement.code.slice(0, 400)
  const isPlain =
    !opens && code.length === statement.code.length && ![...blocks, code].some((one) => CONDITIONAL.test(one))
  const around = blocks.filter((block) => !CONDITIONAL.test(block))
  const found = (target: Target, right: string, isCertain = isPlain): Found => ({
    target,
    assignment: { expression: isCertain ? expressionOf(right.trim()) : { kind: 'computed' }, file, line },
  })
  const rest = code.replace(DECLARED, '')
  if (rest === code && around.every((block) => SHARED.test(block)) && setsVersion(code)) {
    return found({ kind: 'version', of: scopeOf(around) }, (VERSION.exec(code) ?? SET_VERSION.exec(code))?.[1] ?? '')
  }
  const name = around.at(-1) === 'defaultConfig' ? VERSION_NAME.exec(code)?.[1] : undefined
  if (name !== undefined) return found({ kind: 'version-name' }, name)
  if (around.at(-1) === 'defaultConfig' && NAME_SUFFIX.test(code)) return found({ kind: 'version-name' }, '', false)
  const [, key, right] = NAMED.exec(rest) ?? PROPERTY.exec(rest) ?? []
  if (key === undefined || right === undefined || (key === 'version' && !definesProperties(around))) return undefined
  const isClosed = /\b(?:by\s+extra\s*|set|setProperty\s*)\(/.test(rest)
  const value = isClosed ? right.trim().replace(/\)$/, '') : right
  return found({ kind: 'property', name: key }, value, isPlain && definesProperties(around))
}

function setsVersion(code: string): boolean {
  return (
    VERSION.test(code) || SET_VERSION.test(code) || CHANGED.test(code) || (CONDITIONAL.test(code) && WITHIN.test(code))
  )
}

function scopeOf(blocks: readonly string[]): 'own' | 'all' | 'below' {
  if (blocks.length === 0) return 'own'
  return blocks.some((block) => block.includes('subprojects')) ? 'below' : 'all'
}

/** Elsewhere a name may belong to what the block configures. */
function definesProperties(blocks: readonly string[]): boolean {
  return blocks.every(
    (block) => SHARED.test(block) || /^(?:buildscript|(?:project\.|rootProject\.)?ext|extra\.apply|extra)$/.test(block),
  )
}
