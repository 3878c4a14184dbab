// What the right side of an assignment says, where a script says it plainly.

export type Expression =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'reference'; readonly name: string }
  /** The text of a file, without the blanks around it. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'computed' }

const PROJECT = '(?:(?:this|project|rootProject)\\.)?'
const TO_TEXT = '(?:!!)?(?:\\.toString\\(\\)|\\s+as\\s+String\\??)?(?:\\.trim\\(\\))?'
const NAME = '([A-Za-z_][\\w-]*(?:\\.[A-Za-z_]\\w*)*)'

const LITERAL = new RegExp(`^(?:'([^'\\\\\\n]*)'|"([^"$\\\\\\n]*)")${TO_TEXT}$`)
const REFERENCES = [
  new RegExp(`^"\\$\\{?${PROJECT}([A-Za-z_]\\w*)\\}?"$`),
  new RegExp(`^${PROJECT}(?:(?:ext|extra)\\.)?([A-Za-z_]\\w*)${TO_TEXT}$`),
  new RegExp(`^${PROJECT}(?:find|get)?[pP]roperty\\s*\\(\\s*['"]${NAME}['"]\\s*\\)${TO_TEXT}$`),
  new RegExp(`^${PROJECT}(?:properties|ext|extra)\\[\\s*['"]${NAME}['"]\\s*\\]${TO_TEXT}$`),
  new RegExp(`^${PROJECT}providers\\.gradleProperty\\(\\s*['"]${NAME}['"]\\s*\\)\\.get(?:OrNull)?\\(\\)$`),
]
const FILE_TEXT = new RegExp(
  `^${PROJECT}file\\(\\s*['"]([^'"$\\\\]+)['"]\\s*\\)\\.(?:text|getText\\(\\)|readText\\(\\))(?:\\.(?:trim|strip)\\(\\))?$`,
)

/** `computed` for all that is not a text, one property, or the text of one file. */
export function expressionOf(code: string): Expression {
  if (code.length > 200) return { kind: 'computed' }
  const literal = LITERAL.exec(code)
  const value = literal?.[1] ?? literal?.[2]
  if (value !== undefined) return { kind: 'literal', value }
  const path = FILE_TEXT.exec(code)?.[1]
  if (path !== undefined) return { kind: 'file', path }
  const name = REFERENCES.map((pattern) => pattern.exec(code)?.[1]).find((found) => found !== undefined)
  return name === undefined ? { kind: 'computed' } : { kind: 'reference', name }
}
