// Any other text: `name = "1.2.3"`, `name: 1.2.3`, `#define NAME "1.2.3"`; of an INI file behind its section's name.
import type { Stated } from '../reading.ts'
import { MOST_TEXTS, type NamedFormat } from './named-file.ts'

// No regular expression here looks further than this.
const LONGEST_ROW = 1000

const COMMENT = /^\s{0,200}(?:#(?!\s{0,20}define\b)|\/\/|\/?\*|--|;|<!--)/
// A name, perhaps with its type behind it (`VERSION: &str =`), and a text in quotes or a bare version.
const SETTING =
  /(?<![\w$.@-])(["']?)(?<name>[A-Za-z_@$][\w$.@-]{0,60})\1(?:[ \t]{0,4}:[ \t]{0,4}[A-Za-z&][\w.&']{0,30})?[ \t]{0,20}(?::=|=>|[:=])[ \t]{0,20}(?:(["'`])(?<quoted>[^"'`\s]{1,100})\3|(?<bare>v?\d[\w.+!~-]{0,99}))/g
const DEFINED =
  /^\s{0,20}#\s{0,20}define\s{1,20}(?<name>\w{1,60})\s{1,20}(?:(")(?<quoted>[^"\s]{1,100})"|(?<bare>\d[\w.+-]{0,99}))/g
const SECTION = /^\[([^\]]{1,100})\]\s*$/

function texts(file: string, text: string): Stated[] {
  const found: Stated[] = []
  const isIni = /\.(?:cfg|ini)$/.test(file)
  let section = ''
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const row = whole.slice(0, LONGEST_ROW)
    if (COMMENT.test(row)) continue
    if (isIni) section = SECTION.exec(row)?.[1]?.trim() ?? section
    for (const { groups = {} } of [...row.matchAll(DEFINED), ...row.matchAll(SETTING)]) {
      const key = isIni && section !== '' ? `${section}.${groups['name']}` : (groups['name'] ?? '')
      found.push({ value: groups['quoted'] ?? groups['bare'] ?? '', key, file, line: index + 1 })
    }
    if (found.length >= MOST_TEXTS) return found
  }
  return found
}

export const plain: NamedFormat = { texts }
